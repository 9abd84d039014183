#include "article/pictures.h"

#include "article/addresses.h"
#include "article/datapicture.h"
#include "article/style.h"
#include "article/utf8.h"

#include <algorithm>
#include <string>

namespace rendezvous::article {
namespace {

constexpr double wideEnough = 1200;
constexpr int largestSide = 10'000;

constexpr const char *lazyAddresses[] = {"data-src",      "data-lazy-src", "data-original", "data-orig-file",
                                         "data-lazy",     "data-url",      "data-hi-res-src", "data-full-src",
                                         "data-actualsrc", "file"};
constexpr const char *lazySets[] = {"data-srcset", "data-lazy-srcset"};

/// Pictures that count readers instead of showing something: a host, or a host and the start of a path.
constexpr std::string_view counters[] = {
    "pixel.wp.com/",        "stats.wordpress.com/",   "feeds.feedburner.com/~r/", "feeds.feedburner.com/~ff/",
    "pi.feedsportal.com/",  "da.feedsportal.com/",    "res.feedsportal.com/",     "ad.doubleclick.net/",
    "www.google-analytics.com/", "b.scorecardresearch.com/", "sb.scorecardresearch.com/", "pixel.quantserve.com/",
    "mc.yandex.ru/watch/",  "counter.yadro.ru/",      "top-fwz1.mail.ru/",        "feeds.wordpress.com/",
    "www.facebook.com/tr",  "rss.nytimes.com/c/",     "hm.baidu.com/",            "pixel.mathtag.com/",
    "logc279.xiti.com/",    "feedproxy.google.com/~r/", "ping.chartbeat.net/"};

int declaredSide(std::string_view value)
{
    int side = 0;
    std::size_t i = 0;
    while (i < value.size() && isHtmlSpace(value[i]))
        ++i;
    const std::size_t digits = i;
    for (; i < value.size() && value[i] >= '0' && value[i] <= '9'; ++i)
        side = std::min(side * 10 + (value[i] - '0'), largestSide + 1);
    const std::string_view unit = value.substr(i);
    const bool isPixels = unit.empty() || unit[0] == '.' || unit[0] == 'p' || unit[0] == 'P' || isHtmlSpace(unit[0]);
    return i == digits || !isPixels || side > largestSide ? -1 : side;
}

bool isCounter(std::string_view address)
{
    const std::size_t host = address.find("://");
    if (host == std::string_view::npos)
        return false;
    const std::string_view rest = address.substr(host + 3);
    return std::any_of(std::begin(counters), std::end(counters),
                       [&](std::string_view counter) { return rest.starts_with(counter); });
}

bool isPlaceholder(std::string_view src)
{
    const std::size_t slash = src.find_last_of('/');
    std::string file(slash == std::string_view::npos ? src : src.substr(slash + 1));
    std::transform(file.begin(), file.end(), file.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    for (const std::string_view name : {"blank.", "spacer.", "placeholder", "transparent.", "pixel.", "1x1.", "lazy",
                                        "loading.", "trans.gif", "grey.gif", "loader."}) {
        if (std::string_view(file).starts_with(name))
            return true;
    }
    return false;
}

QByteArray lazyAddress(HtmlNode img, const QUrl &base)
{
    for (const char *name : lazyAddresses) {
        const std::string_view value = img.attribute(name);
        if (const QByteArray address = value.empty() ? QByteArray() : pictureAddress(value, base); !address.isEmpty())
            return address;
    }
    for (const char *name : lazySets) {
        const std::string_view value = img.attribute(name);
        if (const QByteArray address = value.empty() ? QByteArray() : addressOfSrcset(value, base); !address.isEmpty())
            return address;
    }
    return {};
}

bool isEmojiPicture(HtmlNode img)
{
    const std::string_view alt = img.attribute("alt");
    const std::string_view classes = img.attribute("class");
    const bool isNamedSo = classes.find("emoji") != std::string_view::npos
        || classes.find("wp-smiley") != std::string_view::npos;
    return isNamedSo && !alt.empty() && alt.size() <= 32 && quint8(alt.front()) >= 0x80;
}

/// The width in pixels that the descriptors of a candidate mean: "300w", "2x", "300w 200h", nothing for 1x;
/// negative for what makes a browser pass the candidate over.
double describedWidth(std::string_view descriptors)
{
    constexpr double widthOfOne = wideEnough / 2;
    constexpr std::string_view blanks = " \t\r\n\f";
    double width = widthOfOne;
    for (std::size_t begin = descriptors.find_first_not_of(blanks); begin != std::string_view::npos;
         begin = descriptors.find_first_not_of(blanks)) {
        descriptors.remove_prefix(begin);
        const std::string_view one = descriptors.substr(0, descriptors.find_first_of(blanks));
        descriptors.remove_prefix(one.size());
        const char unit = one.back();
        const std::string_view digits = one.substr(0, one.size() - 1);
        bool isNumber = false;
        const double number = QByteArray(digits.data(), qsizetype(digits.size())).toDouble(&isNumber);
        if (!isNumber || !(number > 0) ||
            digits.find_first_not_of("0123456789.eE+-") != std::string_view::npos)
            return -1;
        if (unit == 'w')
            width = number;
        else if (unit == 'x')
            width = number * widthOfOne;
        else if (unit != 'h')
            return -1;
    }
    return width;
}

} // namespace

QByteArray addressOfSrcset(std::string_view srcset, const QUrl &base)
{
    QByteArray best;
    double bestWidth = -1;
    std::size_t i = 0;
    while (i < srcset.size()) {
        while (i < srcset.size() && (isHtmlSpace(srcset[i]) || srcset[i] == ','))
            ++i;
        std::size_t begin = i;
        while (i < srcset.size() && !isHtmlSpace(srcset[i]))
            ++i;
        std::string_view candidate = srcset.substr(begin, i - begin);
        std::string_view descriptor;
        if (!candidate.empty() && candidate.back() == ',') {
            while (!candidate.empty() && candidate.back() == ',')
                candidate.remove_suffix(1);
        } else {
            begin = i;
            while (i < srcset.size() && srcset[i] != ',')
                ++i;
            descriptor = srcset.substr(begin, i - begin);
        }
        if (candidate.empty() || isDataAddress(candidate))
            continue;
        const double width = describedWidth(descriptor);
        const bool isBetter = bestWidth < wideEnough ? width > bestWidth : width >= wideEnough && width < bestWidth;
        if (!isBetter)
            continue;
        if (const QByteArray address = pictureAddress(candidate, base); !address.isEmpty()) {
            best = address;
            bestWidth = width;
        }
    }
    return best;
}

QByteArray addressOfSource(HtmlNode source, const QUrl &base)
{
    const std::string_view written = source.attribute("type");
    const QByteArray type = QByteArray(written.data(), qsizetype(written.size())).trimmed().toLower();
    if (!type.isEmpty() && type != "image/jpeg" && type != "image/png" && type != "image/webp" &&
        type != "image/gif")
        return {};
    for (const char *name : {"srcset", "data-srcset", "data-lazy-srcset"}) {
        const std::string_view value = source.attribute(name);
        if (const QByteArray address = value.empty() ? QByteArray() : addressOfSrcset(value, base); !address.isEmpty())
            return address;
    }
    return {};
}

PictureSource pictureOf(HtmlNode img, const QUrl &base)
{
    PictureSource picture;
    const Sides styled = sidesOfStyle(img.attribute("style"));
    const int width = declaredSide(img.attribute("width"));
    const int height = declaredSide(img.attribute("height"));
    const auto isPixel = [](int declared, int inStyle) { return (declared >= 0 && declared <= 2) || (inStyle >= 0 && inStyle <= 2); };
    if (isPixel(width, styled.width) && isPixel(height, styled.height))
        return picture;
    if ((width >= 0 && width <= 1) || (height >= 0 && height <= 1))
        return picture;
    picture.width = std::max(width, 0);
    picture.height = std::max(height, 0);
    picture.isEmoji = isEmojiPicture(img);

    const std::string_view src = img.attribute("src");
    picture.address = lazyAddress(img, base);
    if (picture.address.isEmpty() && !src.empty() && !isPlaceholder(src))
        picture.address = isDataAddress(src) ? dataPictureAddress(src) : pictureAddress(src, base);
    if (picture.address.isEmpty())
        picture.address = addressOfSrcset(img.attribute("srcset"), base);
    if (picture.address.isEmpty() && isPlaceholder(src))
        picture.address = pictureAddress(src, base);
    if (isCounter({picture.address.constData(), std::size_t(picture.address.size())}))
        picture.address.clear();
    return picture;
}

} // namespace rendezvous::article
