#pragma once

#include "core/feed.h"
#include "fetch/exchange.h"

#include <QDateTime>

#include <optional>

namespace rendezvous::fetch {

struct PollContext {
    QDateTime now;             ///< UTC
    int intervalMinutes = 60;  ///< the person's or the general one
    int ttlMinutes = 0;        ///< of the feed's own hints; 0: none
    int syndicationMinutes = 0;
    QVector<int> skipHours;
    QVector<int> skipDays;
    double jitter = 0;         ///< -1..1, scaled to 10 %
    bool hasNewItems = false;
};

/// The feed's status after an answer: times, counts, back-off, redirects seen, when to ask next and why. Pure: the rules
/// of polling politely (RFC 9110, 9111, 6585) in one place.
FeedStatus statusAfter(const FeedStatus &before, const Response &response, const PollContext &context);

/// A list of hours or of days to skip that leaves no time to ask: it is ignored.
bool skipsAllHours(const QVector<int> &hours);
bool skipsAllDays(const QVector<int> &days);

/// Whether an automatic refresh asks now.
bool isDue(const FeedStatus &status, const QDateTime &now);
/// Whether a feed waits only because no way led to its host: worth a try when the network comes back.
bool waitsForConnection(const FeedStatus &status);
/// Whether a manual refresh may ask now; inside the floor of 30 minutes it may not, unless forced.
bool mayAsk(const FeedStatus &status, const QDateTime &now);

/// Whether the next request should leave the validators out, to get past a server whose "not modified" is stuck:
/// after 8 days of nothing but 304, and not again within a day.
bool isFullDue(const FeedStatus &status, const QDateTime &now);

/// Where a permanent redirect (301, 308) leads that was seen three times over 48 hours: what the subscription is
/// rewritten to. Empty: nothing to rewrite.
QUrl permanentTarget(const FeedStatus &status);
/// An address that asks people to log in rather than one that moved.
bool looksLikeLogin(const QUrl &url);

/// Retry-After as seconds or an HTTP date (RFC 9110, 10.2.3), from `now`; at most 7 days.
std::optional<QDateTime> retryAfter(const QByteArray &value, const QDateTime &now);

} // namespace rendezvous::fetch
