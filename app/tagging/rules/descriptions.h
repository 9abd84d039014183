#pragma once

#include "tagging/rules/candidate.h"

#include <QHash>

namespace rendezvous::tagging {

/// Which agency or station "<country> space agency" and "<country> space station" describe.
class Described
{
public:
    explicit Described(const Tables &tables);
    /// An index in the tables' entries, or -1. `head` is the id of an entry of kind "head".
    int find(const QString &head, const QString &country) const { return m_entries.value(head + u'/' + country, -1); }
    bool hasStation(const QString &country) const { return find(QStringLiteral("space-station"), country) >= 0; }

private:
    QHash<QString, int> m_entries;
};

/// D1: "Chinese space station", "agence spatiale russe", 印度宇航局: a country beside the head noun, with nothing
/// but fillers between. S1: "its own station" beside a state that has one.
void addDescriptions(Document &document, const Described &described);

} // namespace rendezvous::tagging
