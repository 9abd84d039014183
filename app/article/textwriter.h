#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace rendezvous::article {

/// Writes the plain text of a page: words, one blank between them, one line feed between blocks.
class TextWriter
{
public:
    /// So many bytes will be enough: growing by and by would take them two or three times.
    void reserve(qsizetype bytes) { m_text.reserve(std::size_t(bytes)); }
    /// Returns the UTF-16 offset of the word in the text.
    qsizetype word(std::string_view utf8);
    void space() { m_isSpaceDue = true; }
    void lineEnd() { m_isLineEndDue = true; }

    QString text() const { return QString::fromUtf8(m_text.data(), qsizetype(m_text.size())); }
    qsizetype length() const { return m_length; }

private:
    std::string m_text;
    qsizetype m_length = 0; ///< in UTF-16 code units
    bool m_isSpaceDue = false;
    bool m_isLineEndDue = false;
};

} // namespace rendezvous::article
