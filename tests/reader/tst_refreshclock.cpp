#include "core/utc.h"
#include "reader/desk.h"
#include "reader/refreshclock.h"
#include "support/httpserver.h"

using namespace rendezvous;
using namespace rendezvous::reader;
using namespace std::chrono_literals;

namespace {

/// Long enough for all that a clock with such a rhythm could do.
constexpr int aWhile = 400;

Rhythm quickRhythm()
{
    Rhythm rhythm;
    rhythm.afterStart = 10ms;
    rhythm.afterWake = 10ms;
    rhythm.afterRound = 10ms;
    rhythm.afterStop = 1h;
    rhythm.laterAtStart = 1h;
    rhythm.longestSleep = 50ms;
    rhythm.betweenGroups = 300ms;
    rhythm.groupSize = 4;
    return rhythm;
}

/// A desk whose time of day is the test's, and feeds on a server of its own.
struct Room {
    explicit Room(int feeds)
    {
        fetch::Limits limits;
        limits.now = [this] { return now; };
        desk = std::make_unique<Desk>(limits);
        for (int i = 0; i < feeds; ++i) {
            const QByteArray path = "/" + QByteArray::number(i);
            endpoints.push_back(server.serveFeed(path, rssOf({QString::number(i)}), '"' + path + '"'));
            ids.append(desk->add(endpoints.back()->url()));
        }
    }

    RefreshClock &start(const Rhythm &rhythm = quickRhythm())
    {
        clock = std::make_unique<RefreshClock>(desk->store, desk->fetcher, desk->refresher, desk->settings, rhythm);
        clock->start();
        return *clock;
    }
    int asked() const { return static_cast<int>(server.requests().size()); }

    QDateTime now = QDateTime(QDate(2026, 3, 1), QTime(8, 0), utc);
    HttpServer server;
    std::vector<std::unique_ptr<HttpServer::Endpoint>> endpoints;
    QVector<FeedId> ids;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<RefreshClock> clock;
};

} // namespace

class TestRefreshClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsDueIsAskedAtTheStart();
    void whatWasAskedIsNotAskedBeforeItIsDue();
    void whatFallsDueIsAskedThen();
    void aRestartAsksOnlyForWhatFellDueMeanwhile();
    void whatIsDueIsSpreadOverGroups();
    void withoutTheWishNothingIsAskedAtTheStart();
    void wakingAsksSoon();
    void stoppingLeavesTheGroupsThatFollowForLater();
    void offlineNothingIsAskedUntilItEnds();
    void withoutANetworkNothingIsAskedUntilItIsBack();
    void whatOnlyFailedToConnectIsAskedWhenTheNetworkIsBack();
    void aStoppedFeedIsLeftAlone();
    void theSampleIsNeverAsked();
};

void TestRefreshClock::whatIsDueIsAskedAtTheStart()
{
    Room room(3);
    room.start();
    QTRY_COMPARE(room.asked(), 3);
    QTRY_COMPARE(room.desk->items().size(), 3);
}

void TestRefreshClock::whatWasAskedIsNotAskedBeforeItIsDue()
{
    Room room(1);
    room.start();
    QTRY_COMPARE(room.asked(), 1);
    QTRY_VERIFY(room.desk->feed(room.ids.first()).status.nextDue.isValid());
    room.now = room.now.addSecs(29 * 60);
    room.clock->wake();
    QTest::qWait(aWhile);
    QCOMPARE(room.asked(), 1);
}

void TestRefreshClock::whatFallsDueIsAskedThen()
{
    Room room(1);
    room.start();
    QTRY_VERIFY(room.desk->feed(room.ids.first()).status.nextDue.isValid());
    const QDateTime due = room.desk->feed(room.ids.first()).status.nextDue;
    QVERIFY(room.now.secsTo(due) >= 54 * 60 && room.now.secsTo(due) <= 66 * 60); // an hour, spread by a tenth
    room.now = due; // as if the computer had slept: no timer tells
    QTRY_COMPARE(room.asked(), 2);
    QCOMPARE(room.server.requests().last().headers.value("if-none-match"), QByteArray("\"/0\""));
}

void TestRefreshClock::aRestartAsksOnlyForWhatFellDueMeanwhile()
{
    Room room(2);
    room.start();
    QTRY_COMPARE(room.asked(), 2);
    QTRY_VERIFY(room.desk->feed(room.ids.last()).status.nextDue.isValid());
    room.clock.reset();
    const FeedId late = room.desk->feed(room.ids.first()).status.nextDue < room.desk->feed(room.ids.last()).status.nextDue
                            ? room.ids.first()
                            : room.ids.last();
    room.now = room.desk->feed(late).status.nextDue;
    room.start();
    QTRY_COMPARE(room.asked(), 3);
    QTest::qWait(aWhile);
    QCOMPARE(room.asked(), 3);
    QCOMPARE(room.server.requests().last().path, room.desk->feed(late).url.path().toLatin1());
}

