#include "tagging/compile/gazetteersource.h"
#include "tagging/compile/tablecompiler.h"
#include "tagging/gazetteer.h"
#include "tagging/tagger.h"

#include <QLocale>
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
    void thereIsSomethingOfEverything();
    void everyAgencyAndStationHasAFactAndAnExample();
    void noFormNamesTwoThingsWithoutARule();
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

void TestGazetteer::thereIsSomethingOfEverything()
{
    QHash<TagKind, int> counts;
    QSet<QString> countries;
    for (const Entry &entry : m_gazetteer->entries()) {
        ++counts[entry.tag.kind];
        if (entry.tag.kind == TagKind::Country)
            countries.insert(entry.tag.id);
    }
    QVERIFY(counts.value(TagKind::Agency) >= 120);
    QVERIFY(counts.value(TagKind::Station) >= 35);
    QVERIFY(counts.value(TagKind::Person) >= 100);
    QVERIFY(counts.value(TagKind::Programme) >= 100);
    QVERIFY(counts.value(TagKind::Medium) >= 100);
    // Qt knows the territories of CLDR; these codes of it are no countries of ISO 3166-1.
    static const QSet<QString> others{QStringLiteral("AC"), QStringLiteral("CP"), QStringLiteral("CQ"),
                                      QStringLiteral("DG"), QStringLiteral("EA"), QStringLiteral("EU"),
                                      QStringLiteral("EZ"), QStringLiteral("IC"), QStringLiteral("QO"),
                                      QStringLiteral("TA"), QStringLiteral("UN"), QStringLiteral("XK"),
                                      QStringLiteral("ZZ")};
    QStringList missing;
    for (int territory = 1; territory <= QLocale::LastTerritory; ++territory) {
        const QString code = QLocale::territoryToCode(static_cast<QLocale::Territory>(territory));
        if (code.size() == 2 && !others.contains(code) && !countries.contains(code))
            missing.append(code);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

void TestGazetteer::everyAgencyAndStationHasAFactAndAnExample()
{
    QStringList without;
    for (const WrittenEntry &written : std::as_const(m_source.entries)) {
        const bool isAsked = written.entry.isTag && (written.entry.tag.kind == TagKind::Agency ||
                                                     written.entry.tag.kind == TagKind::Station);
        if (isAsked && (written.hits.isEmpty() || written.entry.fact.isEmpty()))
            without.append(written.entry.tag.id);
    }
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u' ')));
}

void TestGazetteer::noFormNamesTwoThingsWithoutARule()
{
    const Tables &tables = m_gazetteer->tables();
    const auto isSure = [&tables](const SourceForm &form) {
        constexpr std::uint16_t ruled = FormFlag::weak | FormFlag::with | FormFlag::module |
                                        FormFlag::quoted | FormFlag::metonym | FormFlag::exclude |
                                        FormFlag::accented;
        return (form.flags & ruled) == 0 && form.condition == 0 && form.role != Role::Exclusion &&
               form.role != Role::Combining && tables.entries.at(form.entry).isTag;
    };
    QStringList clashes;
    for (std::size_t run = 0; run < tables.runs.size(); run += tables.runs[run] + 1) {
        QHash<TagKind, Tag> claimed;
        for (std::uint32_t i = 1; i <= tables.runs[run]; ++i) {
            const SourceForm &form = tables.forms[tables.runs[run + i]];
            const Tag &tag = tables.entries.at(form.entry).tag;
            if (!isSure(form))
                continue;
            const Tag other = claimed.value(tag.kind, tag);
            if (other != tag)
                clashes.append(tables.text(form).toString() + u' ' + tag.id + u' ' + other.id);
            claimed.insert(tag.kind, tag);
        }
    }
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
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
    QTest::newRow("variants") << QStringLiteral("K{ie,y}v")
                              << QStringList{QStringLiteral("Kiev"), QStringLiteral("Kyv")};
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
