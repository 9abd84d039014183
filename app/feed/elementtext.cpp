#include "feed/elementtext.h"

#include "core/bounds.h"
#include "feed/encoding.h"

#include <array>
#include <algorithm>

namespace rendezvous::feed {

namespace {

using namespace std::string_view_literals;

bool isVoid(std::string_view name)
{
    static constexpr std::array names{"area"sv, "base"sv, "br"sv,   "col"sv,    "embed"sv, "hr"sv,  "img"sv,
                                      "input"sv, "link"sv, "meta"sv, "source"sv, "track"sv, "wbr"sv};
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isAddress(std::string_view attribute)
{
    return attribute == "href"sv || attribute == "src"sv || attribute == "cite"sv || attribute == "poster"sv
           || attribute == "longdesc"sv;
}

} // namespace

void ElementText::begin(const XmlElement &element, TextType type)
{
    m_text.clear();
    m_scope = element.scope;
    m_open.clear();
    m_type = type;
    m_line = element.line;
    m_isActive = true;
    m_hasChildren = false;
    m_isCut = false;
}

void ElementText::append(std::string_view text)
{
    const size_t room = static_cast<size_t>(bounds::articleHtml) - m_text.size();
    if (text.size() > room) {
        m_isCut = true;
        size_t end = room;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
            --end; // not inside a character
        text = text.substr(0, end);
    }
    m_text.append(text);
}

void ElementText::appendEscaped(std::string_view text)
{
    size_t start = 0;
    for (size_t at = text.find_first_of("&<>\""sv); at != std::string_view::npos; at = text.find_first_of("&<>\""sv, at + 1)) {
        append(text.substr(start, at - start));
        append(text[at] == '&' ? "&amp;"sv : text[at] == '<' ? "&lt;"sv : text[at] == '>' ? "&gt;"sv : "&quot;"sv);
        start = at + 1;
    }
    append(text.substr(start));
}

void ElementText::startChild(const XmlElement &element)
{
    m_hasChildren = true;
    m_open.emplace_back(element.name);
    append("<"sv);
    append(element.name);
    for (int i = 0; i < element.attributes.size(); ++i) {
        if (element.attributes.prefix(i) == "xml"sv) {
            if (element.attributes.name(i) != "lang"sv)
                continue;
        }
        append(" "sv);
        append(element.attributes.name(i));
        append("=\""sv);
        const std::string_view value = element.attributes.value(i);
        if (isAddress(element.attributes.name(i)))
            appendAddress(element, value);
        else
            appendEscaped(value);
        append("\""sv);
    }
    append(isVoid(element.name) ? " />"sv : ">"sv);
}

/// Absolute where an xml:base inside the text says against what: outside the text nobody can know it any more.
void ElementText::appendAddress(const XmlElement &element, std::string_view address)
{
    if (element.scope.base == m_scope.base)
        return appendEscaped(address);
    const QByteArray absolute = element.scope.base.resolved(QUrl(toText(address))).toEncoded();
    appendEscaped({absolute.constData(), static_cast<size_t>(absolute.size())});
}

bool ElementText::endChild()
{
    if (m_open.empty()) {
        m_isActive = false;
        return false;
    }
    if (!isVoid(m_open.back())) {
        append("</"sv);
        append(m_open.back());
        append(">"sv);
    }
    m_open.pop_back();
    return true;
}

void ElementText::characters(std::string_view text)
{
    if (m_type == TextType::Xhtml || !m_open.empty())
        appendEscaped(text);
    else
        append(text);
}

QString ElementText::take()
{
    const QByteArray text = QByteArray::fromRawData(m_text.data(), static_cast<qsizetype>(m_text.size()));
    return QString::fromUtf8(withoutC1(text)).trimmed();
}

} // namespace rendezvous::feed
