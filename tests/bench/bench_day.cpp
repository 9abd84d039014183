#include "core/utc.h"
#include "fetch/hostqueue.h"
#include "fetch/hostwaits.h"
#include "fetch/schedule.h"

#include <QMap>

#include <algorithm>
#include <cstdio>
#include <random>

// A day of 300 feeds by an injected clock: what would be asked, by the schedule and the queue that the
// program uses. Fails when a feed is asked twice within half an hour, a host more than once at a time or
// within a second, or when a feed that gives validators is asked without them.

using namespace rendezvous;
using namespace rendezvous::fetch;

namespace {

constexpr int feedCount = 300;
constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 floorOfPolls = 30 * minute;
constexpr int spacing = 1'000;
constexpr int groupSize = 16; // as the program asks for what is due
constexpr qint64 betweenGroups = 2 * second;

enum class Server { Good, WithoutValidators, Broken, Missing, Busy };

struct SimulatedFeed
{
    QString host;
    Server server = Server::Good;
    qint64 newsEvery = hour; ///< milliseconds between its new items
    qint64 nextNews = 0;
    int maxAge = 0; ///< seconds
    int ttlMinutes = 0;
    Validators validators;
    FeedStatus status;
    qint64 lastAsked = -day;
    bool isQueued = false;
};

struct Tally
{
    int requests = 0;
    int conditional = 0;
    int notModified = 0;
    int failed = 0;
    int tooSoon = 0;
    int withoutValidators = 0;
    QMap<QPair<QString, qint64>, int> byHostAndMinute;
    QMap<qint64, int> byMinute;
    QMap<QString, qint64> lastEnd;
    int crowded = 0;
};

QDateTime timeAt(qint64 milliseconds)
{
    return QDateTime(QDate(2026, 3, 2), QTime(0, 0), utc).addMSecs(milliseconds);
}

/// A fifth lives on one big host, another fifth on ten; the rest have hosts of their own.
QVector<SimulatedFeed> simulatedFeeds(std::mt19937 &random)
{
    const QVector<qint64> rhythms{hour / 2, 2 * hour, 8 * hour, day, 40 * day};
    QVector<SimulatedFeed> feeds(feedCount);
    for (int i = 0; i < feedCount; ++i) {
        SimulatedFeed &feed = feeds[i];
        feed.host = i % 5 == 0   ? QStringLiteral("big.example")
                    : i % 5 == 1 ? QStringLiteral("shared%1.example").arg(i % 10)
                                 : QStringLiteral("own%1.example").arg(i);
        const auto chance = random() % 100;
        feed.server = chance < 72   ? Server::Good
                      : chance < 90 ? Server::WithoutValidators
                      : chance < 95 ? Server::Broken
                      : chance < 98 ? Server::Missing
                                    : Server::Busy;
        feed.newsEvery = rhythms[static_cast<qsizetype>(random() % 5)];
        feed.nextNews = static_cast<qint64>(random() % static_cast<quint64>(qMin(feed.newsEvery, day)));
        feed.maxAge = random() % 4 == 0 ? 7'200 : 0;
        feed.ttlMinutes = random() % 6 == 0 ? 180 : 0;
        // an old subscription: known, silent for as long as its rhythm says, due at some time around the
        // start
        feed.status.lastNewItem = timeAt(-feed.newsEvery);
        feed.status.lastFull = timeAt(-hour);
        feed.status.nextDue = timeAt(static_cast<qint64>(random() % static_cast<quint64>(2 * hour)) - hour);
        if (feed.server == Server::Good)
            feed.validators.etag = "\"1\"";
    }
    return feeds;
}

Response answerOf(SimulatedFeed &feed, qint64 now, HostWaits &waits)
{
    Response response;
    switch (feed.server) {
    case Server::Broken:
        response.error = Error{Error::Kind::TimedOut, {}};
        return response;
    case Server::Missing:
        response.status = 404;
        response.error = Error{Error::Kind::NotFound, {}};
        return response;
    case Server::Busy:
        response.status = 429;
        response.error = Error{Error::Kind::RateLimited, {}};
        response.waitUntil = waits.note(feed.host, "3600", timeAt(now));
        return response;
    case Server::Good:
    case Server::WithoutValidators:
        break;
    }
    const bool isNew = now >= feed.nextNews;
    response.status = feed.server == Server::Good && !isNew ? 304 : 200;
    if (feed.maxAge > 0)
        response.cacheControl = "max-age=" + QByteArray::number(feed.maxAge);
    return response;
}

void settle(SimulatedFeed &feed, qint64 now, HostWaits &waits, std::mt19937 &random, Tally &tally)
{
    const Response response = answerOf(feed, now, waits);
    PollContext context;
    context.now = timeAt(now);
    context.ttlMinutes = feed.ttlMinutes;
    context.jitter = std::uniform_real_distribution<double>(-1, 1)(random);
    context.hasNewItems = !response.error && now >= feed.nextNews;
    while (!response.error && feed.nextNews <= now)
        feed.nextNews += feed.newsEvery;
    feed.status = statusAfter(feed.status, response, context);
    tally.notModified += response.status == 304;
    tally.failed += response.error.has_value();
}

void ask(SimulatedFeed &feed, qint64 now, Tally &tally)
{
    ++tally.requests;
    const bool isConditional = !feed.validators.etag.isEmpty() && !isFullDue(feed.status, timeAt(now));
    tally.conditional += isConditional;
    tally.withoutValidators += feed.server == Server::Good && !isConditional;
    // a server that fails may be asked again after a quarter of an hour
    const qint64 least = feed.status.errorCount > 0 ? floorOfPolls / 2 : floorOfPolls;
    tally.tooSoon += now - feed.lastAsked < least;
    tally.crowded += now - tally.lastEnd.value(feed.host, -day) < spacing;
    feed.lastAsked = now;
    ++tally.byHostAndMinute[{feed.host, now / minute}];
    ++tally.byMinute[now / minute];
}

Tally simulatedDay()
{
    std::mt19937 random(20260302);
    QVector<SimulatedFeed> feeds = simulatedFeeds(random);
    HostQueue queue(8, spacing, true);
    HostWaits waits;
    Tally tally;
    std::vector<std::pair<qint64, int>> inFlight; // when it ends, which feed
    constexpr qint64 step = 100;
    for (qint64 now = 0; now < day; now += step) {
        for (const auto &[end, i] : inFlight) {
            if (end > now)
                continue;
            queue.end(feeds[i].host, now);
            tally.lastEnd[feeds[i].host] = now;
            feeds[i].isQueued = false;
            settle(feeds[i], now, waits, random, tally);
        }
        std::erase_if(inFlight, [now](const auto &each) { return each.first <= now; });
        int added = 0;
        for (int i = 0; now % betweenGroups == 0 && i < feedCount && added < groupSize; ++i) {
            if (feeds[i].isQueued || !isDue(feeds[i].status, timeAt(now)))
                continue;
            feeds[i].isQueued = true;
            queue.add(static_cast<HostQueue::Ticket>(i), feeds[i].host, HostQueue::Priority::Feed);
            ++added;
        }
        while (const auto ticket = queue.begin(now)) {
            const int i = static_cast<int>(*ticket);
            ask(feeds[i], now, tally);
            inFlight.emplace_back(now + step * static_cast<qint64>(1 + random() % 20), i);
        }
    }
    return tally;
}

} // namespace

int main()
{
    const Tally tally = simulatedDay();
    const auto most = std::max_element(tally.byHostAndMinute.begin(), tally.byHostAndMinute.end());
    const int busiest = *std::max_element(tally.byMinute.begin(), tally.byMinute.end());
    std::printf("a day of %d feeds: %d requests, %.1f per feed\n", feedCount, tally.requests,
                double(tally.requests) / feedCount);
    std::printf("conditional %d (%.0f %%), not modified %d (%.0f %%), failed %d\n", tally.conditional,
                100.0 * tally.conditional / tally.requests, tally.notModified,
                100.0 * tally.notModified / tally.requests, tally.failed);
    std::printf("most per host and minute: %d (%s); most in a minute: %d\n", *most,
                qPrintable(most.key().first), busiest);
    std::printf(
        "within half an hour of the last: %d; within a second at a host: %d; without known validators: %d\n",
        tally.tooSoon, tally.crowded, tally.withoutValidators);
    return tally.tooSoon + tally.crowded + tally.withoutValidators == 0 ? 0 : 1;
}
