#include "store/connection.h"
#include "store/migrations.h"
#include "store/tagindex.h"
#include "store/writing.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::store;

namespace {

const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'780'000'000'000, Qt::UTC);

using Counts = QMap<Tag, QPair<qint64, qint64>>;

std::unique_ptr<Connection> openAt(const QString &path, Connection::Role role)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, role);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().detail));
    return *std::move(connection);
}

Counts counted(const Reading &reading)
{
    Counts counts;
    const auto facets = reading.facets(ItemQuery());
    if (!facets)
        qFatal("%s", qPrintable(facets.error().detail));
    for (const FacetCount &facet : facets->tags)
        counts.insert(facet.tag, {facet.items, facet.unread});
    return counts;
}

Counts countedBySql(Connection &connection)
{
    Counts counts;
    Statement rows = connection.onceStatement(
        QStringLiteral("SELECT t.kind, t.name, count(*), sum(i.is_read = 0) FROM item_tags x JOIN tags t ON t.id = x.tag "
                       "JOIN items i ON i.id = x.item WHERE x.standing = 0 AND i.is_present = 1 GROUP BY t.id"));
    while (rows.next())
        counts.insert({static_cast<TagKind>(rows.integer(0)), rows.text(1)}, {rows.integer(2), rows.integer(3)});
    return counts;
}

} // namespace

class TestTagIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSetKnowsWhatWasPutIn()
    {
        ItemSet set;
        QVERIFY(!set.contains(0) && !set.contains(4'000'000));
        const QVector<quint32> items{0, 63, 64, 65, 511, 512, 100'000, 1};
        for (const quint32 item : items)
            set.insert(item);
        for (const quint32 item : items)
            QVERIFY(set.contains(item));
        for (const quint32 item : {2u, 62u, 66u, 513u, 99'999u, 100'001u})
            QVERIFY(!set.contains(item));
    }

    void numbersAreReadFromAList_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QVector<quint32>>("numbers");
        QTest::newRow("none") << QString() << QVector<quint32>();
        QTest::newRow("one") << QStringLiteral("12") << QVector<quint32>{12};
        QTest::newRow("some") << QStringLiteral("12,7,900") << QVector<quint32>{12, 7, 900};
        QTest::newRow("the largest") << QStringLiteral("4294967295,0") << QVector<quint32>{4294967295u, 0};
    }

    void numbersAreReadFromAList()
    {
        QFETCH(QString, list);
        QFETCH(QVector<quint32>, numbers);
        QVector<quint32> read;
        forEachNumber(list, [&](quint32 number) { read.append(number); });
        QCOMPARE(read, numbers);
    }

    void countsAreThoseOfTheTables_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void countsAreThoseOfTheTables()
    {
        QFETCH(quint32, seed);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("test.sqlite"));
        const auto connection = openAt(path, Connection::Role::Writer);
        QVERIFY(connection->useWriteAheadLog());
        QVERIFY(migrate(*connection, migrations(), folder.filePath(QStringLiteral("backups"))));
        const auto other = openAt(path, Connection::Role::Reader);
        Writing writing(*connection);
        const Reading reading(*other);

        QRandomGenerator random(seed);
        const auto within = [&](auto work) {
            connection->execute(QStringLiteral("BEGIN IMMEDIATE"));
            const auto result = work();
            connection->execute(random.bounded(8) == 0 ? QStringLiteral("ROLLBACK") : QStringLiteral("COMMIT"));
            return result;
        };
        const auto anyTag = [&] {
            return Tag{static_cast<TagKind>(random.bounded(3)), QString(QChar(u'a' + random.bounded(6)))};
        };
        const auto someTags = [&] {
            QVector<ItemTag> tags;
            for (int i = random.bounded(4); i > 0; --i) {
                const Tag tag = anyTag();
                if (std::none_of(tags.cbegin(), tags.cend(), [&](const ItemTag &found) { return found.tag == tag; }))
                    tags.append({tag, random.bounded(4) == 0 ? TagStanding::Implied : TagStanding::Mentioned, 1, false});
            }
            return tags;
        };
        Feed feed;
        feed.url = QUrl(QStringLiteral("https://a.example/feed"));
        connection->execute(QStringLiteral("BEGIN IMMEDIATE"));
        const FeedId id = *writing.addFeed(feed);
        connection->execute(QStringLiteral("COMMIT"));

        for (int step = 0; step < 300; ++step) {
            const ItemId item{random.bounded(1, 40)};
            switch (random.bounded(9)) {
            case 0:
            case 1: {
                IncomingItem news;
                news.identity = QString::number(random.bounded(60));
                news.title = QString::number(random.bounded(1000));
                news.tags = someTags();
                QVERIFY(within([&] { return Writing(*connection).addItems(id, {news}, now); }));
                break;
            }
            case 2:
                (void)within([&] { return Writing(*connection).setTags(item, someTags()); });
                break;
            case 3:
                (void)within([&] { return Writing(*connection).correctTag(item, {anyTag(), random.bounded(2) == 0}); });
                break;
            case 4:
                (void)within([&] { return Writing(*connection).takeBackCorrection(item, anyTag()); });
                break;
            case 5:
                QVERIFY(within([&] { return Writing(*connection).prune(now.addDays(1), random.bounded(3)); }));
                break;
            case 6:
                QVERIFY(within([&] { return Writing(*connection).removeOwnName(anyTag()); }));
                break;
            case 7:
                QVERIFY(within([&] { return Writing(*connection).setRead({item}, random.bounded(2) == 0); }));
                break;
            default:
                if (random.bounded(4) != 0)
                    break;
                connection->execute(QStringLiteral("BEGIN IMMEDIATE"));
                QVERIFY(writing.removeFeed(id, now));
                QVERIFY(writing.purgeRemoved(now.addDays(1), random.bounded(6)));
                QCOMPARE(*writing.addFeed(feed), id);
                connection->execute(QStringLiteral("COMMIT"));
            }
            if (random.bounded(3) == 0)
                QCOMPARE(counted(reading), countedBySql(*connection));
            if (random.bounded(40) == 0)
                connection->execute(QStringLiteral(
                    "DELETE FROM tag_changes WHERE sequence < (SELECT max(sequence) FROM tag_changes)"));
            QVERIFY(!connection->hasFailed());
        }
        QCOMPARE(counted(reading), countedBySql(*connection));
        QCOMPARE(counted(writing), countedBySql(*connection));
    }
};

QTEST_GUILESS_MAIN(TestTagIndex)
#include "tst_tagindex.moc"
