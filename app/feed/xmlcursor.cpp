#include "feed/xmlcursor.h"

#include <algorithm>

namespace rendezvous::feed {

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool isNameByte(char c)
{
    return isNameStart(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == ':';
}

bool isMarkupBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

void XmlCursor::moveTo(size_t place)
{
    m_at = std::min(place, m_text.size());
}

std::string_view XmlCursor::readName()
{
    const size_t start = m_at;
    while (m_at < m_text.size() && isNameByte(m_text[m_at]))
        ++m_at;
    return m_text.substr(start, m_at - start);
}

int XmlCursor::line()
{
    const auto from = m_text.begin() + static_cast<ptrdiff_t>(m_lineAt);
    m_line += static_cast<int>(std::count(from, m_text.begin() + static_cast<ptrdiff_t>(m_at), '\n'));
    m_lineAt = m_at;
    return m_line;
}

size_t XmlCursor::find(Landmark &landmark, size_t from) const
{
    if (from < landmark.m_from || from > landmark.m_found) {
        landmark.m_from = from;
        landmark.m_found = m_text.find(landmark.m_what, from);
    }
    return landmark.m_found;
}

void XmlCursor::skipBehind(Landmark &landmark)
{
    size_t found = find(landmark, m_at);
    size_t length = landmark.m_what.size();
    if (found == std::string_view::npos) {
        found = find(tagEnd, m_at);
        length = 1;
    }
    moveTo(found == std::string_view::npos ? m_text.size() : found + length);
}

} // namespace rendezvous::feed
