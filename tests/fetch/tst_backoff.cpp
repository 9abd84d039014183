#include "fetch/backoff.h"

#include <QtTest>

#include <limits>

using namespace rendezvous;
using namespace rendezvous::fetch;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

} // namespace

class TestBackOff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRateLimitDoublesFromTenMinutesToADay()
    {
        const QVector<qint64> pauses{10, 20, 40, 80, 160, 320, 640, 1280, 1440, 1440};
        for (int i = 0; i < pauses.size(); ++i) {
            QCOMPARE(rateLimitBackOff(i + 1), pauses[i] * minute);
            QCOMPARE(backOff(Error::Kind::RateLimited, i + 1), pauses[i] * minute);
        }
    }

    void eachFailureHasItsPauses_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QVector<qint64>>("pauses");
        const QVector<qint64> usual{15 * minute, 30 * minute, hour, 2 * hour, 4 * hour, 8 * hour, 16 * hour, day, day};
        QTest::newRow("not-found") << QStringLiteral("not-found") << QVector<qint64>{hour, 6 * hour, day, 7 * day, 7 * day};
        QTest::newRow("forbidden") << QStringLiteral("forbidden")
                                   << QVector<qint64>{hour, 2 * hour, 4 * hour, 8 * hour, 16 * hour, day, day};
        for (const char *kind : {"server-error", "timed-out", "tls-failed", "not-a-feed", "too-large", "malformed"})
            QTest::newRow(kind) << QString::fromLatin1(kind) << usual;
    }
    void eachFailureHasItsPauses()
    {
        QFETCH(QString, kind);
        QFETCH(QVector<qint64>, pauses);
        for (int i = 0; i < pauses.size(); ++i)
            QCOMPARE(backOff(errorKindFromName(kind), i + 1), pauses[i]);
    }

    void anyCountHasAPause()
    {
        for (const auto &[kind, shortest, longest] :
             {std::tuple{Error::Kind::NotFound, hour, 7 * day}, std::tuple{Error::Kind::Forbidden, hour, day},
              std::tuple{Error::Kind::RateLimited, 10 * minute, day}, std::tuple{Error::Kind::ServerError, 15 * minute, day}}) {
            for (const int count : {0, -1, std::numeric_limits<int>::min() + 1})
                QCOMPARE(backOff(kind, count), shortest);
            for (const int count : {31, 64, 1000, std::numeric_limits<int>::max()})
                QCOMPARE(backOff(kind, count), longest);
        }
    }

    void whatWasNotReachedWasNotAsked()
    {
        for (const Error::Kind kind : {Error::Kind::HostNotFound, Error::Kind::Unreachable, Error::Kind::TimedOut})
            QVERIFY(isConnectivity(kind));
        for (const Error::Kind kind : {Error::Kind::TlsFailed, Error::Kind::ServerError, Error::Kind::RateLimited,
                                       Error::Kind::NotFound, Error::Kind::Truncated, Error::Kind::RedirectRefused})
            QVERIFY(!isConnectivity(kind));
    }
};

QTEST_APPLESS_MAIN(TestBackOff)
#include "tst_backoff.moc"
