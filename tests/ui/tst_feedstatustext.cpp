#include "core/utc.h"
#include "ui/subscriptions/feedstatustext.h"

#include <QtTest>

using namespace rendezvous;

/// What a person can copy to ask for help with a feed.
class TestFeedStatusText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFeedThatWasNeverAskedSaysSo();
    void itSaysWhatWhenAndWhyNext();
    void aFailureSaysSinceWhenAndWhatToDo();
    void aStoppedFeedSaysWhy_data();
    void aStoppedFeedSaysWhy();
};

void TestFeedStatusText::aFeedThatWasNeverAskedSaysSo()
{
    QCOMPARE(ui::feedStatusText({}).count(QStringLiteral("never")), 3);
}

void TestFeedStatusText::itSaysWhatWhenAndWhyNext()
{
    Feed feed;
    feed.validators = {"W/\"abc\"", "Sat, 01 Jan 2022 10:00:00 GMT"};
    feed.status.lastTry = feed.status.lastSuccess = QDateTime(QDate(2026, 3, 1), QTime(8, 0), utc);
    feed.status.nextDue = feed.status.lastTry.addSecs(3'600);
    feed.status.nextReason = QStringLiteral("interval");
    feed.status.bytes = 2'048;
    feed.status.answers = 4;
    feed.status.answers304 = 3;
    feed.status.redirectTarget = QUrl(QStringLiteral("https://new.example/feed"));
    const QString text = ui::feedStatusText(feed);
    for (const char *said : {"interval", "75 %", "ETag: W/\"abc\"",
                             "Last-Modified: Sat, 01 Jan 2022 10:00:00 GMT", "https://new.example/feed"})
        QVERIFY2(text.contains(QLatin1String(said)), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("Failing")));
}

void TestFeedStatusText::aFailureSaysSinceWhenAndWhatToDo()
{
    Feed feed;
    feed.status.failingSince = feed.status.lastTry = QDateTime(QDate(2026, 3, 1), QTime(8, 0), utc);
    feed.status.error = Error{Error::Kind::TlsFailed, QStringLiteral("expired")};
    feed.status.nextDue = feed.status.lastTry.addSecs(900);
    feed.status.nextReason = QStringLiteral("backoff");
    const QString text = ui::feedStatusText(feed);
    QVERIFY(text.contains(QStringLiteral("Failing since")));
    QVERIFY(text.contains(QStringLiteral("certificate")));
    QVERIFY(text.contains(QStringLiteral("after failures")));
}

void TestFeedStatusText::aStoppedFeedSaysWhy_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("said");
    QTest::newRow("gone") << QStringLiteral("gone") << QStringLiteral("closed");
    QTest::newRow("unauthorized") << QStringLiteral("unauthorized") << QStringLiteral("password");
    QTest::newRow("dead") << QStringLiteral("dead") << QStringLiteral("30 days");
}

void TestFeedStatusText::aStoppedFeedSaysWhy()
{
    QFETCH(QString, reason);
    QFETCH(QString, said);
    Feed feed;
    feed.status.isStopped = true;
    feed.status.nextReason = reason;
    const QString text = ui::feedStatusText(feed);
    QVERIFY(text.contains(QStringLiteral("Not asked any more")));
    QVERIFY(text.contains(said));
}

QTEST_MAIN(TestFeedStatusText)
#include "tst_feedstatustext.moc"
