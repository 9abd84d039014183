#include "tagging/rules/metonyms.h"

#include "tagging/rules/clause.h"
#include "tagging/rules/evidence.h"
#include "tagging/rules/surroundings.h"

#include <algorithm>

namespace rendezvous::tagging {

namespace {

constexpr int verbBehind = 4;
constexpr int verbBefore = 2;
constexpr int wordsToObject = 2;
constexpr int wordsToPact = 3;
constexpr std::uint32_t reachOfSubject = 12;

/// Candidates are in the order of their places.
std::vector<Candidate>::const_iterator firstFrom(const std::vector<Candidate> &candidates,
                                                 std::uint32_t place)
{
    return std::lower_bound(candidates.begin(), candidates.end(), place,
                            [](const Candidate &one, std::uint32_t at) { return one.begin < at; });
}

class Seat
{
public:
    Seat(const Document &document, const Field &field, const Candidate &candidate)
        : m_document(document), m_tables(document.tables), m_cues(document.cues), m_field(field),
          m_text(field.text), m_seat(candidate)
    {
    }

    bool isActor() const
    {
        if (isPartOfName() || !meetsConditions(m_document, m_field, m_seat))
            return false;
        if (isPaired() || isAddressed() || hasPact() || canOnlyAct())
            return true;
        const bool isHouse = (m_document.form(m_seat).flags & FormFlag::house) != 0;
        return !isPlace() && (isHouse || isBesideVerb() || ownsPolitics() || isSubject());
    }

private:
    bool isPlace() const
    {
        if (cueEndsAt(m_tables, m_field, m_seat.begin, m_cues.locative) && !isBehindEnglishArticle())
            return true;
        if (isArabicPrefixed() || cueBehind(m_tables, m_text, m_seat.end, m_cues.locativeBehind) != 0)
            return true;
        if (cueBehind(m_tables, m_text, m_seat.end, m_cues.dateline) != 0)
            return true;
        // "MOSCOW —", "PARIS (AFP)", "Moscow, Russia" begin reports.
        const bool isFirst = sentenceAround(m_field, m_seat.begin, m_seat.end).begin + 1 >= m_seat.begin;
        const std::uint32_t next = skipSpace(m_seat.end);
        return isFirst && next < m_text.size() &&
               (m_text.at(next) == u'—' || m_text.at(next) == u'(' || m_text.at(next) == u',');
    }

    /// "A Kremlin spokesman": in the languages where "a" is a preposition, houses have an article behind it
    /// ("al Kremlin").
    bool isBehindEnglishArticle() const
    {
        const std::uint32_t begin = m_seat.begin;
        const bool isArticle = begin >= 2 && m_text.at(begin - 1) == u' ' && m_text.at(begin - 2) == u'a' &&
                               (begin == 2 || m_text.scriptAt(begin - 3) == Script::None);
        return isArticle && (m_document.form(m_seat).flags & FormFlag::house) != 0;
    }

    /// The preposition ب is written together with its noun.
    bool isArabicPrefixed() const
    {
        return m_text.scriptAt(m_seat.begin) == Script::Arabic && m_seat.begin > 0 &&
               (m_text.at(m_seat.begin - 1) == u'ب' || m_text.at(m_seat.begin - 1) == u'ل');
    }

    std::uint32_t skipSpace(std::uint32_t at) const
    {
        while (at < m_text.size() && m_text.at(at) == u' ')
            ++at;
        return at;
    }

    bool isPartOfName() const { return cueBehind(m_tables, m_text, m_seat.end, m_cues.eventName) != 0; }

    bool isBesideVerb() const
    {
        Span span = wordsAround(m_text, m_seat.begin, m_seat.end, verbBefore, verbBehind);
        const std::vector<CueWord> cues = cuesIn(m_tables, m_field, span, m_cues.speech);
        return std::any_of(cues.begin(), cues.end(), [this](const CueWord &cue) {
            return cue.begin >= m_seat.end ? !hasStopBetween(m_seat.end, cue.begin)
                                           : !hasStopBetween(cue.end, m_seat.begin);
        });
    }

