#include "reader/desk.h"
#include "reader/ownnamecheck.h"
#include "reader/ownnamefile.h"

using namespace rendezvous;
using namespace rendezvous::reader;

using Kind = OwnNameFault::Kind;

namespace {

OwnName named(const QStringList &forms)
{
    return {ownTag(TagKind::Programme, forms.value(0)), forms};
}

} // namespace

class TestOwnNameLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewNameIsGood()
    {
        QVERIFY(!checkOwnName(named({QStringLiteral("Космофест"), QStringLiteral("Cosmofest")}), {},
                              *sharedTagger()));
    }

    void anEmptyOrUnreadableNameIsRefused()
    {
        QCOMPARE(checkOwnName(named({}), {}, *sharedTagger())->kind, Kind::Nameless);
        const auto fault =
            checkOwnName(named({QStringLiteral("A"), QStringLiteral("?!")}), {}, *sharedTagger());
        QCOMPARE(fault->kind, Kind::Unreadable);
        QCOMPARE(fault->form, QStringLiteral("?!"));
    }

    void aNameOfTheProgramIsRefusedAndSaysWhose_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<Tag>("tag");
        QTest::newRow("acronym") << QStringLiteral("NASA") << Tag{TagKind::Agency, QStringLiteral("nasa")};
        QTest::newRow("another case and space")
            << QStringLiteral(" european  space agency") << Tag{TagKind::Agency, QStringLiteral("esa")};
        QTest::newRow("another script")
            << QStringLiteral("Роскосмос") << Tag{TagKind::Agency, QStringLiteral("roscosmos")};
        QTest::newRow("country") << QStringLiteral("日本") << Tag{TagKind::Country, QStringLiteral("JP")};
    }

    void aNameOfTheProgramIsRefusedAndSaysWhose()
    {
        QFETCH(QString, form);
        QFETCH(Tag, tag);
        const auto fault = checkOwnName(named({QStringLiteral("Something new"), form}), {}, *sharedTagger());
        QVERIFY(fault);
        QCOMPARE(fault->kind, Kind::Known);
        QCOMPARE(fault->form, form);
        QCOMPARE(fault->known, tag);
    }

    void anotherOwnNameIsRefusedButNotItself()
    {
        const OwnName first = named({QStringLiteral("Cosmofest")});
        const auto tagger = tagging::Tagger::build(*tagging::Gazetteer::load(), {first});
        const auto fault = checkOwnName(named({QStringLiteral("COSMOFEST")}), {first}, **tagger);
        QVERIFY(fault);
        QCOMPARE(fault->known, first.tag);
        QVERIFY(!checkOwnName(first, {}, **tagger));
    }

    void aListThatIsWrittenAndReadLosesNothing()
    {
        const QVector<OwnName> names{{{TagKind::Country, QStringLiteral("SEALAND")},
                                      {QStringLiteral("Sealand"), QStringLiteral("\"Силенд\"")},
                                      true,
                                      false},
                                     named({QString::fromUtf8("𠀋巡天")})};
        const Result<QVector<OwnName>> read = parseOwnNames(writeOwnNames(names));
        QVERIFY(read);
        QCOMPARE(*read, names);
    }

    void whatIsNoListIsRefusedWithAReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another thing") << QByteArray(R"({"version":1,"names":[]})");
        QTest::newRow("unknown kind")
            << QByteArray(R"({"rendezvous-own-names":1,"names":[{"kind":"comet","forms":["x"]}]})");
        QTest::newRow("no forms") << QByteArray(
            R"({"rendezvous-own-names":1,"names":[{"kind":"agency","forms":[" "]}]})");
    }

    void whatIsNoListIsRefusedWithAReason()
    {
        QFETCH(QByteArray, bytes);
        const Result<QVector<OwnName>> read = parseOwnNames(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Malformed);
        QVERIFY(!read.error().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOwnNameLists)
#include "tst_ownnamelists.moc"
