#pragma once

#include "tagging/rules/candidate.h"

#include <cstdint>
#include <vector>

namespace rendezvous::tagging {

/// Which agency or station "<country> space agency" and "<country> space station" describe.
class Described
{
public:
    explicit Described(const Tables &tables);
    /// What the head nouns of the data describe, by the id of their entry.
    enum class Kind : std::uint8_t { Agency, Station, OwnStation };

    /// Indexes in the tables' entries; -1: the country has none.
    int agencyOf(std::uint32_t country) const { return m_agencies[country]; }
    int stationOf(std::uint32_t country) const { return m_stations[country]; }
    Kind kindOf(std::uint32_t head) const { return m_kinds[head]; }
    /// The International Space Station, which a headline may call just "Space Station"; -1: not among the entries.
    int headlineStation() const { return m_headlineStation; }

private:
    std::vector<int> m_agencies; ///< by index of the country
    std::vector<int> m_stations;
    std::vector<Kind> m_kinds; ///< by index of the head
    int m_headlineStation = -1;
};

/// D1: "Chinese space station", "agence spatiale russe", 印度宇航局: a country beside the head noun, with nothing
/// but fillers between. S1: "its own station" beside a state that has one. H1: a headline's "space station" when the
/// item names the International Space Station.
void addDescriptions(Document &document, const Described &described);

} // namespace rendezvous::tagging
