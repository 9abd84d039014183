#include "reader/housekeeping.h"
#include "reader/desk.h"

using namespace rendezvous;
using namespace rendezvous::reader;
using namespace std::chrono_literals;

namespace {

QVector<IncomingItem> manyItems(int count, const QDateTime &published = {})
{
    QVector<IncomingItem> items;
    for (int i = 0; i < count; ++i) {
        IncomingItem item;
        item.identity = QStringLiteral("item %1").arg(i);
        item.title = item.identity;
        item.published = published;
        items.append(item);
    }
    return items;
}

QVector<ItemId> arrived(Desk &desk, FeedId feed, const QVector<IncomingItem> &items, const QDateTime &now)
{
    store::FeedCommit commit;
    commit.feed = feed;
    commit.items = items;
    commit.now = now;
    return desk.write([commit](store::Writing &w) { return w.commit(commit); })->added;
}

void keepHouse(Desk &desk)
{
    Housekeeping housekeeping(desk.store, desk.settings, {0ms, 0ms, 24h});
    QSignalSpy finished(&housekeeping, &Housekeeping::finished);
    housekeeping.start();
    QVERIFY(finished.wait(20'000));
}

} // namespace

class TestHousekeeping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oldItemsGoForGood();
    void whatAPersonMarkedStays();
    void anArchiveThatCameTodayStays();
    void forEverIsForEver();
    void whatARemovedFeedLeftGoesAtTheNextStart();
};

void TestHousekeeping::oldItemsGoForGood()
{
    Desk desk;
    const FeedId feed = desk.add(QUrl(QStringLiteral("https://a.example/")));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    desk.settings.setValue(settings::keepDays, 365);
    const QVector<IncomingItem> items = manyItems(450);
    arrived(desk, feed, items.mid(0, 410), now.addDays(-400));
    arrived(desk, feed, items.mid(410), now.addDays(-300));
    keepHouse(desk);
    QCOMPARE(desk.items().size(), 40);
    QVERIFY2(arrived(desk, feed, items, now).isEmpty(), "a feed that still has them does not bring them back");
    desk.settings.setValue(settings::keepDays, 30);
    keepHouse(desk);
    QVERIFY(desk.items().isEmpty());
}

void TestHousekeeping::whatAPersonMarkedStays()
{
    Desk desk;
    const FeedId feed = desk.add(QUrl(QStringLiteral("https://a.example/")));
    desk.settings.setValue(settings::keepDays, 365);
    const QVector<ItemId> ids = arrived(desk, feed, manyItems(3), QDateTime::currentDateTimeUtc().addDays(-400));
    QVERIFY(desk.write([ids](store::Writing &w) { return w.setStarred({ids[0]}, true); }));
    QVERIFY(desk.write([ids](store::Writing &w) {
        return w.correctTag(ids[1], {{TagKind::Agency, QStringLiteral("nasa")}, true});
    }));
    keepHouse(desk);
    QCOMPARE(desk.items().size(), 2);
    QCOMPARE(desk.items(QStringLiteral("is:starred")).size(), 1);
    QCOMPARE(desk.items(QStringLiteral("agency:nasa")).size(), 1);
}

void TestHousekeeping::anArchiveThatCameTodayStays()
{
    Desk desk;
    const FeedId feed = desk.add(QUrl(QStringLiteral("https://a.example/")));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    desk.settings.setValue(settings::keepDays, 365);
    arrived(desk, feed, manyItems(3, now.addYears(-4)), now);
    keepHouse(desk);
    QCOMPARE(desk.items().size(), 3);
}

void TestHousekeeping::forEverIsForEver()
{
    Desk desk;
    const FeedId feed = desk.add(QUrl(QStringLiteral("https://a.example/")));
    arrived(desk, feed, manyItems(3), QDateTime::currentDateTimeUtc().addYears(-20));
    keepHouse(desk); // nobody asked for less
    QCOMPARE(desk.items().size(), 3);
}

void TestHousekeeping::whatARemovedFeedLeftGoesAtTheNextStart()
{
    Desk desk;
    const FeedId feed = desk.add(QUrl(QStringLiteral("https://a.example/")));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    arrived(desk, feed, manyItems(250), now);
    const auto remove = [&](const QDateTime &at) {
        QVERIFY(desk.write([feed, at](store::Writing &w) { return w.removeFeed(feed, at); }));
    };
    remove(now.addSecs(60));
    keepHouse(desk);
    QVERIFY(desk.write([feed](store::Writing &w) { return w.restoreFeed(feed); }));
    QCOMPARE(desk.items().size(), 250);
    remove(now.addSecs(-60));
    keepHouse(desk);
    QVERIFY(desk.write([feed](store::Writing &w) { return w.restoreFeed(feed); }));
    QVERIFY(desk.items().isEmpty());
}

QTEST_GUILESS_MAIN(TestHousekeeping)
#include "tst_housekeeping.moc"
