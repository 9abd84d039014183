#include "reader/subscriptions.h"

namespace rendezvous::reader {

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
        if (const Result<CommittedWork> committed = commitWork(writing, mine); !committed)
            return committed.error();
    }
    return subscription;
}

} // namespace rendezvous::reader
