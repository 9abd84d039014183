#include "tagging/rules/surroundings.h"

#include <algorithm>

namespace rendezvous::tagging {

namespace {

constexpr std::uint32_t longestSentence = 400;

} // namespace

Span sentenceAround(const Field &field, std::uint32_t begin, std::uint32_t end)
{
    return field.cueIndex.sentenceAround(field.text, {begin, end}, longestSentence);
}

Span window(const FoldedText &text, std::uint32_t begin, std::uint32_t end, std::uint32_t radius)
{
    return {begin > radius ? begin - radius : 0,
            std::min(static_cast<std::uint32_t>(text.size()), end + radius)};
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
        const bool isWordStart =
            script != Script::None && !isIdeographic(script) && text.scriptBefore(span.begin) == Script::None;
        halves -= isIdeographic(script) ? 1 : (isWordStart ? 2 : 0);
        if (halves == 1 && isWordStart)
            break;
    }
    halves = 2 * behind + 1;
    while (span.end < last && halves > 0 && !isStop(text, span.end)) {
        const Script script = text.scriptAt(span.end);
        const bool isWordEnd =
            script != Script::None && !isIdeographic(script) && text.scriptAt(span.end + 1) == Script::None;
        halves -= isIdeographic(script) ? 1 : (isWordEnd ? 2 : 0);
        ++span.end;
        if (halves == 1 && isWordEnd)
            break;
    }
    return span;
}

std::vector<CueWord> cuesIn(const ScanTables &tables, const Field &field, Span span, CueMask mask)
{
    std::vector<CueWord> all;
    field.cueIndex.find(tables, field.text, span, mask, [&all](const CueWord &cue) {
        all.push_back(cue);
        return false;
    });
    return all;
}

bool hasCue(const ScanTables &tables, const Field &field, Span span, CueMask mask)
{
    bool isFound = false;
    field.cueIndex.find(tables, field.text, span, mask,
                        [&isFound](const CueWord &) { return isFound = true; });
    return isFound;
}

bool hasCueBeside(const ScanTables &tables, const Field &field, Span name, Span span, CueMask mask)
{
    bool isFound = false;
    field.cueIndex.find(tables, field.text, span, mask, [&](const CueWord &cue) {
        return isFound = cue.end <= name.begin || cue.begin >= name.end;
    });
    return isFound;
}

bool cueEndsAt(const ScanTables &tables, const Field &field, std::uint32_t place, CueMask mask)
{
    const FoldedText &text = field.text;
    std::uint32_t end = place;
    while (end > 0 && (text.at(end - 1) == u' ' || text.at(end - 1) == u'\'' || text.at(end - 1) == u'"'))
        --end;
    const std::uint32_t first = end > CueIndex::longestCue ? end - CueIndex::longestCue : 0;
    bool isFound = false;
    field.cueIndex.find(tables, text, {first, end}, mask,
                        [&isFound, end](const CueWord &cue) { return isFound = cue.end == end; });
    return isFound;
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

bool isCapital(const Field &field, std::uint32_t place)
{
    const qsizetype at = field.text.originalBegin(place);
    return place < field.text.size() && at < field.text.original().size() &&
           field.text.original().at(at).isUpper();
}

bool isQuoted(const FoldedText &text, std::uint32_t begin, std::uint32_t end)
{
    const bool opens = begin > 0 && (text.at(begin - 1) == u'"' || text.at(begin - 1) == u'\'');
    const bool closes = end < text.size() && (text.at(end) == u'"' || text.at(end) == u'\'');
    return opens && closes;
}

} // namespace rendezvous::tagging