    /// "Вашингтон напомнил", "Ottawa, en cambio, preparó".
    bool isSubject() const
    {
        return hasArabicVerbBefore(m_field, m_seat.begin) ||
               (startsClause(m_document, m_field, m_seat) && hasFiniteVerbBehind(m_document, m_field, m_seat.end));
    }

    bool hasStopBetween(std::uint32_t begin, std::uint32_t end) const
    {
        for (std::uint32_t at = begin; at < end; ++at) {
            const char16_t c = m_text.at(at);
            if (c == u',' || c == u';' || c == u':' || c == u'，' || c == u'、' || c == u'،')
                return true;
        }
        return false;
    }

    bool ownsPolitics() const
    {
        const bool isPossessive = m_seat.end + 1 < m_text.size() && m_text.at(m_seat.end) == u'\'';
        const bool isGenitive = cueEndsAt(m_tables, m_field, m_seat.begin, m_cues.link);
        const Span behind = wordsAround(m_text, m_seat.begin, m_seat.end, 0, 3);
        const Span before = wordsAround(m_text, m_seat.begin, m_seat.end, 3, 0);
        return (isPossessive && hasCue(m_tables, m_field, behind, m_cues.politics)) ||
               (isGenitive && hasCue(m_tables, m_field, before, m_cues.politics));
    }

    /// "Beijing and Moscow", "between X and Y", "X–Y": joined to another seat or country.
    bool isPaired() const
    {
        constexpr std::uint32_t reach = 60;
        const std::uint32_t first = m_seat.begin > reach ? m_seat.begin - reach : 0;
        auto near = firstFrom(m_field.candidates, first);
        for (; near != m_field.candidates.end() && near->begin <= m_seat.end + 12; ++near) {
            const Candidate &other = *near;
            if (!isState(other) || other.entry == m_seat.entry)
                continue;
            const Candidate &left = other.begin < m_seat.begin ? other : m_seat;
            const Candidate &right = other.begin < m_seat.begin ? m_seat : other;
            if (left.end > right.begin || right.begin - left.end > 12 || !areJoined(left, right))
                continue;
            const bool isPlaceful =
                cueEndsAt(m_tables, m_field, left.begin, m_cues.locative) && !isBetween(left);
            const bool areSubject = isSeat(left) && isSeat(right) && startsClause(m_document, m_field, left);
            if (!isPlaceful && (isBetween(left) || isHyphenated(left, right) || areSubject || hasVerbAround(left, right)))
                return true;
        }
        return false;
    }

    /// "Beijing accuses Washington": somebody speaks to it, right before it.
    bool isAddressed() const
    {
        const Span before = wordsAround(m_text, m_seat.begin, m_seat.end, wordsToObject, 0);
        const std::vector<CueWord> verbs = cuesIn(m_tables, m_field, before, m_cues.accuse);
        const bool isVerb = std::any_of(verbs.begin(), verbs.end(), [this](const CueWord &verb) {
            return verb.end <= m_seat.begin && !hasStopBetween(verb.end, m_seat.begin);
        });
        return isVerb && hasStateBefore(before.begin);
    }

    /// Of the sentence.
    bool hasStateBefore(std::uint32_t place) const
    {
        const Span sentence = sentenceAround(m_field, m_seat.begin, m_seat.end);
        const auto end = firstFrom(m_field.candidates, place + reachOfSubject);
        return std::any_of(firstFrom(m_field.candidates, sentence.begin), end, [&](const Candidate &other) {
            return other.end < m_seat.begin && other.entry != m_seat.entry && isState(other);
        });
    }

    /// "Without Beijing", "sanctions against Moscow", "モスクワへの制裁", and "В Кремле заявили", where the
    /// verb has no other subject.
    bool canOnlyAct() const
    {
        return cueEndsAt(m_tables, m_field, m_seat.begin, m_cues.actorsBefore) ||
               cueBehind(m_tables, m_text, m_seat.end, m_cues.actorsBehind) != 0;
    }

