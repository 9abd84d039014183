#include "core/utc.h"
#include "fetch/httpdate.h"

#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::fetch;

class TestHttpDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // RFC 9110, 5.6.7
    void theThreeFormsAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QDateTime>("date");
        const QDateTime date(QDate(1994, 11, 6), QTime(8, 49, 37), utc);
        const auto row = [](const char *text, const QDateTime &meant) {
            QTest::newRow(text) << QByteArray(text) << meant;
        };
        row("Sun, 06 Nov 1994 08:49:37 GMT", date);
        row("Sunday, 06-Nov-94 08:49:37 GMT", date);
        row("Sun Nov  6 08:49:37 1994", date);
        row("Sun Nov 16 08:49:37 1994", date.addDays(10));
        row("  Sun, 06 Nov 1994 08:49:37 GMT\t", date);
        row("sun, 06 nov 1994 08:49:37 gmt", date);
        row("Thu, 29 Feb 2024 23:59:59 GMT", QDateTime(QDate(2024, 2, 29), QTime(23, 59, 59), utc));
        row("Thu, 01 Jan 1970 00:00:00 GMT", QDateTime(QDate(1970, 1, 1), QTime(0, 0), utc));
    }
    void theThreeFormsAreRead()
    {
        QFETCH(QByteArray, text);
        const QDateTime date = parseHttpDate(text);
        QTEST(date, "date");
        QCOMPARE(date.offsetFromUtc(), 0);
    }

    void everyMonthIsKnown()
    {
        const QList<QByteArray> names = QByteArray("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec").split(' ');
        for (int i = 0; i < names.size(); ++i) {
            const QDateTime date(QDate(2021, i + 1, 3), QTime(4, 5, 6), utc);
            QCOMPARE(parseHttpDate("Sun, 03 " + names[i] + " 2021 04:05:06 GMT"), date);
            QCOMPARE(parseHttpDate("Sunday, 03-" + names[i] + "-21 04:05:06 GMT"), date);
            QCOMPARE(parseHttpDate("Sun " + names[i] + "  3 04:05:06 2021"), date);
        }
    }

    // RFC 9110, 5.6.7
    void aYearOfTwoDigitsIsAtMostFiftyYearsAhead()
    {
        const int thisYear = QDate::currentDate().year();
        for (int digits = 0; digits < 100; ++digits) {
            const QByteArray text = QByteArray::number(digits).rightJustified(2, '0');
            const int year = parseHttpDate("Sunday, 06-Nov-" + text + " 08:49:37 GMT").date().year();
            QCOMPARE(year % 100, digits);
            QVERIFY(year > thisYear - 100);
            QVERIFY(year <= thisYear + 50);
        }
    }

    void nonsenseIsNoDate_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"", " ", "0", "-1", "3600", "never", ", , , , ,", "Sun, 06 Nov 1994", "08:49:37 GMT",
              "Sun, 31 Feb 1994 08:49:37 GMT", "Thu, 29 Feb 2023 08:49:37 GMT", "Sun, 00 Nov 1994 08:49:37 GMT",
              "Sun, 32 Nov 1994 08:49:37 GMT", "Sun, 06 Foo 1994 08:49:37 GMT", "Sun, 06 11 1994 08:49:37 GMT",
              "Sun, 06 Nov 0000 08:49:37 GMT", "Sun, 06 Nov MCMX 08:49:37 GMT",
              "Sun, 06 Nov 99999999999 08:49:37 GMT", "Sun, 06 Nov 1994 24:00:00 GMT",
              "Sun, 06 Nov 1994 08:60:37 GMT", "Sun, 06 Nov 1994 08:49 GMT", "Sun, 06 Nov 1994 noon GMT", "1994-11-06T08:49:37Z",
              "Nov Nov Nov Nov Nov", "Sun Nov x 08:49:37 1994"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("bytes") << QByteArray("\xff\x00\xfe \x01 \x02 \x03 \x04", 11);
        QTest::newRow("a long text") << QByteArray(100'000, '-') + QByteArray(" a").repeated(10'000);
    }
    void nonsenseIsNoDate()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseHttpDate(text).isValid());
    }
};

QTEST_APPLESS_MAIN(TestHttpDate)
#include "tst_httpdate.moc"
