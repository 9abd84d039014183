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
    // "ogp.png", "og_image.png" among what all pages share; that of one article has its number or its day
    static const QRegularExpression forSharing(QStringLiteral("^ogp?(?:[-_.]|image)"),
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(QStringLiteral("\\d{3}"));
    return name.match(picture.fileName()).hasMatch() ||
           (forSharing.match(picture.fileName()).hasMatch() && !number.match(picture.path()).hasMatch());
}

/// The picture with the publisher's sign on it, for networks; the article may show the same one without.
bool isBranded(const QUrl &picture)
{
    return picture.path().contains(QLatin1String("branded"), Qt::CaseInsensitive);
}

/// "a/800/c2f4.jpg.webp" is "b/1200/c2f4.jpg" of another size.
bool isSamePicture(const QUrl &one, const QUrl &other)
{
    constexpr qsizetype shortest = 6;
    const QString name = one.fileName().section(u'.', 0, 0);
    return name.size() >= shortest && name == other.fileName().section(u'.', 0, 0);
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

/// The first picture between the headline and the article, of those that are said to be as wide as that.
QUrl pictureAbove(const Places &places, std::size_t headline, std::size_t first, const QUrl &base,
                  int leastWidth = 0)
{
    constexpr std::size_t mostPlaces = 200;
    for (std::size_t i = headline; headline > 0 && i < first && i < headline + mostPlaces; ++i) {
        const Place &place = places[i];
        if (place.isOut || (place.element != Element::Img && place.element != Element::AmpImg))
            continue;
        const PictureSource source = pictureOf(place.node, base);
        if (!isPortrait(place.node) && !source.address.isEmpty() && !source.address.startsWith("data:") &&
            !isSmall(source.width, source.height) && source.width >= leastWidth)
            return QUrl::fromEncoded(source.address);
    }
    return {};
}

} // namespace

QUrl leadPicture(const PageFacts &facts, const Places &places, std::size_t headline, std::size_t first,
                 const QVector<PageImage> &images)
{
    const bool isOwn = !facts.image.isEmpty() && !isOfSite(facts.image);
    if (isOwn && !isBranded(facts.image))
        return facts.image;
    constexpr int large = 800;
    const QUrl above = pictureAbove(places, headline, first, facts.base, isOwn ? large : 0);
    if (isOwn) {
        if (isSamePicture(above, facts.image))
            return above;
        const bool isShown = !images.isEmpty() && images.constFirst().width >= large &&
                             isSamePicture(images.constFirst().url, facts.image);
        return isShown ? images.constFirst().url : facts.image;
    }
    if (!above.isEmpty())
        return above;
    for (const PageImage &image : images) {
        if (!isSmall(image.width, image.height) && image.url.scheme() != QLatin1String("data"))
            return image.url;
    }
    return facts.image;
}

} // namespace rendezvous::article
