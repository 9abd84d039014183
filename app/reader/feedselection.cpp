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

Skip skipOf(const Feed &feed, Refresher::Ask ask, const QDateTime &now)
{
    using Ask = Refresher::Ask;
    const FeedStatus &status = feed.status;
    if (!fetch::isFetchable(feed.url))
        return {QStringLiteral("not on the network"), {}}; // the sample
    if (ask == Ask::Force)
        return {};
    if (status.isStopped && ask != Ask::Named)
        return {QStringLiteral("stopped: %1").arg(status.nextReason), {}};
    if (ask == Ask::Manual || ask == Ask::Named) {
        if (fetch::mayAsk(status, now))
            return {};
        const int minutes = static_cast<int>(status.lastTry.secsTo(now) / 60);
        return {QStringLiteral("checked %1 min ago").arg(minutes), minutes};
    }
    if (fetch::isDue(status, now) || (ask == Ask::Reconnected && fetch::waitsForConnection(status)))
        return {};
    return {QStringLiteral("not due until %1").arg(status.nextDue.toString(Qt::ISODate)), {}};
}

} // namespace rendezvous::reader
