#include "store/tagindex.h"

#include "store/connection.h"

namespace rendezvous::store {

namespace {
/// From here on reading everything anew is faster than going through the changes.
constexpr qint64 manyChanges = 20'000;
}

void TagIndex::update(Connection &connection)
{
    qint64 first = 0;
    qint64 last = 0;
    {
        Statement ends = connection.statement(
            "SELECT coalesce((SELECT min(sequence) FROM tag_changes), 0), coalesce((SELECT max(sequence) FROM tag_changes), 0)");
        if (!ends.next())
            return;
        first = ends.integer(0);
        last = ends.integer(1);
    }
    if (last == m_sequence)
        return;
    if (m_sequence < 0 || last < m_sequence || first > m_sequence + 1 || last - m_sequence > manyChanges)
        load(connection);
    else
        catchUp(connection, last);
    m_sequence = connection.hasFailed() ? -1 : last;
}

TagIndex::Entry &TagIndex::entry(Connection &connection, qint64 tag)
{
    if (static_cast<size_t>(tag) >= m_entries.size())
        m_entries.resize(static_cast<size_t>(tag) + 1);
    Entry &entry = m_entries[static_cast<size_t>(tag)];
    if (entry.tag.id.isEmpty()) {
        Statement name = connection.statement("SELECT kind, name FROM tags WHERE id = ?");
        name.bind(tag);
        if (name.next())
            entry.tag = {static_cast<TagKind>(name.integer(0)), name.text(1)};
    }
    return entry;
}

void TagIndex::load(Connection &connection)
{
    m_entries.clear();
    m_known = {};
    Statement rows = connection.statement(
        "SELECT tag, group_concat(item) FROM item_tags WHERE standing = 0 GROUP BY tag");
    while (rows.next()) {
        Entry &tagged = entry(connection, rows.integer(0));
        forEachNumber(rows.text(1), [&](quint32 item) {
            tagged.items.push_back(item);
            m_known.insert(item);
        });
    }
}

void TagIndex::catchUp(Connection &connection, qint64 last)
{
    ItemSet changed;
    std::vector<std::pair<qint64, quint32>> mentions;
    bool isRetagging = false;
    {
        Statement rows = connection.statement(
            "SELECT DISTINCT c.item, coalesce(t.tag, -1) FROM tag_changes c "
            "LEFT JOIN item_tags t ON t.item = c.item AND t.standing = 0 WHERE c.sequence > ? AND c.sequence <= ?");
        rows.bind(m_sequence).bind(last);
        while (rows.next()) {
            const auto item = static_cast<quint32>(rows.integer(0));
            isRetagging = isRetagging || m_known.contains(item);
            changed.insert(item);
            if (rows.integer(1) >= 0)
                mentions.emplace_back(rows.integer(1), item);
        }
    }
    if (isRetagging) {
        for (Entry &entry : m_entries)
            std::erase_if(entry.items, [&](quint32 item) { return changed.contains(item); });
    }
    for (const auto &[tag, item] : mentions) {
        entry(connection, tag).items.push_back(item);
        m_known.insert(item);
    }
}

} // namespace rendezvous::store
