#include "article/attributes.h"

#include "article/escape.h"
#include "article/lowercase.h"
#include "article/utf8.h"

#include <algorithm>
#include <optional>

namespace rendezvous::article {
namespace {

using E = Element;

constexpr std::size_t titleLimit = 1024;
constexpr std::size_t datetimeLimit = 64;
constexpr std::size_t languageLimit = 35; ///< RFC 5646, section 4.4.1
constexpr int mostColumns = 64;
constexpr int mostRows = 200;

std::optional<int> integer(std::string_view text, int lowest, int highest)
{
    while (!text.empty() && isHtmlSpace(text.front()))
        text.remove_prefix(1);
    const bool isNegative = !text.empty() && text.front() == '-';
    if (isNegative)
        text.remove_prefix(1);
    if (text.empty() || text.front() < '0' || text.front() > '9')
        return std::nullopt;
    int number = 0;
    for (std::size_t i = 0; i < text.size() && text[i] >= '0' && text[i] <= '9' && number < 100'000'000; ++i)
        number = number * 10 + (text[i] - '0');
    return std::clamp(isNegative ? -number : number, lowest, highest);
}

template <class... Words> bool isOneOf(std::string_view value, Words... words)
{
    return ((value == words) || ...);
}

std::string alignment(HtmlNode node)
{
    const std::string align = lowerCase(node.attribute("align"));
    return isOneOf(align, "left", "right", "center", "justify") ? attributeOf("align", align) : std::string();
}

std::string span(HtmlNode node, const char *name, int most)
{
    const std::optional<int> cells = integer(node.attribute(name), 1, most);
    return cells.value_or(1) > 1 ? attributeOf(name, std::to_string(*cells)) : std::string();
}

std::string ownAttributes(HtmlNode node, Element shownAs)
{
    switch (shownAs) {
    case E::Td:
    case E::Th:
        return alignment(node) + span(node, "colspan", mostColumns) + span(node, "rowspan", mostRows);
    case E::Ol: {
        std::string attributes;
        if (const std::optional<int> start = integer(node.attribute("start"), -1'000'000, 1'000'000))
            attributes += attributeOf("start", std::to_string(*start));
        const std::string_view type = node.attribute("type");
        if (isOneOf(type, "1", "a", "A", "i", "I"))
            attributes += attributeOf("type", type);
        return attributes;
    }
    case E::Li:
        if (const std::optional<int> value = integer(node.attribute("value"), -1'000'000, 1'000'000))
            return attributeOf("value", std::to_string(*value));
        return {};
    case E::Time: {
        const std::string datetime = attributeText(node.attribute("datetime"), datetimeLimit);
        return datetime.empty() ? std::string() : attributeOf("datetime", datetime);
    }
    case E::P:
    case E::Div:
    case E::H1:
    case E::H2:
    case E::H3:
    case E::H4:
    case E::H5:
    case E::H6:
    case E::Table:
    case E::Caption:
    case E::Tr:
    case E::Tbody:
    case E::Thead:
    case E::Tfoot:
    case E::Col:
    case E::Colgroup:
        return alignment(node);
    default:
        return {};
    }
}

std::string direction(HtmlNode node)
{
    const std::string dir = lowerCase(node.attribute("dir"));
    return isOneOf(dir, "ltr", "rtl", "auto") ? attributeOf("dir", dir) : std::string();
}

std::string language(HtmlNode node)
{
    std::string_view lang = node.attribute("lang");
    if (lang.empty())
        lang = node.attribute("xml:lang");
    const bool isTag = !lang.empty() && lang.size() <= languageLimit && std::all_of(lang.begin(), lang.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
    return isTag ? attributeOf("lang", lang) : std::string();
}

} // namespace

std::string attributeText(std::string_view value, std::size_t limit)
{
    // half a character would become a whole, longer one in the page, and be cut when that is cleaned again
    std::size_t end = std::min(value.size(), limit * 4);
    while (end > 0 && end < value.size() && (static_cast<unsigned char>(value[end]) & 0xC0) == 0x80)
        --end;
    const std::string clean = cleanText(value.substr(0, end));
    std::string line;
    for (std::size_t position = 0; position < clean.size();) {
        const std::size_t begin = position;
        takeCodePoint(clean, position);
        const std::string_view character = std::string_view(clean).substr(begin, position - begin);
        if (line.size() + character.size() > limit)
            break;
        if (!isHtmlSpace(character.front()))
            line += character;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    while (!line.empty() && line.back() == ' ')
        line.pop_back();
    return line;
}

std::string keptAttributes(HtmlNode node, Element shownAs)
{
    if (!node.hasAttributes())
        return {};
    std::string attributes = ownAttributes(node, shownAs) + direction(node) + language(node);
    const std::string title = attributeText(node.attribute("title"), titleLimit);
    if (!title.empty())
        attributes += attributeOf("title", title);
    return attributes;
}

} // namespace rendezvous::article
