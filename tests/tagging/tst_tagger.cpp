#include "support/shareddata.h"
#include "tagging/gazetteer.h"
#include "tagging/tagger.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>

using namespace rendezvous;
using namespace rendezvous::tagging;

namespace {

QStringList ids(const Tagging &tagging, TagKind kind)
{
    QSet<QString> found;
    for (const Mention &mention : tagging.mentions) {
        if (mention.tag.kind == kind)
            found.insert(mention.tag.id);
    }
    QStringList sorted(found.begin(), found.end());
    sorted.sort();
    return sorted;
}

QStringList idsOf(const QJsonValue &list)
{
    QStringList sorted;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &id : array)
        sorted.append(id.toString());
    sorted.sort();
    return sorted;
}

/// Sentences and paragraphs that fail, with the reason: "id reason" a line.
QSet<QString> knownFailures()
{
    QSet<QString> failures;
    const QList<QByteArray> lines =
        readFile(testData(QStringLiteral("tagging/known-failures.txt"))).split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty() && !line.startsWith('#'))
            failures.insert(QString::fromUtf8(line).section(u' ', 0, 0));
    }
    return failures;
}

} // namespace

class TestTagger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSentenceGivesItsTagsAndNoOthers_data();
    void aSentenceGivesItsTagsAndNoOthers();
    void aPlaceInTheTextIsGivenInUnitsOfTheOriginal();
    void theHomeOfAnAgencyIsImpliedAndNotMentioned();
    void aCountryInTheNameOfAnAgencyIsNested();
    void wordsThatOnlyComeWithANameAreNoPartOfIt_data();
    void wordsThatOnlyComeWithANameAreNoPartOfIt();
    void aHeadlinesSpaceStationIsTheOneThatTheTextNames();
    void aHeadlineWithoutKanaIsReadInTheLanguageOfTheItem();
    void everyRuleOfAMentionIsExplained();
    void anyBytesAreRead_data();
    void anyBytesAreRead();

private:
    Tagging tag(const QString &text) const { return m_tagger->tag({{}, text, {}}); }

    std::shared_ptr<const Gazetteer> m_gazetteer;
    std::shared_ptr<const Tagger> m_tagger;
};

void TestTagger::initTestCase()
{
    const auto gazetteer = Gazetteer::load();
    QVERIFY2(gazetteer, gazetteer ? "" : qPrintable(gazetteer.error().detail));
    m_gazetteer = *gazetteer;
    const auto tagger = Tagger::build(m_gazetteer);
    QVERIFY(tagger);
    m_tagger = *tagger;
}

void TestTagger::aSentenceGivesItsTagsAndNoOthers_data()
{
    QTest::addColumn<QJsonObject>("sentence");
    const QDir folder(testData(QStringLiteral("tagging")));
    const QStringList files = folder.entryList({QStringLiteral("*.jsonl")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QList<QByteArray> lines = readFile(folder.filePath(file)).split('\n');
        for (const QByteArray &line : lines) {
            const QJsonObject sentence = QJsonDocument::fromJson(line).object();
            if (!sentence.isEmpty())
                QTest::newRow(qPrintable(sentence.value(u"id").toString())) << sentence;
        }
    }
}

void TestTagger::aSentenceGivesItsTagsAndNoOthers()
{
    QFETCH(QJsonObject, sentence);
    static const QSet<QString> failures = knownFailures();
    if (failures.contains(sentence.value(u"id").toString()))
        QEXPECT_FAIL("", "known, see known-failures.txt", Abort);
    const Tagging tagging =
        m_tagger->tag({sentence.value(u"title").toString(), sentence.value(u"text").toString(), {}});
    const QVector<QStringList> got{ids(tagging, TagKind::Agency), ids(tagging, TagKind::Station),
                                   ids(tagging, TagKind::Country)};
    const QVector<QStringList> wanted{idsOf(sentence.value(u"agencies")), idsOf(sentence.value(u"stations")),
                                      idsOf(sentence.value(u"countries"))};
    QCOMPARE(got, wanted);
    const std::pair<const char16_t *, TagKind> others[] = {
        {u"people", TagKind::Person}, {u"programmes", TagKind::Programme}, {u"media", TagKind::Medium}};
    for (const auto &[key, kind] : others) {
        if (sentence.contains(QStringView(key)))
            QCOMPARE(ids(tagging, kind), idsOf(sentence.value(QStringView(key))));
    }
}

void TestTagger::aPlaceInTheTextIsGivenInUnitsOfTheOriginal()
{
    const QString text = QStringLiteral("Tur\u00ADkey&#39;s astronaut met NASA \U0001F680 and Roscosmos.");
    const Tagging tagging = tag(text);
    QStringList places;
    for (const Mention &mention : tagging.mentions)
        places.append(text.mid(mention.begin, mention.end - mention.begin));
    QVERIFY(places.contains(QStringLiteral("Tur\u00ADkey")));
    QVERIFY(places.contains(QStringLiteral("NASA")));
    QVERIFY(places.contains(QStringLiteral("Roscosmos")));
}

void TestTagger::theHomeOfAnAgencyIsImpliedAndNotMentioned()
{
    const Tagging tagging = tag(QStringLiteral("Roscosmos and ESA talk."));
    QCOMPARE(ids(tagging, TagKind::Country), QStringList());
    QCOMPARE(tagging.implied, (QVector<Tag>{{TagKind::Country, QStringLiteral("RU")}}));
}

void TestTagger::aCountryInTheNameOfAnAgencyIsNested()
{
    const Tagging tagging = tag(QStringLiteral("China National Space Administration"));
    bool isNested = false;
    for (const Mention &mention : tagging.mentions)
        isNested = isNested || (mention.tag.id == QLatin1String("CN") && mention.isNested);
    QVERIFY(isNested);
}

void TestTagger::wordsThatOnlyComeWithANameAreNoPartOfIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("en") << QStringLiteral("Anna Kikina flies to the ISS") << QStringLiteral("ISS");
    QTest::newRow("fr") << QStringLiteral("Elle vit à bord de l\u2019ISS") << QStringLiteral("ISS");
    QTest::newRow("de") << QStringLiteral("Sie flog zur ISS") << QStringLiteral("ISS");
    QTest::newRow("two words") << QStringLiteral("NASA left the Lunar Gateway") << QStringLiteral("Lunar Gateway");
    QTest::newRow("country") << QStringLiteral("Sie kam aus Island") << QStringLiteral("Island");
}

