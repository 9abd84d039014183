#include "tagging/rules/surroundings.h"

#include <algorithm>

namespace rendezvous::tagging {

namespace {

constexpr std::uint32_t longestSentence = 400;
constexpr std::uint32_t longestCue = 40;

bool isIdeographic(Script script)
{
    return script == Script::Han || script == Script::Hiragana || script == Script::Katakana;
}

bool isStop(const FoldedText &text, std::uint32_t at)
{
    switch (text.at(at)) {
    case u'!':
    case u'?':
    case u'\n':
    case u'。':
    case u'؟':
    case u'।': return true;
    case u'.': {
        // "U.S. crew", "J. Smith": one letter before the dot is no end of a sentence.
        const bool isBeforeSpace = at + 1 >= text.size() || text.at(at + 1) == u' ' || text.at(at + 1) == u'"';
        const bool isInitial = at >= 1 && (at == 1 || text.scriptAt(at - 2) == Script::None);
        return isBeforeSpace && !isInitial;
    }
    default: return false;
    }
}

bool hasEdges(const FoldedText &text, std::uint32_t begin, std::uint32_t end)
{
    const Script first = text.scriptAt(begin);
    const Script last = text.scriptAt(end - 1);
    const bool isOpen = first == Script::None || isIdeographic(first) || first == Script::Hangul || first == Script::Arabic
        || text.scriptBefore(begin) != first;
    const bool isClosed = last == Script::None || isIdeographic(last) || last == Script::Hangul
        || text.scriptAt(end) != last;
    return isOpen && isClosed;
}

} // namespace

Span sentenceAround(const FoldedText &text, std::uint32_t begin, std::uint32_t end)
{
    const auto size = static_cast<std::uint32_t>(text.size());
    Span span{begin, end};
    const std::uint32_t first = begin > longestSentence ? begin - longestSentence : 0;
    while (span.begin > first && !isStop(text, span.begin - 1))
        --span.begin;
    const std::uint32_t last = std::min(size, end + longestSentence);
    while (span.end < last && !isStop(text, span.end))
        ++span.end;
    return span;
}

Span window(const FoldedText &text, std::uint32_t begin, std::uint32_t end, std::uint32_t radius)
{
    return {begin > radius ? begin - radius : 0, std::min(static_cast<std::uint32_t>(text.size()), end + radius)};
}

Span wordsAround(const FoldedText &text, std::uint32_t begin, std::uint32_t end, int before, int behind)
{
    const std::uint32_t first = begin > longestSentence ? begin - longestSentence : 0;
    const std::uint32_t last = std::min(static_cast<std::uint32_t>(text.size()), end + longestSentence);
    Span span{begin, end};
    int halves = 2 * before + 1;
    while (span.begin > first && halves > 0 && !isStop(text, span.begin - 1)) {
        --span.begin;
        const Script script = text.scriptAt(span.begin);
        const bool isWordStart = script != Script::None && !isIdeographic(script) && text.scriptBefore(span.begin) == Script::None;
        halves -= isIdeographic(script) ? 1 : (isWordStart ? 2 : 0);
        if (halves == 1 && isWordStart)
            break;
    }
    halves = 2 * behind + 1;
    while (span.end < last && halves > 0 && !isStop(text, span.end)) {
        const Script script = text.scriptAt(span.end);
        const bool isWordEnd = script != Script::None && !isIdeographic(script) && text.scriptAt(span.end + 1) == Script::None;
        halves -= isIdeographic(script) ? 1 : (isWordEnd ? 2 : 0);
        ++span.end;
        if (halves == 1 && isWordEnd)
            break;
    }
    return span;
}

namespace {

/// Calls found(CueWord) for each until it returns true.
template <class Found>
void findCues(const ScanTables &tables, const FoldedText &text, Span span, CueMask mask, Found found)
{
    if (mask == 0)
        return;
    bool isEnough = false;
    Script before = text.scriptBefore(span.begin);
    for (std::uint32_t at = span.begin; at < span.end && !isEnough; ++at) {
        const Script script = text.scriptAt(at);
        const bool canStart = script != Script::None
            && (script != before || isIdeographic(script) || script == Script::Arabic || script == Script::Hangul);
        before = script;
        if (!canStart || !tables.cues.canStart(text.units() + at))
            continue;
        tables.cues.walk(text.units() + at, [&](std::size_t length, std::uint32_t cue) {
            const auto end = static_cast<std::uint32_t>(at + length);
            const CueMask hit = tables.tables->cueMasks[cue] & mask;
            if (!isEnough && hit != 0 && end <= span.end && hasEdges(text, at, end))
                isEnough = found(CueWord{at, end, hit});
        });
    }
}

} // namespace

std::vector<CueWord> cuesIn(const ScanTables &tables, const FoldedText &text, Span span, CueMask mask)
{
    std::vector<CueWord> all;
    findCues(tables, text, span, mask, [&all](const CueWord &cue) {
        all.push_back(cue);
        return false;
    });
    return all;
}

bool hasCue(const ScanTables &tables, const FoldedText &text, Span span, CueMask mask)
{
    bool isFound = false;
    findCues(tables, text, span, mask, [&isFound](const CueWord &) { return isFound = true; });
    return isFound;
}

bool cueEndsAt(const ScanTables &tables, const FoldedText &text, std::uint32_t place, CueMask mask)
{
    if (mask == 0)
        return false;
    std::uint32_t end = place;
    while (end > 0 && (text.at(end - 1) == u' ' || text.at(end - 1) == u'\'' || text.at(end - 1) == u'"'))
        --end;
    const std::uint32_t first = end > longestCue ? end - longestCue : 0;
    for (std::uint32_t at = end; at-- > first;) {
        const Script script = text.scriptAt(at);
        const bool canStart = script != Script::None
            && (isIdeographic(script) || script == Script::Arabic || script == Script::Hangul
                || text.scriptBefore(at) != script);
        if (!canStart || !tables.cues.canStart(text.units() + at))
            continue;
        bool isFound = false;
        tables.cues.walk(text.units() + at, [&](std::size_t length, std::uint32_t cue) {
            isFound = isFound
                || (at + length == end && (tables.tables->cueMasks[cue] & mask) != 0 && hasEdges(text, at, end));
        });
        if (isFound)
            return true;
    }
    return false;
}

std::uint32_t cueBehind(const ScanTables &tables, const FoldedText &text, std::uint32_t place, CueMask mask)
{
    std::uint32_t at = place;
    while (at < text.size() && (text.at(at) == u' ' || text.at(at) == u'"'))
        ++at;
    std::uint32_t longest = 0;
    if (mask == 0 || at >= text.size() || !tables.cues.canStart(text.units() + at))
        return longest;
    tables.cues.walk(text.units() + at, [&](std::size_t length, std::uint32_t cue) {
        const auto end = static_cast<std::uint32_t>(at + length);
        if ((tables.tables->cueMasks[cue] & mask) != 0 && hasEdges(text, at, end))
            longest = end;
    });
    return longest;
}

bool isQuoted(const FoldedText &text, std::uint32_t begin, std::uint32_t end)
{
    const bool opens = begin > 0 && (text.at(begin - 1) == u'"' || text.at(begin - 1) == u'\'');
    const bool closes = end < text.size() && (text.at(end) == u'"' || text.at(end) == u'\'');
    return opens && closes;
}

} // namespace rendezvous::tagging
