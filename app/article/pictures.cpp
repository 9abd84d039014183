#include "article/pictures.h"

#include "article/addresses.h"
#include "article/datapicture.h"
#include "article/style.h"
#include "article/utf8.h"

#include <algorithm>
#include <cstdlib>
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

} // namespace

QByteArray addressOfSrcset(std::string_view srcset, const QUrl &base)
{
    std::string_view best;
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
        if (candidate.empty() || candidate.starts_with("data:"))
            continue;
        const std::string number(descriptor.substr(std::min(descriptor.find_first_not_of(" \t\r\n\f"), descriptor.size())));
        double width = std::strtod(number.c_str(), nullptr);
        if (number.find('w') == std::string::npos)
            width = (width > 0 ? width : 1) * (wideEnough / 2);
        const bool isBetter = bestWidth < wideEnough ? width > bestWidth : width >= wideEnough && width < bestWidth;
        if (isBetter) {
            best = candidate;
            bestWidth = width;
        }
    }
    return best.empty() ? QByteArray() : pictureAddress(best, base);
}

QByteArray addressOfSource(HtmlNode source, const QUrl &base)
{
    const std::string_view type = source.attribute("type");
    if (!type.empty() && type != "image/jpeg" && type != "image/png" && type != "image/webp" && type != "image/gif")
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
