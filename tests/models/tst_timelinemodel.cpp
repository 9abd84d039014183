#include "models/currentquery.h"
#include "models/timelinemodel.h"
#include "support/storefixture.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

using namespace rendezvous;
using namespace rendezvous::models;

namespace {

const Tag nasa{TagKind::Agency, QStringLiteral("nasa")};

QDateTime minutesAgo(int minutes)
{
    return QDateTime::currentDateTimeUtc().addSecs(-60 * minutes);
}

IncomingItem item(const QString &title, int age)
{
    return StoreFixture::item(title, QStringLiteral("text of ") + title, {nasa}, minutesAgo(age));
}

ItemQuery query(const char *text)
{
    const Result<ItemQuery> parsed = ItemQuery::parse(QString::fromUtf8(text));
    return parsed ? *parsed : ItemQuery();
}

/// A store with a feed, the model over it, and the checks that every model must pass at all times.
struct Room {
    StoreFixture fixture;
    FeedId feed = fixture.addFeed(QStringLiteral("https://a.example/feed"), QStringLiteral("Agency news"));
    CurrentQuery current;
    std::shared_ptr<const tagging::Gazetteer> gazetteer;
    std::unique_ptr<TimelineModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;

    Room()
    {
        const auto loaded = tagging::Gazetteer::load();
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().detail));
        gazetteer = *loaded;
    }

    void open()
    {
        model = std::make_unique<TimelineModel>(fixture.store(), current, gazetteer, QStringLiteral("en"));
        tester = std::make_unique<QAbstractItemModelTester>(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(model->phase(), TimelineModel::Phase::Ready);
    }

    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < model->rowCount(); ++row)
            titles.append(model->index(row, 0).data().toString());
        return titles;
    }

    void setRead(const QVector<ItemId> &ids, bool isRead)
    {
        QVERIFY(fixture.write([=](store::Writing &w) { return w.setRead(ids, isRead); }).isOk());
    }
};

