#include "tagging/rules/cueindex.h"

#include <bit>

namespace rendezvous::tagging {

bool isStop(const FoldedText &text, std::uint32_t at)
{
    const char16_t unit = text.at(at);
    if (unit >= u'a' && unit <= u'z')
        return false;
    switch (unit) {
    case u'!':
    case u'?':
    case u'\n':
    case u'。':
    case u'؟':
    case u'।':
        return true;
    case u'.': {
        // "U.S. crew", "J. Smith": one letter before the dot is no end of a sentence.
        const bool isBeforeSpace =
            at + 1 >= text.size() || text.at(at + 1) == u' ' || text.at(at + 1) == u'"';
        const bool isInitial =
            at >= 1 && text.scriptAt(at - 1) != Script::Digit && text.scriptBefore(at - 1) == Script::None;
        return isBeforeSpace && !isInitial;
    }
    default:
        return false;
    }
}

void CueIndex::findCues(const ScanTables &tables, const FoldedText &text, std::uint32_t which,
                        Stretch &wanted)
{
    wanted.hasCues = true;
    wanted.firstCue = static_cast<std::uint32_t>(m_cues.size());
    const std::uint32_t begin = which * unitsOfAStretch;
    const std::uint32_t end = std::min(static_cast<std::uint32_t>(text.size()), begin + unitsOfAStretch);
    Script before = text.scriptBefore(begin);
    for (std::uint32_t at = begin; at < end; ++at) {
        const Script script = text.scriptAt(at);
        const bool canStart = script != Script::None && (script != before || hasWordsInside(script));
        before = script;
        if (!canStart || !tables.cues.canStart(text.units() + at))
            continue;
        tables.cues.walk(text.units() + at, [&](std::size_t length, std::uint32_t cue) {
            const auto close = static_cast<std::uint32_t>(at + length);
            if (!hasEdges(text, at, close))
                return;
            const CueMask mask = tables.tables->cueMasks[cue];
            m_cues.push_back({at, close, mask});
            wanted.mask |= mask;
        });
    }
    wanted.cueCount = static_cast<std::uint32_t>(m_cues.size()) - wanted.firstCue;
}

std::uint64_t CueIndex::stopsIn(const FoldedText &text, std::uint32_t which)
{
    Stretch &wanted = stretch(text, which);
    if (!wanted.hasStops) {
        wanted.hasStops = true;
        const std::uint32_t begin = which * unitsOfAStretch;
        const std::uint32_t end = std::min(static_cast<std::uint32_t>(text.size()), begin + unitsOfAStretch);
        for (std::uint32_t at = begin; at < end; ++at)
            wanted.stops |= std::uint64_t(isStop(text, at)) << (at - begin);
    }
    return wanted.stops;
}

Span CueIndex::sentenceAround(const FoldedText &text, Span place, std::uint32_t longest)
{
    const std::uint32_t first = place.begin > longest ? place.begin - longest : 0;
    const std::uint32_t last = std::min(static_cast<std::uint32_t>(text.size()), place.end + longest);
    Span sentence{first, last};
    for (std::uint32_t at = place.begin; at > first;) {
        const std::uint32_t which = (at - 1) / unitsOfAStretch;
        const std::uint64_t stops = stopsIn(text, which)
                                    << (unitsOfAStretch - 1 - (at - 1) % unitsOfAStretch);
        if (stops != 0) {
            sentence.begin = std::max(first, at - static_cast<std::uint32_t>(std::countl_zero(stops)));
            break;
        }
        at = which * unitsOfAStretch;
    }
    for (std::uint32_t at = place.end; at < last;) {
        const std::uint32_t which = at / unitsOfAStretch;
        const std::uint64_t stops = stopsIn(text, which) >> (at % unitsOfAStretch);
        if (stops != 0) {
            sentence.end = std::min(last, at + static_cast<std::uint32_t>(std::countr_zero(stops)));
            break;
        }
        at = (which + 1) * unitsOfAStretch;
    }
    return sentence;
}

} // namespace rendezvous::tagging
