#include "core/utc.h"
#include "reader/feedselection.h"
#include "reader/pollhints.h"
#include "support/storefixture.h"

using namespace rendezvous;
using namespace rendezvous::reader;

namespace {

using Ask = Refresher::Ask;

const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), utc);

feed::PollHints someHints()
{
    feed::PollHints hints;
    hints.ttlMinutes = 90;
    hints.syndicationMinutes = 1440;
    hints.skipHours = {0, 23};
    hints.skipDays = {6, 7};
    return hints;
}

bool areEqual(const feed::PollHints &a, const feed::PollHints &b)
{
    return a.ttlMinutes == b.ttlMinutes && a.syndicationMinutes == b.syndicationMinutes && a.skipHours == b.skipHours
           && a.skipDays == b.skipDays;
}

} // namespace

class TestFeedSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hintsComeBack()
    {
        QVERIFY(areEqual(pollHintsFromBytes(toBytes(someHints())), someHints()));
        QVERIFY(toBytes(feed::PollHints()).isEmpty());
        for (const char *bytes : {"", "nonsense", "[1]", "{\"ttl\":\"x\",\"skipHours\":3}"})
            QVERIFY(areEqual(pollHintsFromBytes(bytes), {}));
        QVERIFY(pollHintsKey(FeedId{1}) != pollHintsKey(FeedId{11}));
    }

    void feedsComeWithTheirHints()
    {
        StoreFixture fixture;
        const FeedId a = fixture.addFeed(QStringLiteral("https://a.example/"), QStringLiteral("A"));
        const FeedId b = fixture.addFeed(QStringLiteral("https://b.example/"), QStringLiteral("B"));
        QVERIFY(fixture.write([b](store::Writing &w) { return w.setValue(pollHintsKey(b), toBytes(someHints())); }));
        const auto all = *fixture.read([](const store::Reading &r) { return allFeeds(r); });
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].feed.id, a);
        QVERIFY(areEqual(all[0].hints, {}) && areEqual(all[1].hints, someHints()));
        const auto some = *fixture.read([a, b](const store::Reading &r) { return theseFeeds(r, {b, FeedId{99}, a}); });
        QCOMPARE(some.size(), 2);
        QCOMPARE(some[0].feed.id, b);
        QVERIFY(fixture.write([b](store::Writing &w) { return w.removeFeed(b, now); }));
        QCOMPARE(fixture.read([](const store::Reading &r) { return allFeeds(r); })->size(), 1);
        QCOMPARE(fixture.read([a, b](const store::Reading &r) { return theseFeeds(r, {b, a}); })->size(), 1);
    }

    void whoAsksDecidesWhoIsAsked_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("minutesSinceTry");
        QTest::addColumn<int>("minutesToNext");
        QTest::addColumn<bool>("isStopped");
        QTest::addColumn<QVector<Ask>>("asked");
        const QString web = QStringLiteral("https://a.example/");
        const QVector<Ask> byPerson{Ask::Manual, Ask::Named, Ask::Force};
        QTest::newRow("due") << web << 60 << -1 << false
                             << QVector<Ask>{Ask::Due, Ask::Reconnected, Ask::Manual, Ask::Named, Ask::Force};
        QTest::newRow("not due") << web << 60 << 10 << false << byPerson;
        QTest::newRow("just asked") << web << 29 << 10 << false << QVector<Ask>{Ask::Force};
        QTest::newRow("asked half an hour ago") << web << 30 << 10 << false << byPerson;
        QTest::newRow("asked in the future") << web << -5 << 10 << false << byPerson;
        QTest::newRow("stopped") << web << 60 << -1 << true << QVector<Ask>{Ask::Named, Ask::Force};
        QTest::newRow("the sample") << QStringLiteral("rendezvous:sample") << 60 << -1 << false << QVector<Ask>();
    }

    void whoAsksDecidesWhoIsAsked()
    {
        QFETCH(QString, url);
        QFETCH(int, minutesSinceTry);
        QFETCH(int, minutesToNext);
        QFETCH(bool, isStopped);
        QFETCH(QVector<Ask>, asked);
        Feed feed;
        feed.url = QUrl(url);
        feed.status.lastTry = now.addSecs(-minutesSinceTry * 60);
        feed.status.nextDue = now.addSecs(minutesToNext * 60);
        feed.status.isStopped = isStopped;
        feed.status.nextReason = QStringLiteral("gone");
        for (const Ask ask : {Ask::Due, Ask::Reconnected, Ask::Manual, Ask::Named, Ask::Force}) {
            const Skip skip = skipOf(feed, ask, now);
            QCOMPARE(skip.note.isEmpty(), asked.contains(ask));
            if (skip.minutesSinceCheck)
                QCOMPARE(*skip.minutesSinceCheck, minutesSinceTry);
            const bool isWish = ask == Ask::Manual || ask == Ask::Named;
            QCOMPARE(skip.minutesSinceCheck.has_value(), isWish && minutesSinceTry == 29);
        }
    }
};

QTEST_GUILESS_MAIN(TestFeedSelection)
#include "tst_feedselection.moc"
