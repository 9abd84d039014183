#include "models/currentquery.h"
#include "models/timelinemodel.h"
#include "support/storefixture.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace rendezvous;
using namespace rendezvous::models;

namespace {

const Tag nasa{TagKind::Agency, QStringLiteral("nasa")};
const QDateTime start = QDateTime::currentDateTimeUtc().addDays(-1);

} // namespace

class TestTimelineChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = tagging::Gazetteer::load();
        QVERIFY(loaded);
        m_gazetteer = *loaded;
    }

    void rowsFollowTheStore_data()
    {
        QTest::addColumn<QString>("query");
        for (const char *query : {"", "is:unread", "is:starred", "agency:nasa sort:oldest", "-agency:nasa is:unread", "word2"})
            QTest::newRow(*query ? query : "everything") << QString::fromLatin1(query);
    }

    void rowsFollowTheStore()
    {
        QFETCH(QString, query);
        StoreFixture fixture;
        QVector<FeedId> feeds;
        for (const char *host : {"a", "b"})
            feeds += fixture.addFeed(QStringLiteral("https://%1.example/feed").arg(QLatin1String(host)), QLatin1String(host));
        QRandomGenerator random(1);
        const auto someItems = [&] {
            QVector<IncomingItem> items;
            for (int i = random.bounded(1, 6); i > 0; --i) {
                const int number = random.bounded(60);
                IncomingItem item =
                    StoreFixture::item(QString::number(number), QStringLiteral("word%1").arg(random.bounded(4)),
                                       random.bounded(2) == 0 ? QVector<Tag>{nasa} : QVector<Tag>(), start.addSecs(number * 600));
                if (std::none_of(items.cbegin(), items.cend(),
                                 [&](const IncomingItem &other) { return other.title == item.title; }))
                    items.append(item);
            }
            return items;
        };
        for (const FeedId feed : feeds)
            fixture.addItems(feed, someItems());

        CurrentQuery current;
        const auto parsed = ItemQuery::parse(query);
        QVERIFY(parsed);
        current.setQuery(*parsed);
        TimelineModel model(fixture.store(), current, m_gazetteer, QStringLiteral("en"));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QTRY_COMPARE(model.phase(), TimelineModel::Phase::Ready);
        reset.clear();
        const auto matching = [&](const ItemQuery &which) {
            return *fixture.read([which](const store::Reading &r) { return r.itemIds(which); });
        };
        const QString plain = QString(query).remove(QStringLiteral(" sort:oldest"));
        const QString unreadQuery = plain.isEmpty() ? QStringLiteral("is:unread") : QStringLiteral("(%1) is:unread").arg(plain);
        const auto unread = [&] { return matching(*ItemQuery::parse(unreadQuery)); };

        for (int step = 0; step < 20; ++step) {
            const FeedId feed = feeds[random.bounded(2)];
            const QVector<ItemId> ids{ItemId{random.bounded(1, 80)}, ItemId{random.bounded(1, 80)}};
            const bool isSo = random.bounded(2) == 0;
            for (int many = random.bounded(1, 4); many > 0; --many) {
                switch (random.bounded(7)) {
                case 0:
                case 1:
                    fixture.addItems(feed, someItems());
                    break;
                case 2:
                    QVERIFY(fixture.write([=](store::Writing &w) { return w.setRead(ids, isSo); }));
                    break;
                case 3:
                    QVERIFY(fixture.write([=](store::Writing &w) { return w.setStarred(ids, isSo); }));
                    break;
                case 4:
                    (void)fixture.write([=](store::Writing &w) { return w.correctTag(ids[0], {nasa, isSo}); });
                    break;
                case 5:
                    QVERIFY(fixture.write([=](store::Writing &w) { return w.prune(start.addDays(9), isSo ? 1 : 0); }));
                    break;
                default:
                    QVERIFY(fixture.write([=](store::Writing &w) { return w.removeFeed(feed, start); }));
                    QVERIFY(fixture.write([=](store::Writing &w) { return w.restoreFeed(feed); }));
                }
            }
            const QVector<ItemId> fresh = matching(*parsed);
            const auto waiting = [&] {
                const QVector<ItemId> rows = model.ids();
                return std::count_if(fresh.cbegin(), fresh.cend(), [&](ItemId id) { return !rows.contains(id); });
            };
            QTRY_COMPARE(qsizetype(model.pendingCount()), waiting());
            QTRY_VERIFY(fresh.isEmpty() || model.rowCount() > 0);
            const QVector<ItemId> stored = matching(ItemQuery());
            const auto areAllThere = [&] {
                const QVector<ItemId> rows = model.ids();
                return std::all_of(rows.cbegin(), rows.cend(), [&](ItemId id) { return stored.contains(id); });
            };
            QTRY_VERIFY(areAllThere());
            for (int row = 0; row < model.rowCount(); ++row) {
                const auto isRight = [&] {
                    const auto now = fixture.read([id = model.itemAt(row)](const store::Reading &r) { return r.headers({id}); });
                    const ItemHeader *header = model.header(model.itemAt(row));
                    return !header || *header == now->value(0);
                };
                QTRY_VERIFY(isRight());
            }
            if (random.bounded(4) == 0) {
                model.showPending();
                QCOMPARE(model.pendingCount(), 0);
                const QVector<ItemId> rows = model.ids();
                QVector<ItemId> kept;
                for (const ItemId id : rows) {
                    QCOMPARE(rows.count(id), 1);
                    if (fresh.contains(id))
                        kept.append(id);
                }
                QCOMPARE(kept, fresh);
            }
            QCOMPARE(reset.count(), 0);
            if (random.bounded(6) == 0) {
                model.refresh();
                QTRY_COMPARE(model.ids(), fresh);
                QTRY_COMPARE(model.phase(), TimelineModel::Phase::Ready);
                reset.clear();
                QTRY_COMPARE(model.unreadCount(), int(unread().size()));
            }
        }
        model.refresh();
        QTRY_COMPARE(model.ids(), matching(*parsed));
        QTRY_COMPARE(model.unreadCount(), int(unread().size()));
    }

private:
    std::shared_ptr<const tagging::Gazetteer> m_gazetteer;
};

QTEST_GUILESS_MAIN(TestTimelineChanges)
#include "tst_timelinechanges.moc"
