#pragma once

#include "core/ownname.h"
#include "core/result.h"
#include "core/tag.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>

#include <memory>

namespace rendezvous::tagging {

struct Tables;

/// A thing that texts mention, as resources/gazetteer describes it.
struct Entry {
    Tag tag;
    QHash<QString, QString> names; ///< shown name by language
    QStringList homes;             ///< ISO 3166-1 alpha-2 of the home countries
    QString parent;                ///< id of what it belongs to
    QString fact;                  ///< one line, English
    QString from;                  ///< year or ISO date; empty when unknown
    QString until;                 ///< year or ISO date; empty while it lasts
    QString describes;             ///< country whose "space agency" or "space station" this is
    QStringList members;           ///< of a group ("both Koreas"): the countries it names
    bool isTag = true;             ///< false for exclusions and groups, which only steer the matcher
    unsigned swallows = 0;         ///< bit 1 << TagKind: kinds that are not read inside its name
};

/// The names we know, as data: loaded once, immutable, shared between threads.
class Gazetteer
{
public:
    /// From the resources of the program. Errors: Malformed (the detail names the entry).
    static Result<std::shared_ptr<const Gazetteer>> load();
    /// Around tables that were made elsewhere.
    explicit Gazetteer(std::shared_ptr<const Tables> tables);
    /// With a person's own names as entries behind those of the tables.
    Gazetteer(std::shared_ptr<const Tables> tables, const QVector<OwnName> &ownNames);

    const QVector<Entry> &entries() const { return m_entries; } ///< without exclusions
    const Entry *entry(const Tag &tag) const; ///< null when unknown
    /// The name in that language, else in English, else the id.
    QString shownName(const Tag &tag, const QString &language) const;
    const Tables &tables() const { return *m_tables; }
    std::shared_ptr<const Tables> sharedTables() const { return m_tables; }

private:
    std::shared_ptr<const Tables> m_tables;
    QVector<Entry> m_entries;
    QHash<Tag, int> m_index;
};

} // namespace rendezvous::tagging
