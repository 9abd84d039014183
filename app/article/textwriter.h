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
    void word(std::string_view utf8);
    /// The UTF-16 offset in the text at which the last word begins.
    qsizetype lastWord();
    void space() { m_isSpaceDue = true; }
    void lineEnd() { m_isLineEndDue = true; }

    QString text() const { return QString::fromUtf8(m_text.data(), qsizetype(m_text.size())); }

private:
    std::string m_text;
    std::size_t m_lastWord = 0;
    std::size_t m_measured = 0; ///< bytes, of which the next says how many UTF-16 code units they are
    qsizetype m_length = 0;
    bool m_isSpaceDue = false;
    bool m_isLineEndDue = false;
};

} // namespace rendezvous::article
