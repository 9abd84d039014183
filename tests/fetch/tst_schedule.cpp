#include "core/utc.h"
#include "fetch/backoff.h"
#include "fetch/freshness.h"
#include "fetch/hostqueue.h"
#include "fetch/httpdate.h"
#include "fetch/schedule.h"

#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::fetch;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

/// A Monday.
const QDateTime monday(QDate(2022, 1, 3), QTime(10, 20), utc);

PollContext at(const QDateTime &now)
{
    PollContext context;
    context.now = now;
    return context;
}

Response ok(int status = 200)
{
    Response response;
    response.status = status;
    return response;
}

Response failed(Error::Kind kind, int status = 0)
{
    Response response;
    response.status = status;
    response.error = Error{kind, {}};
    return response;
}

qint64 secondsToDue(const FeedStatus &status, const QDateTime &now)
{
    return now.secsTo(status.nextDue);
}

} // namespace

class TestSchedule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNextPollIsTheLatestOfAllHints_data();
    void theNextPollIsTheLatestOfAllHints();
    void jitterSpreadsWithinTenPerCentAndNeverBeforeAServersTime();
    void skippedHoursAndDaysAreWaitedOut_data();
    void skippedHoursAndDaysAreWaitedOut();
    void aSilentFeedIsAskedLessOften();
    void retryAfterIsSecondsOrADate_data();
    void retryAfterIsSecondsOrADate();
    void retryAfterOfAGoodAnswerHolds();
    void failuresBackOff_data();
    void failuresBackOff();
    void aMissingFeedIsDeadAfterThirtyDays();
    void missingFeedsAreCountedApartFromOtherFailures();
    void goneAndUnauthorizedStop();
    void whatStoppedAFeedHoldsUntilAGoodAnswer();
    void aRateLimitWaitsAsAsked();
    void aHostThatWaitsIsNoTry();
    void offlineIsNoTry();
    void notModifiedEndsARowOfFailures();
    void aPermanentRedirectNeedsThreeSightingsOverTwoDays();
    void aRedirectBehindATemporaryOneIsTemporary();
    void aLoginPageIsNoNewAddress();
    void whatIsDueIsAskedAndWhatIsStoppedIsNot();
    void aPersonWaitsForTheFloorToo();
    void afterEightDaysOfNotModifiedOneFullAnswerIsAskedFor();
    void datesOfHttpAreRead_data();
    void datesOfHttpAreRead();
    void theHostsTakeTurns();
};

void TestSchedule::theNextPollIsTheLatestOfAllHints_data()
{
    QTest::addColumn<int>("interval");
    QTest::addColumn<QByteArray>("cacheControl");
    QTest::addColumn<QByteArray>("age");
    QTest::addColumn<QByteArray>("expires");
    QTest::addColumn<int>("ttl");
    QTest::addColumn<int>("sy");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("reason");
    const QByteArray none;
    const auto row = [](const char *name, int interval, const QByteArray &cacheControl, const QByteArray &age,
                        const QByteArray &expires, int ttl, int sy, qint64 seconds, const char *reason) {
        QTest::newRow(name) << interval << cacheControl << age << expires << ttl << sy << seconds
                            << QString::fromLatin1(reason);
    };
    row("the interval", 60, none, none, none, 0, 0, hour, "interval");
    row("never under the floor", 5, none, none, none, 0, 0, 30 * minute, "interval");
    row("a person's long interval", 600, none, none, none, 0, 0, 10 * hour, "interval");
    row("max-age", 60, "public, max-age=7200", none, none, 0, 0, 2 * hour, "max-age");
    row("max-age in quotes", 60, "max-age=\"7200\"", none, none, 0, 0, 2 * hour, "max-age");
    row("max-age minus Age", 60, "max-age=7200", "1800", none, 0, 0, 90 * minute, "max-age");
    row("a short max-age", 60, "max-age=60", none, none, 0, 0, hour, "interval");
    row("max-age of nothing", 60, "max-age=0", none, "Mon, 03 Jan 2022 20:20:00 GMT", 0, 0, hour, "interval");
    row("no-cache", 60, "no-cache, max-age=7200", none, none, 0, 0, hour, "interval");
    row("no-store", 60, "no-store", none, "Mon, 03 Jan 2022 20:20:00 GMT", 0, 0, hour, "interval");
    row("Expires", 60, none, none, "Mon, 03 Jan 2022 13:20:00 GMT", 0, 0, 3 * hour, "expires");
    row("Expires: 0", 60, none, none, "0", 0, 0, hour, "interval");
    row("max-age before Expires", 60, "max-age=7200", none, "Mon, 03 Jan 2022 20:20:00 GMT", 0, 0, 2 * hour, "max-age");
    row("ttl", 60, none, none, none, 240, 0, 4 * hour, "ttl");
    row("sy", 60, none, none, none, 240, 300, 5 * hour, "sy");
    row("a day at most", 60, "max-age=31536000", none, none, 0, 0, day, "max-age");
}

