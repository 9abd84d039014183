#include "ui/article/articlepage.h"

#include "article/plaintext.h"
#include "core/bounds.h"
#include "ui/article/articlehead.h"
#include "ui/article/picturecache.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace rendezvous::ui {

struct ArticlePageText {
    Q_DECLARE_TR_FUNCTIONS(ArticlePageText)
};

namespace {

QVector<article::Highlight> highlightsOf(const tagging::Tagging &tagging)
{
    QVector<article::Highlight> highlights;
    for (int mark = 0; mark < tagging.mentions.size(); ++mark) {
        const tagging::Mention &mention = tagging.mentions.at(mark);
        if (mention.field != tagging::Mention::Field::Text)
            continue;
        highlights.append({mention.begin, mention.end, markAddress(mention.tag, mark), tagKindName(mention.tag.kind)});
    }
    // A country inside an agency's name gives way to the agency: the longer one of those that begin together.
    std::sort(highlights.begin(), highlights.end(), [](const article::Highlight &a, const article::Highlight &b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    });
    QVector<article::Highlight> apart;
    for (const article::Highlight &highlight : std::as_const(highlights)) {
        if (apart.isEmpty() || highlight.begin >= apart.last().end)
            apart.append(highlight);
    }
    return apart;
}

/// A picture whose size is known keeps its place until it comes. Where it is not, a line stands in for it, beside a picture
/// of one pixel that can grow.
QString withPlacesOfMissingPictures(const QString &html, const QHash<QString, QSize> &sizes)
{
    static const QRegularExpression picture(QStringLiteral("<img src=\"img:([0-9a-f]{64})\"([^>]*)>"));
    static const QRegularExpression alternative(QStringLiteral(" alt=\"([^\"]*)\""));
    QString result;
    qsizetype done = 0;
    for (auto it = picture.globalMatch(html); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString key = match.captured(1);
        if (sizes.contains(key))
            continue;
        result += QStringView(html).mid(done, match.capturedStart() - done);
        result += QStringLiteral("<img src=\"img:%1\" width=\"1\" height=\"1\">").arg(key);
        const QString alt = alternative.match(match.captured(2)).captured(1).trimmed();
        if (!alt.isEmpty())
            result += QStringLiteral("<a class=\"missing\" href=\"%1\">%2</a>")
                          .arg(pictureAddress(key), ArticlePageText::tr("[Picture: %1]").arg(alt));
        done = match.capturedEnd();
    }
    result += QStringView(html).mid(done);
    return result;
}

/// Decoded at once, for it is small; its size.
QSize keepInlined(ArticlePage &page, const article::PageImage &image)
{
    qint64 pixels = bounds::inlinePixels;
    for (const QImage &kept : std::as_const(page.inlined))
        pixels -= qint64(kept.width()) * kept.height();
    const QImage picture = decodeInlinePicture(image.url, pixels);
    if (!picture.isNull())
        page.inlined.insert(image.key, picture);
    return picture.size();
}

/// Qt's text knows neither figures nor marks: their content would run into what stands beside it.
QString inElementsOfQt(QString html)
{
    html.replace(QLatin1String("<figcaption"), QLatin1String("<div class=\"caption\""));
    html.replace(QLatin1String("</figcaption>"), QLatin1String("</div>"));
    html.replace(QLatin1String("<figure"), QLatin1String("<div class=\"figure\""));
    html.replace(QLatin1String("</figure>"), QLatin1String("</div>"));
    html.replace(QLatin1String("<mark"), QLatin1String("<span class=\"mark\""));
    html.replace(QLatin1String("</mark>"), QLatin1String("</span>"));
    return html;
}

/// What an address of ours names; empty when it is none of that scheme.
QString namedBy(const QString &address, QLatin1String scheme)
{
    return address.startsWith(scheme) ? address.mid(scheme.size()) : QString();
}

const QLatin1String actionScheme("action:");
const QLatin1String pictureScheme("picture:");

} // namespace

QString tagAddress(const Tag &tag)
{
    return QStringLiteral("tag:%1:%2").arg(tagKindName(tag.kind), tag.id);
}

QString markAddress(const Tag &tag, int mark)
{
    return tagAddress(tag) + u'#' + QString::number(mark);
}

int markOfAddress(const QString &address)
{
    const QString mark = address.section(u'#', 1);
    return mark.isEmpty() ? -1 : mark.toInt();
}

QString actionAddress(const QString &action) { return actionScheme + action; }
QString actionOfAddress(const QString &address) { return namedBy(address, actionScheme); }
QString pictureAddress(const QString &key) { return pictureScheme + key; }
QString pictureOfAddress(const QString &address) { return namedBy(address, pictureScheme); }

std::optional<Tag> tagOfAddress(const QString &address)
{
    const QStringList parts = address.section(u'#', 0, 0).split(u':');
    if (parts.size() != 3 || parts.at(0) != QLatin1String("tag") || parts.at(2).isEmpty())
        return std::nullopt;
    const std::optional<TagKind> kind = tagKindFromName(parts.at(1));
    if (!kind)
        return std::nullopt;
    return Tag{*kind, parts.at(2)};
}

ArticlePage articlePage(const Item &item, const tagging::Tagger &tagger, const ArticleWish &wish)
{
    const bool isFull = item.isFullTextShown();
    const QString &body = isFull ? item.fullText->html : item.body();
    const QUrl base = isFull ? item.fullText->page : item.base.isEmpty() ? item.header.link : item.base;
    const QString text = article::plainText(body, base).text;
    const tagging::Tagging tagging =
        withoutRefused(tagger.tag({item.header.title, text, item.header.language}), item.corrections);

    article::CleanOptions options;
    options.base = base;
    options.limit = wish.isWhole ? bounds::articleHtml : bounds::articleAtOnce;
    options.highlights = highlightsOf(tagging);
    options.isForDisplay = true;
    const article::SafePage safe = article::cleanHtml(body, options);

    ArticlePage page;
    page.isCut = safe.isCut;
    page.evidence = evidenceOf(tagging, item.header.title, text);
    for (const article::PageImage &image : safe.images) {
        const QSize own = image.url.scheme() == QLatin1String("data")
                              ? keepInlined(page, image)
                              : pictureSize(wish.picturesFolder + u'/' + image.key);
        const QSize declared(image.width, image.height);
        if (const QSize size = declared.isEmpty() ? own : declared; !size.isEmpty())
            page.pictures.insert(image.key, size);
        if (own.isEmpty())
            page.awaited.insert(image.key, image.alt);
    }
    page.html = articleHead(item, tagging, tagger.gazetteer(), wish.language)
                + QStringLiteral("<div>%1</div>").arg(withPlacesOfMissingPictures(inElementsOfQt(safe.html), page.pictures));
    return page;
}

} // namespace rendezvous::ui
