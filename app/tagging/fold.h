#pragma once

#include <QStringView>

#include <array>
#include <cstdint>
#include <vector>

namespace rendezvous::tagging {

/// What a code unit is at the edge of a word. None is everything that separates words.
enum class Script : std::uint8_t {
    None,
    Digit,
    Latin,
    Cyrillic,
    Greek,
    Arabic,
    Devanagari,
    Han,
    Hiragana,
    Katakana,
    Hangul,
    Other
};

enum class LetterCase : std::uint8_t { None, Small, Capital };

/// Per UTF-16 unit: what it is compared as, its script, and its case as it is written.
struct FoldTable {
    static constexpr char16_t dropped = 0xFFFF;
    static constexpr char16_t special = 0xFFFE; ///< becomes several units, or depends on its neighbours

    std::array<char16_t, 65536> to;
    std::array<Script, 65536> scripts;
    std::array<LetterCase, 65536> cases;

    Script script(char16_t unit) const { return scripts[unit]; }
};

/// Built once, when first asked for; never changes.
const FoldTable &foldTable();

/// A text as names are compared with it: compatibility forms resolved, case and accents gone (but й and ї are
/// letters of their own), one kind of quote, apostrophe, hyphen and space, no invisible characters, HTML
/// entities decoded, Arabic and Devanagari spelling variants unified. Keeps the way back to the original.
class FoldedText
{
public:
    explicit FoldedText(QStringView original);

    std::size_t size() const { return m_size; }
    /// size() units and a final 0.
    const char16_t *units() const { return m_units.data(); }
    char16_t *units() { return m_units.data(); }
    char16_t at(std::size_t position) const { return m_units[position]; }
    Script scriptAt(std::size_t position) const { return m_scripts[m_units[position]]; }
    /// None before the beginning.
    Script scriptBefore(std::size_t position) const { return position == 0 ? Script::None : scriptAt(position - 1); }
    QStringView view(std::size_t begin, std::size_t end) const
    {
        return QStringView(m_units.data() + begin, static_cast<qsizetype>(end - begin));
    }

    QStringView original() const { return m_original; }
    /// The offset in the original of the unit at that position; its size for size().
    qsizetype originalBegin(std::size_t position) const;
    /// The offset behind the last original unit that the unit before that position came from.
    qsizetype originalEnd(std::size_t position) const;

private:
    friend class Folding;
    /// From unit `folded` on, the original is at `original` and runs in step until the next shift.
    struct Shift {
        std::uint32_t folded;
        std::uint32_t original;
    };
    QStringView m_original;
    const Script *m_scripts = foldTable().scripts.data();
    std::vector<char16_t> m_units;
    std::size_t m_size = 0;
    std::vector<Shift> m_shifts;
};

} // namespace rendezvous::tagging