void TestSchedule::theNextPollIsTheLatestOfAllHints()
{
    QFETCH(int, interval);
    QFETCH(QByteArray, cacheControl);
    QFETCH(QByteArray, age);
    QFETCH(QByteArray, expires);
    QFETCH(int, ttl);
    QFETCH(int, sy);
    QFETCH(qint64, seconds);
    QFETCH(QString, reason);
    Response response = ok();
    response.cacheControl = cacheControl;
    response.age = age;
    response.expires = expires;
    response.date = "Mon, 03 Jan 2022 10:20:00 GMT";
    PollContext context = at(monday);
    context.intervalMinutes = interval;
    context.ttlMinutes = ttl;
    context.syndicationMinutes = sy;
    const FeedStatus status = statusAfter({}, response, context);
    QCOMPARE(secondsToDue(status, monday), seconds);
    QCOMPARE(status.nextReason, reason);
}

void TestSchedule::jitterSpreadsWithinTenPerCentAndNeverBeforeAServersTime()
{
    PollContext context = at(monday);
    context.jitter = -1;
    QCOMPARE(secondsToDue(statusAfter({}, ok(), context), monday), 54 * minute);
    context.jitter = 1;
    QCOMPARE(secondsToDue(statusAfter({}, ok(), context), monday), 66 * minute);
    context.jitter = -1;
    Response response = ok();
    response.cacheControl = "max-age=7200";
    QVERIFY(secondsToDue(statusAfter({}, response, context), monday) >= 2 * hour);
    response.cacheControl = "max-age=9999999";
    QVERIFY(secondsToDue(statusAfter({}, response, context), monday) <= day);
    response.cacheControl = "max-age=86400";
    QCOMPARE(secondsToDue(statusAfter({}, response, context), monday), day);
    response.cacheControl = "max-age=3500"; // a little less than what we chose
    QCOMPARE(secondsToDue(statusAfter({}, response, context), monday), 3500);
    context.ttlMinutes = 59;
    QCOMPARE(secondsToDue(statusAfter({}, ok(), context), monday), 59 * minute);
    context.ttlMinutes = 0;
    context.intervalMinutes = 30;
    QCOMPARE(secondsToDue(statusAfter({}, ok(), context), monday), 30 * minute);
}

