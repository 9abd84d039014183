#pragma once

#include "core/feed.h"
#include "feed/parsedfeed.h"
#include "fetch/exchange.h"
#include "fetch/schedule.h"
#include "store/writing.h"
#include "tagging/tagger.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace rendezvous::reader {

class Settings;

/// One answer to one feed's request, and what is needed to judge it. Values only: crosses threads.
struct FeedAnswer {
    Feed feed;
    feed::PollHints hints; ///< of the last body
    fetch::Response response;
    fetch::PollContext poll; ///< now, interval and jitter; the rest is filled in
};

/// What the answer comes to: news for the store, or the reason why there is none.
struct FeedWork {
    store::FeedCommit commit;
    std::optional<feed::PollHints> hints; ///< unset: as before
    std::optional<Error> error;
    QStringList warnings;
    QUrl movedFrom;          ///< the address before commit.url
    FeedStatus statusWithNews; ///< instead of commit.status when the commit turns out to bring new items
};

/// How a feed is to be polled by now: as the person wants it, with a jitter of its own.
fetch::PollContext pollOf(const Feed &feed, const Settings &settings, const QDateTime &now);

/// Parses and digests a body, keeps or drops validators, and says when to ask next. Pure; any thread.
///
/// Validators belong to a body that was read to its end: one that is no feed, or that was cut, leaves the old pair, so that
/// the next request brings the whole (RFC 9110, 13.1). A body known by its hash is neither parsed nor written.
FeedWork workOn(const FeedAnswer &answer, const tagging::Tagger &tagger);

/// The store's key for the address that a feed had before a permanent redirect, so that it can be undone.
QString movedFromKey(FeedId feed);

/// Takes the first items off work that has more than one transaction should hold; none when it has no more.
QVector<IncomingItem> takeFirstItems(FeedWork &work);

struct CommittedWork {
    store::CommitResult changes;
    bool hasMoved = false; ///< the subscription has the address that a permanent redirect leads to
};

/// Commits the work inside a write: items, validators, status and hints together; `earlier`: what came of items that were
/// taken off it before. A permanent redirect is not followed to an address that is subscribed to already, nor from one
/// that a person went back to.
Result<CommittedWork> commitWork(store::Writing &writing, FeedWork work, const store::CommitResult &earlier = {});

} // namespace rendezvous::reader
