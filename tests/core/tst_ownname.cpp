#include "core/itemquery.h"
#include "core/ownname.h"

#include <QtTest>

using namespace rendezvous;

class TestOwnName : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTagIsMadeOfTheName_data();
    void aTagIsMadeOfTheName();
    void aTagCanBeTypedInAQuery();
};

void TestOwnName::aTagIsMadeOfTheName_data()
{
    QTest::addColumn<TagKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("Cyrillic") << TagKind::Programme << QStringLiteral("Интеркосмос")
                              << QStringLiteral("интеркосмос");
    QTest::newRow("words") << TagKind::Person << QStringLiteral(" Jean-Loup  Chrétien ")
                           << QStringLiteral("jean-loup-chrétien");
    QTest::newRow("marks") << TagKind::Agency << QStringLiteral("\"A:B\" (C)") << QStringLiteral("a-b-c");
    QTest::newRow("Han") << TagKind::Station << QStringLiteral("巡天") << QStringLiteral("巡天");
    QTest::newRow("country") << TagKind::Country << QStringLiteral("Sealand") << QStringLiteral("SEALAND");
    QTest::newRow("beyond the first plane")
        << TagKind::Agency << QString::fromUtf8("𠀋") << QString::fromUtf8("𠀋");
    QTest::newRow("nothing to read") << TagKind::Agency << QStringLiteral("--?") << QString();
}

void TestOwnName::aTagIsMadeOfTheName()
{
    QFETCH(TagKind, kind);
    QFETCH(QString, name);
    QFETCH(QString, id);
    QCOMPARE(ownTag(kind, name), (Tag{kind, id}));
}

void TestOwnName::aTagCanBeTypedInAQuery()
{
    const Tag tag = ownTag(TagKind::Programme, QStringLiteral("Интеркосмос и друзья"));
    const Result<ItemQuery> typed = ItemQuery::parse(u"programme:Интеркосмос-и-друзья");
    QVERIFY(typed);
    QCOMPARE(typed->choice(tag), ItemQuery::Choice::Include);
    QCOMPARE(ItemQuery().withChoice(tag, ItemQuery::Choice::Include).toString(),
             QStringLiteral("programme:интеркосмос-и-друзья"));
}

QTEST_GUILESS_MAIN(TestOwnName)
#include "tst_ownname.moc"
