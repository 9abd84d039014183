#pragma once

#include <cstddef>
#include <string_view>

namespace rendezvous::feed {

// Bytes as a forgiving reader of mark-up sorts them: every byte beyond ASCII may be of a name.
bool isNameStart(char c);
bool isNameByte(char c);
bool isMarkupBlank(char c);

/// A place in mark-up that knows its line. Looking for the same mark again and again costs one pass in all,
/// so that a document full of what never ends stays linear.
class XmlCursor
{
public:
    /// The next place of something, remembered.
    class Landmark
    {
    public:
        explicit Landmark(std::string_view what) : m_what(what) {}

    private:
        friend class XmlCursor;
        std::string_view m_what;
        size_t m_from = 1;
        size_t m_found = 0;
    };

    explicit XmlCursor(std::string_view text) : m_text(text) {}

    std::string_view text() const { return m_text; }
    size_t at() const { return m_at; }
    bool isAtEnd() const { return m_at >= m_text.size(); }
    char byte() const { return m_text[m_at]; }
    /// The byte `ahead` of here; a blank beyond the end.
    char byteAhead(size_t ahead) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : ' '; }
    bool isAt(std::string_view what) const { return m_text.compare(m_at, what.size(), what) == 0; }

    void moveTo(size_t place);
    void skip(size_t bytes) { moveTo(m_at + bytes); }
    std::string_view readName();

    /// Of where it stands, from 1.
    int line();

    /// Where `landmark` is from `from` on; npos: nowhere.
    size_t find(Landmark &landmark, size_t from) const;
    /// Goes behind `landmark`; where there is none, behind the next ">".
    void skipBehind(Landmark &landmark);

    Landmark tagStart{"<"};
    Landmark tagEnd{">"};
    Landmark quote{"\""};
    Landmark apostrophe{"'"};
    Landmark cdataEnd{"]]>"};
    Landmark commentEnd{"-->"};
    Landmark instructionEnd{"?>"};

private:
    std::string_view m_text;
    size_t m_at = 0;
    size_t m_lineAt = 0;
    int m_line = 1;
};

} // namespace rendezvous::feed
