#pragma once

#include "core/feed.h"
#include "feed/parsedfeed.h"
#include "reader/refresher.h"
#include "store/reading.h"

#include <QVector>

#include <optional>

namespace rendezvous::reader {

/// A subscription with what it said about when to ask again.
struct FeedToAsk {
    Feed feed;
    feed::PollHints hints;
};

Result<QVector<FeedToAsk>> allFeeds(const store::Reading &reading);
Result<QVector<FeedToAsk>> theseFeeds(const store::Reading &reading, const QVector<FeedId> &ids);

/// Why a feed is not asked now.
struct Skip {
    QString note;                         ///< in English; empty: it is asked
    std::optional<int> minutesSinceCheck; ///< set when it is for that that a person's wish is not followed
};
Skip skipOf(const Feed &feed, Refresher::Ask ask, const QDateTime &now);

} // namespace rendezvous::reader
