#pragma once

#include "core/feed.h"
#include "core/item.h"
#include "core/itemquery.h"
#include "core/ownname.h"
#include "core/result.h"

#include <QHash>
#include <QString>
#include <QVector>

#include <memory>
#include <optional>

namespace rendezvous::store {

class Connection;

struct Page {
    int offset = 0;
    int limit = 200; ///< -1: all
};

struct FacetCount {
    Tag tag;
    qint64 items = 0;  ///< under the query, with this tag
    qint64 unread = 0;
};

/// Counts for the side bar, exact, under one query.
struct Facets {
    qint64 items = 0;
    qint64 unread = 0;
    qint64 starred = 0;
    QVector<FacetCount> tags; ///< most frequent first
};

struct FeedCount {
    qint64 items = 0;
    qint64 unread = 0;
};

struct SavedSearch {
    qint64 id = 0;
    QString name;
    QString query; ///< ItemQuery::toString()
    bool isNotifying = false;
};

/// What an item said before its publisher edited it.
struct Revision {
    QDateTime replaced; ///< when the next version was fetched, UTC
    QString title;
    QString text;       ///< plain text
};

/// A picture of stored items that is not in the cache yet.
struct MissingImage {
    QUrl url;
    QUrl feed; ///< whose item shows it
};

/// A picture that is in the cache.
struct KeptImage {
    QUrl url;
    bool isStarred = false; ///< it belongs to a starred item
};

struct StoreSize {
    qint64 items = 0;
    qint64 bytes = 0; ///< of the database file
};

/// The store as one read-only connection sees it. Synchronous: used in the store's reader thread (see Store::read)
/// and by the command line. Every call is one consistent snapshot.
class Reading
{
public:
    explicit Reading(Connection &connection) : m_connection(connection) {}

    Result<QVector<ItemHeader>> items(const ItemQuery &query, Page page) const;
    Result<QVector<ItemId>> itemIds(const ItemQuery &query) const; ///< all, in the query's order
    Result<QVector<ItemHeader>> headers(const QVector<ItemId> &ids) const; ///< in that order; missing ones left out
    Result<qint64> count(const ItemQuery &query) const;
    Result<Item> item(ItemId id) const; ///< NotFound
    /// The plain text that an item's tags come from: the feed's, or the full one where the feed's is a mere excerpt; NotFound.
    Result<QString> text(ItemId id) const;
    Result<QVector<Revision>> revisions(ItemId id) const; ///< oldest first
    /// Exact counts of every tag under the query (as it is: for "if it were added").
    Result<Facets> facets(const ItemQuery &query) const;

    Result<QVector<Feed>> feeds() const; ///< in the person's order
    Result<Feed> feed(FeedId id) const;
    Result<std::optional<Feed>> feedByUrl(const QUrl &url) const; ///< http and https are the same
    Result<QHash<FeedId, FeedCount>> feedCounts() const;
    Result<QVector<SavedSearch>> savedSearches() const;
    Result<QVector<OwnName>> ownNames() const; ///< by name
    /// For a walk over all items, last stored first: those stored before that one, at most so many.
    Result<QVector<ItemId>> latestItems(ItemId below, int limit) const;
    Result<qint64> countItems(ItemId below) const; ///< how many such a walk still has before it
    Result<StoreSize> size() const;

    /// Small values that outlive the program: host waits, window places, the undo of a redirect.
    Result<QByteArray> value(const QString &key) const; ///< empty when unset

    /// Pages to read for unread and starred items, newest first, of feeds whose full text is always wanted.
    Result<QVector<PageLink>> missingFullTexts(int limit) const;
    Result<qint64> fullTextBytes() const; ///< of all that are stored

    /// Pictures of stored items that are not in the cache, newest items first; those that were evicted from it when asked for.
    Result<QVector<MissingImage>> missingImages(int limit, bool isWithEvicted) const;
    /// Those that can be spared first come first: of items that are gone, then of the oldest.
    Result<QVector<KeptImage>> keptImages() const;

protected:
    Connection &connection() const { return m_connection; }

private:
    Connection &m_connection;
};

} // namespace rendezvous::store
