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
    const auto at = [&](std::size_t i) { return char32_t(i < utf8.size() ? quint8(utf8[i]) : 0); };
    const char32_t lead = at(position);
    if (lead < 0x80) {
        position += 1;
        return lead;
    }
    if (lead < 0xc0) {
        position += 1;
        return 0xfffd;
    }
    if (lead < 0xe0) {
        const char32_t c = ((lead & 0x1f) << 6) | (at(position + 1) & 0x3f);
        position += 2;
        return c;
    }
    if (lead < 0xf0) {
        const char32_t c = ((lead & 0x0f) << 12) | ((at(position + 1) & 0x3f) << 6) | (at(position + 2) & 0x3f);
        position += 3;
        return c;
    }
    const char32_t c = ((lead & 0x07) << 18) | ((at(position + 1) & 0x3f) << 12) | ((at(position + 2) & 0x3f) << 6)
        | (at(position + 3) & 0x3f);
    position += 4;
    return c;
}

namespace {

bool isUnwanted(char32_t c)
{
    return (c < 0x20 && !isHtmlSpace(char(c))) || c == '\r' || c == '\f' || (c >= 0x7f && c < 0xa0) || c == 0xfeff
        || (c & 0xfffe) == 0xfffe;
}

/// The parser writes references beyond Unicode as bytes that are no UTF-8: one that continues nothing ("&#xAAAAAAAA;"), or four.
/// Any other text is valid.
bool isBeyondUnicode(quint8 lead, char32_t c)
{
    return lead >= 0xf0 && (lead > 0xf4 || c < 0x10000 || c > 0x10ffff);
}

} // namespace

bool isCleanText(std::string_view utf8)
{
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = quint8(utf8[i]);
        if (byte >= 0x20 && byte < 0x7f)
            continue;
        if (byte == '\n' || byte == '\t')
            continue;
        if (byte < 0x20 || byte == 0x7f)
            return false;
        if (byte == 0xc2 || byte == 0xef || byte >= 0xf0) {
            std::size_t position = i;
            const char32_t c = takeCodePoint(utf8, position);
            if (isUnwanted(c) || isBeyondUnicode(byte, c))
                return false;
        }
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
