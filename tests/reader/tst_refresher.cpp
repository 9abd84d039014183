#include "core/utc.h"
#include "reader/desk.h"
#include "reader/pollhints.h"
#include "reader/sample.h"
#include "support/httpserver.h"

using namespace rendezvous;
using namespace rendezvous::reader;

using Kind = FeedOutcome::Kind;

class TestRefresher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newItemsArriveWithTheirFeedsNews();
    void notModifiedParsesNothingAndKeepsTheValidators();
    void theSameBodyAgainIsUnchanged();
    void aWithdrawnValidatorIsForgotten();
    void aLongFeedArrivesInShortTransactions();
    void aLongFeedThatFailsHalfWayKeepsTheValidators();
    void anEditedItemIsAnUpdate();
    void aShorterFeedDeletesNothing();
    void aPageInsteadOfAFeedKeepsTheValidators();
    void aCutBodyAddsItemsAndKeepsTheValidators();
    void validatorsSurviveFailuresAndRestarts();
    void oneFeedsFailureIsItsOwn();
    void aFeedThatIsNotDueIsSkipped();
    void aPersonIsToldWhenAFeedWasCheckedJustNow();
    void aStoppedFeedIsAskedWhenAPersonNamesIt();
    void aFeedThatMovedIsToldOfAndMayGoBack();
    void hintsOfTheBodyOutliveNotModified();
    void aListOfHoursThatLeavesNoneIsNoted();
    void aHostThatWaitsIsSkipped();
    void offlineNothingChanges();
    void withoutRoomNothingIsAskedAndNothingCounts();
    void stoppingEndsTheRound();
    void anAnswerThatComesAfterTheStopIsNotHeard();
    void stoppingLetsGoOfTheBodiesThatWait();
    void aSecondAskJoinsTheRound();
    void aRoundOfNothingEnds();
    void aStoreThatCannotBeReadIsNotNothing();
    void theSampleArrivesThroughTheSameDoors();
};

void TestRefresher::newItemsArriveWithTheirFeedsNews()
{
    HttpServer server;
    const auto endpoint = server.serveFeed("/feed", rssOf({QStringLiteral("One"), QStringLiteral("Two")}), "\"1\"");
    Desk desk;
    const FeedId id = desk.add(endpoint->url());
    QSignalSpy finished(&desk.refresher, &Refresher::finished);
    const QVector<FeedOutcome> outcomes = desk.refresh();
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(outcomes.first().kind, Kind::New);
    QCOMPARE(outcomes.first().added, 2);
    QCOMPARE(outcomes.first().url, endpoint->url());
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished.first().at(1).value<QVector<ItemId>>().size(), 2);
    const Feed feed = desk.feed(id);
    QCOMPARE(feed.title, QStringLiteral("Test feed"));
    QCOMPARE(feed.validators.etag, QByteArray("\"1\""));
    QVERIFY(feed.status.lastSuccess.isValid());
    QVERIFY(feed.status.nextDue > QDateTime::currentDateTimeUtc());
    QVERIFY(feed.status.lastNewItem.isValid());
    QCOMPARE(desk.items().size(), 2);
    QVERIFY(!desk.refresher.isRunning());
}

void TestRefresher::notModifiedParsesNothingAndKeepsTheValidators()
{
    HttpServer server;
    const auto endpoint = server.serveFeed("/feed", rssOf({QStringLiteral("One")}), "W/\"odd one\"");
    Desk desk;
    const FeedId id = desk.add(endpoint->url());
    desk.refresh();
    const QVector<FeedOutcome> outcomes = desk.refresh();
    QCOMPARE(outcomes.first().kind, Kind::Unchanged);
    QCOMPARE(endpoint->requests().last().headers.value("if-none-match"), QByteArray("W/\"odd one\""));
    const Feed feed = desk.feed(id);
    QCOMPARE(feed.validators.etag, QByteArray("W/\"odd one\""));
    QCOMPARE(feed.status.answers, 2);
    QCOMPARE(feed.status.answers304, 1);
}

