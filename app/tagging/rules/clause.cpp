#include "tagging/rules/clause.h"

#include "tagging/rules/surroundings.h"

#include <algorithm>
#include <array>

namespace rendezvous::tagging {

namespace {

constexpr std::uint32_t longestInsertion = 100;
constexpr qsizetype shortestVerb = 4;

bool isOpening(char16_t unit)
{
    return unit == u',' || unit == u'،' || unit == u';' || unit == u':' || unit == u'—' || unit == u'"' || unit == u'(';
}

/// The text begins there, or a clause does, but for spaces.
bool isOpeningBefore(const FoldedText &text, std::uint32_t place)
{
    std::uint32_t at = place;
    while (at > 0 && text.at(at - 1) == u' ')
        --at;
    return at == 0 || isOpening(text.at(at - 1)) || isStop(text, at - 1);
}

/// The letters of the word that begins there, as written.
QStringView wordAt(const Field &field, std::uint32_t place)
{
    const FoldedText &text = field.text;
    if (place >= text.size() || text.scriptAt(place) == Script::None)
        return {};
    const Script script = text.scriptAt(place);
    std::uint32_t end = place;
    while (end < text.size() && text.scriptAt(end) == script)
        ++end;
    const qsizetype begin = text.originalBegin(place);
    return text.original().mid(begin, text.originalEnd(end) - begin);
}

/// Endings of verbs in the past, or in the third person, that few words of another kind have. Those of the Romance
/// languages are told by their accent: anunció, not "anuncio".
bool endsAsVerb(QStringView word, Script script)
{
    static constexpr std::array cyrillic{
        u"ал", u"ил", u"ел", u"ул", u"ыл", u"ял", u"ла", u"ли", u"ло", u"лся", u"лась", u"лись", u"лось",
        u"ает", u"яет", u"ует", u"еет", u"ают", u"яют", u"уют", u"еют", u"ется", u"ются", u"ится", u"ятся", u"жет", u"чет", u"сит", u"дит", u"вит",
        u"ав", u"ив", u"ув", u"ває", u"ає", u"ує", u"ють", u"ться", u"вся", u"лася", u"лися", u"сить", u"дить", u"вить"};
    static constexpr std::array latin{u"ó",    u"aron", u"ieron", u"ará", u"erá", u"irá", u"arán", u"erán", u"irán",
                                      u"ou",   u"aram", u"eram",  u"iram", u"arão", u"erão", u"irão",
                                      u"ò",    u"arono", u"irono", u"erà", u"irà", u"ranno", u"ed"};
    const auto ends = [word](const char16_t *ending) { return word.endsWith(QStringView(ending)); };
    if (script == Script::Cyrillic)
        return std::any_of(cyrillic.begin(), cyrillic.end(), ends);
    return script == Script::Latin && std::any_of(latin.begin(), latin.end(), ends);
}

bool isVerb(const Field &field, std::uint32_t place)
{
    const QStringView word = wordAt(field, place);
    return word.size() >= shortestVerb && word.front().isLower() && endsAsVerb(word, field.text.scriptAt(place));
}

/// Behind the clause that a comma opens there; the same place where none is.
std::uint32_t behindInsertion(const FoldedText &text, std::uint32_t place)
{
    if (place >= text.size() || text.at(place) != u',')
        return place;
    const std::uint32_t last = std::min(static_cast<std::uint32_t>(text.size()), place + longestInsertion);
    for (std::uint32_t at = place + 1; at < last && !isStop(text, at); ++at) {
        if (text.at(at) == u',')
            return at + 1;
    }
    return place;
}

} // namespace

bool startsClause(const Document &document, const Field &field, const Candidate &candidate)
{
    return isOpeningBefore(field.text, candidate.begin) ||
           cueEndsAt(document.tables, field, candidate.begin, document.cues.conjunction);
}

bool hasFiniteVerbBehind(const Document &document, const Field &field, std::uint32_t place)
{
    const FoldedText &text = field.text;
    const std::uint32_t resumed = behindInsertion(text, place);
    std::uint32_t at = resumed;
    while (at < text.size() && text.at(at) == u' ')
        ++at;
    if (at == place)
        return false;
    // a listed verb behind an insertion counts as well
    return isVerb(field, at) || (resumed != place && cueBehind(document.tables, text, resumed, document.cues.speech) != 0);
}

bool hasArabicVerbBefore(const Field &field, std::uint32_t place)
{
    const FoldedText &text = field.text;
    if (place < 2 || text.scriptAt(place) != Script::Arabic || text.at(place - 1) != u' ')
        return false;
    const std::uint32_t end = place - 1;
    std::uint32_t begin = end;
    while (begin > 0 && text.scriptBefore(begin) == Script::Arabic)
        --begin;
    const bool isJoined = begin < end && (text.at(begin) == u'و' || text.at(begin) == u'ف');
    const QStringView word = text.view(isJoined ? begin + 1 : begin, end);
    if (word.size() < shortestVerb)
        return false;
    const bool isPast = word.endsWith(u'ت') && !word.endsWith(QStringView(u"ات")) && !word.startsWith(QStringView(u"ال"));
    const bool isFirst = begin == 0 || isJoined || isOpeningBefore(text, begin);
    return isPast || (isFirst && word.startsWith(u'ت') && !word.endsWith(QStringView(u"ات")));
}

} // namespace rendezvous::tagging
