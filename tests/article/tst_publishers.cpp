#include "article/extraction.h"
#include "article/pageencoding.h"
#include "article/plaintext.h"
#include "article/safepage.h"
#include "parsedmarkup.h"
#include "support/shareddata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace rendezvous;
using namespace rendezvous::article;

namespace {

using Words = QHash<QString, int>;

/// Runs of letters and digits; characters of scripts without blanks each for itself.
void count(Words &words, const QString &text)
{
    static const QRegularExpression word(
        QStringLiteral("[\\p{Han}\\p{Hiragana}\\p{Katakana}\\p{Thai}]|[\\p{L}\\p{M}\\p{N}]+"),
        QRegularExpression::UseUnicodePropertiesOption);
    for (auto matches = word.globalMatch(text.toCaseFolded()); matches.hasNext();)
        ++words[matches.next().captured()];
}

/// The words of a page between two of its marks.
Words marked(const QString &page, const char *begin, const char *end)
{
    Words words;
    const QString open = QStringLiteral("<!--%1-->").arg(QLatin1String(begin));
    const QString close = QStringLiteral("<!--%1-->").arg(QLatin1String(end));
    for (qsizetype at = page.indexOf(open); at >= 0; at = page.indexOf(open, at + 1)) {
        const qsizetype stop = page.indexOf(close, at);
        count(words, plainText(QStringView(page).mid(at, stop - at), {}).text);
    }
    return words;
}

int sum(const Words &words)
{
    int all = 0;
    for (const int n : words)
        all += n;
    return all;
}

struct Score
{
    double precision = 0;
    double recall = 0;
    double f1() const { return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0; }
};

/// Words of captions, alternative texts and credits neither help nor harm.
Score scoreOf(const QString &page, const QString &text)
{
    const Words wanted = marked(page, "[", "]");
    Words indifferent = marked(page, "(", ")");
    static const QRegularExpression alt(QStringLiteral("alt=\"([^\"]*)\""));
    for (auto matches = alt.globalMatch(page); matches.hasNext();)
        count(indifferent, matches.next().captured(1));
    Words found;
    count(found, text);
    int hits = 0;
    int astray = 0;
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        const int right = qMin(it.value(), wanted.value(it.key()));
        hits += right;
        astray += qMax(0, it.value() - right - indifferent.value(it.key()));
    }
    Score score;
    score.precision = hits + astray > 0 ? double(hits) / (hits + astray) : 0;
    score.recall = double(hits) / qMax(1, sum(wanted));
    return score;
}

struct Tally
{
    int pages = 0;
    double precision = 0;
    double recall = 0;
    double f1 = 0;
    int titles = 0;
    int bylines = 0;
    int dates = 0;
    int languages = 0;
    int images = 0;
    int sentences = 0;

    void add(const Tally &other)
    {
        pages += other.pages;
        precision += other.precision;
        recall += other.recall;
        f1 += other.f1;
        titles += other.titles;
        bylines += other.bylines;
        dates += other.dates;
        languages += other.languages;
        images += other.images;
        sentences += other.sentences;
    }
};

void print(const QString &name, const Tally &t)
{
    const double n = qMax(1, t.pages);
    qInfo("%-4s %3d pages  precision %.3f recall %.3f F1 %.3f  title %3.0f%% byline %3.0f%% date %3.0f%% "
          "language %3.0f%% "
          "picture %3.0f%% sentences %3.0f%%",
          qPrintable(name), t.pages, t.precision / n, t.recall / n, t.f1 / n, 100 * t.titles / n,
          100 * t.bylines / n, 100 * t.dates / n, 100 * t.languages / n, 100 * t.images / n,
          100 * t.sentences / n);
}

} // namespace

/// Pages as publishers of many countries build them, with the article's own text marked in them: [ and ] in
/// comments around what belongs to it, ( and ) around what may be there or not.
class TestPublishers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void articlesAreFoundAsMarked_data();
    void articlesAreFoundAsMarked();
    void cleanupTestCase();

private:
    QMap<QString, Tally> m_groups;
};

void TestPublishers::articlesAreFoundAsMarked_data()
{
    QTest::addColumn<QJsonObject>("page");
    const QJsonArray pages =
        QJsonDocument::fromJson(readFile(testData(QStringLiteral("article/publishers/publishers.json"))))
            .array();
    QVERIFY(pages.size() >= 60);
    for (const QJsonValue &page : pages)
        QTest::newRow(qPrintable(page.toObject().value(QLatin1String("file")).toString())) << page.toObject();
}

void TestPublishers::articlesAreFoundAsMarked()
{
    QFETCH(QJsonObject, page);
    const auto expected = [&](const char *key) { return page.value(QLatin1String(key)).toString(); };
    const QByteArray bytes = readFile(testData(QStringLiteral("article/publishers/") + expected("file")));
    const auto article = extractArticle(bytes, QUrl(expected("url")));
    Tally tally;
    tally.pages = 1;
    QStringList faults;
    if (article) {
        const Score score = scoreOf(decodePage(bytes), article->text);
        tally.precision = score.precision;
        tally.recall = score.recall;
        tally.f1 = score.f1();
        const auto check = [&](int &count, const char *what, const QString &found, const QString &wanted) {
            if (found == wanted)
                ++count;
            else
                faults << QStringLiteral("%1 is \"%2\", not \"%3\"").arg(QLatin1String(what), found, wanted);
        };
        check(tally.titles, "title", article->title, expected("title"));
        check(tally.bylines, "byline", article->byline, expected("byline"));
        check(tally.dates, "date", article->published.toString(Qt::ISODate), expected("published"));
        check(tally.languages, "language", article->language, expected("lang"));
        if (expected("image").isEmpty())
            ++tally.images;
        else
            check(tally.images, "picture", article->image.toString(), expected("image"));
        tally.sentences = 1;
        for (const QJsonValue &words : page.value(QLatin1String("has")).toArray()) {
            if (!article->text.contains(words.toString())) {
                faults << QStringLiteral("lacks ") + words.toString();
                tally.sentences = 0;
            }
        }
        for (const QJsonValue &words : page.value(QLatin1String("hasNot")).toArray()) {
            if (article->text.contains(words.toString())) {
                faults << QStringLiteral("has ") + words.toString();
                tally.sentences = 0;
            }
        }
        if (score.f1() < 0.9)
            faults << QStringLiteral("precision %1, recall %2")
                              .arg(score.precision, 0, 'f', 2)
                              .arg(score.recall, 0, 'f', 2) +
                          QStringLiteral(":\n") + article->text;
        QCOMPARE(faultOf(article->html), QString());
        QCOMPARE(cleanHtml(article->html, {}).html, article->html);
    } else {
        faults << QStringLiteral("no article");
    }
    m_groups[expected("file").section(u'-', 0, 0)].add(tally);
    if (!faults.isEmpty())
        qInfo("%s", qPrintable(faults.join(QStringLiteral("\n    "))));
}

void TestPublishers::cleanupTestCase()
{
    Tally all;
    for (auto group = m_groups.cbegin(); group != m_groups.cend(); ++group) {
        print(group.key(), group.value());
        all.add(group.value());
    }
    print(QStringLiteral("all"), all);
    const auto isMost = [&](double sum, double part) { return sum >= part * all.pages; };
    QVERIFY(isMost(all.f1, 0.98));
    QVERIFY(isMost(all.titles, 0.98));
    QVERIFY(isMost(all.bylines, 0.97));
    QVERIFY(isMost(all.dates, 0.98));
    QVERIFY(isMost(all.sentences, 0.97));
}

QTEST_GUILESS_MAIN(TestPublishers)
#include "tst_publishers.moc"