    /// "An agreement with Washington".
    bool hasPact() const
    {
        if (!cueEndsAt(m_tables, m_field, m_seat.begin, m_cues.company))
            return false;
        const Span before = wordsAround(m_text, m_seat.begin, m_seat.end, wordsToPact, 0);
        return hasCue(m_tables, m_field, before, m_cues.pact);
    }

    bool isState(const Candidate &other) const
    {
        return m_document.isTag(other, TagKind::Country) && other.standing != Standing::Refused &&
               (isSeat(other) || other.standing == Standing::Accepted);
    }

    bool isSeat(const Candidate &other) const
    {
        return (m_document.form(other).flags & FormFlag::metonym) != 0;
    }

    bool isHyphenated(const Candidate &left, const Candidate &right) const
    {
        return right.begin == left.end + 1 && (m_text.at(left.end) == u'-' || m_text.at(left.end) == u'—');
    }

    bool areJoined(const Candidate &left, const Candidate &right) const
    {
        if (isHyphenated(left, right))
            return true;
        // Arabic "and" is written together with what follows.
        if (right.begin - left.end == 2 && m_text.at(right.begin - 1) == u'و')
            return true;
        // "Paris, Berlin and Rome agreed"
        const bool areSeats = isSeat(left) && isSeat(right);
        if (areSeats && right.begin - left.end == 2 &&
            (m_text.at(left.end) == u',' || m_text.at(left.end) == u'،'))
            return cueBehind(m_tables, m_text, right.end, m_cues.conjunction) != 0;
        const std::uint32_t joint = cueBehind(m_tables, m_text, left.end, m_cues.conjunction);
        return joint != 0 && joint <= right.begin && right.begin - joint <= 2;
    }

    bool isBetween(const Candidate &left) const
    {
        return cueEndsAt(m_tables, m_field, left.begin, m_cues.between);
    }

    bool hasVerbAround(const Candidate &left, const Candidate &right) const
    {
        const Span span = wordsAround(m_text, left.begin, right.end, 1, verbBehind);
        return hasCue(m_tables, m_field, span, m_cues.speech);
    }

    const Document &m_document;
    const ScanTables &m_tables;
    const RuleCues &m_cues;
    const Field &m_field;
    const FoldedText &m_text;
    const Candidate &m_seat;
};

/// Mexico City, a place, is no Mexico.
void refuseInside(const Document &document, Field &field, const Candidate &seat)
{
    const auto first =
        std::lower_bound(field.candidates.begin(), field.candidates.end(), seat.begin,
                         [](const Candidate &one, std::uint32_t at) { return one.begin < at; });
    for (auto it = first; it != field.candidates.end() && it->begin < seat.end; ++it) {
        Candidate &other = *it;
        if (other.isInside(seat) && other.length() < seat.length() && document.isTag(other, TagKind::Country))
            other.standing = Standing::Refused;
    }
}

} // namespace

void decideMetonyms(Document &document)
{
    for (Field &field : document.fields) {
        std::vector<std::size_t> actors;
        for (std::size_t i = 0; i < field.candidates.size(); ++i) {
            const Candidate &candidate = field.candidates[i];
            if (candidate.standing != Standing::Open ||
                (document.form(candidate).flags & FormFlag::metonym) == 0)
                continue;
            if (Seat(document, field, candidate).isActor())
                actors.push_back(i);
        }
        for (const std::size_t i : actors) {
            field.candidates[i].standing = Standing::Accepted;
            field.candidates[i].rule = Rule::Metonym;
        }
        for (Candidate &candidate : field.candidates) {
            if (candidate.standing == Standing::Open &&
                (document.form(candidate).flags & FormFlag::metonym) != 0) {
                candidate.standing = Standing::Refused;
                refuseInside(document, field, candidate);
            }
        }
    }
}

} // namespace rendezvous::tagging
