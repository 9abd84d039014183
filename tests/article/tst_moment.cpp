#include "article/moment.h"
#include "article/visibledate.h"

#include <QTest>

using namespace rendezvous::article;

namespace {

QDateTime utc(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

QDateTime readAt(const char *shown, const char *page, const char *language = "")
{
    return utcOf(visibleMoment(QString::fromUtf8(shown)), QUrl(QString::fromLatin1(page)),
                 QString::fromLatin1(language));
}

} // namespace

class TestMoment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTimeWithoutAZoneIsThatOfThePublishersCountry();
    void summerTimeCounts();
    void aLanguageOfOneClockTellsTheZoneWhereTheDomainDoesNot();
    void aZoneThatIsSaidIsTaken_data();
    void aZoneThatIsSaidIsTaken();
    void aDayAloneStaysThatDay();
    void yearsOfErasAreRead_data();
    void yearsOfErasAreRead();
    void momentsAloneAreKnown_data();
    void momentsAloneAreKnown();
};

void TestMoment::aTimeWithoutAZoneIsThatOfThePublishersCountry()
{
    QCOMPARE(readAt("28.09.2024 13:45", "http://www.example.ru/41/"), utc("2024-09-28T10:45:00Z"));
    QCOMPARE(readAt("2024-02-15 18:27", "https://news.example.hk/1"), utc("2024-02-15T10:27:00Z"));
    QCOMPARE(readAt("2024-02-15 18:27", "https://news.example.com/1"), utc("2024-02-15T18:27:00Z"));
}

void TestMoment::summerTimeCounts()
{
    QCOMPARE(readAt("28.03.2025 14:52", "https://www.example.de/1"), utc("2025-03-28T13:52:00Z"));
    QCOMPARE(readAt("28.06.2025 14:52", "https://www.example.de/1"), utc("2025-06-28T12:52:00Z"));
}

void TestMoment::aLanguageOfOneClockTellsTheZoneWhereTheDomainDoesNot()
{
    QCOMPARE(readAt("2022年12月1日 5時21分", "https://news.example.com/1", "ja"),
             utc("2022-11-30T20:21:00Z"));
    QCOMPARE(readAt("2022-05-04 10:00", "https://news.example.com/1", "en"), utc("2022-05-04T10:00:00Z"));
    QCOMPARE(languageOfScript(QStringLiteral("新しい衛星")), QStringLiteral("ja"));
    QCOMPARE(languageOfScript(QStringLiteral("새 위성")), QStringLiteral("ko"));
    QCOMPARE(languageOfScript(QStringLiteral("新卫星")), QStringLiteral("zh"));
    QCOMPARE(languageOfScript(QStringLiteral("A new satellite")), QString());
}

void TestMoment::aZoneThatIsSaidIsTaken_data()
{
    QTest::addColumn<QString>("shown");
    QTest::newRow("offset") << QStringLiteral("10:15, 20 Сәуір 2022 | GMT +6");
    QTest::newRow("letters") << QStringLiteral("Rabu, 20 Apr 2022 11:15 WIB");
    QTest::newRow("ISO") << QStringLiteral("2022-04-20 09:15:00 +05:00");
    QTest::newRow("Moscow") << QStringLiteral("20 апреля 2022, 07:15 МСК");
}

void TestMoment::aZoneThatIsSaidIsTaken()
{
    QFETCH(QString, shown);
    QCOMPARE(utcOf(visibleMoment(shown), QUrl(QStringLiteral("https://example.jp/")), {}),
             utc("2022-04-20T04:15:00Z"));
}

void TestMoment::aDayAloneStaysThatDay()
{
    QCOMPARE(readAt("20 avril 2022", "https://www.example.nz/1"), utc("2022-04-20T00:00:00Z"));
    QCOMPARE(readAt("2025-03-14 수정일 2025-03-18 10:02", "https://www.example.kr/1"),
             utc("2025-03-14T00:00:00Z"));
}

void TestMoment::yearsOfErasAreRead_data()
{
    QTest::addColumn<QString>("shown");
    for (const char *shown : {"令和7年3月14日", "令和７年３月14日（金）", "2025年（令和7年）3月14日",
                              "令和7年（2025年）3月14日", "民國114年3月14日", "掲載日：令和7年3月14日更新"})
        QTest::newRow(shown) << QString::fromUtf8(shown);
}

void TestMoment::yearsOfErasAreRead()
{
    QFETCH(QString, shown);
    QCOMPARE(visibleDate(shown), utc("2025-03-14T00:00:00Z"));
    QCOMPARE(visibleDate(QStringLiteral("令和元年5月1日")), utc("2019-05-01T00:00:00Z"));
    QCOMPARE(visibleDate(QStringLiteral("平成31年4月30日")), utc("2019-04-30T00:00:00Z"));
}

void TestMoment::momentsAloneAreKnown_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isMoment");
    QTest::newRow("clock") << QStringLiteral("18.20") << true;
    QTest::newRow("date with words") << QStringLiteral("Published Sept. 17, 2024 Updated Sept. 18, 2024")
                                     << true;
    QTest::newRow("German") << QStringLiteral("18.02.2025, 05.30 Uhr") << true;
    QTest::newRow("era") << QStringLiteral("2025年（令和7年）3月14日") << true;
    QTest::newRow("length") << QStringLiteral("4 min read") << true;
    QTest::newRow("number of a chapter") << QStringLiteral("3") << false;
    QTest::newRow("share") << QStringLiteral("91.63") << false;
    QTest::newRow("sentence") << QStringLiteral("On 4 May 2022 the gate closed.") << false;
}

void TestMoment::momentsAloneAreKnown()
{
    QFETCH(QString, line);
    QFETCH(bool, isMoment);
    QCOMPARE(isBareMoment(line), isMoment);
}

QTEST_GUILESS_MAIN(TestMoment)
#include "tst_moment.moc"
