#include "store/connection.h"
#include "store/feedrow.h"
#include "store/incoming.h"
#include "store/writing.h"

namespace rendezvous::store {

namespace {

/// False when another feed has that address.
bool claimAddress(Connection &connection, FeedId feed, const QUrl &url)
{
    const QString address = feedAddress(url);
    connection.statement("INSERT INTO feed_addresses (address, feed) VALUES (?, ?) ON CONFLICT DO NOTHING")
        .bind(address).bind(number(feed))
        .run();
    Statement owner = connection.statement("SELECT feed FROM feed_addresses WHERE address = ?");
    owner.bind(address);
    return owner.next() && owner.integer(0) == number(feed);
}

qint64 feedAt(Connection &connection, const QUrl &url)
{
    Statement row = connection.statement("SELECT feed FROM feed_addresses WHERE address = ?");
    row.bind(feedAddress(url));
    return row.next() ? row.integer(0) : 0;
}

/// Runs an update of a feed's items that returns the ids of those it changed.
QSet<ItemId> changedItems(Connection &connection, const char *sql, FeedId feed)
{
    QSet<ItemId> changed;
    Statement rows = connection.statement(sql);
    rows.bind(number(feed));
    while (rows.next())
        changed.insert(ItemId{rows.integer(0)});
    return changed;
}

Error addressTaken()
{
    return {Error::Kind::InvalidArgument, QStringLiteral("another feed has this address")};
}

bool isRemoved(Connection &connection, qint64 feed)
{
    Statement row = connection.statement("SELECT is_removed FROM feeds WHERE id = ?");
    row.bind(feed);
    return row.next() && row.boolean(0);
}

void writeFeed(Connection &connection, const Feed &feed)
{
    Statement update = connection.statement(
        "UPDATE feeds SET (" RENDEZVOUS_FEED_COLUMNS ") = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, ?, ?, ?) WHERE id = ?");
    bindFeed(update, feed);
    update.bind(number(feed.id)).run();
}

} // namespace

Result<FeedId> Writing::addFeed(const Feed &feed)
{
    if (!feed.url.isValid() || feed.url.isEmpty())
        return Error{Error::Kind::InvalidArgument, QStringLiteral("a feed needs an address")};
    qint64 known = feedAt(m_connection, feed.url);
    if (m_connection.hasFailed() || (known != 0 && !isRemoved(m_connection, known)))
        return m_connection.checked(FeedId{known});
    if (known == 0) {
        Statement row = m_connection.statement("INSERT INTO feeds (url) VALUES (?)");
        row.bind(QString()).run();
        known = row.insertedId();
    }
    Feed fresh = feed;
    fresh.id = FeedId{known};
    writeFeed(m_connection, fresh);
    m_connection
        .statement("UPDATE feeds SET is_removed = 0, removed = NULL, position = (SELECT max(position) + 1 FROM feeds) WHERE id = ?")
        .bind(known)
        .run();
    showItemsAgain(fresh.id);
    claimAddress(m_connection, fresh.id, feed.url);
    m_change.feeds.insert(fresh.id);
    return m_connection.checked(fresh.id);
}

Result<void> Writing::setChoices(FeedId id, const FeedChoices &choices)
{
    m_connection
        .statement("UPDATE feeds SET user_title = ?, folder = ?, interval_minutes = ?, is_notifying = ?, is_full_text = ? WHERE id = ?")
        .bind(choices.title).bind(joinedTexts(choices.folder)).bind(choices.intervalMinutes).bind(choices.isNotifying)
        .bind(choices.isFullText).bind(number(id))
        .run();
    m_change.feeds.insert(id);
    return m_connection.checked();
}

Result<void> Writing::setAddress(FeedId id, const QUrl &url)
{
    Result<Feed> stored = feed(id);
    if (!stored)
        return stored.error();
    if (stored->url == url)
        return {};
    // nobody misses an address of a feed that was removed; should that one return, it is told
    if (const qint64 owner = feedAt(m_connection, url); owner != 0 && isRemoved(m_connection, owner))
        m_connection.statement("DELETE FROM feed_addresses WHERE address = ?").bind(feedAddress(url)).run();
    if (!claimAddress(m_connection, id, url) && !m_connection.hasFailed())
        return addressTaken();
    // unlike an address that a redirect left, this one may be subscribed to again
    if (feedAddress(stored->url) != feedAddress(url))
        m_connection.statement("DELETE FROM feed_addresses WHERE address = ?").bind(feedAddress(stored->url)).run();
    stored->url = url;
    stored->validators = {};
    stored->bodyHash.clear();
    FeedStatus fresh;
    fresh.lastNewItem = stored->status.lastNewItem;
    fresh.bytes = stored->status.bytes;
    fresh.answers = stored->status.answers;
    fresh.answers304 = stored->status.answers304;
    stored->status = fresh;
    writeFeed(m_connection, *stored);
    m_change.feeds.insert(id);
    return m_connection.checked();
}

Result<void> Writing::removeFeed(FeedId id, const QDateTime &now)
{
    if (Result<Feed> stored = feed(id); !stored)
        return stored.error();
    const QSet<ItemId> gone =
        changedItems(m_connection, "UPDATE items SET is_present = 0 WHERE feed = ? AND is_present = 1 AND is_starred = 0 RETURNING id", id);
    m_change.added -= gone;
    m_change.removed += gone;
    m_connection.statement("UPDATE feeds SET is_removed = 1, removed = ? WHERE id = ?").bind(now).bind(number(id)).run();
    m_change.feeds.insert(id);
    return m_connection.checked();
}

Result<void> Writing::restoreFeed(FeedId id)
{
    m_connection.statement("UPDATE feeds SET is_removed = 0, removed = NULL WHERE id = ?").bind(number(id)).run();
    const Result<Feed> stored = feed(id);
    if (!stored)
        return stored.error();
    if (!claimAddress(m_connection, id, stored->url) && !m_connection.hasFailed())
        return addressTaken();
    showItemsAgain(id);
    m_change.feeds.insert(id);
    return m_connection.checked();
}

void Writing::showItemsAgain(FeedId id)
{
    const QSet<ItemId> again = changedItems(m_connection,
                                            "UPDATE items SET is_present = 1 WHERE feed = ? AND is_present = 0 "
                                            "AND EXISTS (SELECT 1 FROM headers WHERE item = items.id) RETURNING id",
                                            id);
    m_change.removed -= again;
    m_change.added += again;
}

Result<int> Writing::purgeRemoved(const QDateTime &before, int limit)
{
    QVector<ItemId> items;
    {
        Statement rows = m_connection.statement("SELECT i.id FROM feeds f JOIN items i ON i.feed = f.id JOIN headers h ON h.item = i.id "
                                                "WHERE f.removed < ? AND i.is_present = 0 LIMIT ?");
        rows.bind(before).bind(limit);
        while (rows.next())
            items.append(ItemId{rows.integer(0)});
    }
    removeItems(m_connection, items);
    if (items.size() < limit) {
        // validators vouch for items that are gone by now
        m_connection
            .statement("UPDATE feeds SET removed = NULL, etag = x'', last_modified = x'', body_hash = x'' WHERE removed < ?")
            .bind(before)
            .run();
    }
    return m_connection.checked(static_cast<int>(items.size()));
}

Result<void> Writing::moveFeed(FeedId id, const QStringList &folder)
{
    m_connection.statement("UPDATE feeds SET folder = ? WHERE id = ?").bind(joinedTexts(folder)).bind(number(id)).run();
    m_change.feeds.insert(id);
    return m_connection.checked();
}

void Writing::noteRefresh(Feed feed, const FeedCommit &commit, bool isBringingItems)
{
    const QDateTime lastNewItem = isBringingItems ? commit.now : feed.status.lastNewItem;
    feed.status = commit.status;
    feed.status.lastNewItem = lastNewItem;
    if (commit.validators)
        feed.validators = *commit.validators;
    if (!commit.bodyHash.isEmpty())
        feed.bodyHash = commit.bodyHash;
    const auto adopt = [](auto &kept, const auto &said) {
        if (!said.isEmpty())
            kept = said;
    };
    adopt(feed.title, commit.title);
    adopt(feed.site, commit.site);
    adopt(feed.description, commit.description);
    adopt(feed.language, commit.language);
    adopt(feed.icon, commit.icon);
    // an address that is another feed's already stays that feed's
    if (!commit.url.isEmpty() && claimAddress(m_connection, commit.feed, commit.url))
        feed.url = commit.url;
    writeFeed(m_connection, feed);
    m_change.feeds.insert(commit.feed);
}

} // namespace rendezvous::store
