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

std::optional<OwnNameFault> faultOf(const OwnName &name, const QVector<OwnName> &others,
                                    const std::shared_ptr<const tagging::Tagger> &tagger)
{
    return OwnNameCheck(tagger, others).faultOf(name);
}

} // namespace

class TestOwnNameLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewNameIsGood()
    {
        QVERIFY(!faultOf(named({QStringLiteral("Космофест"), QStringLiteral("Cosmofest")}), {},
                              sharedTagger()));
    }

    void anEmptyOrUnreadableNameIsRefused()
    {
        QCOMPARE(faultOf(named({}), {}, sharedTagger())->kind, Kind::Nameless);
        const auto fault =
            faultOf(named({QStringLiteral("A"), QStringLiteral("?!")}), {}, sharedTagger());
        QCOMPARE(fault->kind, Kind::Unreadable);
        QCOMPARE(fault->form, QStringLiteral("?!"));
        // A sign outside the basic plane, which no text is searched for, and a letter there, which is.
        QCOMPARE(faultOf(named({QString::fromUtf8("🚀")}), {}, sharedTagger())->kind, Kind::Unreadable);
        QVERIFY(!faultOf(named({QString::fromUtf8("𠀋巡天")}), {}, sharedTagger()));
    }

    void aNameThatWasAddedIsOneOfTheOthers()
    {
        OwnNameCheck check(sharedTagger(), {});
        QVERIFY(!check.faultOf(named({QStringLiteral("Cosmofest")})));
        check.add(named({QStringLiteral("Cosmofest")}));
        QCOMPARE(check.faultOf(named({QStringLiteral("cosmoFest")}))->kind, Kind::Known);
    }

    void aFileThatIsTooLargeIsRefusedAndNotCut()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("names.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(writeOwnNames({named({QStringLiteral("Cosmofest")})}));
        QVERIFY(file.flush());
        QCOMPARE(readOwnNames(file.fileName())->size(), 1);
        QVERIFY(file.resize(8 * 1024 * 1024 + 1));
        QCOMPARE(readOwnNames(file.fileName()).error().kind, Error::Kind::TooLarge);
        QCOMPARE(readOwnNames(folder.filePath(QStringLiteral("none.json"))).error().kind, Error::Kind::Io);
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
        const auto fault = faultOf(named({QStringLiteral("Something new"), form}), {}, sharedTagger());
        QVERIFY(fault);
        QCOMPARE(fault->kind, Kind::Known);
        QCOMPARE(fault->form, form);
        QCOMPARE(fault->known, tag);
    }

    void anotherOwnNameIsRefusedButNotItself()
    {
        const OwnName first = named({QStringLiteral("Cosmofest")});
        const auto tagger = tagging::Tagger::build(*tagging::Gazetteer::load(), {first});
        const auto fault = faultOf(named({QStringLiteral("COSMOFEST")}), {first}, *tagger);
        QVERIFY(fault);
        QCOMPARE(fault->known, first.tag);
        QVERIFY(!faultOf(first, {}, *tagger));
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
