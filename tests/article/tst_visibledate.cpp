#include "article/visibledate.h"

#include <QTest>

using namespace rendezvous::article;

class TestVisibleDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatMachinesWrite_data();
    void readsWhatMachinesWrite();
    void knowsWhatMachinesDoNotWrite_data();
    void knowsWhatMachinesDoNotWrite();
    void saysWhetherTheZoneWasSaid();
    void countsAreOfOurTime();
    void readsWhatPeopleRead_data();
    void readsWhatPeopleRead();
};

void TestVisibleDate::readsWhatMachinesWrite_data()
{
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *text, const char *utc) {
        QTest::newRow(text) << QString::fromLatin1(utc);
    };
    row("2022-04-19", "2022-04-19T00:00:00Z");
    row("20220419", "2022-04-19T00:00:00Z");
    row("2022-04-19T14:05Z", "2022-04-19T14:05:00Z");
    row("2022-04-19t14:05:06z", "2022-04-19T14:05:06Z");
    row("2022-04-19T14:05:06.789123+03:30", "2022-04-19T10:35:06Z");
    row("2022-04-19T14:05:06,5-0300", "2022-04-19T17:05:06Z");
    row("2022-04-19T14:05+03", "2022-04-19T11:05:00Z");
    row("2022-04-19 14:05:06", "2022-04-19T14:05:06Z");
    row("2022-04-19 14:05:06 +0300", "2022-04-19T11:05:06Z");
    row("2022/04/19 14:05", "2022-04-19T14:05:00Z");
    row("20220419T140506Z", "2022-04-19T14:05:06Z");
    row(" 2022-04-19T00:00:00Z ", "2022-04-19T00:00:00Z");
    row("2022-04-19T24:00:00Z", "2022-04-20T00:00:00Z");
    row("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z");
    row("2024-02-29T23:59:00-05:00", "2024-03-01T04:59:00Z");
    row("Tue, 19 Apr 2022 14:05:00 GMT", "2022-04-19T14:05:00Z");
    row("Tue, 19 Apr 2022 14:05:00 +0300", "2022-04-19T11:05:00Z");
    row("19 Apr 2022 14:05:00 +0300", "2022-04-19T11:05:00Z");
    row("Tue, 19 Apr 2022 14:05:00 EST", "2022-04-19T19:05:00Z");
    row("Tue, 19 Apr 2022 14:05:00 PDT", "2022-04-19T21:05:00Z");
    row("Tue, 19 Apr 2022 14:05:00 UT", "2022-04-19T14:05:00Z");
    row("Tue, 19 Apr 2022 14:05:00 UTC", "2022-04-19T14:05:00Z");
    row("Tue, 19 Apr 2022 14:05:00 Z", "2022-04-19T14:05:00Z");
}

void TestVisibleDate::readsWhatMachinesWrite()
{
    QFETCH(QString, utc);
    const QDateTime date = machineDate(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(date.isValid());
    QCOMPARE(date.timeSpec(), Qt::UTC);
    QCOMPARE(date.toString(QStringLiteral("yyyy-MM-ddThh:mm:ssZ")), utc);
}

void TestVisibleDate::knowsWhatMachinesDoNotWrite_data()
{
    QTest::addColumn<int>("unused");
    for (const char *text :
         {"", "yesterday", "2022", "2022-13-01", "2023-02-29", "1900-02-29", "2022-04-31", "2022-00-10",
          "2022-04-19T25:00:00Z", "2022-04-19T24:01:00Z", "2022-04-19T14:60:00Z", "1712051234", "1812101234",
          "1712051234000", "20220419123", "31 Feb 2022 10:00:00 GMT"})
        QTest::newRow(text) << 0;
}

void TestVisibleDate::knowsWhatMachinesDoNotWrite()
{
    const QDateTime date = machineDate(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(!date.isValid(), qPrintable(date.toString(Qt::ISODate)));
}

void TestVisibleDate::saysWhetherTheZoneWasSaid()
{
    QVERIFY(machineMoment(QStringLiteral("2022-04-19T14:05:00")).isLocal);
    QVERIFY(machineMoment(QStringLiteral("2022-04-19")).isLocal);
    QVERIFY(!machineMoment(QStringLiteral("2022-04-19T14:05:00Z")).isLocal);
    QVERIFY(!machineMoment(QStringLiteral("2022-04-19T14:05:00 utc")).isLocal);
    QVERIFY(!machineMoment(QStringLiteral("2022-04-19T14:05:00+00:00")).isLocal);
    QVERIFY(!machineMoment(QStringLiteral("Tue, 19 Apr 2022 14:05:00 GMT")).isLocal);
}

void TestVisibleDate::countsAreOfOurTime()
{
    QCOMPARE(countedDate(QStringLiteral("1650378600")).toString(Qt::ISODate),
             QStringLiteral("2022-04-19T14:30:00Z"));
    QCOMPARE(countedDate(QStringLiteral(" 1650378600123 ")).toString(Qt::ISODate),
             QStringLiteral("2022-04-19T14:30:00Z"));
    QVERIFY(!countedDate(QStringLiteral("788918399")).isValid());
    QVERIFY(countedDate(QStringLiteral("788918400")).isValid());
    QVERIFY(countedDate(QStringLiteral("2208988800")).isValid());
    QVERIFY(!countedDate(QStringLiteral("2208988801")).isValid());
    QVERIFY(!countedDate(QStringLiteral("-1650378600")).isValid());
    QVERIFY(!countedDate(QStringLiteral("99999999999999999999")).isValid());
    QVERIFY(!countedDate(QStringLiteral("20220419")).isValid());
}

void TestVisibleDate::readsWhatPeopleRead_data()
{
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *text, const char *utc) {
        QTest::newRow(text) << QString::fromLatin1(utc);
    };
    row("April 19, 2022", "2022-04-19T00:00:00Z");
    row("Published 19 April 2022 at 3:30 p.m.", "2022-04-19T15:30:00Z");
    row("19 April 2022, 12:30 AM", "2022-04-19T00:30:00Z");
    row("22/04/2022", "2022-04-22T00:00:00Z");
    row("04/05/2022", "2022-05-04T00:00:00Z");
    row("04/22/2022", "2022-04-22T00:00:00Z");
    row("29.02.2024 23:59", "2024-02-29T23:59:00Z");
    row("2022年4月19日 下午3:30", "2022-04-19T15:30:00Z");
    row("令和4年4月19日", "2022-04-19T00:00:00Z");
    row("19 เมษายน 2565", "2022-04-19T00:00:00Z");
    row("30 فروردین 1401", "2022-04-19T00:00:00Z");
    row("31 февраля 2022, исправлено 19 апреля 2022", "2022-04-19T00:00:00Z");
    row("30.02.2022", "");
    row("29/02/2023", "");
    row("13/13/2022", "");
    row("1.2.3", "");
    row("", "");
}

void TestVisibleDate::readsWhatPeopleRead()
{
    QFETCH(QString, utc);
    const QDateTime date = visibleDate(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(date.isValid() ? date.toString(QStringLiteral("yyyy-MM-ddThh:mm:ssZ")) : QString(), utc);
}

QTEST_GUILESS_MAIN(TestVisibleDate)
#include "tst_visibledate.moc"