void TestRefresher::theSameBodyAgainIsUnchanged()
{
    HttpServer server;
    const auto endpoint = server.serve("/feed", CannedAnswer::of(rssOf({QStringLiteral("One")})));
    Desk desk;
    desk.add(endpoint->url());
    desk.refresh();
    endpoint->set(CannedAnswer::of(rssOf({QStringLiteral("One")})).with("ETag", "\"late\""));
    const QVector<FeedOutcome> outcomes = desk.refresh();
    QCOMPARE(outcomes.first().kind, Kind::Unchanged);
    desk.refresh();
    QCOMPARE(endpoint->requests().last().headers.value("if-none-match"), QByteArray("\"late\""));
}

void TestRefresher::aWithdrawnValidatorIsForgotten()
{
    HttpServer server;
    const auto endpoint = server.serve(
        "/feed", CannedAnswer::of(rssOf({QStringLiteral("One")})).with("ETag", "\"1\"").with("Last-Modified", "then"));
    Desk desk;
    const FeedId id = desk.add(endpoint->url());
    desk.refresh();
    endpoint->set(CannedAnswer::of(rssOf({QStringLiteral("Two")})).with("Last-Modified", "now"));
    desk.refresh();
    QCOMPARE(desk.feed(id).validators, (Validators{{}, "now"}));
}

namespace {

QByteArray longFeed(int items)
{
    QStringList titles;
    for (int i = 0; i < items; ++i)
        titles.append(QStringLiteral("Item %1").arg(i));
    return rssOf(titles);
}

} // namespace

void TestRefresher::aLongFeedArrivesInShortTransactions()
{
    HttpServer server;
    const auto endpoint = server.serveFeed("/feed", longFeed(950), "\"1\"");
    Desk desk;
    const FeedId id = desk.add(endpoint->url());
    QVector<qsizetype> seen;
    connect(&desk.store, &store::Store::changed, this, [&](const store::Change &change) {
        if (!change.added.isEmpty())
            seen.append(change.added.size());
    });
    QSignalSpy finished(&desk.refresher, &Refresher::finished);
    const QVector<FeedOutcome> outcomes = desk.refresh();
    QCOMPARE(outcomes.first().added, 950);
    QCOMPARE(finished.first().at(1).value<QVector<ItemId>>().size(), 950);
    QCOMPARE(seen, (QVector<qsizetype>{200, 200, 200, 200, 150}));
    QCOMPARE(desk.feed(id).validators.etag, QByteArray("\"1\""));
    QVERIFY(desk.feed(id).status.lastNewItem.isValid());
}

void TestRefresher::aLongFeedThatFailsHalfWayKeepsTheValidators()
{
    HttpServer server;
    const auto endpoint = server.serveFeed("/feed", longFeed(950), "\"1\"");
    Desk desk;
    const FeedId id = desk.add(endpoint->url());
    QObject context;
    connect(&desk.store, &store::Store::changed, &context, [&](const store::Change &change) {
        if (change.added.isEmpty())
            return;
        desk.store.write(&context, [id](store::Writing &w) { return w.removeFeed(id, QDateTime::currentDateTimeUtc()); },
                         [](const Result<void> &) {});
        QObject::disconnect(&desk.store, nullptr, &context, nullptr);
    });
    const QVector<FeedOutcome> outcomes = desk.refresh();
    QCOMPARE(outcomes.first().kind, Kind::Failed);
    QCOMPARE(outcomes.first().error->kind, Error::Kind::NotFound);
    QVERIFY(desk.write([id](store::Writing &w) { return w.restoreFeed(id); }));
    QVERIFY(desk.feed(id).validators.etag.isEmpty());
    QCOMPARE(desk.items().size(), 200);
    QCOMPARE(desk.refresh().first().added, 750);
    QCOMPARE(desk.feed(id).validators.etag, QByteArray("\"1\""));
}

void TestRefresher::anEditedItemIsAnUpdate()
{
    HttpServer server;
    QByteArray body = rssOf({QStringLiteral("One")});
    const auto endpoint = server.serve("/feed", CannedAnswer::of(body));
    Desk desk;
    desk.add(endpoint->url());
    desk.refresh();
    endpoint->set(CannedAnswer::of(body.replace("Text of", "New text of")));
    const FeedOutcome outcome = desk.refresh().first();
    QCOMPARE(outcome.added, 0);
    QCOMPARE(outcome.updated, 1);
    QCOMPARE(desk.items().size(), 1);
    QVERIFY(desk.items().first().excerpt.startsWith(QLatin1String("New text")));
}