void TestSchedule::skippedHoursAndDaysAreWaitedOut_data()
{
    QTest::addColumn<QVector<int>>("hours");
    QTest::addColumn<QVector<int>>("days");
    QTest::addColumn<QDateTime>("due");
    QVector<int> allHours;
    for (int i = 0; i < 24; ++i)
        allHours.append(i);
    const QDateTime ordinary = monday.addSecs(hour);
    const auto at = [](int dayOfMonth, int hours) {
        return QDateTime(QDate(2022, 1, dayOfMonth), QTime(hours, 0), utc);
    };
    QTest::newRow("none") << QVector<int>() << QVector<int>() << ordinary;
    QTest::newRow("another hour") << QVector<int>{3} << QVector<int>() << ordinary;
    QTest::newRow("this hour") << QVector<int>{11} << QVector<int>() << at(3, 12);
    QTest::newRow("over midnight") << QVector<int>{11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 0}
                                   << QVector<int>() << at(4, 1);
    QTest::newRow("all hours are ignored") << allHours << QVector<int>() << ordinary;
    QTest::newRow("this day") << QVector<int>() << QVector<int>{1} << at(4, 0);
    QTest::newRow("this day and an hour of the next") << QVector<int>{0} << QVector<int>{1} << at(4, 1);
    QTest::newRow("all days are ignored") << QVector<int>() << QVector<int>{1, 2, 3, 4, 5, 6, 7} << ordinary;
}

void TestSchedule::skippedHoursAndDaysAreWaitedOut()
{
    QFETCH(QVector<int>, hours);
    QFETCH(QVector<int>, days);
    QFETCH(QDateTime, due);
    PollContext context = at(monday);
    context.skipHours = hours;
    context.skipDays = days;
    QCOMPARE(statusAfter({}, ok(), context).nextDue, due);
}

void TestSchedule::aSilentFeedIsAskedLessOften()
{
    FeedStatus status;
    status.lastNewItem = monday.addDays(-29);
    QCOMPARE(secondsToDue(statusAfter(status, ok(304), at(monday)), monday), hour);
    status.lastNewItem = monday.addDays(-30);
    const FeedStatus quiet = statusAfter(status, ok(304), at(monday));
    QCOMPARE(secondsToDue(quiet, monday), 6 * hour);
    QCOMPARE(quiet.nextReason, QStringLiteral("silent"));
    status.lastNewItem = monday.addDays(-180);
    QCOMPARE(secondsToDue(statusAfter(status, ok(), at(monday)), monday), day);
    PollContext context = at(monday);
    context.hasNewItems = true;
    const FeedStatus back = statusAfter(status, ok(), context);
    QCOMPARE(secondsToDue(back, monday), hour);
    QCOMPARE(back.lastNewItem, monday);
}

void TestSchedule::retryAfterIsSecondsOrADate_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("seconds") << QByteArray("120") << 120LL;
    QTest::newRow("zero") << QByteArray("0") << 0LL;
    QTest::newRow("with blanks") << QByteArray(" 60 ") << 60LL;
    QTest::newRow("a date") << QByteArray("Mon, 03 Jan 2022 10:30:00 GMT") << 600LL;
    QTest::newRow("seven days at most") << QByteArray("99999999") << 7 * day;
    QTest::newRow("a far date") << QByteArray("Mon, 03 Jan 2028 10:30:00 GMT") << 7 * day;
    QTest::newRow("nothing") << QByteArray() << -1LL;
    QTest::newRow("negative") << QByteArray("-5") << -1LL;
    QTest::newRow("nonsense") << QByteArray("soon") << -1LL;
}

void TestSchedule::retryAfterIsSecondsOrADate()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, seconds);
    const std::optional<QDateTime> until = retryAfter(value, monday);
    QCOMPARE(until ? monday.secsTo(*until) : -1, seconds);
}

void TestSchedule::retryAfterOfAGoodAnswerHolds()
{
    Response response = ok();
    response.retryAfter = "172800";
    const FeedStatus status = statusAfter({}, response, at(monday));
    QCOMPARE(secondsToDue(status, monday), 2 * day);
    QCOMPARE(status.nextReason, QStringLiteral("retry-after"));
}

