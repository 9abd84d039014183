#pragma once

#include "store/change.h"
#include "store/reading.h"

namespace rendezvous::store {

/// What one refresh of one feed brings: items, and the feed's news, validators included, vouching for them.
struct FeedCommit {
    FeedId feed{};
    QUrl asked; ///< set: when the feed has another address by now, only the items count
    std::optional<Validators> validators; ///< unset: keep the old pair
    QByteArray bodyHash;                  ///< empty: keep
    FeedStatus status;
    // from the feed itself; empty: keep
    QString title;
    QUrl site;
    QString description;
    QString language;
    QUrl icon;
    QUrl url;                       ///< a permanent redirect's target; empty: keep
    QVector<IncomingItem> items;
    bool hasBroughtItems = false;   ///< others of it came before, by addItems(), and some were new
    QDateTime now;                  ///< UTC: "fetched" of new items
};

struct CommitResult {
    QVector<ItemId> added;
    QVector<ItemId> updated;
};

/// The store as the one writing connection sees it. Every call happens inside a transaction that the caller (Store, or
/// the command line through Store) opened; what a call changed is collected in change() and told after the commit.
class Writing : public Reading
{
public:
    explicit Writing(Connection &connection) : Reading(connection), m_connection(connection) {}

    /// Adds a subscription; an address already there (http and https the same) is returned as it is.
    Result<FeedId> addFeed(const Feed &feed);
    Result<void> setChoices(FeedId id, const FeedChoices &choices);
    /// The feed is asked there from now on, soon, and what was learnt of the old address is forgotten: validators, failures,
    /// redirects, and that it was stopped. InvalidArgument when another feed has the address.
    Result<void> setAddress(FeedId id, const QUrl &url);
    /// Ends the subscription and puts its items out of sight; starred ones stay, and so do all read states.
    Result<void> removeFeed(FeedId id, const QDateTime &now);
    /// Takes a removal back: the feed and its items are as they were, but for what was purged since. NotFound, or
    /// InvalidArgument when another feed has its address now.
    Result<void> restoreFeed(FeedId id);
    /// Deletes items of feeds that were removed before that time, at most `limit`; how many went. Nobody sees them go.
    Result<int> purgeRemoved(const QDateTime &before, int limit);
    Result<void> moveFeed(FeedId id, const QStringList &folder);

    Result<CommitResult> commit(const FeedCommit &commit);
    /// A part of what a refresh brings, before its commit(): what vouches for the items comes with the last of them.
    Result<CommitResult> addItems(FeedId feed, const QVector<IncomingItem> &items, const QDateTime &now);

    Result<void> setRead(const QVector<ItemId> &ids, bool isRead);
    Result<void> setStarred(const QVector<ItemId> &ids, bool isStarred);
    /// Marks everything the query shows; returns the items whose state really changed, so that it can be undone.
    Result<QVector<ItemId>> markRead(const ItemQuery &query, bool isRead);
    Result<QVector<ItemId>> markStarred(const ItemQuery &query, bool isStarred);

    /// Replaces the tags of an item as they were found; what a person said about them holds. NotFound.
    Result<void> setTags(ItemId id, const QVector<ItemTag> &tags);
    /// Holds whatever is found in the item's text, through updates and new names, until it is taken back.
    Result<void> correctTag(ItemId id, const TagCorrection &correction);
    /// The item has the tag again if it is found in its text.
    Result<void> takeBackCorrection(ItemId id, const Tag &tag);

    /// Adds an own name, or replaces the one with its tag. Stored items are tagged again by others.
    Result<void> saveOwnName(const OwnName &name);
    /// Items lose the tag at once, but those that the person gave it to.
    Result<void> removeOwnName(const Tag &tag);

    /// Keeps the page's article beside the feed's text; it is searched from now on, and `isShown` is what is read.
    Result<void> keepFullText(ItemId id, const IncomingFullText &text, bool isShown, const QDateTime &now);
    /// The page gave no article, for a reason that will not pass; a full text that is stored already stays.
    Result<void> noteFullTextFailure(ItemId id, const Error &error, const QDateTime &now);
    /// Chooses between the two texts; NotFound when there is no full one.
    Result<void> setFullTextShown(ItemId id, bool isShown);

    Result<qint64> saveSearch(const SavedSearch &search); ///< id 0: new; one that was removed comes back
    Result<void> removeSavedSearch(qint64 id);
    Result<void> setValue(const QString &key, const QByteArray &value);

    /// These are no longer in the cache.
    Result<void> noteEvictedImages(const QVector<QUrl> &urls);
    /// Forgets pictures outside the cache whose items are gone, at most `limit`; how many.
    Result<int> forgetImages(int limit);
    Result<void> noteImage(const QUrl &url, qint64 bytes, bool isMissing, const QDateTime &now);

    /// Retention: removes at most `limit` items that came before that time, oldest first, but none that a person starred or
    /// tagged, and remembers them, so that a feed that still has them does not bring them back. Returns what was removed.
    Result<QVector<ItemId>> prune(const QDateTime &before, int limit);

    const Change &change() const { return m_change; }

private:
    Result<CommitResult> takeItems(FeedId feed, const QVector<IncomingItem> &items, const QDateTime &now);
    void showItemsAgain(FeedId id);
    void noteRefresh(Feed feed, const FeedCommit &commit, bool isBringingItems);

    Connection &m_connection;
    Change m_change;
    QHash<Tag, qint64> m_tagNumbers; ///< of this transaction
};

} // namespace rendezvous::store