void TestRefresher::aShorterFeedDeletesNothing()
{
    HttpServer server;
    const auto endpoint = server.serve("/feed", CannedAnswer::of(rssOf({QStringLiteral("One"), QStringLiteral("Two")})));
    Desk desk;
    desk.add(endpoint->url());
    desk.refresh();
    endpoint->set(CannedAnswer::of(rssOf({})));
    QCOMPARE(desk.refresh().first().kind, Kind::Unchanged);
    QCOMPARE(desk.items().size(), 2);
}

void TestRefresher::aPageInsteadOfAFeedKeepsTheValidators()
{
    HttpServer server;
    const auto endpoint = server.serveFeed("/feed", rssOf({QStringLiteral("One")}), "\"1\"");
    Desk desk;
    const FeedId id = desk.add(endpoint->url());
    desk.refresh();
    endpoint->set(CannedAnswer::of("<!DOCTYPE html><html><body><p>Please wait</p></body></html>", "text/html")
                      .with("ETag", "\"page\""));
    const FeedOutcome outcome = desk.refresh().first();
    QCOMPARE(outcome.kind, Kind::Failed);
    QCOMPARE(errorKindName(outcome.error->kind), QStringLiteral("not-a-feed"));
    const Feed feed = desk.feed(id);
    QCOMPARE(feed.validators.etag, QByteArray("\"1\""));
    QCOMPARE(feed.status.errorCount, 1);
    QVERIFY(feed.status.error);
    QCOMPARE(desk.items().size(), 1);
}

void TestRefresher::aCutBodyAddsItemsAndKeepsTheValidators()
{
    HttpServer server;
    const auto endpoint = server.serveFeed("/feed", rssOf({QStringLiteral("One")}), "\"1\"");
    Desk desk;
    const FeedId id = desk.add(endpoint->url());
    desk.refresh();
    const QByteArray whole = rssOf({QStringLiteral("Two"), QStringLiteral("Three")});
    CannedAnswer cut;
    cut.raw = "HTTP/1.1 200 OK\r\nETag: \"2\"\r\nContent-Length: " + QByteArray::number(whole.size()) + "\r\n\r\n"
              + whole.first(whole.indexOf("<item><title>Three") + 20);
    cut.isClosing = true;
    endpoint->set(cut);
    const FeedOutcome outcome = desk.refresh().first();
    QCOMPARE(outcome.kind, Kind::Failed);
    QCOMPARE(errorKindName(outcome.error->kind), QStringLiteral("truncated"));
    QVERIFY(outcome.added >= 1);
    QVERIFY(desk.items().size() >= 2);
    QCOMPARE(desk.feed(id).validators.etag, QByteArray("\"1\""));
    endpoint->set(CannedAnswer::of(whole).with("ETag", "\"2\""));
    desk.refresh();
    QCOMPARE(desk.items().size(), 3);
    QCOMPARE(desk.feed(id).validators.etag, QByteArray("\"2\""));
}

void TestRefresher::validatorsSurviveFailuresAndRestarts()
{
    HttpServer server;
    const auto endpoint = server.serveFeed("/feed", rssOf({QStringLiteral("One")}), "\"1\"");
    const auto folder = std::make_shared<QTemporaryDir>();
    {
        Desk desk(folder);
        desk.add(endpoint->url());
        desk.refresh();
        endpoint->set(CannedAnswer::withStatus(500));
        QCOMPARE(desk.refresh().first().kind, Kind::Failed);
    }
    endpoint->setScript([](const SeenRequest &request) {
        return CannedAnswer::withStatus(request.headers.value("if-none-match") == "\"1\"" ? 304 : 200);
    });
    Desk desk(folder);
    QCOMPARE(desk.refresh().first().kind, Kind::Unchanged);
    QCOMPARE(desk.items().size(), 1);
}

void TestRefresher::oneFeedsFailureIsItsOwn()
{
    HttpServer server;
    const auto good = server.serve("/good", CannedAnswer::of(rssOf({QStringLiteral("One")})));
    Desk desk;
    desk.add(good->url());
    desk.add(server.url("/missing"));
    QSignalSpy finished(&desk.refresher, &Refresher::finished);
    QCOMPARE(desk.refresh().size(), 2);
    const auto progress = finished.first().first().value<RefreshProgress>();
    QCOMPARE(progress.done, 2);
    QCOMPARE(progress.total, 2);
    QCOMPARE(progress.added, 1);
    QCOMPARE(progress.failed, 1);
}