void TestSchedule::failuresBackOff_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QVector<qint64>>("pauses");
    const QVector<qint64> usual{15 * minute, 30 * minute, hour, 2 * hour, 4 * hour, 8 * hour, 16 * hour, day, day};
    for (const char *kind : {"server-error", "host-not-found", "unreachable", "tls-failed", "timed-out", "not-a-feed",
                             "too-large", "truncated", "http-status", "too-many-redirects", "redirect-refused"})
        QTest::newRow(kind) << QString::fromLatin1(kind) << usual;
    QTest::newRow("not-found") << QStringLiteral("not-found") << QVector<qint64>{hour, 6 * hour, day, 7 * day, 7 * day};
    QTest::newRow("forbidden") << QStringLiteral("forbidden")
                               << QVector<qint64>{hour, 2 * hour, 4 * hour, 8 * hour, 16 * hour, day, day};
    QTest::newRow("rate-limited") << QStringLiteral("rate-limited")
                                  << QVector<qint64>{10 * minute, 20 * minute, 40 * minute};
}

void TestSchedule::failuresBackOff()
{
    QFETCH(QString, kind);
    QFETCH(QVector<qint64>, pauses);
    FeedStatus status;
    for (int i = 0; i < pauses.size(); ++i) {
        status = statusAfter(status, failed(errorKindFromName(kind), 599), at(monday));
        QCOMPARE(secondsToDue(status, monday), pauses[i]);
        QCOMPARE(status.errorCount, i + 1);
        QCOMPARE(status.failingSince, monday);
        QVERIFY(!status.isStopped);
    }
}

void TestSchedule::aMissingFeedIsDeadAfterThirtyDays()
{
    FeedStatus status = statusAfter({}, failed(Error::Kind::NotFound, 404), at(monday));
    status = statusAfter(status, failed(Error::Kind::NotFound, 404), at(monday.addDays(29)));
    QVERIFY(!status.isStopped);
    status = statusAfter(status, failed(Error::Kind::NotFound, 404), at(monday.addDays(30)));
    QVERIFY(status.isStopped);
    QCOMPARE(status.nextReason, QStringLiteral("dead"));
}

void TestSchedule::missingFeedsAreCountedApartFromOtherFailures()
{
    FeedStatus status;
    for (int i = 0; i < 31; ++i)
        status = statusAfter(status, failed(Error::Kind::TimedOut), at(monday.addDays(i)));
    QCOMPARE(status.failingSince, monday);
    const QDateTime back = monday.addDays(31);
    status = statusAfter(status, failed(Error::Kind::NotFound, 404), at(back));
    QVERIFY(!status.isStopped);
    QCOMPARE(status.failingSince, back);
    QCOMPARE(secondsToDue(status, back), hour);
    status = statusAfter(status, failed(Error::Kind::NotFound, 404), at(back));
    QCOMPARE(secondsToDue(status, back), 6 * hour);
    status = statusAfter(status, failed(Error::Kind::ServerError, 500), at(back));
    QCOMPARE(secondsToDue(status, back), 15 * minute);
}

void TestSchedule::goneAndUnauthorizedStop()
{
    for (const Error::Kind kind : {Error::Kind::Gone, Error::Kind::Unauthorized}) {
        const FeedStatus status = statusAfter({}, failed(kind, 410), at(monday));
        QVERIFY(status.isStopped);
        QVERIFY(!isDue(status, monday.addYears(1)));
        QVERIFY(!statusAfter(status, ok(), at(monday)).isStopped);
    }
}

void TestSchedule::whatStoppedAFeedHoldsUntilAGoodAnswer()
{
    const FeedStatus stopped = statusAfter({}, failed(Error::Kind::Gone, 410), at(monday));
    Response held = failed(Error::Kind::RateLimited);
    held.waitUntil = monday.addDays(1);
    for (const Response &response : {failed(Error::Kind::TimedOut), failed(Error::Kind::ServerError, 500), held}) {
        const FeedStatus status = statusAfter(stopped, response, at(monday));
        QVERIFY(status.isStopped);
        QVERIFY(!status.nextDue.isValid());
        QCOMPARE(status.nextReason, QStringLiteral("gone"));
    }
    QVERIFY(isDue(statusAfter(stopped, ok(), at(monday)), monday.addDays(1)));
}

