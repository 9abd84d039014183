#include "core/utc.h"
#include "support/storefixture.h"

#include <QFileInfo>
#include <QSignalSpy>

using namespace rendezvous;
using namespace rendezvous::store;

namespace {

const Tag roscosmos{TagKind::Agency, QStringLiteral("roscosmos")};
const Tag nasa{TagKind::Agency, QStringLiteral("nasa")};
const Tag china{TagKind::Country, QStringLiteral("CN")};

QStringList titles(StoreFixture &fixture, const char *query)
{
    const auto rows = fixture.read([q = *ItemQuery::parse(QString::fromUtf8(query))](const Reading &r) { return r.items(q, {}); });
    QStringList titles;
    if (!rows)
        return {rows.error().detail};
    for (const ItemHeader &header : *rows)
        titles.append(header.title);
    return titles;
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        StoreFixture fixture;
        const FeedId feed = fixture.addFeed(QStringLiteral("https://a.example/feed"), QStringLiteral("A"));
        const QDateTime day(QDate(2022, 4, 19), QTime(12, 0), utc);
        IncomingItem item = StoreFixture::item(QStringLiteral("Roscosmos and China"), QStringLiteral("They met."), {roscosmos, china}, day);
        item.enclosures = {{QUrl(QStringLiteral("https://a.example/a.mp3")), QStringLiteral("audio/mpeg"), 7}};
        item.categories = {QStringLiteral("space"), QStringLiteral("news")};
        item.images = {QUrl(QStringLiteral("https://a.example/a.png"))};
        item.author = QStringLiteral("Ann");
        const QVector<ItemId> ids = fixture.addItems(feed, {item});
        QCOMPARE(ids.size(), 1);
        const auto stored = fixture.read([id = ids[0]](const Reading &r) { return r.item(id); });
        QVERIFY(stored.isOk());
        QCOMPARE(stored->header.title, item.title);
        QCOMPARE(stored->header.published, day);
        QCOMPARE(stored->header.sorted, day);
        QCOMPARE(stored->header.feedTitle, QStringLiteral("A"));
        QCOMPARE(stored->header.tags.size(), 2);
        QCOMPARE(stored->enclosures, item.enclosures);
        QCOMPARE(stored->categories, item.categories);
        QCOMPARE(stored->content, item.content);
        QVERIFY(!stored->header.isRead);
        const auto images = fixture.read([](const Reading &r) { return r.missingImages(10, false); });
        QCOMPARE(images->size(), 1);
        QCOMPARE(images->first().url, item.images.first());
        QCOMPARE(images->first().feed, QUrl(QStringLiteral("https://a.example/feed")));
    }

    void aPictureIsWantedWhileAnItemThatNamedItLastIsThere()
    {
        StoreFixture fixture;
        const FeedId feed = fixture.addFeed(QStringLiteral("https://a.example/feed"), QStringLiteral("A"));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        IncomingItem old = StoreFixture::item(QStringLiteral("old"));
        IncomingItem young = StoreFixture::item(QStringLiteral("young"));
        old.images = young.images = {QUrl(QStringLiteral("https://a.example/logo.png"))};
        fixture.addItems(feed, {old}, now.addDays(-400));
        const ItemId id = fixture.addItems(feed, {young}, now).first();
        const auto missing = [&](bool isWithEvicted) {
            return fixture.read([isWithEvicted](const Reading &r) { return r.missingImages(10, isWithEvicted); })->size();
        };
        QCOMPARE(fixture.write([now](Writing &w) { return w.prune(now.addDays(-1), 10); })->size(), 1);
        QCOMPARE(missing(false), 1);
        QVERIFY(fixture.write([&](Writing &w) { return w.noteImage(old.images[0], 5, false, now); }));
        QVERIFY(fixture.write([id](Writing &w) { return w.setStarred({id}, true); }));
        QVERIFY(fixture.read([](const Reading &r) { return r.keptImages(); })->first().isStarred);
        QCOMPARE(missing(true), 0);
        QVERIFY(fixture.write([&](Writing &w) { return w.noteEvictedImages(old.images); }));
        QCOMPARE(missing(false), 0);
        QCOMPARE(missing(true), 1);
        QCOMPARE(*fixture.write([](Writing &w) { return w.forgetImages(10); }), 0);
        QVERIFY(fixture.write([id](Writing &w) { return w.setStarred({id}, false); }));
        QCOMPARE(fixture.write([now](Writing &w) { return w.prune(now.addDays(1), 10); })->size(), 1);
        QCOMPARE(*fixture.write([](Writing &w) { return w.forgetImages(10); }), 1);
    }

