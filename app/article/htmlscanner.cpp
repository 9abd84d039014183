#include "article/htmlscanner.h"

#include "article/utf8.h"


#include <QByteArray>

#include <algorithm>

namespace rendezvous::article {
namespace {

constexpr std::size_t npos = std::string_view::npos;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool endsName(char c)
{
    return isHtmlSpace(c) || c == '/' || c == '>';
}

} // namespace

HtmlToken HtmlScanner::next()
{
    if (m_rawElement != Element::Unknown) {
        const std::size_t end = rawTextEnd();
        m_rawElement = Element::Unknown;
        if (end > m_position)
            return textToken(end, HtmlToken::Kind::RawText);
    }
    if (m_isRestText)
        return textToken(m_html.size(), HtmlToken::Kind::Text);
    std::size_t begin = m_position;
    std::size_t look = begin;
    while (look < m_html.size()) {
        const std::size_t stop = std::min(m_html.find('<', look), m_html.size());
        if (m_cdataEnd < stop) {
            if (m_cdataEnd > begin)
                return textToken(m_cdataEnd, HtmlToken::Kind::Text);
            m_position = m_cdataEnd + 3;
            m_cdataEnd = npos;
            look = begin = m_position;
            continue;
        }
        if (stop + 1 >= m_html.size())
            break;
        const char c = m_html[stop + 1];
        const bool isLast = c == '/' && stop + 2 == m_html.size();
        if ((!isLetter(c) && c != '/' && c != '!' && c != '?') || isLast) {
            look = stop + 1;
            continue;
        }
        if (stop > begin)
            return textToken(stop, HtmlToken::Kind::Text);
        if (!isLetter(c) && skipMarkup()) {
            look = begin = m_position;
            continue;
        }
        HtmlToken token;
        if (readTag(token))
            return token;
        m_isRestText = true;
        return textToken(m_html.size(), HtmlToken::Kind::Text);
    }
    return textToken(m_html.size(), HtmlToken::Kind::Text);
}

HtmlToken HtmlScanner::textToken(std::size_t end, HtmlToken::Kind kind)
{
    HtmlToken token;
    if (end > m_position) {
        token.kind = kind;
        token.source = m_html.substr(m_position, end - m_position);
        m_position = end;
    }
    return token;
}

/// Passes over a comment, doctype or the like at the position. False when an end tag stands there.
bool HtmlScanner::skipMarkup()
{
    const std::string_view rest = m_html.substr(m_position);
    if (rest[1] == '/' && rest.size() > 2 && isLetter(rest[2]))
        return false;
    if (rest.starts_with("<![CDATA[")) {
        m_position += 9;
        if (!m_isCdataEndless && (m_cdataEnd == npos || m_cdataEnd < m_position)) {
            m_cdataEnd = m_html.find("]]>", m_position);
            m_isCdataEndless = m_cdataEnd == npos;
        }
        return true;
    }
    if (!rest.starts_with("<!--")) {
        const std::size_t end = m_html.find('>', m_position);
        m_position = end == npos ? m_html.size() : end + 1;
        return true;
    }
    if (rest.starts_with("<!-->") || rest.starts_with("<!--->")) {
        m_position += rest[4] == '>' ? 5 : 6;
        return true;
    }
    std::size_t dashes = m_html.find("--", m_position + 4);
    while (dashes != npos) {
        if (m_html.substr(dashes + 2, 1) == ">" || m_html.substr(dashes + 2, 2) == "!>")
            break;
        dashes = m_html.find("--", dashes + 1);
    }
    m_position = dashes == npos ? m_html.size() : m_html.find('>', dashes) + 1;
    return true;
}

/// Section 13.2.5.32 and following. False at the end of the input.
bool HtmlScanner::readTag(HtmlToken &token)
{
    const std::size_t size = m_html.size();
    const bool isEnd = m_html[m_position + 1] == '/';
    std::size_t i = m_position + (isEnd ? 2 : 1);
    const std::size_t nameBegin = i;
    while (i < size && !endsName(m_html[i]))
        ++i;
    token.name = m_html.substr(nameBegin, i - nameBegin);
    const std::size_t attributesBegin = i;
    std::size_t bareValueEnd = 0; // a slash before this is of the value
    for (;;) {
        while (i < size && (isHtmlSpace(m_html[i]) || m_html[i] == '/'))
            ++i;
        if (i >= size)
            return false;
        if (m_html[i] == '>')
            break;
        ++token.attributeCount;
        ++i; // an equals sign here is the first character of the name
        while (i < size && !endsName(m_html[i]) && m_html[i] != '=')
            ++i;
        std::size_t value = i;
        while (value < size && isHtmlSpace(m_html[value]))
            ++value;
        if (value >= size || m_html[value] != '=')
            continue;
        i = value + 1;
        while (i < size && isHtmlSpace(m_html[i]))
            ++i;
        if (i < size && (m_html[i] == '"' || m_html[i] == '\'')) {
            const std::size_t quote = m_html.find(m_html[i], i + 1);
            if (quote == npos)
                return false;
            i = quote + 1;
        } else {
            while (i < size && !isHtmlSpace(m_html[i]) && m_html[i] != '>')
                ++i;
            bareValueEnd = i;
        }
    }
    token.kind = isEnd ? HtmlToken::Kind::EndTag : HtmlToken::Kind::StartTag;
    token.attributes = m_html.substr(attributesBegin, i - attributesBegin);
    token.isSelfClosing = m_html[i - 1] == '/' && i != bareValueEnd;
    token.source = m_html.substr(m_position, i + 1 - m_position);
    token.element = elementNamed(token.name);
    m_position = i + 1;
    if (!isEnd && traitsOf(token.element).isRawText)
        m_rawElement = token.element;
    return true;
}

std::size_t HtmlScanner::rawTextEnd() const
{
    if (m_rawElement == Element::Plaintext)
        return m_html.size();
    const std::string_view name = traitsOf(m_rawElement).name;
    std::size_t end = m_html.find("</", m_position);
    while (end != npos && !isTagNamed(name, end + 2))
        end = m_html.find("</", end + 2);
    end = std::min(end, m_html.size());
    const std::size_t comment =
        m_rawElement == Element::Script ? m_html.substr(0, end).find("<!--", m_position) : npos;
    return comment == npos ? end : scriptEnd(comment);
}

/// A script that holds a comment which opens a script again ends where that one has ended too
/// (sections 13.2.5.20 to 31).
std::size_t HtmlScanner::scriptEnd(std::size_t comment) const
{
    bool isInComment = false;
    bool isInInnerScript = false;
    for (std::size_t i = comment; i < m_html.size(); ++i) {
        i = isInComment ? m_html.find_first_of("<-", i) : m_html.find('<', i);
        if (i == npos)
            break;
        const std::string_view rest = m_html.substr(i);
        if (rest.starts_with("-->")) {
            isInComment = isInInnerScript = false;
        } else if (rest.starts_with("<!--")) {
            isInComment = true;
            ++i; // "<!-->" is all of a comment
        } else if (rest.starts_with("</") && isTagNamed("script", i + 2)) {
            if (!isInInnerScript)
                return i;
            isInInnerScript = false;
        } else if (rest.starts_with('<') && isInComment && isTagNamed("script", i + 1)) {
            isInInnerScript = true;
        }
    }
    return m_html.size();
}

bool HtmlScanner::isTagNamed(std::string_view tag, std::size_t at) const
{
    const std::string_view rest = m_html.substr(at);
    return rest.size() > tag.size() && endsName(rest[tag.size()]) &&
           qstrnicmp(rest.data(), tag.data(), tag.size()) == 0;
}

} // namespace rendezvous::article