void TestSchedule::aRateLimitWaitsAsAsked()
{
    Response response = failed(Error::Kind::RateLimited, 429);
    response.waitUntil = monday.addSecs(4 * hour);
    const FeedStatus status = statusAfter({}, response, at(monday));
    QCOMPARE(status.nextDue, response.waitUntil);
    QCOMPARE(status.nextReason, QStringLiteral("retry-after"));
    QCOMPARE(status.errorCount, 1);
}

void TestSchedule::aHostThatWaitsIsNoTry()
{
    Response response = failed(Error::Kind::RateLimited);
    response.waitUntil = monday.addSecs(hour);
    const FeedStatus status = statusAfter({}, response, at(monday));
    QCOMPARE(status.nextDue, response.waitUntil);
    QVERIFY(!status.lastTry.isValid());
    QVERIFY(!status.error);
    QCOMPARE(status.answers, 0);
}

void TestSchedule::offlineIsNoTry()
{
    FeedStatus before;
    before.lastTry = monday.addDays(-1);
    before.nextDue = monday;
    const FeedStatus after = statusAfter(before, failed(Error::Kind::Offline), at(monday));
    QCOMPARE(after.lastTry, before.lastTry);
    QCOMPARE(after.nextDue, before.nextDue);
    QVERIFY(!after.error);
}

void TestSchedule::notModifiedEndsARowOfFailures()
{
    FeedStatus status = statusAfter({}, failed(Error::Kind::TimedOut), at(monday));
    QCOMPARE(status.answers, 0);
    status = statusAfter(status, ok(304), at(monday.addSecs(hour)));
    QCOMPARE(status.errorCount, 0);
    QVERIFY(!status.error);
    QVERIFY(!status.failingSince.isValid());
    QCOMPARE(status.answers, 1);
    QCOMPARE(status.answers304, 1);
    QVERIFY(!status.lastFull.isValid());
}

void TestSchedule::aPermanentRedirectNeedsThreeSightingsOverTwoDays()
{
    const QUrl target(QStringLiteral("https://new.example/feed"));
    Response response = ok();
    response.redirects = {{QUrl(QStringLiteral("https://mid.example/feed")), 308}, {target, 301}};
    FeedStatus status = statusAfter({}, response, at(monday));
    status = statusAfter(status, response, at(monday.addSecs(hour)));
    status = statusAfter(status, response, at(monday.addSecs(2 * hour)));
    QCOMPARE(status.redirectSightings, 3);
    QVERIFY(permanentTarget(status).isEmpty());
    FeedStatus later = statusAfter(status, ok(304), at(monday.addDays(2)));
    QCOMPARE(later.redirectSightings, 0); // an answer without it starts anew
    later = statusAfter(status, response, at(monday.addDays(2)));
    QCOMPARE(permanentTarget(later), target);
}

void TestSchedule::aRedirectBehindATemporaryOneIsTemporary()
{
    Response response = ok();
    response.redirects = {{QUrl(QStringLiteral("https://mid.example/")), 302},
                          {QUrl(QStringLiteral("https://new.example/")), 301}};
    QVERIFY(statusAfter({}, response, at(monday)).redirectTarget.isEmpty());
    response.redirects.first().status = 301;
    response.redirects.last().status = 307;
    QCOMPARE(statusAfter({}, response, at(monday)).redirectTarget, QUrl(QStringLiteral("https://mid.example/")));
}

void TestSchedule::aLoginPageIsNoNewAddress()
{
    QVERIFY(looksLikeLogin(QUrl(QStringLiteral("https://example.org/login?next=/feed"))));
    QVERIFY(looksLikeLogin(QUrl(QStringLiteral("https://example.org/user/SignIn.aspx"))));
    QVERIFY(looksLikeLogin(QUrl(QStringLiteral("https://sso.example.org/feed"))));
    QVERIFY(!looksLikeLogin(QUrl(QStringLiteral("https://example.org/authors/feed"))));
    Response response = ok();
    response.redirects = {{QUrl(QStringLiteral("https://example.org/wp-login.php")), 301}};
    QCOMPARE(statusAfter({}, response, at(monday)).redirectSightings, 0);
}

