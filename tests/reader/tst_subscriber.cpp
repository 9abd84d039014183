#include "core/utc.h"
#include "reader/address.h"
#include "reader/desk.h"
#include "support/httpserver.h"

using namespace rendezvous;
using namespace rendezvous::reader;

class TestSubscriber : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFeedsAddressIsExactlyOneRequest();
    void aLongFeedComesInShortTransactions();
    void aSiteWithOneFeedIsThePageAndTheFeed();
    void aSiteWithSeveralFeedsIsAskedOnceAndAPersonChooses();
    void aPageWithoutFeedsOffersGuessesAndAsksNoneOfThem();
    void theFirstPollFollowsThePersonsInterval();
    void aKnownFeedIsNotAskedAgain();
    void aFeedKnownUnderItsNewAddressIsNotAddedTwice();
    void anErrorSubscribesToNothing();
    void anAskerThatGoesGivesUp();
    void anAddressWithoutASchemeIsTriedOverHttpsFirst();
    void typedAddressesAreRead_data();
    void typedAddressesAreRead();
    void offlineAFeedIsSubscribedToAndFetchedLater();
    void importAsksNothingAndCountsWhatIsKnown();
};

void TestSubscriber::aFeedsAddressIsExactlyOneRequest()
{
    HttpServer server;
    const auto endpoint = server.serveFeed("/feed", rssOf({QStringLiteral("One")}), "\"1\"");
    Desk desk;
    const Result<Subscription> subscription = desk.subscribe(endpoint->url());
    QVERIFY(subscription);
    QVERIFY(subscription->feed);
    QVERIFY(!subscription->isKnown);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(desk.items().size(), 1);
    const Feed feed = desk.feed(*subscription->feed);
    QCOMPARE(feed.title, QStringLiteral("Test feed"));
    QCOMPARE(feed.validators.etag, QByteArray("\"1\""));
    QVERIFY(feed.status.lastSuccess.isValid());
}

