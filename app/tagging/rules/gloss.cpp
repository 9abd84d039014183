#include "tagging/rules/gloss.h"

namespace rendezvous::tagging {

namespace {

bool isBody(const Document &document, const Candidate &candidate)
{
    return candidate.standing == Standing::Accepted &&
           (document.isTag(candidate, TagKind::Agency) || document.isTag(candidate, TagKind::Station));
}

bool isAcronym(const Document &document, const Candidate &candidate)
{
    return (document.form(candidate).flags & FormFlag::acronym) != 0;
}

/// Where the name must end that the brackets around the candidate explain; 0 when there are none.
std::uint32_t endOfExplained(const FoldedText &text, const Candidate &gloss)
{
    const bool isBracketed = gloss.begin > 1 && text.at(gloss.begin - 1) == u'(' && gloss.end < text.size() &&
                             text.at(gloss.end) == u')';
    if (!isBracketed)
        return 0;
    const std::uint32_t bracket = gloss.begin - 1;
    return text.at(bracket - 1) == u' ' ? bracket - 1 : bracket;
}

/// The longest such name.
Candidate *bodyEndingAt(const Document &document, std::vector<Candidate> &all, std::size_t behind, std::uint32_t end)
{
    constexpr std::uint32_t longestName = 120;
    Candidate *longest = nullptr;
    for (std::size_t i = behind; i-- > 0 && all[i].begin + longestName > end;) {
        if (all[i].end == end && isBody(document, all[i]) && (!longest || all[i].length() > longest->length()))
            longest = &all[i];
    }
    return longest;
}

} // namespace

void settleGlosses(const Document &document, Field &field)
{
    std::vector<Candidate> &all = field.candidates;
    for (std::size_t i = 0; i < all.size(); ++i) {
        Candidate &gloss = all[i];
        if (!isBody(document, gloss) || !isAcronym(document, gloss))
            continue;
        const std::uint32_t end = endOfExplained(field.text, gloss);
        Candidate *explained = end == 0 ? nullptr : bodyEndingAt(document, all, i, end);
        if (!explained || explained->entry == gloss.entry || isAcronym(document, *explained))
            continue;
        const bool isGlossSure = (document.form(gloss).flags & FormFlag::weak) == 0;
        (explained->rule == Rule::Description && isGlossSure ? *explained : gloss).standing = Standing::Refused;
    }
}

} // namespace rendezvous::tagging
