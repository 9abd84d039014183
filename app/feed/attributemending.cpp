#include "feed/attributemending.h"

#include "core/bounds.h"

#include <algorithm>

namespace rendezvous::feed {

namespace {

using namespace std::string_view_literals;
constexpr size_t nowhere = std::string_view::npos;

/// Where `value` ends when its quote was forgotten and the one found opens the next attribute's (`a/b
/// length=`); nowhere when it does not look so.
size_t endBeforeAttribute(std::string_view value)
{
    if (value.size() < 2 || value.back() != '=')
        return nowhere;
    size_t name = value.size() - 1;
    while (name > 0 && isNameByte(value[name - 1]))
        --name;
    const bool isAttribute =
        name > 0 && name + 1 < value.size() && isNameStart(value[name]) && isMarkupBlank(value[name - 1]);
    return isAttribute && value.find('<') == nowhere ? name - 1 : nowhere;
}

} // namespace

std::optional<RawAttribute> AttributeMending::next()
{
    while (!m_cursor.isAtEnd()) {
        const char c = m_cursor.byte();
        if (c == '>') {
            m_cursor.skip(1);
            return {};
        }
        if (m_cursor.isAt("/>"sv)) {
            m_cursor.skip(2);
            m_isClosed = true;
            return {};
        }
        if (c == '<') {
            warn(QStringLiteral("a tag without an end"));
            return {};
        }
        if (!isNameStart(c)) {
            m_cursor.skip(1);
            continue;
        }
        const std::string_view name = m_cursor.readName();
        const std::string_view value = readValue();
        if (isKept(name))
            return RawAttribute{name, value};
    }
    return {};
}

bool AttributeMending::isKept(std::string_view name)
{
    const bool isTooMany = m_names.size() >= static_cast<size_t>(bounds::xmlAttributes);
    const bool isTwice = !isTooMany && std::find(m_names.begin(), m_names.end(), name) != m_names.end();
    if (isTooMany || isTwice || name.size() > static_cast<size_t>(bounds::xmlName)) {
        warn(isTooMany ? QStringLiteral("a tag with too many attributes")
                       : QStringLiteral("an attribute is there twice"));
        return false;
    }
    m_names.push_back(name);
    return true;
}

std::string_view AttributeMending::readValue()
{
    const std::string_view text = m_cursor.text();
    size_t at = m_cursor.at();
    while (at < text.size() && isMarkupBlank(text[at]))
        ++at;
    if (at >= text.size() || text[at] != '=')
        return {};
    ++at;
    while (at < text.size() && isMarkupBlank(text[at]))
        ++at;
    if (at >= text.size())
        return {};
    const char quote = text[at];
    if (quote != '"' && quote != '\'') {
        size_t end = at;
        while (end < text.size() && !isMarkupBlank(text[end]) && text[end] != '>' && text[end] != '<')
            ++end;
        if (end < text.size() && text[end] == '>' && end > at && text[end - 1] == '/')
            --end;
        m_cursor.moveTo(end);
        warn(QStringLiteral("an attribute without quotes"));
        return text.substr(at, end - at);
    }
    const size_t start = at + 1;
    const size_t end = quoteEnd(start, quote);
    m_cursor.moveTo(end < text.size() && text[end] == quote ? end + 1 : end);
    return text.substr(start, end - start);
}

/// Where the value ends that began at `start`: at its quote, but before the tag's end when a tag follows
/// first (the quote was forgotten), and beyond a quote that nothing of a tag follows (it is of the text).
size_t AttributeMending::quoteEnd(size_t start, char quote)
{
    const std::string_view text = m_cursor.text();
    size_t end = m_cursor.find(quote == '"' ? m_cursor.quote : m_cursor.apostrophe, start);
    for (int tries = 0; end != nowhere && end + 1 < text.size() && tries < 64; ++tries) {
        const std::string_view value = text.substr(start, end - start);
        const bool isOfInnerTag = !value.empty() && value.back() == '=' && value.find('<') != nowhere;
        if (!isOfInnerTag && canFollowValue(end + 1))
            break;
        if (const size_t forgotten = endBeforeAttribute(value); forgotten != nowhere) {
            warn(QStringLiteral("an attribute without its closing quote"));
            return start + forgotten;
        }
        size_t again = text.find_first_of(quote == '"' ? "\"<>"sv : "'<>"sv, end + 1);
        if (isOfInnerTag && again != nowhere && text[again] == quote)
            again = text.find(quote, again + 1); // past the inner attribute's value
        if (again == nowhere || text[again] != quote)
            break;
        warn(QStringLiteral("a quote inside an attribute"));
        end = again;
    }
    const size_t tagEnd = m_cursor.find(m_cursor.tagEnd, start);
    const size_t tagStart = m_cursor.find(m_cursor.tagStart, start);
    const bool isForgotten =
        tagEnd != nowhere && tagStart != nowhere && tagEnd < tagStart && (end == nowhere || end > tagStart);
    if (isForgotten) {
        warn(QStringLiteral("an attribute without its closing quote"));
        return text[tagEnd - 1] == '/' && tagEnd > start ? tagEnd - 1 : tagEnd;
    }
    return end == nowhere ? text.size() : end;
}

/// Whether the tag goes on at `at`, right after a value: with its end or with another attribute.
bool AttributeMending::canFollowValue(size_t at) const
{
    constexpr size_t longest = 64;
    const std::string_view text = m_cursor.text();
    while (at < text.size() && isMarkupBlank(text[at]))
        ++at;
    if (at >= text.size() || text[at] == '>' || text[at] == '<' || text[at] == '/' || text[at] == '?')
        return true;
    const size_t start = at;
    while (at < text.size() && at - start < longest && isNameByte(text[at]))
        ++at;
    while (at < text.size() && isMarkupBlank(text[at]))
        ++at;
    return at > start && at < text.size() && text[at] == '=';
}

} // namespace rendezvous::feed
