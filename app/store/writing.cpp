#include "store/writing.h"

#include "core/bounds.h"
#include "store/connection.h"
#include "store/fulltexts.h"
#include "store/incoming.h"
#include "store/numberlist.h"

namespace rendezvous::store {

namespace {

QString listOf(const QVector<ItemId> &ids)
{
    QVector<qint64> numbers;
    numbers.reserve(ids.size());
    for (const ItemId id : ids)
        numbers.append(number(id));
    return numberList(numbers);
}

/// Sets one flag of the states and tells which items had it otherwise.
QVector<ItemId> changeStates(Connection &connection, const char *sql, const QVector<ItemId> &ids, bool value)
{
    QVector<ItemId> changed;
    Statement rows = connection.statement(sql);
    rows.bind(value).bind(listOf(ids)).bind(value);
    while (rows.next())
        changed.append(ItemId{rows.integer(0)});
    return changed;
}

QVector<ItemId> changeRead(Connection &connection, const QVector<ItemId> &ids, bool isRead)
{
    return changeStates(connection,
                        "UPDATE items SET is_read = ? WHERE id IN (SELECT value FROM json_each(?)) AND is_read <> ? RETURNING id",
                        ids, isRead);
}

QVector<ItemId> changeStarred(Connection &connection, const QVector<ItemId> &ids, bool isStarred)
{
    return changeStates(
        connection,
        "UPDATE items SET is_starred = ? WHERE id IN (SELECT value FROM json_each(?)) AND is_starred <> ? RETURNING id", ids,
        isStarred);
}

} // namespace

Result<CommitResult> Writing::commit(const FeedCommit &commit)
{
    const Result<Feed> feed = this->feed(commit.feed);
    if (!feed)
        return feed.error();
    Result<CommitResult> result = takeItems(commit.feed, commit.items, commit.now);
    if (result && (commit.asked.isEmpty() || commit.asked == feed->url))
        noteRefresh(*feed, commit, commit.hasBroughtItems || !result->added.isEmpty());
    return m_connection.hasFailed() ? *m_connection.takeFailure() : std::move(result);
}

Result<CommitResult> Writing::addItems(FeedId feed, const QVector<IncomingItem> &items, const QDateTime &now)
{
    if (const Result<Feed> stored = this->feed(feed); !stored)
        return stored.error();
    return takeItems(feed, items, now);
}

Result<CommitResult> Writing::takeItems(FeedId feed, const QVector<IncomingItem> &items, const QDateTime &now)
{
    Incoming incoming(m_connection, m_tagNumbers);
    CommitResult result;
    const qsizetype count = std::min<qsizetype>(items.size(), bounds::itemsPerFetch);
    for (qsizetype i = 0; i < count && !m_connection.hasFailed(); ++i) {
        const auto [id, outcome] = incoming.take(feed, items[i], now);
        if (outcome == Incoming::Outcome::Added)
            result.added.append(id);
        else if (outcome == Incoming::Outcome::Updated)
            result.updated.append(id);
    }
    incoming.tellReaders();
    m_change.added += QSet<ItemId>(result.added.begin(), result.added.end());
    m_change.updated += QSet<ItemId>(result.updated.begin(), result.updated.end());
    return m_connection.checked(std::move(result));
}

Result<void> Writing::setRead(const QVector<ItemId> &ids, bool isRead)
{
    const QVector<ItemId> changed = changeRead(m_connection, ids, isRead);
    m_change.states += QSet<ItemId>(changed.begin(), changed.end());
    return m_connection.checked();
}

Result<void> Writing::setStarred(const QVector<ItemId> &ids, bool isStarred)
{
    const QVector<ItemId> changed = changeStarred(m_connection, ids, isStarred);
    m_change.states += QSet<ItemId>(changed.begin(), changed.end());
    return m_connection.checked();
}

Result<QVector<ItemId>> Writing::markRead(const ItemQuery &query, bool isRead)
{
    Result<QVector<ItemId>> shown = itemIds(query);
    if (!shown)
        return shown;
    QVector<ItemId> changed = changeRead(m_connection, *shown, isRead);
    m_change.states += QSet<ItemId>(changed.begin(), changed.end());
    return m_connection.checked(std::move(changed));
}

Result<QVector<ItemId>> Writing::markStarred(const ItemQuery &query, bool isStarred)
{
    Result<QVector<ItemId>> shown = itemIds(query);
    if (!shown)
        return shown;
    QVector<ItemId> changed = changeStarred(m_connection, *shown, isStarred);
    m_change.states += QSet<ItemId>(changed.begin(), changed.end());
    return m_connection.checked(std::move(changed));
}

Result<void> Writing::keepFullText(ItemId id, const IncomingFullText &text, bool isShown, const QDateTime &now)
{
    if (!store::keepFullText(m_connection, id, text, isShown, now) && !m_connection.hasFailed())
        return Error{Error::Kind::NotFound, QStringLiteral("no item %1").arg(number(id))};
    m_change.updated.insert(id);
    return text.tags ? setTags(id, *text.tags) : m_connection.checked();
}

Result<void> Writing::noteFullTextFailure(ItemId id, const Error &error, const QDateTime &now)
{
    keepFullTextFailure(m_connection, id, error, now);
    return m_connection.checked();
}

Result<void> Writing::setFullTextShown(ItemId id, bool isShown)
{
    if (!showFullText(m_connection, id, isShown) && !m_connection.hasFailed())
        return Error{Error::Kind::NotFound, QStringLiteral("item %1 has no full text").arg(number(id))};
    m_change.updated.insert(id);
    return m_connection.checked();
}

Result<QVector<ItemId>> Writing::prune(const QDateTime &before, int limit)
{
    QVector<ItemId> ids;
    {
        // no item is sorted behind its arrival, and the order has an index
        Statement rows = m_connection.statement("SELECT i.id FROM items i JOIN headers h ON h.item = i.id "
                                                "WHERE i.is_present = 1 AND i.sorted < ? AND h.fetched < ? AND i.is_starred = 0 "
                                                "AND NOT EXISTS (SELECT 1 FROM tag_corrections c WHERE c.item = i.id) "
                                                "ORDER BY i.sorted, i.id LIMIT ?");
        rows.bind(before).bind(before).bind(limit);
        while (rows.next())
            ids.append(ItemId{rows.integer(0)});
    }
    m_connection.statement("UPDATE items SET is_pruned = 1 WHERE id IN (SELECT value FROM json_each(?))").bind(listOf(ids)).run();
    removeItems(m_connection, ids);
    m_change.removed += QSet<ItemId>(ids.begin(), ids.end());
    return m_connection.checked(std::move(ids));
}

Result<qint64> Writing::saveSearch(const SavedSearch &search)
{
    m_change.isSavedSearches = true;
    const QVariant id = search.id != 0 ? QVariant(search.id) : QVariant();
    Statement row = m_connection.statement("INSERT INTO saved_searches (id, name, query, is_notifying) VALUES (?, ?, ?, ?) "
                                           "ON CONFLICT (id) DO UPDATE SET name = excluded.name, query = excluded.query, "
                                           "is_notifying = excluded.is_notifying");
    row.bindValue(id).bind(search.name).bind(search.query).bind(search.isNotifying).run();
    return m_connection.checked(search.id != 0 ? search.id : row.insertedId());
}

Result<void> Writing::removeSavedSearch(qint64 id)
{
    m_change.isSavedSearches = true;
    m_connection.statement("DELETE FROM saved_searches WHERE id = ?").bind(id).run();
    return m_connection.checked();
}

Result<void> Writing::setValue(const QString &key, const QByteArray &value)
{
    m_connection.statement("INSERT INTO key_values (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .bind(key).bind(value)
        .run();
    return m_connection.checked();
}

Result<void> Writing::noteImage(const QUrl &url, qint64 bytes, bool isMissing, const QDateTime &now)
{
    m_connection
        .statement("INSERT INTO images (url, item, state, bytes, noted) VALUES (?, 0, ?, ?, ?) ON CONFLICT (url) "
                   "DO UPDATE SET state = excluded.state, bytes = excluded.bytes, noted = excluded.noted")
        .bind(QString::fromLatin1(url.toEncoded())).bind(isMissing ? 2 : 1).bind(bytes).bind(now)
        .run();
    return m_connection.checked();
}

Result<void> Writing::noteEvictedImages(const QVector<QUrl> &urls)
{
    for (const QUrl &url : urls) {
        m_connection.statement("UPDATE images SET state = 3, bytes = 0 WHERE url = ? AND state = 1")
            .bind(QString::fromLatin1(url.toEncoded()))
            .run();
    }
    return m_connection.checked();
}

Result<int> Writing::forgetImages(int limit)
{
    int forgotten = 0;
    Statement rows = m_connection.statement("DELETE FROM images WHERE url IN (SELECT url FROM images m WHERE state <> 1 "
                                            "AND NOT EXISTS (SELECT 1 FROM headers WHERE item = m.item) LIMIT ?) RETURNING 1");
    rows.bind(limit);
    while (rows.next())
        ++forgotten;
    return m_connection.checked(forgotten);
}

} // namespace rendezvous::store
