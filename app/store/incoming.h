#pragma once

#include "core/ids.h"
#include "core/item.h"
#include "store/change.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <optional>

namespace rendezvous::store {

class Connection;

/// Takes the items of one refresh of one feed into the tables, in the transaction that is open.
class Incoming
{
public:
    enum class Outcome { Added, Updated, Unchanged };

    Incoming(Connection &connection, QHash<Tag, qint64> &tagNumbers) : m_connection(connection), m_tagNumbers(tagNumbers) {}

    /// Adds an item that was never seen, replaces one whose title, text or links changed, leaves others alone, and keeps
    /// away those that were removed for their age. Of two with one identity the first counts.
    std::pair<ItemId, Outcome> take(FeedId feed, const IncomingItem &item, const QDateTime &now);

    void setTags(ItemId id, const QVector<ItemTag> &tags);

    /// To be called at the end: readers that keep tags in memory learn which items got new ones.
    void tellReaders();

private:
    struct Known {
        qint64 id = 0; ///< 0: never seen
        bool isPresent = false;
        bool isPruned = false;
        qint64 fingerprint = 0;
    };
    /// Whether nothing needs to be looked up: the feed brings items for the first time, and this one once.
    bool isFirstOf(FeedId feed, const QByteArray &identity);
    Known find(FeedId feed, const QByteArray &identity);
    /// What its publisher said last, as far as an edit shows in it.
    IncomingItem stored(qint64 id);
    void insert(qint64 id, const IncomingItem &item, const QDateTime &now);
    void replace(qint64 id, const IncomingItem &item, const QDateTime &now, qint64 fingerprint);
    void writeTags(qint64 id, const QVector<ItemTag> &tags);
    void writeLists(qint64 id, const IncomingItem &item);
    qint64 tagNumber(const Tag &tag);

    Connection &m_connection;
    QHash<Tag, qint64> &m_tagNumbers;
    QSet<qint64> m_taken;
    QVector<qint64> m_tagged;
    std::optional<bool> m_isFirstFetch; ///< unset: not asked yet
    QSet<QByteArray> m_identities;      ///< of a first fetch
};

/// Wants a picture that an item shows. It belongs to the last that named it, which goes last: while it is there, the picture is
/// wanted. That of a starred item stays its own.
void wantImage(Connection &connection, qint64 item, const QUrl &url);

/// Deletes items with all that belongs to them; what a person read and starred stays known.
void removeItems(Connection &connection, const QVector<ItemId> &ids);

} // namespace rendezvous::store
