#include "core/utc.h"
#include "fetch/hostwaits.h"

#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::fetch;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 day = 24 * 60 * minute;

const QDateTime now(QDate(2022, 1, 3), QTime(10, 20), utc);
const QString a = QStringLiteral("https://a.example:443");
const QString b = QStringLiteral("https://b.example:443");

} // namespace

class TestHostWaits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerIsLeftAloneAsLongAsItAsks_data()
    {
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<qint64>("seconds");
        const auto row = [](const char *retryAfter, qint64 seconds) {
            QTest::newRow(retryAfter) << QByteArray(retryAfter) << seconds;
        };
        row("120", 120);
        row(" 5 ", 5);
        row("Mon, 03 Jan 2022 10:30:00 GMT", 10 * minute);
        row("Monday, 03-Jan-22 11:20:00 GMT", 60 * minute);
        row("99999999999", 7 * day);
        row("Mon, 03 Jan 2028 10:30:00 GMT", 7 * day);
        row("", 10 * minute);
        row("0", 10 * minute);
        row("-5", 10 * minute);
        row("soon", 10 * minute);
        row("1.5", 10 * minute);
        row("99999999999999999999999", 10 * minute);
        row("Mon, 03 Jan 2022 10:20:00 GMT", 10 * minute);
        row("Mon, 03 Jan 2000 10:30:00 GMT", 10 * minute);
    }
    void aServerIsLeftAloneAsLongAsItAsks()
    {
        QFETCH(QByteArray, retryAfter);
        QFETCH(qint64, seconds);
        HostWaits waits;
        const QDateTime until = waits.note(a, retryAfter, now);
        QCOMPARE(now.secsTo(until), seconds);
        QCOMPARE(waits.until(a, now), until);
        QCOMPARE(waits.until(a, until.addSecs(-1)), until);
        QVERIFY(!waits.until(a, until).isValid());
        QVERIFY(!waits.until(b, now).isValid());
    }

    void withoutATimeTheWaitDoublesToADay()
    {
        HostWaits waits;
        for (const qint64 minutes : {10, 20, 40, 80, 160, 320, 640, 1280, 1440, 1440})
            QCOMPARE(now.secsTo(waits.note(a, {}, now)), minutes * minute);
        QCOMPARE(now.secsTo(waits.note(b, {}, now)), 10 * minute);
    }

    void whatWasAskedCountsForTheRow()
    {
        HostWaits waits;
        waits.note(a, "5", now);
        waits.note(a, "5", now);
        QCOMPARE(now.secsTo(waits.note(a, {}, now)), 40 * minute);
    }

    void aGoodAnswerEndsTheRow()
    {
        HostWaits waits;
        QVERIFY(!waits.noteGood(a));
        waits.note(a, {}, now);
        waits.note(a, {}, now);
        waits.note(b, {}, now);
        QVERIFY(waits.noteGood(a));
        QVERIFY(!waits.noteGood(a));
        QVERIFY(!waits.until(a, now).isValid());
        QVERIFY(waits.until(b, now).isValid());
        QCOMPARE(now.secsTo(waits.note(a, {}, now)), 10 * minute);
    }

    void ofTwoWaitsTheLongerHolds()
    {
        HostWaits waits;
        waits.note(a, "100", now);
        waits.add({{a, {now.addSecs(50), 3}}, {b, {now.addSecs(60), 2}}});
        QCOMPARE(waits.until(a, now), now.addSecs(100));
        QCOMPARE(waits.until(b, now), now.addSecs(60));
        QCOMPARE(waits.all().value(a).inARow, 3);
        waits.add({{a, {now.addSecs(200), 1}}, {b, {QDateTime(), 0}}});
        QCOMPARE(waits.until(a, now), now.addSecs(200));
        QCOMPARE(waits.until(b, now), now.addSecs(60));
        QCOMPARE(waits.all().value(a).inARow, 3);
        QCOMPARE(now.secsTo(waits.note(a, {}, now)), 80 * minute);
    }
};

QTEST_APPLESS_MAIN(TestHostWaits)
#include "tst_hostwaits.moc"
