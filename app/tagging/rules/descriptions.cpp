#include "tagging/rules/descriptions.h"

#include "tagging/rules/evidence.h"
#include "tagging/rules/surroundings.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace rendezvous::tagging {

namespace {

constexpr int mostFillers = 3;
constexpr std::uint32_t reach = 60;
/// A title that names more states is none.
constexpr std::size_t mostInTitle = 200;

bool isGapUnit(char16_t unit)
{
    return unit == u' ' || unit == u'\'' || unit == u'"' || unit == u'-';
}

/// From `begin` to `end` nothing but spaces and words of these classes.
bool isOnlyCues(const Document &document, const Field &field, std::uint32_t begin, std::uint32_t end,
                CueMask mask)
{
    for (int words = 0; words <= mostFillers; ++words) {
        while (begin < end && isGapUnit(field.text.at(begin)))
            ++begin;
        if (begin >= end)
            return begin == end;
        begin = cueBehind(document.tables, field.text, begin, mask);
        if (begin == 0 || begin > end)
            return false;
    }
    return false;
}

bool isNamedState(const Document &document, const Candidate &candidate)
{
    return candidate.standing == Standing::Accepted && document.isTag(candidate, TagKind::Country);
}

class HeadNoun
{
public:
    HeadNoun(const Document &document, const Field &field, const Candidate &head, const Described &described)
        : m_document(document), m_field(field), m_head(head), m_described(described),
          m_kind(described.kindOf(head.entry))
    {
    }

    std::optional<Candidate> describe() const
    {
        const SourceForm &form = m_document.form(m_head);
        if ((form.flags & FormFlag::weak) != 0 && !hasSpaceAround(m_document, m_field, m_head))
            return std::nullopt;
        const std::optional<Candidate> found = m_kind == Described::Kind::OwnStation ? ofOwner() : ofNeighbour();
        const bool isStation = m_kind != Described::Kind::Agency;
        // asked last: most heads describe nothing, and a sentence is long
        if (found && isStation && hasCue(m_document.tables, m_field, sentence(), m_document.cues.notStation))
            return std::nullopt;
        return found;
    }

private:
    Span sentence() const { return sentenceAround(m_field, m_head.begin, m_head.end); }

    std::optional<Candidate> ofNeighbour() const
    {
        const std::uint32_t first = m_head.begin > reach ? m_head.begin - reach : 0;
        auto it = std::lower_bound(m_field.candidates.begin(), m_field.candidates.end(), first,
                                   [](const Candidate &one, std::uint32_t at) { return one.begin < at; });
        std::optional<Candidate> best;
        for (; it != m_field.candidates.end() && it->begin < m_head.end + reach; ++it) {
            if (!isNamedState(m_document, *it))
                continue;
            const bool isBefore = it->end <= m_head.begin && isOnlyCues(m_document, m_field, it->end,
                                                                        m_head.begin, m_document.cues.filler);
            const bool isBehind =
                it->begin >= m_head.end && isOnlyCues(m_document, m_field, m_head.end, it->begin,
                                                      m_document.cues.link | m_document.cues.filler);
            if (!isBefore && !isBehind)
                continue;
            if (auto found = made(*it, Rule::Description))
                best = found;
        }
        return best;
    }

    /// The state nearest before it in the sentence, else the nearest one; else the only one of the title.
    std::optional<Candidate> ofOwner() const
    {
        const Span sentence = this->sentence();
        const Candidate *nearest = nullptr;
        const auto first =
            std::lower_bound(m_field.candidates.begin(), m_field.candidates.end(), sentence.begin,
                             [](const Candidate &one, std::uint32_t at) { return one.begin < at; });
        for (auto it = first; it != m_field.candidates.end() && it->begin < sentence.end; ++it) {
            const Candidate &candidate = *it;
            if (!hasStation(candidate))
                continue;
            if (!nearest || candidate.end <= m_head.begin)
                nearest = &candidate;
        }
        if (!nearest) {
            const std::vector<Candidate> &titled = m_document.fields[0].candidates;
            const std::size_t oldest = titled.size() > mostInTitle ? titled.size() - mostInTitle : 0;
            for (std::size_t i = titled.size(); i-- > oldest && !nearest;)
                nearest = hasStation(titled[i]) ? &titled[i] : nullptr;
        }
        if (!nearest)
            return std::nullopt;
        Candidate own = m_head;
        own.entry = static_cast<std::uint32_t>(m_described.stationOf(nearest->entry));
        own.rule = Rule::OwnStation;
        own.standing = Standing::Accepted;
        return own;
    }