void TestRefresher::aFeedThatIsNotDueIsSkipped()
{
    HttpServer server;
    const auto endpoint = server.serve("/feed", CannedAnswer::of(rssOf({QStringLiteral("One")})));
    Desk desk;
    desk.add(endpoint->url());
    QCOMPARE(desk.refresh(Refresher::Ask::Due).first().kind, Kind::New);
    QCOMPARE(desk.refresh(Refresher::Ask::Due).first().kind, Kind::Skipped);
    QCOMPARE(endpoint->count(), 1);
}

void TestRefresher::aPersonIsToldWhenAFeedWasCheckedJustNow()
{
    HttpServer server;
    const auto endpoint = server.serve("/feed", CannedAnswer::of(rssOf({QStringLiteral("One")})));
    Desk desk;
    desk.add(endpoint->url());
    desk.refresh(Refresher::Ask::Manual);
    QSignalSpy finished(&desk.refresher, &Refresher::finished);
    const FeedOutcome outcome = desk.refresh(Refresher::Ask::Manual).first();
    QCOMPARE(finished.first().first().value<RefreshProgress>().minutesSinceCheck, 0);
    QCOMPARE(outcome.kind, Kind::Skipped);
    QCOMPARE(outcome.note, QStringLiteral("checked 0 min ago"));
    QCOMPARE(endpoint->count(), 1);
}

void TestRefresher::aStoppedFeedIsAskedWhenAPersonNamesIt()
{
    HttpServer server;
    const auto endpoint = server.serveFeed("/feed", rssOf({QStringLiteral("One")}), "\"1\"");
    QDateTime now(QDate(2026, 3, 1), QTime(8, 0), utc);
    fetch::Limits limits;
    limits.now = [&now] { return now; };
    Desk desk(limits);
    const FeedId id = desk.add(endpoint->url());
    desk.refresh();
    endpoint->set(CannedAnswer::withStatus(410));
    desk.refresh();
    QVERIFY(desk.feed(id).status.isStopped);
    now = now.addDays(10);
    endpoint->set(CannedAnswer::withStatus(304));
    desk.refresh(Refresher::Ask::Manual);
    QCOMPARE(endpoint->count(), 2);
    QSignalSpy finished(&desk.refresher, &Refresher::finished);
    desk.refresher.refresh({id}, Refresher::Ask::Named);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(endpoint->count(), 3);
    QCOMPARE(endpoint->requests().last().headers.value("if-none-match"), QByteArray("\"1\""));
    QVERIFY(!desk.feed(id).status.isStopped);
    desk.refresher.refresh({id}, Refresher::Ask::Named);
    QTRY_COMPARE(finished.count(), 2);
    QCOMPARE(endpoint->count(), 3); // the floor holds for a person too
}

void TestRefresher::aFeedThatMovedIsToldOfAndMayGoBack()
{
    HttpServer server;
    const auto there = server.serveFeed("/new", rssOf({QStringLiteral("One")}), "\"1\"");
    const auto here = server.serve("/old", CannedAnswer::withStatus(301, "/new"));
    QDateTime now(QDate(2026, 3, 1), QTime(8, 0), utc);
    fetch::Limits limits;
    limits.now = [&now] { return now; };
    Desk desk(limits);
    const FeedId id = desk.add(here->url());
    const auto nextDays = [&] {
        FeedOutcome last;
        for (int i = 0; i < 3; ++i) {
            last = desk.refresh().first();
            now = now.addDays(1);
        }
        return last;
    };
    const FeedOutcome outcome = nextDays();
    QCOMPARE(outcome.url, here->url());
    QCOMPARE(outcome.movedTo, there->url());
    QCOMPARE(desk.feed(id).url, there->url());
    QVERIFY(desk.write([id, url = here->url()](store::Writing &w) { return w.setAddress(id, url); }));
    QVERIFY(nextDays().movedTo.isEmpty());
    QCOMPARE(desk.feed(id).url, here->url()); // where a person went back to is where it stays
}

