#include "support/shareddata.h"
#include "tagging/gazetteer.h"
#include "tagging/tagger.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QTextStream>

using namespace rendezvous;
using namespace rendezvous::tagging;

namespace {

struct Counts {
    int right = 0;
    int extra = 0;
    int missing = 0;

    double precision() const { return right + extra == 0 ? 1.0 : double(right) / (right + extra); }
    double recall() const { return right + missing == 0 ? 1.0 : double(right) / (right + missing); }
    void operator+=(const Counts &other)
    {
        right += other.right;
        extra += other.extra;
        missing += other.missing;
    }
};

const struct {
    TagKind kind;
    const char *key;
} kinds[] = {{TagKind::Agency, "agencies"}, {TagKind::Station, "stations"}, {TagKind::Country, "countries"}};

QSet<QString> idsOf(const QJsonValue &list)
{
    QSet<QString> ids;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &id : array)
        ids.insert(id.toString());
    return ids;
}

QSet<QString> tagged(const Tagging &tagging, TagKind kind)
{
    QSet<QString> ids;
    for (const Mention &mention : tagging.mentions) {
        if (mention.tag.kind == kind)
            ids.insert(mention.tag.id);
    }
    return ids;
}

QString listed(const QSet<QString> &ids)
{
    QStringList sorted(ids.begin(), ids.end());
    sorted.sort();
    return sorted.join(u' ');
}

/// Prints what differs and the counts by kind and language; returns those of all.
Counts score(const Tagger &tagger, const QString &path)
{
    QMap<QString, Counts> byKind;
    QMap<QString, Counts> byLanguage;
    Counts all;
    QTextStream out(stdout);
    const QList<QByteArray> lines = readFile(path).split('\n');
    for (const QByteArray &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        const QJsonObject gold = QJsonDocument::fromJson(line).object();
        const QString language = gold.value(u"lang").toString();
        const Tagging tagging = tagger.tag({gold.value(u"title").toString(), gold.value(u"text").toString(), language});
        for (const auto &kind : kinds) {
            const QSet<QString> wanted = idsOf(gold.value(QLatin1String(kind.key)));
            const QSet<QString> got = tagged(tagging, kind.kind);
            const QSet<QString> extra = got - wanted;
            const QSet<QString> missing = wanted - got;
            const Counts counts{static_cast<int>((got & wanted).size()), static_cast<int>(extra.size()),
                                static_cast<int>(missing.size())};
            byKind[QLatin1String(kind.key)] += counts;
            byLanguage[language] += counts;
            all += counts;
            if (!extra.isEmpty() || !missing.isEmpty()) {
                out << gold.value(u"id").toString() << ' ' << language << ' ' << kind.key << " extra [" << listed(extra)
                    << "] missing [" << listed(missing) << "] " << gold.value(u"title").toString() << '\n';
            }
        }
    }
    const auto print = [&out](const QString &name, const Counts &counts) {
        out << QStringLiteral("%1 P=%2 R=%3 (%4 right, %5 extra, %6 missing)\n")
                   .arg(name, -10)
                   .arg(counts.precision(), 0, 'f', 3)
                   .arg(counts.recall(), 0, 'f', 3)
                   .arg(counts.right)
                   .arg(counts.extra)
                   .arg(counts.missing);
    };
    for (auto it = byKind.cbegin(); it != byKind.cend(); ++it)
        print(it.key(), it.value());
    for (auto it = byLanguage.cbegin(); it != byLanguage.cend(); ++it)
        print(it.key(), it.value());
    print(QStringLiteral("all"), all);
    return all;
}

} // namespace

class TestDevGold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSmallGoldSetIsTaggedAsPeopleTaggedIt();
    void paragraphsOfNewsAreTaggedAsTheyWereLabelled_data();
    void paragraphsOfNewsAreTaggedAsTheyWereLabelled();

private:
    std::shared_ptr<const Tagger> m_tagger;
};

void TestDevGold::initTestCase()
{
    const auto gazetteer = Gazetteer::load();
    QVERIFY2(gazetteer, gazetteer ? "" : qPrintable(gazetteer.error().detail));
    const auto tagger = Tagger::build(*gazetteer);
    QVERIFY(tagger);
    m_tagger = *tagger;
}

void TestDevGold::theSmallGoldSetIsTaggedAsPeopleTaggedIt()
{
    SKIP_WITHOUT_SHARED_DATA("gazetteer/dev-gold.jsonl");
    const Counts all = score(*m_tagger, sharedData(QStringLiteral("gazetteer/dev-gold.jsonl")));
    QVERIFY2(all.precision() >= 0.98, "item-level precision");
    QVERIFY2(all.recall() >= 0.95, "item-level recall");
}

void TestDevGold::paragraphsOfNewsAreTaggedAsTheyWereLabelled_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("paragraphs") << QStringLiteral("tagging/paragraphs.jsonl");
    QTest::newRow("news of the agencies") << QStringLiteral("tagging/news.jsonl");
    QTest::newRow("news of capitals and lesser known countries") << QStringLiteral("tagging/news-hard.jsonl");
    QTest::newRow("short items as feeds have them") << QStringLiteral("tagging/news-feeds.jsonl");
    QTest::newRow("wires in Latin letters") << QStringLiteral("tagging/wires-latin.jsonl");
    QTest::newRow("wires in Latin and Cyrillic") << QStringLiteral("tagging/wires-mixed.jsonl");
    QTest::newRow("wires in Chinese and Japanese") << QStringLiteral("tagging/wires-cjk.jsonl");
    QTest::newRow("wires in Korean and Hindi") << QStringLiteral("tagging/wires-kohi.jsonl");
    QTest::newRow("wires in Arabic") << QStringLiteral("tagging/wires-ar.jsonl");
    QTest::newRow("news retold in Europe") << QStringLiteral("tagging/retold-europe.jsonl");
    QTest::newRow("news retold in Asia") << QStringLiteral("tagging/retold-asia.jsonl");
}

void TestDevGold::paragraphsOfNewsAreTaggedAsTheyWereLabelled()
{
    QFETCH(QString, file);
    const Counts all = score(*m_tagger, testData(file));
    QVERIFY2(all.precision() >= 0.97, "item-level precision");
    QVERIFY2(all.recall() >= 0.92, "item-level recall");
}

QTEST_GUILESS_MAIN(TestDevGold)
#include "tst_devgold.moc"
