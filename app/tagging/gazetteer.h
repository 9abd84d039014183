#pragma once

#include "core/result.h"
#include "core/tag.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>

#include <memory>

namespace rendezvous::tagging {

/// A thing that texts mention, as resources/gazetteer describes it.
struct Entry {
    Tag tag;
    QHash<QString, QString> names; ///< shown name by language
    QStringList homes;             ///< ISO 3166-1 alpha-2 of the home countries
    QString parent;                ///< id of what it belongs to
    QString fact;                  ///< one line, English
};

/// The names we know, as data: loaded once, immutable, shared between threads.
class Gazetteer
{
public:
    /// From the resources of the program. Errors: Malformed (the detail names the entry).
    static Result<std::shared_ptr<const Gazetteer>> load();

    const QVector<Entry> &entries() const { return m_entries; }
    const Entry *entry(const Tag &tag) const; ///< null when unknown
    /// The name in that language, else in English, else the id.
    QString shownName(const Tag &tag, const QString &language) const;

private:
    QVector<Entry> m_entries;
    QHash<Tag, int> m_index;
};

} // namespace rendezvous::tagging
