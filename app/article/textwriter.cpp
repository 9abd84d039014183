#include "article/textwriter.h"

#include "article/utf8.h"

namespace rendezvous::article {

qsizetype TextWriter::word(std::string_view utf8)
{
    if ((m_isLineEndDue || m_isSpaceDue) && m_length > 0) {
        m_text += m_isLineEndDue ? '\n' : ' ';
        ++m_length;
    }
    m_isLineEndDue = false;
    m_isSpaceDue = false;
    const qsizetype begin = m_length;
    m_text += utf8;
    m_length += utf16Length(utf8);
    return begin;
}

} // namespace rendezvous::article