QStringList list(const char *words)
{
    return QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestTimelineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itemsStandNewestFirst()
    {
        Room room;
        room.fixture.addItems(room.feed, {item(QStringLiteral("old"), 30), item(QStringLiteral("new"), 1),
                                          item(QStringLiteral("middle"), 10)});
        room.open();
        QCOMPARE(room.titles(), list("new middle old"));
        QCOMPARE(room.model->unreadCount(), 3);
        QCOMPARE(room.model->pendingCount(), 0);
    }

    void aRowReadsItselfToAScreenReader()
    {
        Room room;
        room.fixture.addItems(room.feed, {item(QStringLiteral("Launch"), 3)});
        room.open();
        const QString text = room.model->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(text.startsWith(QStringLiteral("unread, Launch, Agency news, ")), qPrintable(text));
        QVERIFY2(text.endsWith(room.gazetteer->shownName(nasa, QStringLiteral("en"))), qPrintable(text));
    }

    void newItemsWaitAndComeWithoutAReset()
    {
        Room room;
        const auto ids = room.fixture.addItems(room.feed, {item(QStringLiteral("a"), 20), item(QStringLiteral("c"), 40)});
        room.open();
        QSignalSpy reset(room.model.get(), &QAbstractItemModel::modelReset);
        const QPersistentModelIndex kept = room.model->index(0, 0);

        room.fixture.addItems(room.feed, {item(QStringLiteral("new"), 1), item(QStringLiteral("b"), 30)});
        QTRY_COMPARE(room.model->pendingCount(), 2);
        QCOMPARE(room.titles(), list("a c"));

        room.model->showPending();
        QCOMPARE(room.model->pendingCount(), 0);
        QTRY_COMPARE(room.titles(), list("new a b c"));
        QCOMPARE(kept.row(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(room.model->itemAt(1), ids.at(0));
    }

    void theFirstItemsOfAnEmptyListComeAtOnce()
    {
        Room room;
        room.open();
        QCOMPARE(room.model->rowCount(), 0);
        room.fixture.addItems(room.feed, {item(QStringLiteral("first"), 1)});
        QTRY_COMPARE(room.titles(), list("first"));
        QCOMPARE(room.model->pendingCount(), 0);
    }

    void aReadItemStaysInAnUnreadListUntilItIsRefreshed()
    {
        Room room;
        const auto ids = room.fixture.addItems(room.feed, {item(QStringLiteral("a"), 1), item(QStringLiteral("b"), 2)});
        room.current.setQuery(query("is:unread"));
        room.open();
        QSignalSpy changed(room.model.get(), &QAbstractItemModel::dataChanged);
        room.setRead({ids.at(0)}, true);
        QTRY_VERIFY(room.model->index(0, 0).data(TimelineModel::IsReadRole).toBool());
        QVERIFY(!changed.isEmpty());
        QCOMPARE(room.titles(), list("a b"));
        QTRY_COMPARE(room.model->unreadCount(), 1);
        QCOMPARE(room.model->unreadRow(-1, 1), 1);

        room.model->refresh();
        QTRY_COMPARE(room.titles(), list("b"));
    }

    void unsubscribingTakesTheItemsAway()
    {
        Room room;
        const FeedId other = room.fixture.addFeed(QStringLiteral("https://b.example/feed"), QStringLiteral("Other"));
        room.fixture.addItems(room.feed, {item(QStringLiteral("a"), 1), item(QStringLiteral("c"), 3)});
        room.fixture.addItems(other, {item(QStringLiteral("b"), 2)});
        room.open();
        QCOMPARE(room.titles(), list("a b c"));
        QSignalSpy reset(room.model.get(), &QAbstractItemModel::modelReset);
        QVERIFY(room.fixture.write([&](store::Writing &w) { return w.removeFeed(room.feed, QDateTime::currentDateTimeUtc()); }).isOk());
        QTRY_COMPARE(room.titles(), list("b"));
        QCOMPARE(reset.size(), 0);
    }

    void anotherQueryShowsOtherItems()
    {
        Room room;
        room.fixture.addItems(room.feed, {item(QStringLiteral("moon"), 1), item(QStringLiteral("mars"), 2)});
        room.open();
        room.current.setQuery(query("title:mars"));
        QTRY_COMPARE(room.titles(), list("mars"));
        room.current.setQuery(ItemQuery());
        QTRY_COMPARE(room.titles(), list("moon mars"));
    }

    void rowsNeverLookedAtCostNoHeader()
    {
        Room room;
        QVector<IncomingItem> many;
        for (int i = 0; i < 1000; ++i)
            many.append(item(QStringLiteral("item%1").arg(i, 4, 10, QLatin1Char('0')), i));
        room.fixture.addItems(room.feed, many);
        room.model = std::make_unique<TimelineModel>(room.fixture.store(), room.current, room.gazetteer, QStringLiteral("en"));
        QTRY_COMPARE(room.model->rowCount(), 1000);
        QVERIFY(room.model->header(room.model->itemAt(0)));
        QVERIFY(!room.model->header(room.model->itemAt(700)));
        QCOMPARE(room.model->unreadRow(998, 1), 999);
        const QModelIndex far = room.model->index(700, 0);
        QVERIFY(!far.data(TimelineModel::HeaderRole).isValid());
        QTRY_VERIFY(far.data(TimelineModel::HeaderRole).isValid());
        QVERIFY(!room.model->header(room.model->itemAt(300)));
    }

    void theNearestUnreadIsFoundBothWays()
    {
        Room room;
        const auto ids = room.fixture.addItems(room.feed, {item(QStringLiteral("a"), 1), item(QStringLiteral("b"), 2),
                                                           item(QStringLiteral("c"), 3)});
        room.setRead({ids.at(1)}, true);
        room.open();
        QCOMPARE(room.model->unreadRow(-1, 1), 0);
        QCOMPARE(room.model->unreadRow(0, 1), 2);
        QCOMPARE(room.model->unreadRow(2, -1), 0);
        QCOMPARE(room.model->unreadRow(2, 1), -1);
        QCOMPARE(room.model->unreadRow(0, -1), -1);
    }
};

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
