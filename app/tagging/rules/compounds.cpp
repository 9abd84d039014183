#include "tagging/rules/compounds.h"

#include <algorithm>

namespace rendezvous::tagging {

namespace {

bool isHyphen(char16_t unit)
{
    return unit == u'-' || unit == u'—';
}

bool namesState(const Document &document, const Candidate &candidate)
{
    return document.isTag(candidate, TagKind::Country)
        && (candidate.standing == Standing::Accepted || document.form(candidate).role == Role::Combining);
}

bool continuesWithState(const Document &document, const Field &field, const Candidate &candidate)
{
    const std::uint32_t next = candidate.end + 1;
    const auto first = std::lower_bound(field.candidates.begin(), field.candidates.end(), next,
                                        [](const Candidate &one, std::uint32_t at) { return one.begin < at; });
    for (auto it = first; it != field.candidates.end() && it->begin == next; ++it) {
        if (namesState(document, *it))
            return true;
    }
    return false;
}

} // namespace

void decideCompounds(Document &document)
{
    for (Field &field : document.fields) {
        for (auto it = field.candidates.rbegin(); it != field.candidates.rend(); ++it) {
            Candidate &candidate = *it;
            if (candidate.standing != Standing::Open || document.form(candidate).role != Role::Combining)
                continue;
            const bool isFirstPart = candidate.end < field.text.size() && isHyphen(field.text.at(candidate.end))
                && continuesWithState(document, field, candidate);
            candidate.standing = isFirstPart ? Standing::Accepted : Standing::Refused;
            candidate.rule = Rule::Compound;
        }
    }
}

} // namespace rendezvous::tagging
