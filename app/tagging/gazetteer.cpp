#include "tagging/gazetteer.h"

#include "tagging/tables.h"

#include <QFile>

namespace rendezvous::tagging {

Result<std::shared_ptr<const Gazetteer>> Gazetteer::load()
{
    QFile file(QStringLiteral(":/gazetteer/gazetteer.bin"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Malformed, QStringLiteral("the program was built without its gazetteer")};
    auto tables = readTables(file.readAll());
    if (!tables)
        return tables.error();
    return std::make_shared<const Gazetteer>(tables.value());
}

Gazetteer::Gazetteer(std::shared_ptr<const Tables> tables) : m_tables(std::move(tables))
{
    m_entries.reserve(m_tables->entries.size());
    for (const Entry &entry : m_tables->entries) {
        if (!entry.isTag)
            continue;
        m_index.insert(entry.tag, static_cast<int>(m_entries.size()));
        m_entries.append(entry);
    }
}

Gazetteer::Gazetteer(std::shared_ptr<const Tables> tables, const QVector<OwnName> &ownNames) : Gazetteer(std::move(tables))
{
    for (const OwnName &own : ownNames) {
        Entry entry;
        entry.tag = own.tag;
        entry.names.insert(QStringLiteral("*"), own.shownName());
        entry.isTag = true;
        m_index.insert(entry.tag, static_cast<int>(m_entries.size()));
        m_entries.append(entry);
    }
}

const Entry *Gazetteer::entry(const Tag &tag) const
{
    const auto found = m_index.constFind(tag);
    return found == m_index.cend() ? nullptr : &m_entries.at(*found);
}

QString Gazetteer::shownName(const Tag &tag, const QString &language) const
{
    const Entry *known = entry(tag);
    if (!known)
        return tag.id;
    const QString own = known->names.value(language);
    if (!own.isEmpty())
        return own;
    const QString english = known->names.value(QStringLiteral("en"));
    if (!english.isEmpty())
        return english;
    const QString any = known->names.value(QStringLiteral("*"));
    return any.isEmpty() ? tag.id : any;
}

} // namespace rendezvous::tagging