void TestRefresher::hintsOfTheBodyOutliveNotModified()
{
    HttpServer server;
    const auto endpoint =
        server.serveFeed("/feed", rssOf({QStringLiteral("One")}, "<ttl>600</ttl>"), "\"1\"");
    Desk desk;
    const FeedId id = desk.add(endpoint->url());
    for (int i = 0; i < 2; ++i) {
        desk.refresh();
        const FeedStatus status = desk.feed(id).status;
        QCOMPARE(status.nextReason, QStringLiteral("ttl"));
        QVERIFY(QDateTime::currentDateTimeUtc().secsTo(status.nextDue) > 9 * 3600);
    }
}

void TestRefresher::aListOfHoursThatLeavesNoneIsNoted()
{
    QByteArray hours = "<skipHours>";
    for (int hour = 0; hour < 24; ++hour)
        hours += "<hour>" + QByteArray::number(hour) + "</hour>";
    HttpServer server;
    const auto endpoint =
        server.serve("/feed", CannedAnswer::of(rssOf({QStringLiteral("One")}, hours + "</skipHours>")));
    Desk desk;
    const FeedId id = desk.add(endpoint->url());
    QVERIFY(desk.refresh().first().note.contains(QLatin1String("skipHours")));
    QCOMPARE(desk.feed(id).status.nextReason, QStringLiteral("interval"));
}

void TestRefresher::aHostThatWaitsIsSkipped()
{
    HttpServer server;
    const auto busy = server.serve("/busy", CannedAnswer::withStatus(429).with("Retry-After", "3600"));
    Desk desk;
    const FeedId id = desk.add(busy->url());
    QCOMPARE(desk.refresh().first().kind, Kind::Failed);
    QCOMPARE(desk.feed(id).status.nextReason, QStringLiteral("retry-after"));
    const FeedOutcome outcome = desk.refresh().first();
    QCOMPARE(outcome.kind, Kind::Skipped);
    QCOMPARE(errorKindName(outcome.error->kind), QStringLiteral("rate-limited"));
    QCOMPARE(busy->count(), 1);
}

void TestRefresher::offlineNothingChanges()
{
    HttpServer server;
    const auto endpoint = server.serve("/feed", CannedAnswer::of(rssOf({QStringLiteral("One")})));
    Desk desk;
    const FeedId id = desk.add(endpoint->url());
    desk.fetcher.setOffline(true);
    const FeedOutcome outcome = desk.refresh().first();
    QCOMPARE(outcome.kind, Kind::Skipped);
    QCOMPARE(errorKindName(outcome.error->kind), QStringLiteral("offline"));
    QVERIFY(!desk.feed(id).status.lastTry.isValid());
    QCOMPARE(endpoint->count(), 0);
}

void TestRefresher::withoutRoomNothingIsAskedAndNothingCounts()
{
    HttpServer server;
    const auto endpoint = server.serve("/feed", CannedAnswer::of(rssOf({QStringLiteral("One")})));
    bool hasRoom = false;
    fetch::Limits limits;
    limits.hasRoom = [&hasRoom] { return hasRoom; };
    Desk desk(limits);
    const FeedId id = desk.add(endpoint->url());
    const FeedOutcome outcome = desk.refresh().first();
    QCOMPARE(outcome.kind, Kind::Failed);
    QCOMPARE(errorKindName(outcome.error->kind), QStringLiteral("disk-full"));
    QVERIFY(!desk.feed(id).status.lastTry.isValid());
    QCOMPARE(endpoint->count(), 0);
    hasRoom = true;
    QCOMPARE(desk.refresh().first().kind, Kind::New);
}

void TestRefresher::stoppingEndsTheRound()
{
    HttpServer server;
    CannedAnswer slow = CannedAnswer::of(rssOf({QStringLiteral("One")}));
    slow.delay = 10'000;
    const auto endpoint = server.serve("/feed", slow);
    Desk desk;
    desk.add(endpoint->url());
    QSignalSpy finished(&desk.refresher, &Refresher::finished);
    desk.refresher.refreshAll(Refresher::Ask::Force);
    QTRY_COMPARE(endpoint->count(), 1);
    desk.refresher.stop();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!desk.refresher.isRunning());
    endpoint->set(CannedAnswer::of(rssOf({QStringLiteral("One")})));
    QCOMPARE(desk.refresh().first().kind, Kind::New);
}

