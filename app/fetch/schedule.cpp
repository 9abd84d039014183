#include "fetch/schedule.h"

#include "core/utc.h"
#include "fetch/backoff.h"
#include "fetch/freshness.h"
#include "fetch/httpdate.h"
#include "fetch/redirectsightings.h"

#include <QStringList>

namespace rendezvous::fetch {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 floorSeconds = 30 * minute;
constexpr qint64 longestPoll = day;
constexpr qint64 longestRetryAfter = 7 * day;
constexpr qint64 deadAfter = 30 * day;
constexpr qint64 fullAfter = 8 * day;

struct Delay {
    qint64 seconds = 0;
    QString reason;

    void raise(qint64 other, const char *why)
    {
        if (other > seconds) {
            seconds = other;
            reason = QLatin1String(why);
        }
    }
};

/// The pause that a feed's silence suggests.
qint64 adaptivePause(const FeedStatus &status, const QDateTime &now)
{
    if (!status.lastNewItem.isValid())
        return 0;
    const qint64 silent = status.lastNewItem.secsTo(now);
    return silent >= 180 * day ? day : silent >= 30 * day ? 6 * hour : 0;
}

bool namesAll(const QVector<int> &list, int first, int count)
{
    for (int i = first; i < first + count; ++i) {
        if (!list.contains(i))
            return false;
    }
    return true;
}

/// What the person and the feed's silence ask for.
Delay ownDelay(const FeedStatus &status, const PollContext &context)
{
    Delay delay{qMax(floorSeconds, context.intervalMinutes * minute), QStringLiteral("interval")};
    delay.raise(adaptivePause(status, context.now), "silent");
    delay.seconds = qMin(delay.seconds, longestPoll);
    return delay;
}

/// What the server and the feed ask for; nothing when they do not.
Delay askedDelay(const Response &response, const PollContext &context)
{
    Delay delay;
    const Freshness freshness = freshnessOf(response, context.now);
    delay.raise(freshness.seconds, freshness.reason);
    delay.raise(context.ttlMinutes * minute, "ttl");
    delay.raise(context.syndicationMinutes * minute, "sy");
    delay.seconds = qMin(delay.seconds, longestPoll);
    return delay;
}

/// The longer of both, spread by up to 10 %: around what we chose, within the cap, but never before the time that a server
/// named.
Delay pollDelay(const FeedStatus &status, const Response &response, const PollContext &context)
{
    const Delay own = ownDelay(status, context);
    const Delay asked = askedDelay(response, context);
    const bool isOurs = own.seconds >= asked.seconds;
    Delay delay = isOurs ? own : asked;
    const double tenth = delay.seconds * 0.1;
    const double spread = !isOurs ? qAbs(context.jitter)
                          : delay.seconds >= longestPoll ? -qAbs(context.jitter)
                                                         : context.jitter;
    const qint64 earliest = qMax(floorSeconds, asked.seconds);
    delay.seconds = qBound(earliest, delay.seconds + static_cast<qint64>(tenth * spread), longestPoll);
    return delay;
}

/// The start of the first hour from `due` on that the feed does not ask to skip. A list that names all is ignored.
QDateTime afterSkips(QDateTime due, const QVector<int> &hours, const QVector<int> &days)
{
    const bool areHours = !hours.isEmpty() && !skipsAllHours(hours);
    const bool areDays = !days.isEmpty() && !skipsAllDays(days);
    const auto isSkipped = [&](const QDateTime &time) {
        return (areHours && hours.contains(time.time().hour()))
               || (areDays && days.contains(time.date().dayOfWeek()));
    };
    for (int i = 0; i < 8 * 24 && isSkipped(due); ++i)
        due = QDateTime(due.date(), QTime(due.time().hour(), 0), utc).addSecs(hour);
    return due;
}

void noteSuccess(FeedStatus &status, const Response &response, const PollContext &context)
{
    status.lastSuccess = context.now;
    status.failingSince = QDateTime();
    status.errorCount = 0;
    status.error.reset();
    status.isStopped = false;
    if (response.status == 304)
        ++status.answers304;
    else
        status.lastFull = context.now;
    if (context.hasNewItems || !status.lastNewItem.isValid())
        status.lastNewItem = context.now;
    noteRedirects(status, response, context.now);

    const Delay delay = pollDelay(status, response, context);
    const QDateTime due = context.now.addSecs(delay.seconds);
    const QDateTime allowed = afterSkips(due, context.skipHours, context.skipDays);
    status.nextDue = allowed;
    status.nextReason = allowed == due ? delay.reason : QStringLiteral("skip");
    const QDateTime asked = retryAfter(response.retryAfter, context.now).value_or(QDateTime());
    if (asked > status.nextDue) {
        status.nextDue = asked;
        status.nextReason = QStringLiteral("retry-after");
    }
}

/// Nobody was asked, for reasons of our own.
bool isNoCheck(Error::Kind kind)
{
    return kind == Error::Kind::Offline || kind == Error::Kind::Cancelled || kind == Error::Kind::DiskFull;
}

void stopAsking(FeedStatus &status, const char *reason)
{
    status.isStopped = true;
    status.nextDue = QDateTime();
    status.nextReason = QLatin1String(reason);
}

void noteFailure(FeedStatus &status, const Response &response, const PollContext &context)
{
    const Error::Kind kind = response.error->kind;
    const bool wasMissing = status.error && status.error->kind == Error::Kind::NotFound;
    if (wasMissing != (kind == Error::Kind::NotFound)) {
        // a feed that is not there and a host that fails are two stories: neither's count speaks for the other
        status.errorCount = 0;
        status.failingSince = QDateTime();
    }
    status.error = response.error;
    ++status.errorCount;
    if (!status.failingSince.isValid())
        status.failingSince = context.now;
    if (kind == Error::Kind::Gone)
        return stopAsking(status, "gone");
    if (kind == Error::Kind::Unauthorized)
        return stopAsking(status, "unauthorized");
    if (kind == Error::Kind::NotFound && status.failingSince.secsTo(context.now) >= deadAfter)
        return stopAsking(status, "dead");
    if (status.isStopped)
        return; // a person asked all the same: what stopped it holds until a good answer
    if (kind == Error::Kind::RateLimited && response.waitUntil > context.now) {
        status.nextDue = response.waitUntil;
        status.nextReason = QStringLiteral("retry-after");
        return;
    }
    const auto pause = static_cast<double>(backOff(kind, status.errorCount));
    status.nextDue = context.now.addSecs(static_cast<qint64>(pause * (1 + 0.1 * qAbs(context.jitter))));
    status.nextReason = QStringLiteral("backoff");
}

} // namespace