    void aQueryChoosesItems()
    {
        StoreFixture fixture;
        const FeedId a = fixture.addFeed(QStringLiteral("https://a.example/feed"), QStringLiteral("Space News"), {QStringLiteral("Space")});
        const FeedId b = fixture.addFeed(QStringLiteral("https://b.example/feed"), QStringLiteral("Other"));
        const auto at = [](int day) { return QDateTime(QDate(2022, 4, day), QTime(12, 0), utc); };
        fixture.addItems(a, {StoreFixture::item(QStringLiteral("one"), QStringLiteral("the deep space network"), {roscosmos, china}, at(1)),
                             StoreFixture::item(QStringLiteral("two"), QStringLiteral("俄罗斯与中国空间站合作"), {roscosmos}, at(2))});
        fixture.addItems(b, {StoreFixture::item(QStringLiteral("three"), QStringLiteral("Café in deep space"), {nasa}, at(3))});
        QCOMPARE(titles(fixture, ""), QStringList({QStringLiteral("three"), QStringLiteral("two"), QStringLiteral("one")}));
        QCOMPARE(titles(fixture, "sort:oldest agency:roscosmos"), QStringList({QStringLiteral("one"), QStringLiteral("two")}));
        QCOMPARE(titles(fixture, "agency:roscosmos -country:cn"), QStringList({QStringLiteral("two")}));
        QCOMPARE(titles(fixture, "feed:other OR country:CN"), QStringList({QStringLiteral("three"), QStringLiteral("one")}));
        QCOMPARE(titles(fixture, "folder:space"), QStringList({QStringLiteral("two"), QStringLiteral("one")}));
        QCOMPARE(titles(fixture, "feed:1 feed:\"news space\""), QStringList({QStringLiteral("two"), QStringLiteral("one")}));
        QCOMPARE(titles(fixture, "\"deep space\""), QStringList({QStringLiteral("three"), QStringLiteral("one")}));
        QCOMPARE(titles(fixture, "space deep -cafe"), QStringList({QStringLiteral("one")}));
        QCOMPARE(titles(fixture, "cafe OR network"), QStringList({QStringLiteral("three"), QStringLiteral("one")}));
        QCOMPARE(titles(fixture, "空间站"), QStringList({QStringLiteral("two")}));
        QCOMPARE(titles(fixture, "作"), QStringList({QStringLiteral("two")}));
        QCOMPARE(titles(fixture, "间中"), QStringList());
        QCOMPARE(titles(fixture, "title:three"), QStringList({QStringLiteral("three")}));
        QCOMPARE(titles(fixture, "title:deep"), QStringList());
        QCOMPARE(titles(fixture, "after:2022-04-02 before:2022-04-03"), QStringList({QStringLiteral("two")}));
        QCOMPARE(titles(fixture, "lang:en is:unread").size(), 3);
        QCOMPARE(titles(fixture, "is:read OR is:starred OR is:today"), QStringList());
        QCOMPARE(titles(fixture, "!!!").size(), 3);

        const auto facets = fixture.read([](const Reading &r) { return r.facets(ItemQuery()); });
        QCOMPARE(facets->items, 3);
        QCOMPARE(facets->tags.size(), 3);
        QCOMPARE(facets->tags[0].tag, roscosmos);
        QCOMPARE(facets->tags[0].items, 2);
    }

    void statesSurviveARestart()
    {
        StoreFixture fixture;
        const FeedId feed = fixture.addFeed(QStringLiteral("https://a.example/feed"), QStringLiteral("A"));
        const QVector<ItemId> ids = fixture.addItems(feed, {StoreFixture::item(QStringLiteral("x")), StoreFixture::item(QStringLiteral("y"))});
        QVERIFY(fixture.write([ids](Writing &w) { return w.setRead({ids[0]}, true); }).isOk());
        QVERIFY(fixture.write([ids](Writing &w) { return w.setStarred({ids[1]}, true); }).isOk());
        fixture.close();
        fixture.open();
        QCOMPARE(titles(fixture, "is:unread"), QStringList({QStringLiteral("y")}));
        QCOMPARE(titles(fixture, "is:starred"), QStringList({QStringLiteral("y")}));
    }

