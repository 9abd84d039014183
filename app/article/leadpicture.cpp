#include "article/leadpicture.h"

#include "article/pictures.h"

#include <QRegularExpression>

namespace rendezvous::article {
namespace {

bool isSmall(int width, int height)
{
    constexpr int smallestSide = 150;
    return (width > 0 && width < smallestSide) || (height > 0 && height < smallestSide);
}

/// What a site shows where it has no picture of an article.
bool isOfSite(const QUrl &picture)
{
    static const QRegularExpression name(
        QStringLiteral(
            "(?:^|[-_./"
            "])(?:logo|sharelogo|placeholder|no-?image|og-?default|default|fallback|favicon)(?:[-_.0-9]|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return name.match(picture.fileName()).hasMatch();
}

/// The face of an author, or a sign.
bool isPortrait(HtmlNode picture)
{
    static const QRegularExpression name(QStringLiteral("avatar|author|portrait|profile|logo|icon"),
                                         QRegularExpression::CaseInsensitiveOption);
    for (const char *attribute : {"src", "class", "data-src"}) {
        const std::string_view value = picture.attribute(attribute);
        if (name.match(QString::fromUtf8(value.data(), qsizetype(value.size()))).hasMatch())
            return true;
    }
    return false;
}

/// The first picture between the headline and the article.
QUrl pictureAbove(const Places &places, std::size_t headline, std::size_t first, const QUrl &base)
{
    constexpr std::size_t mostPlaces = 200;
    for (std::size_t i = headline; headline > 0 && i < first && i < headline + mostPlaces; ++i) {
        const Place &place = places[i];
        if (place.isOut || (place.element != Element::Img && place.element != Element::AmpImg))
            continue;
        const PictureSource source = pictureOf(place.node, base);
        if (!isPortrait(place.node) && !source.address.isEmpty() && !source.address.startsWith("data:") &&
            !isSmall(source.width, source.height))
            return QUrl::fromEncoded(source.address);
    }
    return {};
}

} // namespace

QUrl leadPicture(const PageFacts &facts, const Places &places, std::size_t headline, std::size_t first,
                 const QVector<PageImage> &images)
{
    if (!facts.image.isEmpty() && !isOfSite(facts.image))
        return facts.image;
    if (const QUrl above = pictureAbove(places, headline, first, facts.base); !above.isEmpty())
        return above;
    for (const PageImage &image : images) {
        if (!isSmall(image.width, image.height) && image.url.scheme() != QLatin1String("data"))
            return image.url;
    }
    return facts.image;
}

} // namespace rendezvous::article
