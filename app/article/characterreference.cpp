#include "article/characterreference.h"

#include <algorithm>
#include <iterator>

namespace rendezvous::article {
namespace {

struct Name {
    std::string_view name;
    char32_t character;
};

/// By name, in the order of bytes.
constexpr Name names[] = {
    {"AElig", 0xc6}, {"Aacute", 0xc1}, {"Acirc", 0xc2}, {"Agrave", 0xc0}, {"Aring", 0xc5}, {"Atilde", 0xc3},
    {"Auml", 0xc4}, {"Ccedil", 0xc7}, {"Eacute", 0xc9}, {"Ecirc", 0xca}, {"Egrave", 0xc8}, {"Euml", 0xcb},
    {"Iacute", 0xcd}, {"Icirc", 0xce}, {"Ntilde", 0xd1}, {"OElig", 0x152}, {"Oacute", 0xd3},
    {"Oslash", 0xd8}, {"Ouml", 0xd6}, {"Uacute", 0xda}, {"Uuml", 0xdc}, {"aacute", 0xe1}, {"acirc", 0xe2},
    {"acute", 0xb4}, {"aelig", 0xe6}, {"agrave", 0xe0}, {"amp", 0x26}, {"apos", 0x27}, {"aring", 0xe5},
    {"atilde", 0xe3}, {"auml", 0xe4}, {"bdquo", 0x201e}, {"bull", 0x2022}, {"ccedil", 0xe7}, {"cent", 0xa2},
    {"copy", 0xa9}, {"curren", 0xa4}, {"deg", 0xb0}, {"eacute", 0xe9}, {"ecirc", 0xea}, {"egrave", 0xe8},
    {"euml", 0xeb}, {"euro", 0x20ac}, {"frac12", 0xbd}, {"frac14", 0xbc}, {"frac34", 0xbe}, {"gt", 0x3e},
    {"hellip", 0x2026}, {"iacute", 0xed}, {"icirc", 0xee}, {"iexcl", 0xa1}, {"igrave", 0xec},
    {"iquest", 0xbf}, {"iuml", 0xef}, {"laquo", 0xab}, {"larr", 0x2190}, {"ldquo", 0x201c},
    {"lsquo", 0x2018}, {"lt", 0x3c}, {"mdash", 0x2014}, {"micro", 0xb5}, {"middot", 0xb7},
    {"minus", 0x2212}, {"nbsp", 0xa0}, {"ndash", 0x2013}, {"not", 0xac}, {"ntilde", 0xf1}, {"oacute", 0xf3},
    {"ocirc", 0xf4}, {"oelig", 0x153}, {"ograve", 0xf2}, {"ordf", 0xaa}, {"ordm", 0xba}, {"oslash", 0xf8},
    {"otilde", 0xf5}, {"ouml", 0xf6}, {"para", 0xb6}, {"plusmn", 0xb1}, {"pound", 0xa3}, {"prime", 0x2032},
    {"quot", 0x22}, {"raquo", 0xbb}, {"rarr", 0x2192}, {"rdquo", 0x201d}, {"reg", 0xae}, {"rsquo", 0x2019},
    {"sbquo", 0x201a}, {"sect", 0xa7}, {"sup2", 0xb2}, {"sup3", 0xb3}, {"szlig", 0xdf}, {"times", 0xd7},
    {"trade", 0x2122}, {"uacute", 0xfa}, {"ucirc", 0xfb}, {"ugrave", 0xf9}, {"uuml", 0xfc}, {"yen", 0xa5},
    {"yuml", 0xff},
};
static_assert(std::is_sorted(std::begin(names), std::end(names),
                             [](const Name &a, const Name &b) { return a.name < b.name; }));

constexpr std::size_t longestReference = 10;

void appendUtf8(std::string &text, char32_t c)
{
    if (c < 0x80) {
        text += char(c);
    } else if (c < 0x800) {
        text += char(0xc0 | (c >> 6));
        text += char(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        text += char(0xe0 | (c >> 12));
        text += char(0x80 | ((c >> 6) & 0x3f));
        text += char(0x80 | (c & 0x3f));
    } else {
        text += char(0xf0 | (c >> 18));
        text += char(0x80 | ((c >> 12) & 0x3f));
        text += char(0x80 | ((c >> 6) & 0x3f));
        text += char(0x80 | (c & 0x3f));
    }
}

/// Zero for what is no plain character.
char32_t numbered(std::string_view digits)
{
    const bool isHex = !digits.empty() && (digits[0] == 'x' || digits[0] == 'X');
    if (isHex)
        digits.remove_prefix(1);
    char32_t number = 0;
    for (const char c : digits) {
        const bool isDigit = c >= '0' && c <= '9';
        const char lower = c >= 'A' && c <= 'F' ? char(c + 32) : c;
        const bool isHexDigit = isHex && lower >= 'a' && lower <= 'f';
        if (!isDigit && !isHexDigit)
            return 0;
        number = number * (isHex ? 16 : 10) + char32_t(isDigit ? c - '0' : lower - 'a' + 10);
        if (number > 0x1ffff)
            return 0;
    }
    const bool isPlain = (number >= 0x20 && number < 0x7f) || number == '\n' || (number >= 0xa0 && number < 0xd800)
        || (number >= 0xe000 && number < 0xfdd0) || (number >= 0xfdf0 && number < 0xfeff)
        || (number > 0xfeff && number < 0xfffe) || (number >= 0x1f000 && number < 0x1fffe);
    return isPlain ? number : 0;
}

char32_t named(std::string_view name)
{
    const auto found = std::lower_bound(std::begin(names), std::end(names), name,
                                        [](const Name &a, std::string_view b) { return a.name < b; });
    return found != std::end(names) && found->name == name ? found->character : 0;
}

bool startsReference(char c)
{
    return c == '#' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

bool appendDecoded(std::string &decoded, std::string_view utf8)
{
    for (;;) {
        const std::size_t ampersand = utf8.find('&');
        decoded += utf8.substr(0, ampersand);
        if (ampersand == std::string_view::npos)
            return true;
        utf8.remove_prefix(ampersand + 1);
        if (utf8.empty())
            return false;
        if (!startsReference(utf8[0])) {
            decoded += '&';
            continue;
        }
        const std::size_t end = utf8.substr(0, longestReference).find(';');
        if (end == std::string_view::npos)
            return false;
        const std::string_view reference = utf8.substr(0, end);
        const char32_t c = reference[0] == '#' ? numbered(reference.substr(1)) : named(reference);
        if (c == 0)
            return false;
        appendUtf8(decoded, c);
        utf8.remove_prefix(end + 1);
    }
}

} // namespace rendezvous::article
