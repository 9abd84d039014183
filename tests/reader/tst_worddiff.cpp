#include "reader/worddiff.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest>

using namespace rendezvous::reader;
using Kind = DiffRun::Kind;

namespace {

/// "[-old-]{+new+}" marks what changed.
QString marked(const QVector<DiffRun> &runs)
{
    QString text;
    for (const DiffRun &run : runs) {
        switch (run.kind) {
        case Kind::Same:
            text += run.text;
            break;
        case Kind::Removed:
            text += QStringLiteral("[-%1-]").arg(run.text);
            break;
        case Kind::Added:
            text += QStringLiteral("{+%1+}").arg(run.text);
            break;
        }
    }
    return text;
}

QString side(const QVector<DiffRun> &runs, Kind left)
{
    QString text;
    for (const DiffRun &run : runs) {
        if (run.kind != left)
            text += run.text;
    }
    return text;
}

QString randomText(QRandomGenerator &random, int words, int vocabulary)
{
    QString text;
    for (int i = 0; i < words; ++i)
        text += QStringLiteral("w%1 ").arg(random.bounded(vocabulary));
    return text;
}

} // namespace

class TestWordDiff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changesAreWordByWord_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const char *before, const char *after, const char *shown) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after)
                                << QString::fromUtf8(shown);
        };
        row("nothing", "", "", "");
        row("the same", "one two", "one two", "one two");
        row("all new", "", "one two", "{+one two+}");
        row("all gone", "one two", "", "[-one two-]");
        row("one word", "The crew of three docked.", "The crew of four docked.",
            "The crew of [-three-]{+four+} docked.");
        row("an insertion", "The crew docked.", "The whole crew docked.", "The {+whole +}crew docked.");
        row("a removal", "The whole crew docked.", "The crew docked.", "The [-whole -]crew docked.");
        row("neighbours", "a red big ship", "a blue small ship", "a [-red big-]{+blue small+} ship");
        row("Chinese", "中俄两国合作", "中美两国合作", "中[-俄-]{+美+}两国合作");
        row("Japanese", "宇宙飛行士が帰還した", "宇宙飛行士は帰還した", "宇宙飛行士[-が-]{+は+}帰還した");
        row("Russian", "Экипаж вернулся в среду.", "Экипаж вернулся в четверг.",
            "Экипаж вернулся в [-среду-]{+четверг+}.");
        row("Arabic", "وصل الطاقم اليوم", "وصل الطاقم أمس", "وصل الطاقم [-اليوم-]{+أمس+}");
    }
    void changesAreWordByWord()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(marked(wordDiff(before, after)), "shown");
    }

    void bothVersionsCanBePutTogetherAgain()
    {
        QRandomGenerator random(20221);
        for (int round = 0; round < 300; ++round) {
            const int vocabulary = 1 + random.bounded(12);
            const QString before = randomText(random, random.bounded(40), vocabulary);
            const QString after = randomText(random, random.bounded(40), vocabulary);
            const QVector<DiffRun> runs = wordDiff(before, after);
            QCOMPARE(side(runs, Kind::Added), before);
            QCOMPARE(side(runs, Kind::Removed), after);
            for (int i = 1; i < runs.size(); ++i)
                QVERIFY(runs[i].kind != runs[i - 1].kind &&
                        !(runs[i].kind == Kind::Removed && runs[i - 1].kind == Kind::Added));
        }
    }

    void aSmallChangeInALongTextIsSmall()
    {
        QRandomGenerator random(7);
        const QString text = randomText(random, 20'000, 3000);
        QString edited = text;
        edited.insert(edited.indexOf(u' ', edited.size() / 2), QStringLiteral(" corrected"));
        const QVector<DiffRun> runs = wordDiff(text, edited);
        QCOMPARE(runs.size(), 3);
        QCOMPARE(runs[1], (DiffRun{Kind::Added, QStringLiteral("corrected ")}));
    }

    void textsOfAMegabyteWithNothingInCommonAreBounded()
    {
        QRandomGenerator random(1);
        const QString before = randomText(random, 170'000, 50'000);
        const QString after = randomText(random, 170'000, 50'000);
        QVERIFY(before.size() > 1'000'000);
        QElapsedTimer timer;
        timer.start();
        const QVector<DiffRun> runs = wordDiff(before, after);
        qInfo("a megabyte each in %lld ms", timer.elapsed());
        QCOMPARE(side(runs, Kind::Added), before);
        QCOMPARE(side(runs, Kind::Removed), after);
        QVERIFY(timer.elapsed() < 60'000);
    }
};

QTEST_APPLESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
