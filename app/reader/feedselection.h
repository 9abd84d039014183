#pragma once

#include "core/feed.h"
#include "feed/parsedfeed.h"
#include "reader/refresher.h"
#include "store/reading.h"

#include <QVector>

namespace rendezvous::reader {

/// A subscription with what it said about when to ask again.
struct FeedToAsk {
    Feed feed;
    feed::PollHints hints;
};

Result<QVector<FeedToAsk>> allFeeds(const store::Reading &reading);
Result<QVector<FeedToAsk>> theseFeeds(const store::Reading &reading, const QVector<FeedId> &ids);

/// Why a feed is not asked now, in English; empty when it is asked.
QString reasonToSkip(const Feed &feed, Refresher::Ask ask, const QDateTime &now);

} // namespace rendezvous::reader
