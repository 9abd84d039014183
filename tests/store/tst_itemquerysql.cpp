#include "core/utc.h"
#include "store/itemquerysql.h"

#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::store;

namespace {

QVector<FeedName> feeds()
{
    return {{FeedId{1}, QStringLiteral("Space News"), QStringLiteral("Space")},
            {FeedId{2}, QStringLiteral("Agences"), QStringLiteral("Space/Agencies")},
            {FeedId{3}, QStringLiteral("Other news"), QStringLiteral("Spaces")}};
}

SqlCondition condition(const char *text)
{
    const QDateTime now = atOffset(QDate(2022, 4, 19), QTime(23, 30), 3 * 3600);
    return itemQuerySql(*ItemQuery::parse(QString::fromUtf8(text)), feeds, now);
}

QStringList values(const SqlCondition &condition)
{
    QStringList texts;
    for (const QVariant &value : condition.values)
        texts.append(value.toString());
    return texts;
}

} // namespace

class TestItemQuerySql : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingHasNoCondition()
    {
        QCOMPARE(condition("").where, QStringLiteral("1"));
        QCOMPARE(condition("!!!").where, QStringLiteral("1"));
        QCOMPARE(condition("!!! OR mir").where.contains(QLatin1String("1 OR ")), true);
    }

    void whatAPersonTypedIsBoundAndNeverPartOfTheText()
    {
        const SqlCondition sql = condition("title:\"'; DROP TABLE items; --\" folder:\"x' OR 1=1\" agency:\"a'b\" lang:fr");
        QVERIFY(!sql.where.contains(u'\''));
        QVERIFY(!sql.where.contains(QLatin1String("DROP")));
        QCOMPARE(sql.where.count(u'?'), sql.values.size());
    }

    void wordsBesideOneAnotherAreOneSearch()
    {
        const SqlCondition sql = condition("lunar \"space station\" author:ann");
        QCOMPARE(sql.where.count(QLatin1String("MATCH")), 1);
        QCOMPARE(values(sql), QStringList{QStringLiteral("\"lunar\" AND \"space station\" AND author : \"ann\"")});
    }

    void feedsAreFoundByWordsAndFolders()
    {
        QCOMPARE(values(condition("feed:news")), QStringList{QStringLiteral("[1,3]")});
        QCOMPARE(values(condition("feed:\"news space\"")), QStringList{QStringLiteral("1")});
        QCOMPARE(values(condition("feed:7")), QStringList{QStringLiteral("7")});
        QCOMPARE(values(condition("folder:space")), QStringList{QStringLiteral("[1,2]")});
        QCOMPARE(condition("folder:none").where, QStringLiteral("(0)"));
    }

    void todayIsTheDayOfTheReader()
    {
        const QDateTime midnight = atOffset(QDate(2022, 4, 19), QTime(0, 0), 3 * 3600);
        QCOMPARE(condition("is:today").values, QVector<QVariant>({midnight.toMSecsSinceEpoch(), midnight.addDays(1).toMSecsSinceEpoch()}));
    }

    void datesAreLocal()
    {
        QCOMPARE(condition("after:2022-04").values.first().toLongLong(), QDate(2022, 4, 1).startOfDay().toMSecsSinceEpoch());
        QCOMPARE(condition("before:2022").values.first().toLongLong(), QDate(2022, 1, 1).startOfDay().toMSecsSinceEpoch());
    }
};

QTEST_APPLESS_MAIN(TestItemQuerySql)
#include "tst_itemquerysql.moc"