    bool hasStation(const Candidate &candidate) const
    {
        return isNamedState(m_document, candidate) && m_described.stationOf(candidate.entry) >= 0;
    }

    std::optional<Candidate> made(const Candidate &country, Rule rule) const
    {
        const int entry = m_kind == Described::Kind::Agency ? m_described.agencyOf(country.entry)
                                                            : m_described.stationOf(country.entry);
        if (entry < 0)
            return std::nullopt;
        Candidate description = m_head;
        description.begin = std::min(m_head.begin, country.begin);
        description.end = std::max(m_head.end, country.end);
        description.entry = static_cast<std::uint32_t>(entry);
        description.rule = rule;
        description.standing = Standing::Accepted;
        return description;
    }

    const Document &m_document;
    const Field &m_field;
    const Candidate &m_head;
    const Described &m_described;
    Described::Kind m_kind;
};

std::optional<Candidate> headlineStation(const Document &document, const Field &field, const Candidate &head,
                                         const Described &described)
{
    const int station = described.headlineStation();
    const std::vector<std::uint32_t> &named = document.namedStations;
    const bool isNamed =
        std::find(named.begin(), named.end(), static_cast<std::uint32_t>(station)) != named.end();
    if (field.name != Mention::Field::Title || described.kindOf(head.entry) != Described::Kind::Station ||
        !isNamed || (document.form(head).flags & FormFlag::weak) != 0)
        return std::nullopt;
    const bool hasOther =
        std::any_of(field.candidates.begin(), field.candidates.end(), [&](const Candidate &other) {
            return other.standing == Standing::Accepted && document.isTag(other, TagKind::Station);
        });
    if (hasOther)
        return std::nullopt;
    Candidate bare = head;
    bare.entry = static_cast<std::uint32_t>(station);
    bare.rule = Rule::Headline;
    bare.standing = Standing::Accepted;
    return bare;
}

} // namespace

Described::Described(const Tables &tables)
    : m_agencies(static_cast<std::size_t>(tables.entries.size()), -1), m_stations(m_agencies),
      m_kinds(m_agencies.size(), Kind::Station)
{
    QHash<QString, std::size_t> countries;
    for (int i = 0; i < tables.entries.size(); ++i) {
        const Entry &entry = tables.entries.at(i);
        const auto place = static_cast<std::size_t>(i);
        if (entry.tag == Tag{TagKind::Station, QStringLiteral("iss")})
            m_headlineStation = i;
        if (entry.isTag && entry.tag.kind == TagKind::Country)
            countries.insert(entry.tag.id, place);
        else if (entry.tag.id == QLatin1String("space-agency"))
            m_kinds[place] = Kind::Agency;
        else if (entry.tag.id == QLatin1String("own-station"))
            m_kinds[place] = Kind::OwnStation;
    }
    for (int i = 0; i < tables.entries.size(); ++i) {
        const Entry &entry = tables.entries.at(i);
        const auto country = countries.constFind(entry.describes);
        if (country != countries.cend())
            (entry.tag.kind == TagKind::Station ? m_stations : m_agencies)[*country] = i;
    }
}

void addDescriptions(Document &document, const Described &described)
{
    for (Field &field : document.fields) {
        std::vector<Candidate> found;
        for (const Candidate &candidate : field.candidates) {
            if (candidate.standing != Standing::Open || document.form(candidate).role != Role::Head)
                continue;
            if (const auto description = HeadNoun(document, field, candidate, described).describe())
                found.push_back(*description);
            else if (const auto bare = headlineStation(document, field, candidate, described))
                found.push_back(*bare);
        }
        if (found.empty())
            continue;
        document.hasSpaceName = true;
        field.candidates.insert(field.candidates.end(), found.begin(), found.end());
        std::stable_sort(field.candidates.begin(), field.candidates.end(),
                         [](const Candidate &a, const Candidate &b) { return a.begin < b.begin; });
    }
}

} // namespace rendezvous::tagging
