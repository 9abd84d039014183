#include "reader/feedselection.h"

#include "fetch/origin.h"
#include "fetch/schedule.h"
#include "reader/pollhints.h"

namespace rendezvous::reader {

namespace {

Result<FeedToAsk> withHints(const store::Reading &reading, const Feed &feed)
{
    const Result<QByteArray> hints = reading.value(pollHintsKey(feed.id));
    if (!hints)
        return hints.error();
    return FeedToAsk{feed, pollHintsFromBytes(*hints)};
}

} // namespace

Result<QVector<FeedToAsk>> allFeeds(const store::Reading &reading)
{
    const Result<QVector<Feed>> feeds = reading.feeds();
    if (!feeds)
        return feeds.error();
    QVector<FeedToAsk> found;
    found.reserve(feeds->size());
    for (const Feed &feed : *feeds) {
        Result<FeedToAsk> each = withHints(reading, feed);
        if (!each)
            return each.error();
        found.append(std::move(*each));
    }
    return found;
}

Result<QVector<FeedToAsk>> theseFeeds(const store::Reading &reading, const QVector<FeedId> &ids)
{
    QVector<FeedToAsk> found;
    for (const FeedId id : ids) {
        const Result<Feed> feed = reading.feed(id);
        if (!feed && feed.error().kind == Error::Kind::NotFound)
            continue; // removed meanwhile
        if (!feed)
            return feed.error();
        Result<FeedToAsk> each = withHints(reading, *feed);
        if (!each)
            return each.error();
        found.append(std::move(*each));
    }
    return found;
}

QString reasonToSkip(const Feed &feed, Refresher::Ask ask, const QDateTime &now)
{
    if (!fetch::isFetchable(feed.url))
        return QStringLiteral("not on the network"); // the sample
    switch (ask) {
    case Refresher::Ask::Due:
    case Refresher::Ask::Reconnected:
        if (feed.status.isStopped)
            return QStringLiteral("stopped: %1").arg(feed.status.nextReason);
        if (ask == Refresher::Ask::Reconnected && fetch::waitsForConnection(feed.status))
            return {};
        if (!fetch::isDue(feed.status, now))
            return QStringLiteral("not due until %1").arg(feed.status.nextDue.toString(Qt::ISODate));
        return {};
    case Refresher::Ask::Manual:
    case Refresher::Ask::Named:
        if (ask == Refresher::Ask::Manual && feed.status.isStopped)
            return QStringLiteral("stopped: %1").arg(feed.status.nextReason);
        if (!fetch::mayAsk(feed.status, now))
            return QStringLiteral("checked %1 min ago").arg(feed.status.lastTry.secsTo(now) / 60);
        return {};
    case Refresher::Ask::Force: return {};
    }
    return {};
}

} // namespace rendezvous::reader