FeedStatus statusAfter(const FeedStatus &before, const Response &response, const PollContext &context)
{
    FeedStatus status = before;
    if (response.error && isNoCheck(response.error->kind))
        return status;
    if (response.error && response.error->kind == Error::Kind::RateLimited && response.status == 0) {
        // the host waits, the feed was not asked
        if (status.isStopped)
            return status;
        status.nextDue = qMax(status.nextDue, response.waitUntil);
        status.nextReason = QStringLiteral("retry-after");
        return status;
    }
    status.lastTry = context.now;
    status.bytes += response.wireBytes;
    status.answers += response.status != 0 ? 1 : 0;
    if (response.error)
        noteFailure(status, response, context);
    else
        noteSuccess(status, response, context);
    return status;
}

bool skipsAllHours(const QVector<int> &hours)
{
    return namesAll(hours, 0, 24);
}

bool skipsAllDays(const QVector<int> &days)
{
    return namesAll(days, 1, 7);
}

bool isDue(const FeedStatus &status, const QDateTime &now)
{
    return !status.isStopped && (!status.nextDue.isValid() || status.nextDue <= now);
}

bool waitsForConnection(const FeedStatus &status)
{
    return !status.isStopped && status.error && isConnectivity(status.error->kind);
}

bool mayAsk(const FeedStatus &status, const QDateTime &now)
{
    return !status.lastTry.isValid() || status.lastTry.secsTo(now) >= floorSeconds || status.lastTry > now;
}

bool isFullDue(const FeedStatus &status, const QDateTime &now)
{
    if (!status.lastFull.isValid() || status.errorCount > 0 || status.lastFull.secsTo(now) < fullAfter)
        return false;
    // a try that failed came in the same day after lastFull: the next one waits for the next day
    const qint64 today = status.lastFull.secsTo(now) / day;
    return !status.lastTry.isValid() || status.lastFull.secsTo(status.lastTry) / day < today;
}

std::optional<QDateTime> retryAfter(const QByteArray &value, const QDateTime &now)
{
    const QByteArray text = value.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return seconds < 0 ? std::nullopt : std::optional(now.addSecs(qMin(seconds, longestRetryAfter)));
    const QDateTime date = parseHttpDate(text);
    if (!date.isValid())
        return std::nullopt;
    return qMin(date, now.addSecs(longestRetryAfter));
}

} // namespace rendezvous::fetch
