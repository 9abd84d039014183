#include "article/datapicture.h"

#include "article/utf8.h"
#include "core/picturekind.h"

#include <QByteArray>

#include <algorithm>

namespace rendezvous::article {
namespace {

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
    const QByteArray kind = pictureKind(bytes);
    if (kind.isEmpty() || bytes.size() > dataPictureBytes || isPlaceholder(bytes))
        return {};
    return QByteArray("data:image/") + kind + ";base64," + bytes.toBase64();
}

} // namespace rendezvous::article