void TestRefreshClock::whatIsDueIsSpreadOverGroups()
{
    Room room(10);
    room.start();
    QTRY_COMPARE(room.asked(), 10);
    const QVector<SeenRequest> requests = room.server.requests();
    QVERIFY(requests[4].at - requests[3].at >= 100);
    QVERIFY(requests[8].at - requests[7].at >= 100);
}

void TestRefreshClock::withoutTheWishNothingIsAskedAtTheStart()
{
    Room room(1);
    room.desk->settings.setValue(settings::refreshOnStart, false);
    room.start();
    QTest::qWait(aWhile);
    QCOMPARE(room.asked(), 0);
    Rhythm soon = quickRhythm();
    soon.laterAtStart = 20ms;
    room.start(soon);
    QTRY_COMPARE(room.asked(), 1);
}

void TestRefreshClock::wakingAsksSoon()
{
    Room room(1);
    Rhythm sleepy = quickRhythm();
    sleepy.longestSleep = 1h;
    room.start(sleepy);
    QTRY_VERIFY(room.desk->feed(room.ids.first()).status.nextDue.isValid());
    QTest::qWait(50); // the plan after the round is made: it sleeps for an hour
    room.now = room.now.addDays(1);
    QTest::qWait(aWhile);
    QCOMPARE(room.asked(), 1);
    room.clock->wake();
    QTRY_COMPARE(room.asked(), 2);
}

void TestRefreshClock::stoppingLeavesTheGroupsThatFollowForLater()
{
    Room room(10);
    Rhythm rhythm = quickRhythm();
    room.start(rhythm);
    QTRY_VERIFY(room.asked() > 0);
    room.desk->refresher.stop();
    QTest::qWait(aWhile);
    QVERIFY(room.asked() <= rhythm.groupSize);
    room.clock->wake();
    QTRY_COMPARE(room.desk->items().size(), 10);
}

void TestRefreshClock::offlineNothingIsAskedUntilItEnds()
{
    Room room(2);
    room.desk->fetcher.setOffline(true);
    room.start();
    QTest::qWait(aWhile);
    QCOMPARE(room.asked(), 0);
    QVERIFY(!room.desk->feed(room.ids.first()).status.lastTry.isValid()); // no check took place
    room.desk->settings.setValue(settings::offline, true);
    room.desk->fetcher.setOffline(false);
    room.desk->settings.setValue(settings::offline, false);
    QTRY_COMPARE(room.asked(), 2);
}

void TestRefreshClock::withoutANetworkNothingIsAskedUntilItIsBack()
{
    Room room(2);
    room.desk->fetcher.setHasNetwork(false);
    room.start();
    QTest::qWait(aWhile);
    QCOMPARE(room.asked(), 0);
    room.desk->fetcher.setHasNetwork(true);
    room.clock->wake();
    QTRY_COMPARE(room.asked(), 2);
}

void TestRefreshClock::whatOnlyFailedToConnectIsAskedWhenTheNetworkIsBack()
{
    Room room(2);
    for (const FeedId id : room.ids) {
        store::FeedCommit failure;
        failure.feed = id;
        failure.status.lastTry = room.now;
        failure.status.errorCount = 8;
        const bool isFirst = id == room.ids.first();
        failure.status.error = Error{isFirst ? Error::Kind::HostNotFound : Error::Kind::ServerError, {}};
        failure.status.nextDue = room.now.addDays(1);
        QVERIFY(room.desk->write([failure](store::Writing &w) { return w.commit(failure); }));
    }
    room.start();
    QTest::qWait(aWhile);
    QCOMPARE(room.asked(), 0);
    room.clock->wake();
    QTRY_COMPARE(room.asked(), 1);
    QTRY_VERIFY(room.desk->feed(room.ids.first()).status.lastSuccess.isValid());
    QTest::qWait(aWhile);
    QCOMPARE(room.asked(), 1);
}

void TestRefreshClock::aStoppedFeedIsLeftAlone()
{
    Room room(1);
    room.endpoints.front()->set(CannedAnswer::withStatus(410));
    room.start();
    QTRY_VERIFY(room.desk->feed(room.ids.first()).status.isStopped);
    room.now = room.now.addYears(1);
    room.clock->wake();
    QTest::qWait(aWhile);
    QCOMPARE(room.asked(), 1);
}

void TestRefreshClock::theSampleIsNeverAsked()
{
    Room room(0);
    const FeedId sample = room.desk->add(QUrl(QStringLiteral("qrc:/sample.xml")));
    room.start();
    QTest::qWait(aWhile);
    QVERIFY(!room.desk->feed(sample).status.lastTry.isValid());
}

QTEST_GUILESS_MAIN(TestRefreshClock)
#include "tst_refreshclock.moc"
