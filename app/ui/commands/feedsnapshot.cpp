#include "ui/commands/feedsnapshot.h"

#include "article/plaintext.h"
#include "core/bounds.h"
#include "feed/parsedfeed.h"
#include "reader/digest.h"
#include "store/writing.h"

#include <map>

namespace rendezvous::ui {

namespace {

IncomingItem incoming(const Item &item)
{
    feed::ParsedItem parsed;
    parsed.guid = item.guid;
    parsed.title = item.header.title;
    parsed.link = item.header.link;
    parsed.published = item.header.published;
    parsed.summary = item.summary;
    parsed.content = item.content;
    const article::PageText page = article::plainText(item.body(), item.base);

    IncomingItem again;
    again.identity = reader::identityOf(parsed);
    again.guid = item.guid;
    again.title = item.header.title;
    again.link = item.header.link;
    again.author = item.header.author;
    again.published = item.header.published;
    again.updated = item.header.updated;
    again.language = item.header.language;
    again.summary = item.summary;
    again.content = item.content;
    again.base = item.base;
    again.text = page.text;
    again.excerpt = item.header.excerpt;
    again.thumbnail = item.header.thumbnail;
    again.enclosures = item.enclosures;
    again.categories = item.categories;
    again.commentsLink = item.commentsLink;
    again.tags = item.header.tags;
    again.images = page.images;
    return again;
}

} // namespace

Result<FeedSnapshot> takeSnapshot(const store::Reading &reading, FeedId id)
{
    const Result<Feed> feed = reading.feed(id);
    if (!feed)
        return feed.error();
    const Result<QVector<ItemId>> ids = reading.itemIds(ItemQuery().withFeed(id));
    if (!ids)
        return ids.error();
    FeedSnapshot snapshot{*feed, {}};
    for (const ItemId itemId : ids->mid(0, bounds::itemsPerFetch)) {
        const Result<Item> item = reading.item(itemId);
        if (!item)
            return item.error();
        snapshot.items.append({incoming(*item), item->header.fetched});
    }
    return snapshot;
}

Result<FeedId> restoreSnapshot(store::Writing &writing, const FeedSnapshot &snapshot)
{
    const Result<FeedId> id = writing.addFeed(snapshot.feed);
    if (!id)
        return id;
    // One commit gives one time of arrival, so items go back in the rounds that they came in.
    std::map<QDateTime, QVector<IncomingItem>> rounds;
    for (const FeedSnapshot::Kept &kept : snapshot.items)
        rounds[kept.fetched].append(kept.item);
    for (const auto &[fetched, items] : rounds) {
        store::FeedCommit commit;
        commit.feed = *id;
        commit.validators = snapshot.feed.validators;
        commit.bodyHash = snapshot.feed.bodyHash;
        commit.status = snapshot.feed.status;
        commit.title = snapshot.feed.title;
        commit.items = items;
        commit.now = fetched;
        const Result<store::CommitResult> committed = writing.commit(commit);
        if (!committed)
            return committed.error();
    }
    return id;
}

} // namespace rendezvous::ui
