#pragma once

#include "tagging/fold.h"
#include "tagging/scan.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace rendezvous::tagging {

/// Places in a folded text, the end not included.
struct Span
{
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

struct CueWord
{
    std::uint32_t begin;
    std::uint32_t end;
    CueMask mask;
};

/// The cue words and the ends of sentences of one text. They are found a stretch at a time, when first asked
/// for: names that need evidence stand close together in some texts, and each looks at the same words; other
/// texts have none.
class CueIndex
{
public:
    /// No cue word is longer, in folded units.
    static constexpr std::uint32_t longestCue = 40;

    /// Calls found(CueWord) for the cue words of these classes that lie in the span, by their begin, until it
    /// returns true. They have the edges that names have.
    template <class Found>
    void find(const ScanTables &tables, const FoldedText &text, Span span, CueMask mask, Found found)
    {
        if (mask == 0 || span.begin >= span.end)
            return;
        const std::uint32_t last = (span.end - 1) / unitsOfAStretch;
        for (std::uint32_t which = span.begin / unitsOfAStretch; which <= last; ++which) {
            const Stretch &read = withCues(tables, text, which);
            if ((read.mask & mask) == 0)
                continue;
            for (std::uint32_t i = 0; i < read.cueCount; ++i) {
                CueWord cue = m_cues[read.firstCue + i];
                cue.mask &= mask;
                if (cue.mask != 0 && cue.begin >= span.begin && cue.end <= span.end && found(cue))
                    return;
            }
        }
    }

    /// The sentence around a place: up to the nearest stops, at most so many units each way.
    Span sentenceAround(const FoldedText &text, Span place, std::uint32_t longest);

private:
    static constexpr std::uint32_t unitsOfAStretch = 64;

    struct Stretch
    {
        CueMask mask = 0;        ///< of all its cue words together
        std::uint64_t stops = 0; ///< a bit for each unit
        std::uint32_t firstCue = 0;
        std::uint32_t cueCount = 0;
        bool hasCues = false; ///< they are known
        bool hasStops = false;
    };

    Stretch &stretch(const FoldedText &text, std::uint32_t which)
    {
        constexpr std::size_t unitsOfACue = 16;
        if (m_stretches.empty()) {
            m_stretches.resize(text.size() / unitsOfAStretch + 1);
            m_cues.reserve(std::min<std::size_t>(text.size(), 1024) / unitsOfACue);
        }
        return m_stretches[which];
    }

    const Stretch &withCues(const ScanTables &tables, const FoldedText &text, std::uint32_t which)
    {
        Stretch &wanted = stretch(text, which);
        if (!wanted.hasCues)
            findCues(tables, text, which, wanted);
        return wanted;
    }

    void findCues(const ScanTables &tables, const FoldedText &text, std::uint32_t which, Stretch &wanted);
    std::uint64_t stopsIn(const FoldedText &text, std::uint32_t which);

    std::vector<Stretch> m_stretches;
    std::vector<CueWord> m_cues; ///< those of a stretch side by side
};

/// A sentence ends with that unit.
bool isStop(const FoldedText &text, std::uint32_t at);

inline bool isIdeographic(Script script)
{
    return script == Script::Han || script == Script::Hiragana || script == Script::Katakana;
}

/// Such words begin inside a run of letters too.
inline bool hasWordsInside(Script script)
{
    return isIdeographic(script) || script == Script::Arabic || script == Script::Hangul;
}

/// No letter of the same script continues the word on either side; some scripts write words without gaps.
inline bool hasEdges(const FoldedText &text, std::uint32_t begin, std::uint32_t end)
{
    const Script first = text.scriptAt(begin);
    const Script last = text.scriptAt(end - 1);
    const bool isOpen = first == Script::None || hasWordsInside(first) || text.scriptBefore(begin) != first;
    const bool isClosed =
        last == Script::None || isIdeographic(last) || last == Script::Hangul || text.scriptAt(end) != last;
    return isOpen && isClosed;
}

} // namespace rendezvous::tagging
