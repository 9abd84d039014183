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
    for (const tagging::Mention &mention : tagging.mentions) {
        if (mention.field != tagging::Mention::Field::Text)
            continue;
        highlights.append({mention.begin, mention.end, tagAddress(mention.tag), tagKindName(mention.tag.kind)});
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

/// Pictures that are not here become a line that says so: an empty box of unknown size tells nobody anything.
QString withoutMissingPictures(const QString &html, const QHash<QString, QSize> &present)
{
    static const QRegularExpression picture(QStringLiteral("<img src=\"img:([0-9a-f]{64})\"([^>]*)>"));
    static const QRegularExpression alternative(QStringLiteral(" alt=\"([^\"]*)\""));
    QString result;
    qsizetype done = 0;
    for (auto it = picture.globalMatch(html); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (present.contains(match.captured(1)))
            continue;
        result += QStringView(html).mid(done, match.capturedStart() - done);
        const QString alt = alternative.match(match.captured(2)).captured(1).trimmed();
        if (!alt.isEmpty())
            result += QStringLiteral("<i>%1</i>").arg(ArticlePageText::tr("[Picture: %1]").arg(alt));
        done = match.capturedEnd();
    }
    result += QStringView(html).mid(done);
    return result;
}

} // namespace

QString tagAddress(const Tag &tag)
{
    return QStringLiteral("tag:%1:%2").arg(tagKindName(tag.kind), tag.id);
}

std::optional<Tag> tagOfAddress(const QString &address)
{
    const QStringList parts = address.split(u':');
    if (parts.size() != 3 || parts.at(0) != QLatin1String("tag") || parts.at(2).isEmpty())
        return std::nullopt;
    const std::optional<TagKind> kind = tagKindFromName(parts.at(1));
    if (!kind)
        return std::nullopt;
    return Tag{*kind, parts.at(2)};
}

ArticlePage articlePage(const Item &item, const tagging::Tagger &tagger, const ArticleWish &wish)
{
    const QString &body = item.body();
    const QString text = article::plainText(body, item.base).text;
    const tagging::Tagging tagging = tagger.tag({item.header.title, text, item.header.language});

    article::CleanOptions options;
    options.base = item.base.isEmpty() ? item.header.link : item.base;
    options.limit = wish.isWhole ? bounds::articleHtml : bounds::articleAtOnce;
    options.highlights = highlightsOf(tagging);
    options.isForDisplay = true;
    const article::SafePage safe = article::cleanHtml(body, options);

    ArticlePage page;
    page.isCut = safe.isCut;
    for (const article::PageImage &image : safe.images) {
        const QSize own = pictureSize(wish.picturesFolder + u'/' + image.key);
        if (own.isEmpty())
            continue;
        const QSize declared(image.width, image.height);
        page.pictures.insert(image.key, declared.isEmpty() ? own : declared);
    }
    page.html = articleHead(item, tagging, tagger.gazetteer(), wish.language)
                + withoutMissingPictures(safe.html, page.pictures);
    return page;
}

} // namespace rendezvous::ui
