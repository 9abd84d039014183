#include "article/utf8.h"

namespace rendezvous::article {

qsizetype utf16Length(std::string_view utf8)
{
    qsizetype length = 0;
    for (const char c : utf8) {
        const auto byte = quint8(c);
        length += ((byte & 0xc0) != 0x80) + (byte >= 0xf0);
    }
    return length;
}

char32_t takeCodePoint(std::string_view utf8, std::size_t &position)
{
    const quint8 lead = quint8(utf8[position]);
    if (lead < 0x80) {
        position += 1;
        return lead;
    }
    const std::size_t length = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    char32_t c = lead & (0xff >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        const quint8 byte = position + i < utf8.size() ? quint8(utf8[position + i]) : quint8(0);
        if ((byte & 0xc0) != 0x80) {
            position += 1;
            return 0xfffd;
        }
        c = (c << 6) | (byte & 0x3f);
    }
    position += length;
    return length == 1 ? char32_t(0xfffd) : c;
}

namespace {

bool isUnwanted(char32_t c)
{
    return (c < 0x20 && !isHtmlSpace(char(c))) || c == '\r' || c == '\f' || (c >= 0x7f && c < 0xa0) || c == 0xfeff
        || (c & 0xfffe) == 0xfffe;
}

/// The parser writes references beyond Unicode as bytes that are no UTF-8: one alone ("&#xAAAAAAAA;"), or four. Any other text
/// is valid.
bool isBeyondUnicode(quint8 lead, char32_t c)
{
    return lead >= 0xf0 && (lead > 0xf4 || c < 0x10000 || c > 0x10ffff);
}

} // namespace

bool isCleanText(std::string_view utf8)
{
    for (std::size_t position = 0; position < utf8.size();) {
        const auto byte = quint8(utf8[position]);
        if ((byte >= 0x20 && byte < 0x7f) || byte == '\n' || byte == '\t') {
            ++position;
            continue;
        }
        if (byte <= 0x7f)
            return false;
        const auto isFollowing = [&](std::size_t i) { return i < utf8.size() && (quint8(utf8[i]) & 0xc0) == 0x80; };
        // what has no unwanted characters, which is most of every script
        if (byte >= 0xc3 && byte < 0xef && isFollowing(position + 1)) {
            if (byte < 0xe0 || isFollowing(position + 2)) {
                position += byte < 0xe0 ? 2 : 3;
                continue;
            }
        }
        const std::size_t begin = position;
        const char32_t c = takeCodePoint(utf8, position);
        if (position - begin == 1 || isUnwanted(c) || isBeyondUnicode(byte, c))
            return false;
    }
    return true;
}

std::string cleanText(std::string_view utf8)
{
    std::string clean;
    clean.reserve(utf8.size());
    for (std::size_t position = 0; position < utf8.size();) {
        const std::size_t begin = position;
        const char32_t c = takeCodePoint(utf8, position);
        if (c == '\r' || c == '\f')
            clean += ' ';
        else if (c == 0xfffd || isBeyondUnicode(quint8(utf8[begin]), c))
            clean += "\xef\xbf\xbd";
        else if (!isUnwanted(c))
            clean += utf8.substr(begin, position - begin);
    }
    return clean;
}

bool isWrittenWithoutBlanks(char32_t c)
{
    return (c >= 0x2e80 && c <= 0x312f) || (c >= 0x3190 && c <= 0xa4cf) || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xff00 && c <= 0xff9f) || (c >= 0x20000 && c <= 0x3ffff);
}

char32_t firstCodePoint(std::string_view utf8)
{
    std::size_t position = 0;
    return takeCodePoint(utf8, position);
}

char32_t lastCodePoint(std::string_view utf8)
{
    std::size_t position = utf8.size() - 1;
    while (position > 0 && (quint8(utf8[position]) & 0xc0) == 0x80)
        --position;
    return takeCodePoint(utf8, position);
}

} // namespace rendezvous::article
