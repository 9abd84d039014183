#include "ui/article/articlehead.h"

#include "core/webaddress.h"
#include "ui/article/articlepage.h"
#include "ui/article/tagchips.h"

#include <QCoreApplication>
#include <QLocale>

namespace rendezvous::ui {

struct ArticleHeadText {
    Q_DECLARE_TR_FUNCTIONS(ArticleHeadText)
};

namespace {

/// First strong isolate round what a publisher wrote.
QString isolated(const QString &text)
{
    return QChar(0x2068) + text.toHtmlEscaped() + QChar(0x2069);
}

QString directionOf(const QString &text)
{
    return text.isRightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr");
}

/// The title with its mentions underlined.
QString titleHtml(const QString &title, const tagging::Tagging &tagging)
{
    QString html;
    qsizetype done = 0;
    for (int mark = 0; mark < tagging.mentions.size(); ++mark) {
        const tagging::Mention &mention = tagging.mentions.at(mark);
        if (mention.field != tagging::Mention::Field::Title || mention.begin < done || mention.end > title.size())
            continue;
        html += title.mid(done, mention.begin - done).toHtmlEscaped();
        html += QStringLiteral("<a class=\"%1\" href=\"%2\">%3</a>")
                    .arg(tagKindName(mention.tag.kind), markAddress(mention.tag, mark).toHtmlEscaped(),
                         title.mid(mention.begin, mention.end - mention.begin).toHtmlEscaped());
        done = mention.end;
    }
    return html + title.mid(done).toHtmlEscaped();
}

QString timeHtml(const QDateTime &moment, const QString &text)
{
    const QString utc = QLocale().toString(moment.toUTC(), QLocale::LongFormat);
    return QStringLiteral("<span title=\"%1\">%2</span>").arg(utc.toHtmlEscaped(), text.toHtmlEscaped());
}

/// "UTC+3", "UTC−3:30": minutes east.
QString zoneName(int minutes)
{
    const int size = qAbs(minutes);
    QString name = (minutes < 0 ? QStringLiteral("UTC−") : QStringLiteral("UTC+")) + QString::number(size / 60);
    if (size % 60 != 0)
        name += QStringLiteral(":%1").arg(size % 60, 2, 10, QLatin1Char('0'));
    return name;
}

/// The publisher's time, then ours; only ours where both are the same, or the publisher's is that of the tool tip.
QString publishedText(const ItemHeader &header)
{
    const QLocale locale;
    const QDateTime local = header.published.toLocalTime();
    const int zone = header.publishedZone.value_or(0);
    if (zone == 0 || zone * 60 == local.offsetFromUtc())
        return locale.toString(local, QLocale::ShortFormat);
    const QDateTime theirs = header.published.toOffsetFromUtc(zone * 60);
    const QString ours = theirs.date() == local.date() ? locale.toString(local.time(), QLocale::ShortFormat)
                                                       : locale.toString(local, QLocale::ShortFormat);
    return ArticleHeadText::tr("%1 %2 (here %3)", "a publisher's time, its zone, the same in the reader's zone")
        .arg(locale.toString(theirs.date(), QLocale::ShortFormat) + u' ' + locale.toString(theirs.time(), QLocale::ShortFormat),
             zoneName(zone), ours);
}

QString commandHtml(const char *action, const QString &text)
{
    return QStringLiteral("<a class=\"command\" href=\"%1\">%2</a>").arg(actionAddress(QLatin1String(action)), text.toHtmlEscaped());
}

/// What can be done to see more of the item.
QStringList commands(const Item &item)
{
    QStringList commands;
    if (item.hasFullText() || isWebAddress(item.header.link))
        commands.append(commandHtml("fullText", item.isFullTextShown() ? ArticleHeadText::tr("Text of the feed")
                                                                       : ArticleHeadText::tr("Full text")));
    if (item.revisions > 0)
        commands.append(commandHtml("showChanges", ArticleHeadText::tr("Edited: %n earlier version(s)", nullptr, item.revisions)));
    return commands;
}

} // namespace

QString articleMeta(const Item &item)
{
    const ItemHeader &header = item.header;
    QStringList parts{isolated(header.feedTitle)};
    if (!header.author.isEmpty())
        parts.append(isolated(header.author));
    const QLocale locale;
    const auto local = [&](const QDateTime &moment) {
        return locale.toString(moment.toLocalTime(), QLocale::ShortFormat);
    };
    if (header.published.isValid())
        parts.append(timeHtml(header.published, publishedText(header)));
    else
        parts.append(timeHtml(header.fetched, ArticleHeadText::tr("seen %1").arg(local(header.fetched))));
    // Publishers touch their items within minutes; only a real revision is news.
    if (header.updated.isValid() && header.published.isValid() && header.published.secsTo(header.updated) > 3600)
        parts.append(timeHtml(header.updated, ArticleHeadText::tr("updated %1").arg(local(header.updated))));
    return QStringLiteral("<p class=\"meta\">%1</p>").arg((parts + commands(item)).join(QStringLiteral(" · ")));
}

QString articleHead(const Item &item, const tagging::Tagging &tagging, const tagging::Gazetteer &gazetteer,
                    const QString &language)
{
    const ItemHeader &header = item.header;
    QString title = titleHtml(header.title, tagging);
    if (title.isEmpty())
        title = ArticleHeadText::tr("Untitled");
    return QStringLiteral("<h1 class=\"title\" dir=\"%1\">%2</h1>").arg(directionOf(header.title), title)
           + articleMeta(item) + tagChips(item, gazetteer, language);
}

QString citation(const ItemHeader &header)
{
    QStringList parts;
    if (!header.author.isEmpty())
        parts.append(header.author);
    parts.append(ArticleHeadText::tr("“%1”", "title in a citation").arg(header.title));
    const QDate day = (header.published.isValid() ? header.published : header.fetched).toLocalTime().date();
    parts.append(header.feedTitle + QStringLiteral(", ") + QLocale().toString(day, QLocale::LongFormat));
    if (header.link.isValid())
        parts.append(header.link.toString(QUrl::FullyEncoded));
    return parts.join(QStringLiteral(". ")).simplified();
}

} // namespace rendezvous::ui
