#include "reader/subscriptions.h"

namespace rendezvous::reader {

namespace {

Feed toFeed(const feed::OpmlFeed &outline)
{
    Feed feed;
    feed.url = outline.url;
    feed.site = outline.site;
    feed.userTitle = outline.title; // the name a person knows it by
    feed.language = outline.language;
    feed.folder = outline.folder;
    feed.opmlAttributes = outline.attributes;
    return feed;
}

feed::OpmlFeed toOutline(const Feed &feed)
{
    feed::OpmlFeed outline;
    outline.url = feed.url;
    outline.site = feed.site;
    outline.title = feed.shownTitle();
    outline.language = feed.language;
    outline.folder = feed.folder;
    outline.attributes = feed.opmlAttributes;
    return outline;
}

} // namespace

Result<Subscription> addSubscription(store::Writing &writing, const Feed &feed, const QUrl &answeredFrom,
                                     const FeedWork &work)
{
    Subscription subscription;
    for (const QUrl &url : {feed.url, answeredFrom}) {
        if (url.isEmpty())
            continue;
        const Result<std::optional<Feed>> known = writing.feedByUrl(url);
        if (!known)
            return known.error();
        if (*known) {
            subscription.feed = (*known)->id;
            subscription.isKnown = true;
            return subscription;
        }
    }
    const Result<FeedId> id = writing.addFeed(feed);
    if (!id)
        return id.error();
    subscription.feed = *id;
    if (work.commit.now.isValid()) {
        FeedWork mine = work;
        mine.commit.feed = *id;
        if (const Result<store::CommitResult> committed = commitWork(writing, mine); !committed)
            return committed.error();
    }
    return subscription;
}

Result<ImportOutcome> addImported(store::Writing &writing, const QVector<feed::OpmlFeed> &feeds)
{
    ImportOutcome outcome;
    for (const feed::OpmlFeed &each : feeds) {
        const Result<std::optional<Feed>> known = writing.feedByUrl(each.url);
        if (!known)
            return known.error();
        if (*known) {
            ++outcome.known;
            continue;
        }
        if (const Result<FeedId> id = writing.addFeed(toFeed(each)); !id)
            return id.error();
        ++outcome.added;
    }
    return outcome;
}

feed::Opml toOpml(const QVector<Feed> &feeds)
{
    feed::Opml opml;
    opml.title = QStringLiteral("Rendezvous");
    opml.feeds.reserve(feeds.size());
    for (const Feed &feed : feeds)
        opml.feeds.append(toOutline(feed));
    return opml;
}

} // namespace rendezvous::reader
