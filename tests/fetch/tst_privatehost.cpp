#include "fetch/fetcher.h"
#include "support/httpserver.h"

#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::fetch;

namespace {

/// As if 127.0.0.1 were inside and every other address of this computer on the internet.
Limits limitsOfTwoNetworks()
{
    Limits limits;
    limits.isPrivate = [](const QString &host) { return host == QLatin1String("127.0.0.1"); };
    return limits;
}

QString outside()
{
    return QStringLiteral("127.0.0.2");
}
QString alsoOutside()
{
    return QStringLiteral("127.0.0.3");
}

Response ask(Fetcher &fetcher, const QUrl &url, const QUrl &namedBy = {})
{
    std::optional<Response> answer;
    QObject asker;
    Request request;
    request.url = url;
    request.namedBy = namedBy;
    fetcher.fetch(request, &asker, [&](const Response &response) { answer = response; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        qFatal("no answer came");
    return *answer;
}

bool isRefused(const Response &response)
{
    return response.error && response.error->kind == Error::Kind::RedirectRefused;
}

} // namespace

/// What strangers may name.
class TestPrivateHost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostsAreKnownByTheirSpelling_data();
    void hostsAreKnownByTheirSpelling();
    void aStrangerMayNotNameWhatIsInside();
    void aStrangerMayNameTheInternetAndHimself();
    void aPersonMayNameWhatIsInside();
    void aFeedInsideMayNameWhatIsInside();
    void theInternetDoesNotLeadInside();
    void anOpenConnectionOfAnotherAskerIsNotUsed();
    void whatIsInsideMayLeadAnywhere();
};

void TestPrivateHost::hostsAreKnownByTheirSpelling_data()
{
    QTest::addColumn<bool>("isPrivate");
    for (const char *host : {"127.0.0.1",
                             "127.8.8.8",
                             "10.1.2.3",
                             "172.16.0.1",
                             "172.31.255.255",
                             "192.168.1.1",
                             "169.254.169.254",
                             "100.64.0.1",
                             "0.0.0.0",
                             "224.0.0.1",
                             "255.255.255.255",
                             "::1",
                             "::",
                             "fe80::1",
                             "fd00::1",
                             "fec0::1",
                             "ff02::1",
                             "::ffff:10.0.0.1",
                             "::ffff:127.0.0.1",
                             "64:ff9b::a00:1",
                             "localhost",
                             "LOCALHOST.",
                             "router",
                             "printer.local",
                             "nas.home.arpa",
                             "vault.internal",
                             "a.localhost"})
        QTest::newRow(host) << true;
    for (const char *host :
         {"8.8.8.8", "172.32.0.1", "192.169.0.1", "100.128.0.1", "2001:4860:4860::8888", "::ffff:8.8.8.8",
          "64:ff9b::808:808", "198.18.0.5", "example.org", "local.example", "internal.example.org"})
        QTest::newRow(host) << false;
}

void TestPrivateHost::hostsAreKnownByTheirSpelling()
{
    QFETCH(bool, isPrivate);
    QCOMPARE(isPrivateHost(QString::fromLatin1(QTest::currentDataTag())), isPrivate);
}

void TestPrivateHost::aStrangerMayNotNameWhatIsInside()
{
    HttpServer inside;
    HttpServer stranger(outside());
    const auto router = inside.serve("/reboot", CannedAnswer::of("done"));
    Fetcher fetcher(limitsOfTwoNetworks());
    QVERIFY(isRefused(ask(fetcher, router->url(), stranger.url("/feed"))));
    QUrl byName = router->url();
    byName.setHost(QStringLiteral("localhost")); // resolved before it is judged
    QVERIFY(isRefused(ask(fetcher, byName, stranger.url("/feed"))));
    QCOMPARE(inside.connections(), 0);
}

void TestPrivateHost::aStrangerMayNameTheInternetAndHimself()
{
    HttpServer stranger(outside());
    HttpServer other(alsoOutside());
    const auto own = stranger.serve("/p", CannedAnswer::of("p"));
    const auto others = other.serve("/p", CannedAnswer::of("p"));
    Fetcher fetcher(limitsOfTwoNetworks());
    QVERIFY(!ask(fetcher, own->url(), stranger.url("/feed")).error);
    QVERIFY(!ask(fetcher, others->url(), stranger.url("/feed")).error);
}

void TestPrivateHost::aPersonMayNameWhatIsInside()
{
    HttpServer inside;
    const auto feed = inside.serve("/feed", CannedAnswer::of("f"));
    Fetcher fetcher(limitsOfTwoNetworks());
    QVERIFY(!ask(fetcher, feed->url()).error);
}

void TestPrivateHost::aFeedInsideMayNameWhatIsInside()
{
    HttpServer inside;
    const auto picture = inside.serve("/p", CannedAnswer::of("p"));
    QUrl byName = picture->url();
    byName.setHost(QStringLiteral("localhost"));
    Fetcher fetcher(limitsOfTwoNetworks());
    QVERIFY(!ask(fetcher, byName, inside.url("/feed")).error);
}

void TestPrivateHost::theInternetDoesNotLeadInside()
{
    HttpServer inside;
    HttpServer stranger(outside());
    const auto router = inside.serve("/reboot", CannedAnswer::of("done"));
    const auto second = stranger.serve("/second", CannedAnswer::withStatus(302, router->url().toEncoded()));
    const auto first = stranger.serve("/first", CannedAnswer::withStatus(302, second->url().toEncoded()));
    Fetcher fetcher(limitsOfTwoNetworks());
    const Response response = ask(fetcher, first->url());
    QVERIFY(isRefused(response));
    QVERIFY(response.error->detail.contains(QLatin1String("127.0.0.1")));
    QCOMPARE(inside.connections(), 0);
}

void TestPrivateHost::anOpenConnectionOfAnotherAskerIsNotUsed()
{
    HttpServer inside;
    HttpServer stranger(outside());
    const auto feed = inside.serve("/feed", CannedAnswer::of("f"));
    Fetcher fetcher(limitsOfTwoNetworks());
    QVERIFY(!ask(fetcher, feed->url()).error);
    QVERIFY(isRefused(ask(fetcher, feed->url(), stranger.url("/feed"))));
    QCOMPARE(feed->count(), 1);
    QVERIFY(!ask(fetcher, feed->url()).error);
}

void TestPrivateHost::whatIsInsideMayLeadAnywhere()
{
    HttpServer inside;
    HttpServer other(outside());
    const auto target = other.serve("/feed", CannedAnswer::of("f"));
    const auto feed = inside.serve("/feed", CannedAnswer::withStatus(302, target->url().toEncoded()));
    const auto local = inside.serve("/local", CannedAnswer::withStatus(302, feed->url().toEncoded()));
    Fetcher fetcher(limitsOfTwoNetworks());
    QVERIFY(!ask(fetcher, local->url()).error);
}

QTEST_GUILESS_MAIN(TestPrivateHost)
#include "tst_privatehost.moc"
