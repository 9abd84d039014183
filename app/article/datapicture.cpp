#include "article/datapicture.h"

#include "article/utf8.h"

#include <QByteArray>

#include <algorithm>

namespace rendezvous::article {
namespace {

const char *typeOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "image/png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "image/jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "image/gif";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "image/webp";
    return nullptr;
}

/// Scripts put empty pictures of a few bytes where the real one will be loaded.
bool isPlaceholder(const QByteArray &bytes)
{
    constexpr qsizetype smallestRealPicture = 100;
    return bytes.size() < smallestRealPicture;
}

} // namespace

bool isDataAddress(std::string_view src)
{
    while (!src.empty() && isHtmlSpace(src.front()))
        src.remove_prefix(1);
    return qstrnicmp(src.data(), src.size() < 5 ? "" : "data:", std::min<std::size_t>(src.size(), 5)) == 0
        && src.size() >= 5;
}

QByteArray dataPictureAddress(std::string_view src)
{
    const std::size_t comma = src.find(',');
    if (comma == std::string_view::npos || qsizetype(src.size()) > dataPictureBytes * 2)
        return {};
    const QByteArray head = QByteArray(src.data(), qsizetype(comma)).toLower();
    if (!head.contains(";base64"))
        return {};
    const QByteArray body = QByteArray::fromPercentEncoding(QByteArray(src.data() + comma + 1, qsizetype(src.size() - comma - 1)));
    const QByteArray bytes = QByteArray::fromBase64(body);
    const char *type = typeOf(bytes);
    if (!type || bytes.size() > dataPictureBytes || isPlaceholder(bytes))
        return {};
    return QByteArray("data:") + type + ";base64," + bytes.toBase64();
}

} // namespace rendezvous::article
