#include "core/utc.h"

#include <QtTest>

using namespace rendezvous;

class TestUtc : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMomentIsTheSameOnEveryClock();
    void aZeroOffsetIsUtc();
};

void TestUtc::aMomentIsTheSameOnEveryClock()
{
    const QDate day(2022, 4, 19);
    const QDateTime noon(day, QTime(12, 0), utc);
    QCOMPARE(atOffset(day, QTime(14, 0), 2 * 3600), noon);
    QCOMPARE(atOffset(day, QTime(14, 0), 2 * 3600).offsetFromUtc(), 2 * 3600);
    QCOMPARE(atOffset(day, QTime(2, 30), -34'200), noon);
}

void TestUtc::aZeroOffsetIsUtc()
{
    QCOMPARE(QDateTime(QDate(2022, 4, 19), QTime(12, 0), utc).timeSpec(), Qt::UTC);
    QCOMPARE(atOffset(QDate(2022, 4, 19), QTime(12, 0), 0).timeSpec(), Qt::UTC);
}

QTEST_APPLESS_MAIN(TestUtc)
#include "tst_utc.moc"
