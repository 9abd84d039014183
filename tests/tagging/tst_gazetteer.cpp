#include "tagging/compile/gazetteersource.h"
#include "tagging/compile/tablecompiler.h"
#include "tagging/gazetteer.h"
#include "tagging/tagger.h"

#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::tagging;

namespace {

bool hasTag(const Tagging &tagging, const Tag &tag)
{
    return std::any_of(tagging.mentions.begin(), tagging.mentions.end(),
                       [&tag](const Mention &mention) { return mention.tag == tag; });
}

} // namespace

class TestGazetteer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theResourceIsWhatTheFilesSay();
    void idsAreUniqueInTheirKind();
    void everyThingHasANameToShow();
    void everyEntryIsHitByItsExample();
    void noEntryIsHitByItsFalseFriend();
    void endingsAreWrittenOut_data();
    void endingsAreWrittenOut();

private:
    GazetteerSource m_source;
    std::shared_ptr<const Gazetteer> m_gazetteer;
    std::shared_ptr<const Tagger> m_tagger;
};

void TestGazetteer::initTestCase()
{
    const auto source = readGazetteerSource(QStringLiteral(GAZETTEER_FOLDER));
    QVERIFY2(source, source ? "" : qPrintable(source.error().detail));
    m_source = *source;
    const auto gazetteer = Gazetteer::load();
    QVERIFY(gazetteer);
    m_gazetteer = *gazetteer;
    m_tagger = *Tagger::build(m_gazetteer);
}

void TestGazetteer::theResourceIsWhatTheFilesSay()
{
    const auto tables = compileTables(m_source);
    QVERIFY2(tables, tables ? "" : qPrintable(tables.error().detail));
    const auto again = readTables(writeTables(**tables));
    QVERIFY(again);
    QCOMPARE((*again)->entries.size(), m_gazetteer->tables().entries.size());
    QCOMPARE((*again)->strings, m_gazetteer->tables().strings);
    QVERIFY((*again)->runs == m_gazetteer->tables().runs);
    QVERIFY(!readTables(QByteArray("no tables")));
}

void TestGazetteer::idsAreUniqueInTheirKind()
{
    QSet<Tag> known;
    for (const Entry &entry : m_gazetteer->entries()) {
        QVERIFY2(!known.contains(entry.tag), qPrintable(entry.tag.id));
        known.insert(entry.tag);
    }
}

void TestGazetteer::everyThingHasANameToShow()
{
    for (const Entry &entry : m_gazetteer->entries()) {
        for (const char *language : {"en", "fr", "ru", "zh-Hans"}) {
            const QString name = m_gazetteer->shownName(entry.tag, QLatin1String(language));
            QVERIFY2(!name.isEmpty(), qPrintable(entry.tag.id));
        }
    }
}

void TestGazetteer::everyEntryIsHitByItsExample()
{
    QStringList missed;
    for (const WrittenEntry &written : std::as_const(m_source.entries)) {
        if (!written.entry.isTag)
            continue;
        for (const QString &hit : written.hits) {
            if (!hasTag(m_tagger->tag({{}, hit, {}}), written.entry.tag))
                missed.append(written.entry.tag.id + QStringLiteral(": ") + hit);
        }
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

void TestGazetteer::noEntryIsHitByItsFalseFriend()
{
    QStringList wrong;
    for (const WrittenEntry &written : std::as_const(m_source.entries)) {
        if (!written.entry.isTag)
            continue;
        for (const QString &miss : written.misses) {
            if (hasTag(m_tagger->tag({{}, miss, {}}), written.entry.tag))
                wrong.append(written.entry.tag.id + QStringLiteral(": ") + miss);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestGazetteer::endingsAreWrittenOut_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QStringList>("spellings");
    QTest::newRow("plain") << QStringLiteral("Chile") << QStringList{QStringLiteral("Chile")};
    QTest::newRow("listed") << QStringLiteral("russe<-,s>")
                            << QStringList{QStringLiteral("russe"), QStringLiteral("russes")};
    QTest::newRow("variants") << QStringLiteral("K{ie,y}v") << QStringList{QStringLiteral("Kiev"), QStringLiteral("Kyv")};
    QTest::newRow("agreeing") << QStringLiteral("a<-,x> b<-,y>")
                              << QStringList{QStringLiteral("a b"), QStringLiteral("ax by")};
}

void TestGazetteer::endingsAreWrittenOut()
{
    QFETCH(QString, form);
    QFETCH(QStringList, spellings);
    const auto expanded = expandForm(form, m_source.paradigms);
    QVERIFY(expanded);
    QCOMPARE(*expanded, spellings);
}

QTEST_GUILESS_MAIN(TestGazetteer)
#include "tst_gazetteer.moc"
