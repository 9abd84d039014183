#include "tagging/rules/evidence.h"

#include "tagging/rules/spelling.h"
#include "tagging/rules/surroundings.h"

#include <algorithm>

namespace rendezvous::tagging {

namespace {

constexpr std::uint32_t spaceRadius = 200;
constexpr int nearWords = 3;

constexpr std::uint16_t conditionalFlags = FormFlag::weak | FormFlag::module | FormFlag::with;

bool isConditional(const SourceForm &form)
{
    return (form.flags & conditionalFlags) != 0 || form.condition != 0;
}

bool isLeftToOthers(const SourceForm &form)
{
    return (form.flags & FormFlag::metonym) != 0 || form.role == Role::Combining || form.role == Role::Head ||
           form.role == Role::Exclusion;
}

void noteAsEvidence(Document &document, const Candidate &candidate)
{
    const Entry &entry = document.entry(candidate);
    if (!entry.isTag)
        return;
    const bool isOfSpace = entry.tag.kind != TagKind::Country && entry.tag.kind != TagKind::Medium;
    if (isOfSpace)
        document.hasSpaceName = true;
    else if (entry.tag.kind == TagKind::Country &&
             std::find(document.sureCountries.begin(), document.sureCountries.end(), candidate.entry) ==
                 document.sureCountries.end())
        document.sureCountries.push_back(candidate.entry);
}

void noteIfStation(Document &document, const Candidate &candidate)
{
    std::vector<std::uint32_t> &named = document.namedStations;
    const bool isModule = (document.form(candidate).flags & FormFlag::module) != 0;
    if (!isModule && document.isTag(candidate, TagKind::Station) &&
        std::find(named.begin(), named.end(), candidate.entry) == named.end())
        named.push_back(candidate.entry);
}

/// A title and a short text belong together.
bool isSpaceInOtherField(const Document &document, const Field &field, const Candidate &candidate)
{
    const Field &other = document.fields[field.name == Mention::Field::Title ? 1 : 0];
    const auto size = static_cast<std::uint32_t>(other.text.size());
    const bool isClose = field.name == Mention::Field::Title || candidate.begin < spaceRadius;
    return isClose && hasCue(document.tables, other, {0, std::min(size, spaceRadius)}, document.cues.space);
}

class Judge
{
public:
    Judge(const Document &document, const Field &field, const Candidate &candidate)
        : m_document(document), m_field(field), m_candidate(candidate), m_form(document.form(candidate)),
          m_condition(document.data().conditions[m_form.condition])
    {
    }

    bool isAccepted() const
    {
        return !isRefusedByCondition() && (m_condition.needs == 0 || isInSentence(m_condition.needs)) &&
               (m_condition.near == 0 || isNear(m_condition.near)) &&
               ((m_form.flags & FormFlag::weak) == 0 || hasSpaceAround()) &&
               ((m_form.flags & FormFlag::with) == 0 || (hasCompany() && !isPersonsName())) &&
               ((m_form.flags & FormFlag::module) == 0 || isModule());
    }

    Rule rule() const
    {
        if ((m_form.flags & FormFlag::module) != 0)
            return Rule::Module;
        if ((m_form.flags & FormFlag::weak) != 0)
            return Rule::Weak;
        if ((m_form.flags & FormFlag::with) != 0)
            return Rule::Company;
        return m_condition.needs != 0 || m_condition.near != 0 ? Rule::Needed : m_candidate.rule;
    }

private:
    bool isRefusedByCondition() const
    {
        return (m_condition.not_ != 0 && isInSentence(m_condition.not_)) ||
               (m_condition.notNear != 0 && isNear(m_condition.notNear));
    }

    bool isBeside(Span span, CueMask mask) const
    {
        return hasCueBeside(m_document.tables, m_field, {m_candidate.begin, m_candidate.end}, span, mask);
    }