    void aFailingWriteRollsBackJustItsOwnPart()
    {
        StoreFixture fixture;
        QObject asker;
        QStringList answers;
        const auto post = [&](const char *name, bool isFailing) {
            fixture.store().write(
                &asker,
                [key = QString::fromLatin1(name), isFailing](Writing &w) -> Result<void> {
                    if (Result<void> set = w.setValue(key, "x"); !set)
                        return set;
                    if (isFailing)
                        return Error{Error::Kind::InvalidArgument, key};
                    return {};
                },
                [&, name](const Result<void> &result) { answers.append(QLatin1String(name) + QLatin1String(result ? "+" : "-")); });
        };
        post("a", false);
        post("b", true);
        post("c", false);
        QTRY_COMPARE(answers, QStringList({QStringLiteral("a+"), QStringLiteral("b-"), QStringLiteral("c+")}));
        const auto isSet = [&](const char *key) {
            return !fixture.read([k = QString::fromLatin1(key)](const Reading &r) { return r.value(k); })->isEmpty();
        };
        QVERIFY(isSet("a") && !isSet("b") && isSet("c"));
    }

    void theChangeIsToldBeforeTheAnswerAndInThisThread()
    {
        StoreFixture fixture;
        QStringList told;
        connect(&fixture.store(), &Store::changed, &fixture.store(), [&](const Change &change) {
            QCOMPARE(QThread::currentThread(), qApp->thread());
            told.append(QStringLiteral("changed %1").arg(change.feeds.size()));
        });
        QObject asker;
        Feed feed;
        feed.url = QUrl(QStringLiteral("https://a.example/"));
        fixture.store().write(&asker, [feed](Writing &w) { return w.addFeed(feed); }, [&](const Result<FeedId> &) {
            QCOMPARE(QThread::currentThread(), qApp->thread());
            told.append(QStringLiteral("answered"));
        });
        QTRY_COMPARE(told, QStringList({QStringLiteral("changed 1"), QStringLiteral("answered")}));
    }

    void whoIsGoneGetsNoAnswer()
    {
        StoreFixture fixture;
        bool isAnswered = false;
        {
            QObject asker;
            fixture.store().read(&asker, [](const Reading &r) { return r.feeds(); }, [&](const Result<QVector<Feed>> &) { isAnswered = true; });
        }
        QVERIFY(fixture.read([](const Reading &r) { return r.feeds(); }).isOk());
        QCoreApplication::processEvents();
        QVERIFY(!isAnswered);
    }

    void whatIsQueuedIsWrittenBeforeTheStoreCloses()
    {
        StoreFixture fixture;
        for (int i = 0; i < 200; ++i) {
            Feed feed;
            feed.url = QUrl(QStringLiteral("https://a.example/%1").arg(i));
            fixture.store().write(&fixture.store(), [feed](Writing &w) { return w.addFeed(feed); }, [](const Result<FeedId> &) {},
                                  i % 2 ? Store::Urgency::Person : Store::Urgency::Background);
        }
        fixture.close();
        QVERIFY(!QFileInfo::exists(fixture.folder() + QLatin1String("/rendezvous.sqlite-wal")));
        fixture.open(OpenMode::ReadOnly);
        QCOMPARE(fixture.read([](const Reading &r) { return r.feeds(); })->size(), 200);
        const auto refused = fixture.write([](Writing &w) { return w.setValue(QStringLiteral("a"), "b"); });
        QCOMPARE(refused.error().kind, Error::Kind::ReadOnly);
    }

    void aPersonDoesNotWaitForTheQueue()
    {
        StoreFixture fixture;
        const FeedId feed = fixture.addFeed(QStringLiteral("https://a.example/"), QStringLiteral("A"));
        QObject asker;
        int open = 40;
        for (int i = 0; i < 40; ++i) {
            FeedCommit commit;
            commit.feed = feed;
            commit.now = QDateTime::currentDateTimeUtc();
            for (int n = 0; n < 50; ++n)
                commit.items.append(StoreFixture::item(QStringLiteral("%1-%2").arg(i).arg(n), QStringLiteral("words of a body ").repeated(100)));
            fixture.store().write(&asker, [commit](Writing &w) { return w.commit(commit); }, [&](const Result<CommitResult> &) { --open; },
                                  Store::Urgency::Background);
        }
        QVERIFY(fixture.write([](Writing &w) { return w.setValue(QStringLiteral("a"), "b"); }).isOk());
        QVERIFY(open > 0);
        QTRY_COMPARE_WITH_TIMEOUT(open, 0, 60'000);
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