void TestSubscriber::aLongFeedComesInShortTransactions()
{
    QStringList titles;
    for (int i = 0; i < 1'050; ++i)
        titles.append(QStringLiteral("Item %1").arg(i));
    HttpServer server;
    const auto endpoint = server.serveFeed("/feed", rssOf(titles), "\"1\"");
    Desk desk;
    qsizetype most = 0;
    int transactions = 0;
    connect(&desk.store, &store::Store::changed, this, [&](const store::Change &change) {
        most = std::max(most, change.added.size());
        transactions += change.added.isEmpty() ? 0 : 1;
    });
    const Result<Subscription> subscription = desk.subscribe(endpoint->url());
    QVERIFY(subscription);
    QCOMPARE(desk.items().size(), 1'050);
    QCOMPARE(most, 200);
    QCOMPARE(transactions, 6);
    const Feed feed = desk.feed(*subscription->feed);
    QCOMPARE(feed.validators.etag, QByteArray("\"1\""));
    QVERIFY(!feed.bodyHash.isEmpty());
    QVERIFY(feed.status.lastNewItem.isValid());
}

void TestSubscriber::aSiteWithOneFeedIsThePageAndTheFeed()
{
    HttpServer server;
    const auto page = server.serve("/", CannedAnswer::of("<html><head><title>x</title><link rel=alternate "
                                                         "type=application/rss+xml href=/feed title=News></head>"
                                                         "<body>hello</body></html>",
                                                         "text/html"));
    const auto endpoint = server.serve("/feed", CannedAnswer::of(rssOf({QStringLiteral("One")})));
    Desk desk;
    const Result<Subscription> subscription = desk.subscribe(page->url());
    QVERIFY2(subscription, subscription ? "" : qPrintable(subscription.error().detail));
    QVERIFY(subscription->feed);
    QCOMPARE(desk.feed(*subscription->feed).url, endpoint->url());
    QCOMPARE(page->count(), 1);
    QCOMPARE(endpoint->count(), 1);
    QCOMPARE(server.requests().size(), 2);
}

void TestSubscriber::aSiteWithSeveralFeedsIsAskedOnceAndAPersonChooses()
{
    HttpServer server;
    const auto page = server.serve(
        "/", CannedAnswer::of("<html><head><link rel=alternate type=application/rss+xml href=/a title=A>"
                              "<link rel=alternate type=application/atom+xml href=/b title=B></head></html>",
                              "text/html"));
    const auto a = server.serve("/a", CannedAnswer::of(rssOf({QStringLiteral("One")})));
    Desk desk;
    const Result<Subscription> subscription = desk.subscribe(page->url());
    QVERIFY(subscription);
    QVERIFY(!subscription->feed);
    QCOMPARE(subscription->candidates.size(), 2);
    QCOMPARE(subscription->candidates.first().title, QStringLiteral("A"));
    QCOMPARE(server.requests().size(), 1);
    const Result<Subscription> chosen = desk.subscribe(subscription->candidates.first().url);
    QVERIFY(chosen && chosen->feed);
    QCOMPARE(server.requests().size(), 2);
}

void TestSubscriber::aPageWithoutFeedsOffersGuessesAndAsksNoneOfThem()
{
    HttpServer server;
    const auto page = server.serve("/", CannedAnswer::of("<html><head><title>x</title></head><body>y</body></html>",
                                                         "text/html"));
    Desk desk;
    const Result<Subscription> subscription = desk.subscribe(page->url());
    if (subscription) {
        QVERIFY(!subscription->feed);
        for (const feed::FeedCandidate &candidate : subscription->candidates)
            QVERIFY(!candidate.isAnnounced);
    } else {
        QCOMPARE(errorKindName(subscription.error().kind), QStringLiteral("not-a-feed"));
    }
    QCOMPARE(server.requests().size(), 1);
}

void TestSubscriber::theFirstPollFollowsThePersonsInterval()
{
    HttpServer server;
    const auto endpoint = server.serve("/feed", CannedAnswer::of(rssOf({QStringLiteral("One")})));
    const QDateTime now(QDate(2026, 3, 1), QTime(8, 0), utc);
    fetch::Limits limits;
    limits.now = [now] { return now; };
    Desk desk(limits);
    desk.settings.setValue(settings::updateMinutes, 600);
    const Result<Subscription> subscription = desk.subscribe(endpoint->url());
    QVERIFY(subscription && subscription->feed);
    const qint64 minutes = now.secsTo(desk.feed(*subscription->feed).status.nextDue) / 60;
    QVERIFY2(minutes >= 540 && minutes <= 660, qPrintable(QString::number(minutes)));
}

void TestSubscriber::aKnownFeedIsNotAskedAgain()
{
    HttpServer server;
    const auto endpoint = server.serve("/feed", CannedAnswer::of(rssOf({QStringLiteral("One")})));
    Desk desk;
    const Result<Subscription> first = desk.subscribe(endpoint->url());
    const Result<Subscription> second = desk.subscribe(endpoint->url());
    QVERIFY(second);
    QVERIFY(second->isKnown);
    QCOMPARE(*second->feed, *first->feed);
    QCOMPARE(endpoint->count(), 1);
}

void TestSubscriber::aFeedKnownUnderItsNewAddressIsNotAddedTwice()
{
    HttpServer server;
    const auto endpoint = server.serve("/feed", CannedAnswer::of(rssOf({QStringLiteral("One")})));
    const auto moved = server.serve("/old", CannedAnswer::withStatus(301, "/feed"));
    Desk desk;
    const Result<Subscription> first = desk.subscribe(endpoint->url());
    const Result<Subscription> second = desk.subscribe(moved->url());
    QVERIFY(second);
    QVERIFY(second->isKnown);
    QCOMPARE(*second->feed, *first->feed);
}

void TestSubscriber::anErrorSubscribesToNothing()
{
    HttpServer server;
    Desk desk;
    const Result<Subscription> subscription = desk.subscribe(server.url("/missing"));
    QVERIFY(!subscription);
    QCOMPARE(errorKindName(subscription.error().kind), QStringLiteral("not-found"));
    QCOMPARE(desk.read([](const store::Reading &r) { return r.feeds(); })->size(), 0);
}

void TestSubscriber::anAskerThatGoesGivesUp()
{
    HttpServer server;
    CannedAnswer slow = CannedAnswer::of(rssOf({QStringLiteral("One")}));
    slow.delay = 200;
    const auto endpoint = server.serve("/feed", slow);
    const auto other = server.serve("/other", CannedAnswer::of(rssOf({QStringLiteral("Two")})));
    Desk desk;
    bool isAnswered = false;
    {
        QObject asker;
        desk.subscriber.subscribe(endpoint->url().toString(), {}, &asker, [&](const auto &) { isAnswered = true; });
        QTRY_COMPARE(endpoint->count(), 1);
    }
    QVERIFY(desk.subscribe(other->url())); // its turn at the host comes after the first is done with
    QTest::qWait(300);
    const auto feeds = desk.read([](const store::Reading &r) { return r.feeds(); });
    QCOMPARE(feeds->size(), 1);
    QCOMPARE(feeds->first().url, other->url());
    QVERIFY(!isAnswered);
}

void TestSubscriber::anAddressWithoutASchemeIsTriedOverHttpsFirst()
{
    fetch::Limits limits;
    limits.firstByteTimeout = 500;
    limits.connectTimeout = 500;
    HttpServer server; // does not speak TLS
    const auto endpoint = server.serve("/feed", CannedAnswer::of(rssOf({QStringLiteral("One")})));
    Desk desk(limits);
    const Result<Subscription> subscription = desk.subscribe(QStringLiteral("127.0.0.1:%1/feed").arg(server.port()));
    // a server that answers something else than TLS may not be downgraded to silently; one that does not answer may
    if (subscription) {
        QCOMPARE(desk.feed(*subscription->feed).url, endpoint->url());
        QVERIFY(subscription->isOnlyHttp);
    } else {
        QCOMPARE(errorKindName(subscription.error().kind), QStringLiteral("tls-failed"));
    }
    QVERIFY(server.connections() >= 1);
    const Result<Subscription> asTyped = Desk().subscribe(endpoint->url());
    QVERIFY(asTyped && !asTyped->isOnlyHttp); // who types http knows
}

void TestSubscriber::typedAddressesAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::newRow("bare") << QStringLiteral(" example.org/feed ") << QStringLiteral("https://example.org/feed");
    QTest::newRow("with a port") << QStringLiteral("example.org:8080/feed") << QStringLiteral("https://example.org:8080/feed");
    QTest::newRow("http") << QStringLiteral("http://example.org/feed#x") << QStringLiteral("http://example.org/feed");
    QTest::newRow("feed:") << QStringLiteral("feed:https://example.org/feed") << QStringLiteral("https://example.org/feed");
    QTest::newRow("feed://") << QStringLiteral("feed://example.org/feed") << QStringLiteral("http://example.org/feed");
    QTest::newRow("international") << QString::fromUtf8("роскосмос.рф/rss") << QString::fromUtf8("https://роскосмос.рф/rss");
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << QString();
    QTest::newRow("javascript") << QStringLiteral("javascript:alert(1)") << QString();
    QTest::newRow("mail") << QStringLiteral("mailto:me@example.org") << QString();
    QTest::newRow("nothing") << QStringLiteral("  ") << QString();
    QTest::newRow("no host") << QStringLiteral("https:///feed") << QString();
}

void TestSubscriber::typedAddressesAreRead()
{
    QFETCH(QString, typed);
    QFETCH(QString, url);
    const Result<TypedAddress> address = parseAddress(typed);
    QCOMPARE(address ? address->url : QUrl(), QUrl(url));
}

void TestSubscriber::offlineAFeedIsSubscribedToAndFetchedLater()
{
    HttpServer server;
    const auto endpoint = server.serve("/feed", CannedAnswer::of(rssOf({QStringLiteral("One")})));
    Desk desk;
    desk.fetcher.setOffline(true);
    const Result<Subscription> subscription = desk.subscribe(endpoint->url());
    QVERIFY(subscription && subscription->feed);
    QCOMPARE(endpoint->count(), 0);
    desk.fetcher.setOffline(false);
    desk.refresh(Refresher::Ask::Due);
    QCOMPARE(desk.items().size(), 1);
}

void TestSubscriber::importAsksNothingAndCountsWhatIsKnown()
{
    Desk desk;
    desk.add(QUrl(QStringLiteral("https://example.org/0")));
    feed::Opml opml;
    for (int i = 0; i < 450; ++i) {
        feed::OpmlFeed outline;
        outline.url = QUrl(QStringLiteral("https://example.org/%1").arg(i));
        outline.title = QStringLiteral("Feed %1").arg(i);
        opml.feeds.append(outline);
    }
    std::optional<Result<ImportOutcome>> outcome;
    desk.subscriber.import(opml, this, [&](Result<ImportOutcome> o) { outcome = std::move(o); });
    QTRY_VERIFY(outcome.has_value());
    QVERIFY(*outcome);
    QCOMPARE((*outcome)->added.size(), 449);
    QCOMPARE((*outcome)->known, 1);
}

QTEST_GUILESS_MAIN(TestSubscriber)
#include "tst_subscriber.moc"