    bool isInSentence(CueMask mask) const
    {
        return isBeside(sentenceAround(m_field, m_candidate.begin, m_candidate.end), mask);
    }

    bool isNear(CueMask mask) const
    {
        return isBeside(wordsAround(m_field.text, m_candidate.begin, m_candidate.end, nearWords, nearWords),
                        mask);
    }

    bool hasSpaceAround() const { return tagging::hasSpaceAround(m_document, m_field, m_candidate); }

    bool hasCompany() const
    {
        const bool isOther = std::any_of(m_document.sureCountries.begin(), m_document.sureCountries.end(),
                                         [this](std::uint32_t entry) { return entry != m_candidate.entry; });
        return isOther || hasSpaceAround();
    }

    /// "Chad Baker", "Iván Jordán": beside another capitalised word of a text that writes the others small.
    bool isPersonsName() const
    {
        const FoldedText &text = m_field.text;
        const bool canBe = m_field.name == Mention::Field::Text && (m_form.flags & FormFlag::acronym) == 0 &&
                           text.scriptAt(m_candidate.begin) == Script::Latin;
        if (!canBe)
            return false;
        if (m_candidate.end + 1 < text.size() && text.at(m_candidate.end) == u' ' &&
            isCapital(m_field, m_candidate.end + 1))
            return true;
        if (m_candidate.begin < 2 || text.at(m_candidate.begin - 1) != u' ')
            return false;
        std::uint32_t word = m_candidate.begin - 1;
        while (word > 0 && text.scriptAt(word - 1) == Script::Latin)
            --word;
        const bool isFirst = sentenceAround(m_field, m_candidate.begin, m_candidate.end).begin + 1 >= word;
        return word < m_candidate.begin - 1 && !isFirst && isCapital(m_field, word);
    }

    bool isModule() const
    {
        if (isNear(m_document.cues.module))
            return true;
        const std::vector<std::uint32_t> &named = m_document.namedStations;
        return std::find(named.begin(), named.end(), m_candidate.entry) != named.end();
    }

    const Document &m_document;
    const Field &m_field;
    const Candidate &m_candidate;
    const SourceForm &m_form;
    const Condition &m_condition;
};

} // namespace

bool meetsConditions(const Document &document, const Field &field, const Candidate &candidate)
{
    return !isConditional(document.form(candidate)) || Judge(document, field, candidate).isAccepted();
}

bool hasSpaceAround(const Document &document, const Field &field, const Candidate &candidate)
{
    const Span around = window(field.text, candidate.begin, candidate.end, spaceRadius);
    return document.hasSpaceName ||
           hasCueBeside(document.tables, field, {candidate.begin, candidate.end}, around,
                        document.cues.space) ||
           isSpaceInOtherField(document, field, candidate);
}

void acceptSure(Document &document)
{
    for (Field &field : document.fields) {
        for (Candidate &candidate : field.candidates) {
            const SourceForm &form = document.form(candidate);
            if (form.role == Role::Head && !isConditional(form))
                document.hasSpaceName = true;
            if (candidate.standing != Standing::Open || !document.entry(candidate).isTag)
                continue;
            if (isConditional(form) || isLeftToOthers(form))
                continue;
            candidate.standing = Standing::Accepted;
            noteAsEvidence(document, candidate);
            noteIfStation(document, candidate);
        }
    }
}

void decideByEvidence(Document &document)
{
    for (Field &field : document.fields) {
        for (Candidate &candidate : field.candidates) {
            const SourceForm &form = document.form(candidate);
            if (candidate.standing != Standing::Open || !document.entry(candidate).isTag ||
                isLeftToOthers(form))
                continue;
            const Judge judge(document, field, candidate);
            candidate.standing = judge.isAccepted() ? Standing::Accepted : Standing::Refused;
            candidate.rule = judge.rule();
            if (candidate.standing == Standing::Accepted)
                noteIfStation(document, candidate);
        }
    }
}

} // namespace rendezvous::tagging
