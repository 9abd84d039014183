#include "tagging/rules/longest.h"

#include <algorithm>

namespace rendezvous::tagging {

namespace {

bool swallows(const Document &document, const Candidate &swallower, const Candidate &other)
{
    if ((document.form(swallower).flags & FormFlag::exclude) != 0)
        return true;
    const auto kind = static_cast<unsigned>(document.entry(other).tag.kind);
    return ((document.entry(swallower).swallows >> kind) & 1U) != 0;
}

bool isSwallower(const Document &document, const Candidate &candidate)
{
    return document.entry(candidate).swallows != 0 || (document.form(candidate).flags & FormFlag::exclude) != 0;
}

/// Something of a group, exclusion or head is no tag and competes with nothing.
bool competes(const Document &document, const Candidate &a, const Candidate &b)
{
    const Entry &x = document.entry(a);
    const Entry &y = document.entry(b);
    return x.isTag && y.isTag && x.tag.kind == y.tag.kind;
}

} // namespace

void applyExclusions(const Document &document, Field &field)
{
    std::vector<Candidate> &all = field.candidates;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Candidate &swallower = all[i];
        if (swallower.standing == Standing::Refused || !isSwallower(document, swallower))
            continue;
        // Candidates are by begin: what lies inside begins no earlier, but an equal begin may stand before it.
        std::size_t j = i;
        while (j > 0 && all[j - 1].begin == swallower.begin)
            --j;
        for (; j < all.size() && all[j].begin < swallower.end; ++j) {
            Candidate &other = all[j];
            const bool isSame = other.isInside(swallower) && swallower.isInside(other);
            if (j == i || !other.isInside(swallower) || !swallows(document, swallower, other))
                continue;
            if (isSame && isSwallower(document, other) && j < i)
                continue;
            other.standing = Standing::Refused;
        }
    }
    for (Candidate &candidate : all) {
        const bool isNoName = (document.form(candidate).flags & FormFlag::exclude) != 0
            || document.form(candidate).role == Role::Exclusion;
        if (isNoName)
            candidate.standing = Standing::Refused;
    }
}

void keepLongest(const Document &document, Field &field)
{
    std::vector<Candidate> &all = field.candidates;
    for (std::size_t i = 0; i < all.size(); ++i) {
        Candidate &first = all[i];
        for (std::size_t j = i + 1; j < all.size() && all[j].begin < first.end; ++j) {
            if (first.standing != Standing::Accepted)
                break;
            Candidate &second = all[j];
            if (second.standing != Standing::Accepted || !competes(document, first, second))
                continue;
            const bool isSamePlace = first.begin == second.begin && first.end == second.end;
            if (isSamePlace && first.entry != second.entry) {
                // What a country's agency is called is no description of another one.
                if (first.rule == Rule::Description)
                    first.standing = Standing::Refused;
                else if (second.rule == Rule::Description)
                    second.standing = Standing::Refused;
                continue;
            }
            if (second.length() > first.length()) {
                first.standing = Standing::Refused;
                break;
            }
            second.standing = Standing::Refused;
        }
    }
}

void markNested(const Document &document, Field &field)
{
    std::vector<Candidate> &all = field.candidates;
    for (const Candidate &outer : all) {
        const bool isBody = document.isTag(outer, TagKind::Agency) || document.isTag(outer, TagKind::Station);
        if (outer.standing != Standing::Accepted || !isBody)
            continue;
        auto inner = std::lower_bound(all.begin(), all.end(), outer.begin,
                                      [](const Candidate &candidate, std::uint32_t at) { return candidate.begin < at; });
        for (; inner != all.end() && inner->begin < outer.end; ++inner) {
            if (inner->isInside(outer) && document.isTag(*inner, TagKind::Country))
                inner->isNested = true;
        }
    }
}

} // namespace rendezvous::tagging