void TestRefresher::anAnswerThatComesAfterTheStopIsNotHeard()
{
    HttpServer server;
    const auto endpoint = server.serve("/feed", CannedAnswer::of(rssOf({QStringLiteral("One")})));
    Desk desk;
    desk.add(endpoint->url());
    desk.stopBeforeTheAnswer([&] { desk.refresher.refreshAll(Refresher::Ask::Force); },
                             [&] { desk.refresher.stop(); });
    QVERIFY(!desk.refresher.isRunning());
    QCOMPARE(desk.refresh().first().kind, Kind::New);
    QCOMPARE(endpoint->count(), 1);
}

void TestRefresher::stoppingLetsGoOfTheBodiesThatWait()
{
    HttpServer server;
    QStringList titles;
    for (int i = 0; i < 3'000; ++i)
        titles.append(QStringLiteral("Soyuz and Dragon at the station, day %1").arg(i));
    const QByteArray slow = rssOf(titles); // to digest: it keeps the pool's threads busy
    const QByteArray large = rssOf({QStringLiteral("One")}, "<!--" + QByteArray(9 * 1024 * 1024, 'x') + "-->");
    const int slowOnes = 7;
    std::vector<std::unique_ptr<HttpServer::Endpoint>> endpoints;
    Desk desk;
    QVector<FeedId> ids;
    for (int i = 0; i <= slowOnes; ++i) {
        endpoints.push_back(server.serve("/" + QByteArray::number(i), CannedAnswer::of(i < slowOnes ? slow : large)));
        ids.append(desk.add(endpoints.back()->url()));
    }
    desk.refresher.refresh(ids, Refresher::Ask::Force);
    QTRY_COMPARE(server.requests().size(), ids.size());
    // one request at a time: when this one is answered, the last body waits for the pool
    bool isLastHere = false;
    fetch::Request another;
    another.url = server.url("/another");
    another.isForPerson = true;
    desk.fetcher.fetch(another, &desk.asker, [&](const fetch::Response &) { isLastHere = true; });
    QTRY_VERIFY(isLastHere);
    desk.refresher.stop();
    for (const auto &endpoint : endpoints)
        endpoint->set(CannedAnswer::of(rssOf({QStringLiteral("One")})));
    QCOMPARE(desk.refresh().size(), ids.size());
}

void TestRefresher::aSecondAskJoinsTheRound()
{
    HttpServer server;
    const auto endpoint = server.serve("/feed", CannedAnswer::of(rssOf({QStringLiteral("One")})));
    Desk desk;
    desk.add(endpoint->url());
    QSignalSpy finished(&desk.refresher, &Refresher::finished);
    desk.refresher.refreshAll(Refresher::Ask::Force);
    desk.refresher.refreshAll(Refresher::Ask::Force);
    QTRY_COMPARE(finished.count(), 1);
    QTest::qWait(50);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(endpoint->count(), 1);
}

void TestRefresher::aRoundOfNothingEnds()
{
    Desk desk;
    QCOMPARE(desk.refresh().size(), 0);
    QVERIFY(!desk.refresher.isRunning());
}

void TestRefresher::aStoreThatCannotBeReadIsNotNothing()
{
    const auto folder = std::make_shared<QTemporaryDir>();
    QFile database(folder->filePath(QStringLiteral("rendezvous.sqlite")));
    QVERIFY(database.open(QIODevice::WriteOnly) && database.write(QByteArray(8192, 'x')) == 8192);
    database.close();
    Desk desk(folder);
    QSignalSpy finished(&desk.refresher, &Refresher::finished);
    QCOMPARE(desk.refresh().size(), 0);
    QVERIFY(finished.first().first().value<RefreshProgress>().error);
}

void TestRefresher::theSampleArrivesThroughTheSameDoors()
{
    Desk desk;
    const auto load = [&desk] {
        std::optional<Result<SampleOutcome>> outcome;
        loadSample(desk.store, sharedTagger(), &desk.asker, [&](Result<SampleOutcome> o) { outcome = std::move(o); });
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 30'000))
            qFatal("no sample");
        return *outcome;
    };
    const Result<SampleOutcome> first = load();
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    QVERIFY(first->items >= 40);
    QCOMPARE(desk.items().size(), first->items);
    QCOMPARE(load()->items, 0);
    // its addresses are not the network's
    for (const FeedOutcome &outcome : desk.refresh())
        QCOMPARE(outcome.kind, Kind::Skipped);
}

QTEST_GUILESS_MAIN(TestRefresher)
#include "tst_refresher.moc"