void TestTagger::wordsThatOnlyComeWithANameAreNoPartOfIt()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    const Tagging tagging = tag(text);
    QVERIFY(!tagging.mentions.isEmpty());
    const Mention &last = tagging.mentions.constLast();
    QCOMPARE(text.mid(last.begin, last.end - last.begin), name);
}

void TestTagger::aHeadlinesSpaceStationIsTheOneThatTheTextNames()
{
    const QString title = QStringLiteral("Space Station Crew Harvests Lettuce");
    const QString text = QStringLiteral("It grew aboard the International Space Station.");
    const Tagging tagging = m_tagger->tag({title, text, {}});
    QCOMPARE(tagging.mentions.size(), 2);
    QCOMPARE(tagging.mentions.constFirst().field, Mention::Field::Title);
    QCOMPARE(tagging.mentions.constFirst().rule, QStringLiteral("H1"));
    QVERIFY(m_tagger->tag({title, QStringLiteral("It tasted well."), {}}).mentions.isEmpty());
}

void TestTagger::aHeadlineWithoutKanaIsReadInTheLanguageOfTheItem()
{
    const QString title = QStringLiteral("独大統領、首脳会談");
    QCOMPARE(ids(m_tagger->tag({title, {}, QStringLiteral("ja")}), TagKind::Country),
             QStringList{QStringLiteral("DE")});
    QCOMPARE(ids(m_tagger->tag({title, {}, {}}), TagKind::Country), QStringList());
}

void TestTagger::everyRuleOfAMentionIsExplained()
{
    const Tagging tagging =
        tag(QStringLiteral("Beijing accuses Washington; the Chinese space station and NASA in 中俄 talks."));
    QVERIFY(!tagging.mentions.isEmpty());
    for (const Mention &mention : tagging.mentions)
        QVERIFY2(!explainRule(mention.rule).isEmpty(), qPrintable(mention.rule));
}

void TestTagger::anyBytesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("lone surrogates") << QString(1000, QChar(0xD800)) + QString(1000, QChar(0xDC00));
    QTest::newRow("zeros") << QString(1000, QChar(0));
    QTest::newRow("one long word") << QString(200'000, QLatin1Char('a'));
    QTest::newRow("entities") << QStringLiteral("&amp;amp;#39;&").repeated(5000);
    QTest::newRow("marks") << QStringLiteral("и") + QString(50'000, QChar(0x0306));
    QTest::newRow("weak names only") << QStringLiteral("Mir Gateway ISS ").repeated(3000);
    QTest::newRow("capitals only") << QStringLiteral("Beijing and Moscow ").repeated(3000);
    QTest::newRow("abbreviations only") << QStringLiteral("中俄美日").repeated(5000);
    QTest::newRow("mixed alphabets") << QStringLiteral("РоссияRussiaКитай").repeated(3000);
    QTest::newRow("words without spaces") << QStringLiteral("الصينروسيا").repeated(3000);
    QTest::newRow("modules only") << QStringLiteral("Zvezda Nauka ").repeated(3000);
    QTest::newRow("streets and persons") << QStringLiteral("rua Holanda Marco Polacco turkey Turkey ").repeated(1500);
    QRandomGenerator random(7);
    const qsizetype size = qEnvironmentVariableIntValue("RENDEZVOUS_LONG_TESTS") > 0 ? 5'000'000 : 100'000;
    QString noise;
    for (qsizetype i = 0; i < size; ++i)
        noise += QChar(static_cast<char16_t>(random.bounded(1, 65536)));
    QTest::newRow("noise") << noise;
}

void TestTagger::anyBytesAreRead()
{
    QFETCH(QString, text);
    const Tagging tagging = m_tagger->tag({text.left(300), text, {}});
    for (const Mention &mention : tagging.mentions) {
        const qsizetype size = mention.field == Mention::Field::Title ? text.left(300).size() : text.size();
        QVERIFY(mention.begin >= 0 && mention.begin < mention.end && mention.end <= size);
    }
}

QTEST_GUILESS_MAIN(TestTagger)
#include "tst_tagger.moc"