void TestSchedule::whatIsDueIsAskedAndWhatIsStoppedIsNot()
{
    FeedStatus status;
    QVERIFY(isDue(status, monday));
    status.nextDue = monday.addSecs(1);
    QVERIFY(!isDue(status, monday));
    status.nextDue = monday;
    QVERIFY(isDue(status, monday));
    status.isStopped = true;
    QVERIFY(!isDue(status, monday));
}

void TestSchedule::aPersonWaitsForTheFloorToo()
{
    FeedStatus status;
    QVERIFY(mayAsk(status, monday));
    status.lastTry = monday.addSecs(-29 * minute);
    QVERIFY(!mayAsk(status, monday));
    status.lastTry = monday.addSecs(-30 * minute);
    QVERIFY(mayAsk(status, monday));
}

void TestSchedule::afterEightDaysOfNotModifiedOneFullAnswerIsAskedFor()
{
    FeedStatus status = statusAfter({}, ok(), at(monday));
    QDateTime now = monday;
    int full = 0;
    QDateTime lastAsked;
    for (; now < monday.addDays(12); now = now.addSecs(hour)) {
        const bool isFull = isFullDue(status, now);
        QVERIFY(!isFull || monday.daysTo(now) >= 8);
        if (isFull) {
            ++full;
            QVERIFY(!lastAsked.isValid() || lastAsked.secsTo(now) >= day);
            lastAsked = now;
        }
        // a server that answers the unconditional one with an error, then goes on with 304
        status = statusAfter(status, isFull ? failed(Error::Kind::ServerError, 500) : ok(304), at(now));
    }
    QVERIFY(full >= 3 && full <= 4);
}

void TestSchedule::datesOfHttpAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("date");
    const QDateTime date(QDate(1994, 11, 6), QTime(8, 49, 37), utc);
    QTest::newRow("IMF-fixdate") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << date;
    QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << date;
    QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << date;
    QTest::newRow("zero") << QByteArray("0") << QDateTime();
    QTest::newRow("minus one") << QByteArray("-1") << QDateTime();
    QTest::newRow("no such day") << QByteArray("Sun, 31 Feb 1994 08:49:37 GMT") << QDateTime();
}

void TestSchedule::datesOfHttpAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QDateTime, date);
    QCOMPARE(parseHttpDate(text), date);
}

void TestSchedule::theHostsTakeTurns()
{
    HostQueue queue(2, 1000, false);
    const QString a = QStringLiteral("a.example");
    const QString b = QStringLiteral("b.example");
    const QString c = QStringLiteral("c.example");
    for (HostQueue::Ticket ticket : {1, 2, 3})
        queue.add(ticket, a, HostQueue::Priority::Feed);
    queue.add(4, b, HostQueue::Priority::Feed);
    queue.add(5, c, HostQueue::Priority::Feed);
    QCOMPARE(queue.begin(0), std::optional<HostQueue::Ticket>(1));
    QCOMPARE(queue.begin(0), std::optional<HostQueue::Ticket>(4));
    QVERIFY(!queue.begin(0)); // two hosts at once
    queue.end(a, 100);
    QCOMPARE(queue.begin(100), std::optional<HostQueue::Ticket>(5)); // a has to wait
    queue.end(b, 200);
    QVERIFY(!queue.begin(200));
    QCOMPARE(queue.wakeAt(), std::optional<qint64>(1100));
    QCOMPARE(queue.begin(1100), std::optional<HostQueue::Ticket>(2));
    queue.remove(3);
    queue.end(a, 1200);
    QVERIFY(!queue.begin(9999));
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
