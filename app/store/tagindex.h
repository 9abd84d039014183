#pragma once

#include "core/tag.h"

#include <QVector>

#include <vector>

namespace rendezvous::store {

class Connection;

/// A set of item numbers, one bit each.
class ItemSet
{
public:
    void insert(quint32 item)
    {
        if (item / 64 >= m_words.size())
            m_words.resize(item / 64 + item / 512 + 1);
        m_words[item / 64] |= quint64(1) << (item % 64);
    }
    bool contains(quint32 item) const
    {
        return item / 64 < m_words.size() && (m_words[item / 64] >> (item % 64) & 1);
    }

private:
    std::vector<quint64> m_words;
};

/// Which items mention a tag, kept in memory by a connection, so that the exact counts of every tag under any query are a walk
/// over small arrays instead of a join. Brought up to date from the log in tag_changes before each use.
class TagIndex
{
public:
    struct Entry {
        Tag tag;
        std::vector<quint32> items; ///< in no order; may hold items that are removed by now
    };

    /// Inside a transaction of the connection. A failure stays with the connection.
    void update(Connection &connection);
    const std::vector<Entry> &entries() const { return m_entries; }

private:
    void load(Connection &connection);
    void catchUp(Connection &connection, qint64 last);
    Entry &entry(Connection &connection, qint64 tag);

    std::vector<Entry> m_entries; ///< by number of the tag
    ItemSet m_known;
    qint64 m_sequence = -1; ///< of tag_changes, up to here we know; -1: nothing yet
};

/// The numbers in a list such as "12,7,900".
template <class Visit> void forEachNumber(QStringView list, Visit visit)
{
    quint32 number = 0;
    bool isInside = false;
    for (const QChar c : list) {
        if (c == u',') {
            if (isInside)
                visit(number);
            number = 0;
            isInside = false;
        } else {
            number = number * 10 + (c.unicode() - u'0');
            isInside = true;
        }
    }
    if (isInside)
        visit(number);
}

} // namespace rendezvous::store
