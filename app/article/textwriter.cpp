#include "article/textwriter.h"

#include "article/utf8.h"

namespace rendezvous::article {

void TextWriter::word(std::string_view utf8)
{
    if ((m_isLineEndDue || m_isSpaceDue) && !m_text.empty())
        m_text += m_isLineEndDue ? '\n' : ' ';
    m_isLineEndDue = false;
    m_isSpaceDue = false;
    m_lastWord = m_text.size();
    m_text += utf8;
}

qsizetype TextWriter::lastWord()
{
    m_length += utf16Length(std::string_view(m_text).substr(m_measured, m_lastWord - m_measured));
    m_measured = m_lastWord;
    return m_length;
}

} // namespace rendezvous::article
