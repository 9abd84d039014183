#include "feed/dateparser.h"

#include <QtTest>

using rendezvous::feed::parseDate;
using rendezvous::feed::parseZonedDate;

class TestDateParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheDatesOfOurSources_data()
    {
        QTest::addColumn<QString>("utc");
        const auto row = [](const char *text, const char *utc) { QTest::newRow(text) << QString::fromLatin1(utc); };
        row("Tue, 19 Apr 2022 14:05:00 GMT", "2022-04-19T14:05:00Z");
        row("Tue, 19 Apr 2022 14:05:00 +0330", "2022-04-19T10:35:00Z");
        row("2022-04-19T14:05:00.123+03:00", "2022-04-19T11:05:00Z");
        row("20220419T140500Z", "2022-04-19T14:05:00Z");
        row("19 апреля 2022 г., 15:30 МСК", "2022-04-19T12:30:00Z");
        row("вт, 19 апр. 2022 15:30:00 +0300", "2022-04-19T12:30:00Z");
        row("19 мая 2022", "2022-05-19T00:00:00Z");
        row("19 травня 2022 15:30", "2022-05-19T15:30:00Z");
        row("mardi 19 avril 2022 à 15h30", "2022-04-19T15:30:00Z");
        row("1er février 2022", "2022-02-01T00:00:00Z");
        row("19 août 2022", "2022-08-19T00:00:00Z");
        row("2022年4月19日 15:30", "2022-04-19T15:30:00Z");
        row("2022年4月19日 下午3时30分", "2022-04-19T15:30:00Z");
        row("周二, 19 4月 2022 10:00:00 +0800", "2022-04-19T02:00:00Z");
        row("2022年04月19日15時30分20秒", "2022-04-19T15:30:20Z");
        row("火, 19 4月 2022 10:00:00 +0900", "2022-04-19T01:00:00Z");
        row("19 de abril de 2022 15:30", "2022-04-19T15:30:00Z");
        row("mar, 19 abr 2022 15:30:00 +0200", "2022-04-19T13:30:00Z");
        row("Dienstag, 19. April 2022, 15:30 Uhr", "2022-04-19T15:30:00Z");
        row("Di, 01 Mär 2022 00:00:00 +0100", "2022-02-28T23:00:00Z");
        row("martedì 19 aprile 2022 alle ore 15:30", "2022-04-19T15:30:00Z");
        row("19 de março de 2022 às 15h30", "2022-03-19T15:30:00Z");
        row("الثلاثاء, 19 أبريل 2022 15:30:00 +0300", "2022-04-19T12:30:00Z");
        row("19 كانون الثاني 2022", "2022-01-19T00:00:00Z");
        row("١٩ أبريل ٢٠٢٢", "2022-04-19T00:00:00Z");
        row("2022년 4월 19일 오후 3:30", "2022-04-19T06:30:00Z");
        row("화, 19 4월 2022 15:30:00 +0900", "2022-04-19T06:30:00Z");
        row("04/19/2022 3:30 PM EDT", "2022-04-19T19:30:00Z");
        row("19.04.2022 15:30", "2022-04-19T15:30:00Z");
        row("1650378600", "2022-04-19T14:30:00Z");
        row("Sat, 31 Dec 2016 23:59:60 GMT", "2017-01-01T00:00:00Z");
        row("2022-04-19 24:00", "2022-04-20T00:00:00Z");
    }

    void readsTheDatesOfOurSources()
    {
        QFETCH(QString, utc);
        const QDateTime date = parseDate(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(date.isValid());
        QCOMPARE(date.toString(QStringLiteral("yyyy-MM-ddThh:mm:ssZ")), utc);
        QCOMPARE(date.timeSpec(), Qt::UTC);
    }

    void keepsTheOffsetThatWasSaid()
    {
        const auto minutes = [](const char *text) { return parseZonedDate(QString::fromUtf8(text)).offsetFromUtc() / 60; };
        QCOMPARE(minutes("Tue, 19 Apr 2022 14:05:00 +0300"), 180);
        QCOMPARE(minutes("2022-04-19T14:05:00-03:30"), -210);
        QCOMPARE(minutes("Tuesday, 19 April 2022, 14:05 +0530"), 330);
        QCOMPARE(minutes("Tue, 19 Apr 2022 14:05:00 GMT"), 0);
        QCOMPARE(minutes("2022-04-19"), 0);
        QCOMPARE(parseDate(u"2022-04-19T14:05:00+03:00").timeSpec(), Qt::UTC);
    }

    void knowsWhatIsNoDate_data()
    {
        QTest::addColumn<int>("unused");
        for (const char *text : {" ", "yesterday", "32 Jan 2022", "2022-13-01", "12:30", "Monday", "19 April", "1.2.3.4", "+7 495 1234567", "2022-04-19T25:00:00Z"})
            QTest::newRow(text) << 0;
    }

    void knowsWhatIsNoDate() { QVERIFY(!parseDate(QString::fromUtf8(QTest::currentDataTag())).isValid()); }
};

QTEST_GUILESS_MAIN(TestDateParser)
#include "tst_dateparser.moc"
