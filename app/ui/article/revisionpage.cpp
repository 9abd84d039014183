#include "ui/article/revisionpage.h"

#include "article/plaintext.h"
#include "core/bounds.h"
#include "reader/worddiff.h"
#include "reader/words.h"
#include "ui/article/articlehead.h"

#include <QCoreApplication>
#include <QLocale>

namespace rendezvous::ui {

struct RevisionPageText
{
    Q_DECLARE_TR_FUNCTIONS(RevisionPageText)
};

namespace {

using reader::DiffRun;

/// Words that are shown of a long stretch that stayed, at each of its ends that borders on a change.
constexpr int wordsOfContext = 40;
/// A stretch is worth shortening when it is longer by a good deal than what is left of it.
constexpr int longestWhole = 3 * wordsOfContext;

const QLatin1String changeScheme("change:");

QString linesHtml(QStringView text)
{
    return text.toString().toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

/// Where the first `words` words of the tokens end.
qsizetype endOfWords(const QVector<reader::Token> &tokens, int words)
{
    for (const reader::Token &token : tokens) {
        words -= token.isWord ? 1 : 0;
        if (words == 0)
            return token.begin + token.size;
    }
    return tokens.isEmpty() ? 0 : tokens.last().begin + tokens.last().size;
}

QString keptHtml(const QString &text, bool isFirst, bool isLast)
{
    const QVector<reader::Token> tokens = reader::tokensOf(text);
    const int words = reader::wordCount(text);
    if (words <= longestWhole)
        return linesHtml(text);
    const int leading = isFirst ? 0 : wordsOfContext;
    const int trailing = isLast ? 0 : wordsOfContext;
    const qsizetype begin = leading == 0 ? 0 : endOfWords(tokens, leading);
    const qsizetype end = endOfWords(tokens, words - trailing);
    return linesHtml(QStringView(text).left(begin)) +
           QStringLiteral(" <span class=\"unchanged\">%1</span> ")
               .arg(RevisionPageText::tr("[%n word(s) unchanged]", nullptr, words - leading - trailing)
                        .toHtmlEscaped()) +
           linesHtml(QStringView(text).mid(end));
}

QString diffHtml(const QString &before, const QString &after, bool isShortened)
{
    const QVector<DiffRun> runs = reader::wordDiff(before, after);
    QString html;
    for (qsizetype i = 0; i < runs.size() && html.size() < bounds::articleAtOnce; ++i) {
        const QString text = runs[i].text.left(bounds::articleAtOnce);
        switch (runs[i].kind) {
        case DiffRun::Kind::Same:
            html += isShortened ? keptHtml(text, i == 0, i == runs.size() - 1) : linesHtml(text);
            break;
        case DiffRun::Kind::Removed:
            html += QStringLiteral("<span class=\"removed\">%1</span>").arg(linesHtml(text));
            break;
        case DiffRun::Kind::Added:
            html += QStringLiteral("<span class=\"added\">%1</span>").arg(linesHtml(text));
            break;
        }
    }
    return html;
}

QString linkHtml(const QString &address, const QString &text)
{
    return QStringLiteral("<a class=\"command\" href=\"%1\">%2</a>").arg(address, text.toHtmlEscaped());
}

QString navigationHtml(const QVector<store::Revision> &revisions, int change)
{
    const int count = static_cast<int>(revisions.size());
    const QString when = QLocale().toString(revisions[change].replaced.toLocalTime(), QLocale::ShortFormat);
    QStringList parts{RevisionPageText::tr("Change %1 of %2, seen %3")
                          .arg(QString::number(change + 1), QString::number(count), when)
                          .toHtmlEscaped()};
    if (change > 0)
        parts.append(linkHtml(changeAddress(change - 1), RevisionPageText::tr("Earlier change")));
    if (change + 1 < count)
        parts.append(linkHtml(changeAddress(change + 1), RevisionPageText::tr("Later change")));
    parts.append(
        linkHtml(actionAddress(QStringLiteral("showChanges")), RevisionPageText::tr("Back to the article")));
    return QStringLiteral("<p class=\"meta\">%1</p>").arg(parts.join(QStringLiteral(" · ")));
}

QString directionOf(const QString &text)
{
    return text.isRightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr");
}

} // namespace

ArticlePage revisionPage(const Item &item, const QVector<store::Revision> &revisions, int change)
{
    const bool isLast = change + 1 == revisions.size();
    const QString title = isLast ? item.header.title : revisions[change + 1].title;
    const QUrl base = item.base.isEmpty() ? item.header.link : item.base;
    const QString text = isLast ? article::plainText(item.body(), base).text : revisions[change + 1].text;
    const store::Revision &before = revisions[change];

    ArticlePage page;
    page.html =
        QStringLiteral("<h1 class=\"title\" dir=\"%1\">%2</h1>")
            .arg(directionOf(title), diffHtml(before.title, title, false)) +
        articleMeta(item) + navigationHtml(revisions, change) +
        QStringLiteral(
            "<p class=\"legend\"><span class=\"removed\">%1</span> <span class=\"added\">%2</span></p>")
            .arg(RevisionPageText::tr("removed").toHtmlEscaped(),
                 RevisionPageText::tr("added").toHtmlEscaped()) +
        QStringLiteral("<p dir=\"%1\">%2</p>").arg(directionOf(text), diffHtml(before.text, text, true));
    if (before.title == title && before.text == text)
        page.html += QStringLiteral("<p class=\"meta\">%1</p>")
                         .arg(RevisionPageText::tr("The words are the same.").toHtmlEscaped());
    return page;
}

QString changeAddress(int change)
{
    return changeScheme + QString::number(change);
}

int changeOfAddress(const QString &address)
{
    bool isNumber = false;
    const int change =
        address.startsWith(changeScheme) ? address.mid(changeScheme.size()).toInt(&isNumber) : -1;
    return isNumber ? change : -1;
}

} // namespace rendezvous::ui
