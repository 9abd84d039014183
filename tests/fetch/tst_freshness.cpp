#include "core/utc.h"
#include "fetch/freshness.h"

#include <QtTest>

#include <limits>

using namespace rendezvous;
using namespace rendezvous::fetch;

class TestFreshness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerSaysHowLongItStaysFresh_data()
    {
        QTest::addColumn<QByteArray>("cacheControl");
        QTest::addColumn<QByteArray>("age");
        QTest::addColumn<qint64>("seconds");
        const auto row = [](const char *cacheControl, const char *age, qint64 seconds) {
            QTest::addRow("%s, Age: %s", cacheControl, age) << QByteArray(cacheControl) << QByteArray(age) << seconds;
        };
        row("max-age=600", "", 600);
        row("Max-Age=600", "", 600);
        row("max-age=\"600\"", "", 600);
        row("public , max-age=600 ,must-revalidate", "", 600);
        row("max-age=600", "100", 500);
        row("max-age=600", "600", 0);
        row("max-age=600", "9999999999", 0);
        row("max-age=600", "-100", 600);
        row("max-age=600", "old", 600);
        row("max-age=0", "", 0);
        row("max-age=-5", "", 0);
        row("max-age=600, s-maxage=9", "", 600);
        row("max-age=600, max-age=9", "", 600);
        row("no-cache, max-age=600", "", 0);
        row("max-age=600, no-store", "", 0);
        row("max-age=600, No-Cache=\"set-cookie\"", "", 0);
        row("max-age=600, no-cached", "", 600);
        row("private, max-age=600", "", 600);
    }
    void anAnswerSaysHowLongItStaysFresh()
    {
        QFETCH(QByteArray, cacheControl);
        QFETCH(QByteArray, age);
        Response response;
        response.cacheControl = cacheControl;
        response.age = age;
        response.expires = "Sun, 06 Nov 1994 09:49:37 GMT";
        response.date = "Sun, 06 Nov 1994 08:49:37 GMT";
        const Freshness freshness = freshnessOf(response, QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), utc));
        QTEST(freshness.seconds, "seconds");
        if (freshness.seconds > 0)
            QCOMPARE(QByteArray(freshness.reason), QByteArray("max-age"));
    }

    void withoutAMaxAgeExpiresHolds_data()
    {
        QTest::addColumn<QByteArray>("cacheControl");
        QTest::addColumn<QByteArray>("expires");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<qint64>("seconds");
        const QByteArray noon = "Sun, 06 Nov 1994 12:00:00 GMT";
        const QByteArray one = "Sun, 06 Nov 1994 13:00:00 GMT";
        const auto row = [](const char *name, const char *cacheControl, const QByteArray &expires, const QByteArray &date,
                            qint64 seconds) {
            QTest::newRow(name) << QByteArray(cacheControl) << expires << date << seconds;
        };
        row("minus Date", "", one, noon, 3600);
        row("minus now", "", one, {}, 1800);
        row("minus now, as Date is nonsense", "", one, "now", 1800);
        row("as long ago as Date", "", noon, noon, 0);
        row("before Date", "", noon, one, 0);
        row("in the past", "", noon, {}, 0);
        row("zero", "", "0", noon, 0);
        row("minus one", "", "-1", noon, 0);
        row("nothing", "", {}, noon, 0);
        row("other directives", "public, s-maxage=9", one, noon, 3600);
        row("a max-age that is no number", "max-age=soon", one, noon, 3600);
        row("no-cache", "no-cache", one, noon, 0);
        row("no-store", "no-store", one, noon, 0);
    }
    void withoutAMaxAgeExpiresHolds()
    {
        QFETCH(QByteArray, cacheControl);
        QFETCH(QByteArray, expires);
        QFETCH(QByteArray, date);
        Response response;
        response.cacheControl = cacheControl;
        response.expires = expires;
        response.date = date;
        const Freshness freshness = freshnessOf(response, QDateTime(QDate(1994, 11, 6), QTime(12, 30), utc));
        QTEST(freshness.seconds, "seconds");
        if (freshness.seconds > 0)
            QCOMPARE(QByteArray(freshness.reason), QByteArray("expires"));
    }

    void anAnswerWithoutHintsGivesNone()
    {
        const Freshness freshness = freshnessOf({}, QDateTime(QDate(1994, 11, 6), QTime(12, 30), utc));
        QCOMPARE(freshness.seconds, 0);
    }

    void hugeNumbersDoNotTurnOver()
    {
        Response response;
        response.cacheControl = "max-age=" + QByteArray::number(std::numeric_limits<qint64>::max());
        response.age = QByteArray::number(std::numeric_limits<qint64>::min());
        const QDateTime now(QDate(1994, 11, 6), QTime(12, 30), utc);
        QCOMPARE(freshnessOf(response, now).seconds, std::numeric_limits<qint64>::max());
        response.age = QByteArray::number(std::numeric_limits<qint64>::max());
        QCOMPARE(freshnessOf(response, now).seconds, 0);
    }
};

QTEST_APPLESS_MAIN(TestFreshness)
#include "tst_freshness.moc"
