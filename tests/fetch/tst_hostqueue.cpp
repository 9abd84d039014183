#include "fetch/hostqueue.h"

#include <QtTest>

#include <algorithm>

using namespace rendezvous::fetch;

using Priority = HostQueue::Priority;
using Ticket = std::optional<HostQueue::Ticket>;

namespace {

constexpr int spacing = 1000;

const QString a = QStringLiteral("a.example");
const QString b = QStringLiteral("b.example");
const QString c = QStringLiteral("c.example");

const Ticket none;

std::vector<HostQueue::Ticket> sortedWaiting(const HostQueue &queue)
{
    std::vector<HostQueue::Ticket> tickets = queue.waiting();
    std::sort(tickets.begin(), tickets.end());
    return tickets;
}

} // namespace

class TestHostQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyQueueHasNothingToBegin()
    {
        HostQueue queue(8, spacing, false);
        QCOMPARE(queue.begin(0), none);
        QVERIFY(!queue.wakeAt());
        QVERIFY(queue.waiting().empty());
    }

    void oneHostIsAskedOneAtATimeWithAPause()
    {
        HostQueue queue(8, spacing, false);
        queue.add(1, a, Priority::Feed);
        queue.add(2, a, Priority::Feed);
        QCOMPARE(queue.begin(0), Ticket(1));
        QCOMPARE(queue.begin(100'000), none);
        QVERIFY(!queue.wakeAt()); // only its end helps
        queue.end(a, 500);
        QCOMPARE(queue.wakeAt(), std::optional<qint64>(1500));
        QCOMPARE(queue.begin(1499), none);
        QCOMPARE(queue.begin(1500), Ticket(2));
        queue.end(a, 1600);
        QVERIFY(!queue.wakeAt());
    }

    void aPauseHoldsForWhatComesLater()
    {
        HostQueue queue(8, spacing, false);
        queue.add(1, a, Priority::Feed);
        QCOMPARE(queue.begin(0), Ticket(1));
        queue.end(a, 0);
        queue.add(2, a, Priority::Person);
        QCOMPARE(queue.begin(999), none);
        QCOMPARE(queue.begin(1000), Ticket(2));
    }

    void loopbackHasNoPauseUnlessWanted_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isLoopbackSpaced");
        QTest::addColumn<bool>("hasPause");
        for (const char *host : {"localhost", "127.0.0.1", "127.9.9.9", "::1"}) {
            QTest::addRow("%s", host) << QString::fromLatin1(host) << false << false;
            QTest::addRow("%s, spaced", host) << QString::fromLatin1(host) << true << true;
        }
        QTest::newRow("another") << a << false << true;
        QTest::newRow("a name that only looks so") << QStringLiteral("localhost.example") << false << true;
    }
    void loopbackHasNoPauseUnlessWanted()
    {
        QFETCH(QString, host);
        QFETCH(bool, isLoopbackSpaced);
        QFETCH(bool, hasPause);
        HostQueue queue(8, spacing, isLoopbackSpaced);
        queue.add(1, host, Priority::Feed);
        queue.add(2, host, Priority::Feed);
        QCOMPARE(queue.begin(10), Ticket(1));
        QCOMPARE(queue.begin(10), none); // one at a time all the same
        queue.end(host, 10);
        QCOMPARE(queue.begin(10), hasPause ? none : Ticket(2));
    }

    void onlySoManyHostsAreAskedAtOnce()
    {
        HostQueue queue(2, spacing, false);
        queue.add(1, a, Priority::Feed);
        queue.add(2, b, Priority::Feed);
        queue.add(3, c, Priority::Person);
        QCOMPARE(queue.begin(0), Ticket(3));
        QCOMPARE(queue.begin(0), Ticket(1));
        QCOMPARE(queue.begin(0), none);
        QVERIFY(!queue.wakeAt());
        queue.end(c, 10);
        QCOMPARE(queue.wakeAt(), std::optional<qint64>(0));
        QCOMPARE(queue.begin(10), Ticket(2));
    }

    void whatIsMoreUrgentGoesFirst()
    {
        HostQueue queue(8, 0, false);
        queue.add(1, a, Priority::Picture);
        queue.add(2, a, Priority::Feed);
        queue.add(3, a, Priority::Page);
        queue.add(4, a, Priority::Feed);
        queue.add(5, a, Priority::Person);
        queue.add(6, b, Priority::Page);
        queue.add(7, c, Priority::Feed);
        QCOMPARE(queue.begin(0), Ticket(5));
        QCOMPARE(queue.begin(0), Ticket(6));
        QCOMPARE(queue.begin(0), Ticket(7));
        for (const HostQueue::Ticket ticket : {3, 2, 4, 1}) {
            queue.end(a, 0);
            QCOMPARE(queue.begin(0), Ticket(ticket));
        }
    }

    void theHostAskedLongestAgoComesFirst()
    {
        HostQueue queue(1, 0, false);
        for (const HostQueue::Ticket ticket : {1, 2, 3})
            queue.add(ticket, a, Priority::Feed);
        queue.add(4, b, Priority::Feed);
        queue.add(5, b, Priority::Feed);
        queue.add(6, c, Priority::Feed);
        const QVector<std::pair<HostQueue::Ticket, QString>> order{{1, a}, {4, b}, {6, c}, {2, a}, {5, b}, {3, a}};
        for (const auto &[ticket, host] : order) {
            QCOMPARE(queue.begin(0), Ticket(ticket));
            queue.end(host, 0);
        }
    }

    void whatIsLessUrgentThanWantedWaits()
    {
        HostQueue queue(8, spacing, false);
        queue.add(1, a, Priority::Feed);
        queue.add(2, b, Priority::Picture);
        QCOMPARE(queue.begin(0, Priority::Page), none);
        QVERIFY(!queue.wakeAt(Priority::Page));
        QCOMPARE(queue.begin(0, Priority::Feed), Ticket(1));
        QCOMPARE(queue.begin(0, Priority::Feed), none);
        QVERIFY(!queue.wakeAt(Priority::Feed));
        queue.add(3, a, Priority::Page);
        queue.end(a, 0);
        QCOMPARE(queue.wakeAt(Priority::Page), std::optional<qint64>(1000));
        QCOMPARE(queue.wakeAt(), std::optional<qint64>(0));
        QCOMPARE(queue.begin(0), Ticket(2));
        QCOMPARE(queue.begin(1000, Priority::Page), Ticket(3));
    }

    void aContinuationGoesBeforeEverythingAtItsHostAfterThePause()
    {
        HostQueue queue(8, spacing, false);
        queue.add(1, a, Priority::Feed);
        QCOMPARE(queue.begin(0), Ticket(1));
        queue.add(2, a, Priority::Person);
        queue.end(a, 0);
        queue.addContinuation(1, a);
        QCOMPARE(queue.begin(999), none);
        QCOMPARE(queue.begin(1000), Ticket(1));
        queue.end(a, 1000);
        QCOMPARE(queue.begin(2000), Ticket(2));
    }

    void whatTheHostNeverSawGoesAgainWithoutAPause()
    {
        HostQueue queue(8, spacing, false);
        queue.add(1, a, Priority::Feed);
        QCOMPARE(queue.begin(0), Ticket(1));
        queue.add(2, a, Priority::Person);
        queue.end(a, 10);
        queue.addAgain(1, a, 10);
        QCOMPARE(queue.begin(10), Ticket(1));
        QCOMPARE(queue.begin(10), none);
        queue.end(a, 20);
        QCOMPARE(queue.begin(1019), none);
        QCOMPARE(queue.begin(1020), Ticket(2));
    }

    void whatIsRemovedNeverBegins()
    {
        HostQueue queue(8, spacing, false);
        queue.add(1, a, Priority::Feed);
        queue.add(2, a, Priority::Picture);
        queue.add(3, b, Priority::Person);
        QCOMPARE(sortedWaiting(queue), (std::vector<HostQueue::Ticket>{1, 2, 3}));
        queue.remove(1);
        queue.remove(3);
        queue.remove(99);
        QCOMPARE(sortedWaiting(queue), (std::vector<HostQueue::Ticket>{2}));
        QCOMPARE(queue.begin(0), Ticket(2));
        QCOMPARE(queue.begin(0), none);
    }

    void removingWhatHasBegunLeavesItsHostBusy()
    {
        HostQueue queue(8, spacing, false);
        queue.add(1, a, Priority::Feed);
        queue.add(2, a, Priority::Feed);
        QCOMPARE(queue.begin(0), Ticket(1));
        queue.remove(1);
        QCOMPARE(queue.begin(5000), none);
        queue.end(a, 5000);
        QCOMPARE(queue.begin(6000), Ticket(2));
    }

    void theEndOfWhatDidNotBeginIsIgnored()
    {
        HostQueue queue(1, spacing, false);
        queue.add(1, a, Priority::Feed);
        queue.add(2, b, Priority::Feed);
        queue.end(a, 5000);
        queue.end(c, 5000);
        QCOMPARE(queue.begin(0), Ticket(1));
        queue.end(b, 0);
        QCOMPARE(queue.begin(0), none);
    }

    void manyHostsKeepTheirPauses()
    {
        HostQueue queue(300, spacing, false);
        const auto host = [](int i) { return QStringLiteral("%1.example").arg(i); };
        for (int i = 0; i < 200; ++i)
            queue.add(static_cast<HostQueue::Ticket>(i), host(i), Priority::Feed);
        for (int i = 0; i < 200; ++i)
            QCOMPARE(queue.begin(0), Ticket(static_cast<HostQueue::Ticket>(i)));
        for (int i = 0; i < 200; ++i)
            queue.end(host(i), i * 10);
        queue.add(1000, host(0), Priority::Feed);
        queue.add(1199, host(199), Priority::Feed);
        QCOMPARE(queue.begin(1990), Ticket(1000));
        QCOMPARE(queue.begin(2989), none);
        QCOMPARE(queue.begin(2990), Ticket(1199));
    }
};

QTEST_APPLESS_MAIN(TestHostQueue)
#include "tst_hostqueue.moc"
