#include "fetch/fetcher.h"
#include "fetch/requesttext.h"
#include "support/deflated.h"
#include "support/httpserver.h"

#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::fetch;

namespace {

const QByteArray feedBody = "<rss version=\"2.0\"><channel><title>t</title></channel></rss>";

Limits quickLimits()
{
    Limits limits;
    limits.connectTimeout = 1'000;
    limits.firstByteTimeout = 300;
    limits.silenceTimeout = 300;
    limits.totalTimeout = 900;
    return limits;
}

Response ask(Fetcher &fetcher, const Request &request)
{
    QObject asker;
    std::optional<Response> response;
    fetcher.fetch(request, &asker, [&](const Response &r) { response = r; });
    if (!QTest::qWaitFor([&] { return response.has_value(); }, 20'000)) {
        Response none;
        none.error = Error{Error::Kind::Cancelled, QStringLiteral("no answer came")};
        return none;
    }
    return *response;
}

Response ask(Fetcher &fetcher, const QUrl &url)
{
    Request request;
    request.url = url;
    return ask(fetcher, request);
}

std::optional<Error::Kind> kindOf(const Response &response)
{
    return response.error ? std::optional(response.error->kind) : std::nullopt;
}

} // namespace

#define COMPARE_KIND(response, expected)                                                                              \
    do {                                                                                                              \
        const Response given = (response);                                                                            \
        QVERIFY2(given.error, "no error");                                                                            \
        QCOMPARE(errorKindName(given.error->kind), errorKindName(expected));                                          \
    } while (false)

class TestFetcher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFeedArrivesWithItsValidators();
    void theRequestSaysWhoAsksAndNothingMore();
    void validatorsGoBackByteForByte();
    void theQueryStaysAndTheFragmentGoes();
    void aPersonMayOverrideTheUserAgent();
    void oneConnectionServesManyRequests();
    void oneRequestIsInFlightPerHost();
    void requestsToOneHostKeepTheirDistance();
    void hopsAtOneHostKeepTheirDistance();
    void atMostEightHostsAreAskedAtOnce();
    void whatAPersonWaitsForGoesFirst();
    void whatAPersonWaitsForGoesOnWhilePaused();
    void temporaryAndPermanentRedirectsAreFollowedAndToldApart();
    void aRedirectLoopIsAnError();
    void aChainOfSixRedirectsIsAnError();
    void aRedirectToAnotherSchemeIsRefused();
    void credentialsAndOwnHeadersStayAtTheirOrigin();
    void credentialsGoAlongWithinTheirOrigin();
    void statusesHaveErrorsOfTheirOwn_data();
    void statusesHaveErrorsOfTheirOwn();
    void aBotChallengeIsNamed();
    void retryAfterHoldsForTheWholeOrigin();
    void aWaitSurvivesARestart();
    void aHugeBodyIsRefusedWhenAnnounced();
    void aBodyThatNeverEndsIsStopped();
    void aCompressedBombIsStopped();
    void aFloodOfHeadersIsStopped();
    void oneByteAtATimeRunsOutOfTime();
    void aChainOfSlowRedirectsRunsOutOfTime();
    void aSilentServerRunsOutOfTime();
    void aServerThatStopsHalfwayRunsOutOfTime();
    void gzipAndDeflateAreDecoded();
    void truncatedGzipIsDeliveredAndSaidToBeCut();
    void aShortBodyIsSaidToBeCut();
    void brokenChunksAreSaidToBeCut();
    void aCutPictureIsAnError();
    void chunksAreJoined();
    void anAnswerThatIsNotHttpIsAnError();
    void anUnknownHostIsNamed();
    void aRefusedConnectionIsUnreachable();
    void withoutANetworkARefusedConnectionIsOffline();
    void aServerThatDoesNotSpeakTlsIsNamed();
    void onlyHttpAndHttpsAreAsked();
    void offlineNothingIsAsked();
    void withoutRoomNothingIsAsked();
    void goingOfflineAnswersWhatWaits();
    void noAnswerComesToAnAskerThatIsGone();
    void aCancelledRequestIsNotAnswered();
    void aConnectionThatTheServerClosedMeanwhileIsReplaced();
};

void TestFetcher::aFeedArrivesWithItsValidators()
{
    HttpServer server;
    const auto feed = server.serve("/feed", CannedAnswer::of(feedBody)
                                                .with("ETag", "W/\"a b\"")
                                                .with("Last-Modified", "yesterday-ish")
                                                .with("Cache-Control", "max-age=60")
                                                .with("Cache-Control", "private"));
    Fetcher fetcher;
    const Response response = ask(fetcher, feed->url());
    QVERIFY(!response.error);
    QCOMPARE(response.status, 200);
    QCOMPARE(response.body, feedBody);
    QCOMPARE(response.validators.etag, QByteArray("W/\"a b\""));
    QCOMPARE(response.validators.lastModified, QByteArray("yesterday-ish"));
    QCOMPARE(response.cacheControl, QByteArray("max-age=60, private"));
    QCOMPARE(response.contentType, QByteArray("application/rss+xml"));
    QVERIFY(response.wireBytes > feedBody.size());
}

void TestFetcher::theRequestSaysWhoAsksAndNothingMore()
{
    HttpServer server;
    const auto feed = server.serve("/feed", CannedAnswer::of(feedBody).with("Set-Cookie", "a=b"));
    Fetcher fetcher;
    ask(fetcher, feed->url());
    ask(fetcher, feed->url());
    const SeenRequest request = feed->requests().last();
    QVERIFY(request.head.startsWith("GET /feed HTTP/1.1\r\n"));
    QCOMPARE(request.headers.value("user-agent"), ownUserAgent());
    QVERIFY(ownUserAgent().startsWith("Rendezvous/"));
    QVERIFY(request.headers.value("accept").startsWith("application/atom+xml"));
    QCOMPARE(request.headers.value("accept-encoding"), QByteArray("gzip, deflate"));
    for (const char *name : {"cookie", "referer", "accept-language", "authorization", "if-none-match", "cache-control", "pragma"})
        QVERIFY2(!request.headers.contains(name), name);
}

void TestFetcher::validatorsGoBackByteForByte()
{
    HttpServer server;
    const auto feed = server.serve("/feed", CannedAnswer::withStatus(304).with("ETag", "\"2\""));
    Fetcher fetcher;
    Request request;
    request.url = feed->url();
    request.validators = {"W/\"it's  1\"", "Tue,  01 Foo 2022"};
    const Response response = ask(fetcher, request);
    QVERIFY(!response.error);
    QCOMPARE(response.status, 304);
    QCOMPARE(response.validators.etag, QByteArray("\"2\""));
    QVERIFY(response.body.isEmpty());
    QCOMPARE(feed->requests().first().headers.value("if-none-match"), request.validators.etag);
    QCOMPARE(feed->requests().first().headers.value("if-modified-since"), request.validators.lastModified);
}

void TestFetcher::theQueryStaysAndTheFragmentGoes()
{
    HttpServer server;
    const auto feed = server.serve("/feed?b=%20x&a=1%2F2&&c", CannedAnswer::of(feedBody));
    Fetcher fetcher;
    ask(fetcher, QUrl(feed->url().toString(QUrl::FullyEncoded) + QStringLiteral("#top")));
    QCOMPARE(feed->count(), 1);
}

void TestFetcher::aPersonMayOverrideTheUserAgent()
{
    HttpServer server;
    const auto feed = server.serve("/feed", CannedAnswer::of(feedBody));
    Fetcher fetcher;
    Request request;
    request.url = feed->url();
    request.userAgent = QStringLiteral("Mine/1");
    request.acceptLanguage = "fr";
    ask(fetcher, request);
    QCOMPARE(feed->requests().first().headers.value("user-agent"), QByteArray("Mine/1"));
    QCOMPARE(feed->requests().first().headers.value("accept-language"), QByteArray("fr"));
    request.userAgent = QStringLiteral("Mine/1\r\nCookie: a=b");
    ask(fetcher, request);
    QCOMPARE(feed->requests().last().headers.value("user-agent"), ownUserAgent());
    QVERIFY(!feed->requests().last().headers.contains("cookie"));
}

void TestFetcher::oneConnectionServesManyRequests()
{
    HttpServer server;
    const auto feed = server.serve("/feed", CannedAnswer::of(feedBody));
    Fetcher fetcher;
    for (int i = 0; i < 5; ++i)
        QVERIFY(!ask(fetcher, feed->url()).error);
    QCOMPARE(feed->count(), 5);
    QCOMPARE(server.connections(), 1);
}

void TestFetcher::oneRequestIsInFlightPerHost()
{
    HttpServer server;
    CannedAnswer slow = CannedAnswer::of(feedBody);
    slow.delay = 20;
    const auto feed = server.serve("/feed", slow);
    Fetcher fetcher;
    int answers = 0;
    for (int i = 0; i < 6; ++i) {
        Request request;
        request.url = feed->url();
        fetcher.fetch(request, this, [&](const Response &) { ++answers; });
    }
    QTRY_COMPARE(answers, 6);
    QCOMPARE(server.mostAtOnce(), 1);
}

void TestFetcher::requestsToOneHostKeepTheirDistance()
{
    HttpServer server;
    const auto feed = server.serve("/feed", CannedAnswer::of(feedBody));
    Limits limits;
    limits.isLoopbackSpaced = true;
    limits.spacing = 200;
    Fetcher fetcher(limits);
    int answers = 0;
    for (int i = 0; i < 3; ++i) {
        Request request;
        request.url = feed->url();
        fetcher.fetch(request, this, [&](const Response &) { ++answers; });
    }
    QTRY_COMPARE(answers, 3);
    const QVector<SeenRequest> seen = feed->requests();
    QVERIFY(seen[1].at - seen[0].at >= 200);
    QVERIFY(seen[2].at - seen[1].at >= 200);
    QCOMPARE(Limits().spacing, 1000);
}

void TestFetcher::hopsAtOneHostKeepTheirDistance()
{
    HttpServer server;
    const auto end = server.serve("/end", CannedAnswer::of(feedBody));
    const auto start = server.serve("/start", CannedAnswer::withStatus(301, "/end"));
    Limits limits;
    limits.isLoopbackSpaced = true;
    limits.spacing = 200;
    Fetcher fetcher(limits);
    QVERIFY(!ask(fetcher, start->url()).error);
    QVERIFY(end->requests().first().at - start->requests().first().at >= 200);
}

void TestFetcher::atMostEightHostsAreAskedAtOnce()
{
    Fetcher fetcher;
    QAtomicInt now = 0;
    QAtomicInt most = 0;
    std::vector<std::unique_ptr<HttpServer>> servers;
    std::vector<std::unique_ptr<HttpServer::Endpoint>> endpoints;
    CannedAnswer slow = CannedAnswer::of(feedBody);
    int answers = 0;
    for (int i = 0; i < 12; ++i) {
        servers.push_back(std::make_unique<HttpServer>(QStringLiteral("127.0.0.%1").arg(10 + i)));
        endpoints.push_back(servers.back()->serve("/feed", [&](const SeenRequest &) {
            const int running = now.fetchAndAddOrdered(1) + 1;
            if (running > most.loadAcquire())
                most.storeRelease(running);
            QThread::msleep(50);
            now.fetchAndAddOrdered(-1);
            return CannedAnswer::of(feedBody);
        }));
        Request request;
        request.url = endpoints.back()->url();
        fetcher.fetch(request, this, [&](const Response &) { ++answers; });
    }
    QTRY_COMPARE(answers, 12);
    QVERIFY(most.loadAcquire() <= 8);
    QVERIFY(most.loadAcquire() > 1);
}

void TestFetcher::whatAPersonWaitsForGoesFirst()
{
    HttpServer server;
    const auto feed = server.serve("/feed", CannedAnswer::of(feedBody));
    Fetcher fetcher;
    QStringList order;
    const auto queue = [&](Purpose purpose, bool isForPerson, const QString &name) {
        Request request;
        request.url = feed->url();
        request.purpose = purpose;
        request.isForPerson = isForPerson;
        fetcher.fetch(request, this, [&order, name](const Response &) { order.append(name); });
    };
    queue(Purpose::Image, false, QStringLiteral("image"));
    queue(Purpose::Feed, false, QStringLiteral("feed"));
    queue(Purpose::Page, false, QStringLiteral("page"));
    queue(Purpose::Feed, true, QStringLiteral("person"));
    QTRY_COMPARE(order.size(), 4);
    QCOMPARE(order.join(u' '), QStringLiteral("person page feed image"));
}

void TestFetcher::whatAPersonWaitsForGoesOnWhilePaused()
{
    HttpServer server;
    const auto feed = server.serve("/feed", CannedAnswer::of(feedBody));
    Limits limits;
    limits.isLoopbackSpaced = true;
    limits.spacing = 100;
    Fetcher fetcher(limits);
    fetcher.setPaused(true);
    int answers = 0;
    for (const bool isForPerson : {true, true, false}) {
        Request request;
        request.url = feed->url();
        request.isForPerson = isForPerson;
        fetcher.fetch(request, this, [&](const Response &) { ++answers; });
    }
    QTRY_COMPARE(answers, 2); // the second after the pause that is owed to the host
    QTest::qWait(200);
    QCOMPARE(answers, 2);
    fetcher.setPaused(false);
    QTRY_COMPARE(answers, 3);
}

void TestFetcher::temporaryAndPermanentRedirectsAreFollowedAndToldApart()
{
    HttpServer server;
    const auto end = server.serve("/end", CannedAnswer::of(feedBody));
    const auto middle = server.serve("/middle", CannedAnswer::withStatus(302, "end"));
    const auto start = server.serve("/start", CannedAnswer::withStatus(308, "/middle"));
    Fetcher fetcher;
    const Response response = ask(fetcher, start->url());
    QVERIFY(!response.error);
    QCOMPARE(response.url, end->url());
    QCOMPARE(response.redirects.size(), 2);
    QCOMPARE(response.redirects[0].status, 308);
    QCOMPARE(response.redirects[0].target, middle->url());
    QCOMPARE(response.redirects[1].status, 302);
    QCOMPARE(response.body, feedBody);
}

void TestFetcher::aRedirectLoopIsAnError()
{
    HttpServer server;
    const auto a = server.serve("/a", CannedAnswer::withStatus(301, "/b"));
    const auto b = server.serve("/b", CannedAnswer::withStatus(301, "/a"));
    Fetcher fetcher;
    COMPARE_KIND(ask(fetcher, a->url()), Error::Kind::TooManyRedirects);
    QCOMPARE(a->count() + b->count(), 2);
}

void TestFetcher::aChainOfSixRedirectsIsAnError()
{
    HttpServer server;
    std::vector<std::unique_ptr<HttpServer::Endpoint>> hops;
    for (int i = 0; i < 6; ++i)
        hops.push_back(server.serve("/" + QByteArray::number(i),
                                    CannedAnswer::withStatus(307, "/" + QByteArray::number(i + 1))));
    const auto end = server.serve("/6", CannedAnswer::of(feedBody));
    Fetcher fetcher;
    COMPARE_KIND(ask(fetcher, hops[0]->url()), Error::Kind::TooManyRedirects);
    QCOMPARE(end->count(), 0);
    QVERIFY(!ask(fetcher, hops[1]->url()).error);
}

void TestFetcher::aRedirectToAnotherSchemeIsRefused()
{
    HttpServer server;
    Fetcher fetcher;
    for (const char *target : {"file:///etc/passwd", "data:text/plain,x", "ftp://127.0.0.1/x", "javascript:1"}) {
        const auto start = server.serve("/start", CannedAnswer::withStatus(301, target));
        COMPARE_KIND(ask(fetcher, start->url()), Error::Kind::UnsupportedScheme);
    }
}

void TestFetcher::credentialsAndOwnHeadersStayAtTheirOrigin()
{
    HttpServer other;
    const auto end = other.serve("/end", CannedAnswer::of(feedBody));
    HttpServer server;
    const auto start = server.serve("/start", CannedAnswer::withStatus(302, end->url().toEncoded()));
    Fetcher fetcher;
    Request request;
    request.url = start->url();
    request.url.setUserName(QStringLiteral("me"));
    request.url.setPassword(QStringLiteral("secret"));
    request.userAgent = QStringLiteral("Mine/1");
    request.acceptLanguage = "fr";
    QVERIFY(!ask(fetcher, request).error);
    QCOMPARE(start->requests().first().headers.value("authorization"), "Basic " + QByteArray("me:secret").toBase64());
    const SeenRequest seen = end->requests().first();
    QVERIFY(!seen.headers.contains("authorization"));
    QVERIFY(!seen.headers.contains("accept-language"));
    QCOMPARE(seen.headers.value("user-agent"), ownUserAgent());
}

void TestFetcher::credentialsGoAlongWithinTheirOrigin()
{
    HttpServer server;
    const auto end = server.serve("/end", CannedAnswer::of(feedBody));
    const auto start = server.serve("/start", CannedAnswer::withStatus(301, end->url().toEncoded()));
    Fetcher fetcher;
    Request request;
    request.url = start->url();
    request.url.setUserInfo(QStringLiteral("me:secret"));
    const Response response = ask(fetcher, request);
    QVERIFY(!response.error);
    QCOMPARE(end->requests().first().headers.value("authorization"), "Basic " + QByteArray("me:secret").toBase64());
    QCOMPARE(response.redirects.first().target.userInfo(), request.url.userInfo()); // what may become the subscription
}

void TestFetcher::statusesHaveErrorsOfTheirOwn_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind");
    QTest::newRow("204") << 204 << QStringLiteral("http-status");
    QTest::newRow("206") << 206 << QStringLiteral("http-status");
    QTest::newRow("226") << 226 << QString();
    QTest::newRow("300") << 300 << QStringLiteral("http-status");
    QTest::newRow("304 unasked") << 304 << QStringLiteral("http-status");
    QTest::newRow("400") << 400 << QStringLiteral("http-status");
    QTest::newRow("401") << 401 << QStringLiteral("unauthorized");
    QTest::newRow("403") << 403 << QStringLiteral("forbidden");
    QTest::newRow("404") << 404 << QStringLiteral("not-found");
    QTest::newRow("407") << 407 << QStringLiteral("unreachable");
    QTest::newRow("410") << 410 << QStringLiteral("gone");
    QTest::newRow("500") << 500 << QStringLiteral("server-error");
    QTest::newRow("502") << 502 << QStringLiteral("server-error");
}

void TestFetcher::statusesHaveErrorsOfTheirOwn()
{
    QFETCH(int, status);
    QFETCH(QString, kind);
    HttpServer server;
    const auto feed = server.serve("/feed", CannedAnswer::withStatus(status));
    Fetcher fetcher(quickLimits());
    const Response response = ask(fetcher, feed->url());
    QCOMPARE(response.status, status);
    QCOMPARE(response.error ? errorKindName(response.error->kind) : QString(), kind);
}

void TestFetcher::aBotChallengeIsNamed()
{
    HttpServer server;
    const auto feed = server.serve("/feed", CannedAnswer::withStatus(403).with("cf-mitigated", "challenge"));
    Fetcher fetcher;
    const Response response = ask(fetcher, feed->url());
    COMPARE_KIND(response, Error::Kind::Forbidden);
    QVERIFY(response.error->detail.contains(QLatin1String("challenge")));
}

void TestFetcher::retryAfterHoldsForTheWholeOrigin()
{
    HttpServer server;
    const auto busy = server.serve("/busy", CannedAnswer::withStatus(429).with("Retry-After", "120"));
    const auto other = server.serve("/other", CannedAnswer::of(feedBody));
    Fetcher fetcher;
    QSignalSpy spy(&fetcher, &Fetcher::hostWaitsChanged);
    const Response response = ask(fetcher, busy->url());
    COMPARE_KIND(response, Error::Kind::RateLimited);
    const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(response.waitUntil);
    QVERIFY(seconds > 110 && seconds <= 120);
    QCOMPARE(spy.count(), 1);
    const Response held = ask(fetcher, other->url());
    COMPARE_KIND(held, Error::Kind::RateLimited);
    QCOMPARE(held.status, 0);
    QCOMPARE(held.waitUntil, response.waitUntil);
    QCOMPARE(other->count(), 0);
}

void TestFetcher::aWaitSurvivesARestart()
{
    HttpServer server;
    const auto busy = server.serve("/busy", CannedAnswer::withStatus(503));
    QDateTime now = QDateTime::currentDateTimeUtc();
    Limits limits;
    limits.now = [&now] { return now; };
    QHash<QString, HostWait> kept;
    {
        Fetcher fetcher(limits);
        QCOMPARE(ask(fetcher, busy->url()).waitUntil, now.addSecs(600));
        kept = fetcher.hostWaits();
        QCOMPARE(kept.size(), 1);
    }
    Fetcher fetcher(limits);
    fetcher.addHostWaits(kept);
    COMPARE_KIND(ask(fetcher, busy->url()), Error::Kind::RateLimited);
    QCOMPARE(busy->count(), 1);
    now = now.addSecs(601);
    QCOMPARE(ask(fetcher, busy->url()).waitUntil, now.addSecs(1200)); // the second in a row
    now = now.addSecs(1201);
    busy->set(CannedAnswer::of(feedBody));
    QVERIFY(!ask(fetcher, busy->url()).error);
    QVERIFY(fetcher.hostWaits().isEmpty());
}

void TestFetcher::aHugeBodyIsRefusedWhenAnnounced()
{
    HttpServer server;
    CannedAnswer huge;
    huge.with("Content-Length", "524288000");
    huge.endless = QByteArray(65536, 'x');
    huge.endlessBytes = 524288000;
    const auto feed = server.serve("/feed", huge);
    Fetcher fetcher;
    const Response response = ask(fetcher, feed->url());
    COMPARE_KIND(response, Error::Kind::TooLarge);
    QVERIFY(response.wireBytes < 1024 * 1024);
    QVERIFY(response.body.isEmpty());
}

void TestFetcher::aBodyThatNeverEndsIsStopped()
{
    HttpServer server;
    CannedAnswer endless = CannedAnswer::of("<rss><channel>");
    endless.endless = "<item><title>more</title></item>" + QByteArray(4096, ' ');
    const auto feed = server.serve("/feed", endless);
    Fetcher fetcher;
    const Response response = ask(fetcher, feed->url());
    COMPARE_KIND(response, Error::Kind::TooLarge);
    QVERIFY(response.wireBytes < bounds::feedBody + bounds::MiB);
}

void TestFetcher::aCompressedBombIsStopped()
{
    HttpServer server;
    const QByteArray bomb = gzipped(QByteArray(64 * 1024 * 1024, ' '));
    QVERIFY(bomb.size() < 1024 * 1024);
    const auto feed = server.serve("/feed", CannedAnswer::of(bomb).with("Content-Encoding", "gzip"));
    Fetcher fetcher;
    COMPARE_KIND(ask(fetcher, feed->url()), Error::Kind::TooLarge);
}

void TestFetcher::aFloodOfHeadersIsStopped()
{
    HttpServer server;
    CannedAnswer flood;
    flood.raw = "HTTP/1.1 200 OK\r\n";
    flood.endless = "X-More: " + QByteArray(500, 'x') + "\r\n";
    const auto feed = server.serve("/feed", flood);
    Fetcher fetcher;
    const Response response = ask(fetcher, feed->url());
    COMPARE_KIND(response, Error::Kind::TooLarge);
    QVERIFY(response.wireBytes < bounds::MiB);
}

void TestFetcher::oneByteAtATimeRunsOutOfTime()
{
    HttpServer server;
    CannedAnswer slow = CannedAnswer::of(feedBody);
    slow.pause = 100;
    const auto feed = server.serve("/feed", slow);
    Fetcher fetcher(quickLimits());
    QElapsedTimer timer;
    timer.start();
    COMPARE_KIND(ask(fetcher, feed->url()), Error::Kind::TimedOut);
    QVERIFY(timer.elapsed() >= 850); // bytes kept coming: the deadline for all of it ended this, not silence
}

void TestFetcher::aChainOfSlowRedirectsRunsOutOfTime()
{
    HttpServer server;
    std::vector<std::unique_ptr<HttpServer::Endpoint>> hops;
    for (int i = 0; i < 5; ++i) {
        CannedAnswer slow = CannedAnswer::withStatus(302, "/" + QByteArray::number(i + 1));
        slow.delay = 250;
        hops.push_back(server.serve("/" + QByteArray::number(i), slow));
    }
    const auto end = server.serve("/5", CannedAnswer::of(feedBody));
    Fetcher fetcher(quickLimits());
    COMPARE_KIND(ask(fetcher, hops[0]->url()), Error::Kind::TimedOut);
    QCOMPARE(end->count(), 0);
}

void TestFetcher::aSilentServerRunsOutOfTime()
{
    HttpServer server;
    CannedAnswer silent = CannedAnswer::of(feedBody);
    silent.delay = 60'000;
    const auto feed = server.serve("/feed", silent);
    Fetcher fetcher(quickLimits());
    COMPARE_KIND(ask(fetcher, feed->url()), Error::Kind::TimedOut);
}

void TestFetcher::aServerThatStopsHalfwayRunsOutOfTime()
{
    HttpServer server;
    CannedAnswer half;
    half.raw = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<rss>";
    const auto feed = server.serve("/feed", half);
    Fetcher fetcher(quickLimits());
    COMPARE_KIND(ask(fetcher, feed->url()), Error::Kind::TimedOut);
}

void TestFetcher::gzipAndDeflateAreDecoded()
{
    HttpServer server;
    Fetcher fetcher;
    const QByteArray body = feedBody.repeated(20'000);
    const auto zipped = server.serve("/gzip", CannedAnswer::of(gzipped(body)).with("Content-Encoding", "gzip"));
    QCOMPARE(ask(fetcher, zipped->url()).body, body);
    const QByteArray zlib = qCompress(body).mid(4);
    const auto wrapped = server.serve("/zlib", CannedAnswer::of(zlib).with("Content-Encoding", "deflate"));
    QCOMPARE(ask(fetcher, wrapped->url()).body, body);
    const auto raw =
        server.serve("/raw", CannedAnswer::of(zlib.mid(2).chopped(4)).with("Content-Encoding", "deflate"));
    QCOMPARE(ask(fetcher, raw->url()).body, body);
    const auto two = server.serve(
        "/two", CannedAnswer::of(gzipped("one ") + gzipped("two") + "pad").with("Content-Encoding", "gzip"));
    QCOMPARE(ask(fetcher, two->url()).body, QByteArray("one two"));
    const auto brotli = server.serve("/br", CannedAnswer::of("x").with("Content-Encoding", "br"));
    COMPARE_KIND(ask(fetcher, brotli->url()), Error::Kind::Malformed);
}

void TestFetcher::truncatedGzipIsDeliveredAndSaidToBeCut()
{
    HttpServer server;
    const QByteArray body = feedBody.repeated(20'000);
    const QByteArray half = gzipped(body).left(2000);
    const auto feed = server.serve("/feed", CannedAnswer::of(half).with("Content-Encoding", "gzip"));
    Fetcher fetcher;
    const Response response = ask(fetcher, feed->url());
    QVERIFY(!response.error);
    QVERIFY(response.isTruncated);
    QVERIFY(!response.body.isEmpty());
    QVERIFY(body.startsWith(response.body));
}

void TestFetcher::aShortBodyIsSaidToBeCut()
{
    HttpServer server;
    CannedAnswer cut;
    cut.raw = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<rss>";
    cut.isClosing = true;
    const auto feed = server.serve("/feed", cut);
    Fetcher fetcher;
    const Response response = ask(fetcher, feed->url());
    QVERIFY(!response.error);
    QVERIFY(response.isTruncated);
    QCOMPARE(response.body, QByteArray("<rss>"));
}

void TestFetcher::brokenChunksAreSaidToBeCut()
{
    HttpServer server;
    Fetcher fetcher;
    for (const char *tail : {"zz\r\n", "5\r\nabc", "", "5 oops"}) {
        CannedAnswer broken;
        broken.raw = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<rss>\r\n" + QByteArray(tail);
        broken.isClosing = true;
        const auto feed = server.serve("/feed", broken);
        const Response response = ask(fetcher, feed->url());
        QVERIFY2(!response.error, tail);
        QVERIFY2(response.isTruncated, tail);
        QVERIFY(response.body.startsWith("<rss>"));
    }
}

void TestFetcher::aCutPictureIsAnError()
{
    HttpServer server;
    CannedAnswer cut;
    cut.raw = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nGIF89a";
    cut.isClosing = true;
    const auto picture = server.serve("/p", cut);
    Fetcher fetcher;
    Request request;
    request.url = picture->url();
    request.purpose = Purpose::Image;
    COMPARE_KIND(ask(fetcher, request), Error::Kind::Truncated);
}

void TestFetcher::chunksAreJoined()
{
    HttpServer server;
    CannedAnswer chunked;
    chunked.raw = "HTTP/1.1 200 OK\r\ntransfer-encoding: Chunked\r\nX: folded\r\n  line\r\n\r\n"
                  "5;ext=1\r\n<rss>\r\nA\r\n0123456789\r\n0\r\nTrailer: x\r\n\r\n";
    const auto feed = server.serve("/feed", chunked);
    Fetcher fetcher;
    for (int i = 0; i < 2; ++i) {
        const Response response = ask(fetcher, feed->url());
        QVERIFY(!response.error);
        QVERIFY(!response.isTruncated);
        QCOMPARE(response.body, QByteArray("<rss>0123456789"));
    }
    QCOMPARE(server.connections(), 1);
}

void TestFetcher::anAnswerThatIsNotHttpIsAnError()
{
    HttpServer server;
    CannedAnswer gopher;
    gopher.raw = "iWelcome to gopher\r\n\r\n";
    const auto feed = server.serve("/feed", gopher);
    Fetcher fetcher(quickLimits());
    COMPARE_KIND(ask(fetcher, feed->url()), Error::Kind::Malformed);
}

void TestFetcher::anUnknownHostIsNamed()
{
    Fetcher fetcher;
    const Response response = ask(fetcher, QUrl(QStringLiteral("http://nowhere.invalid/feed")));
    COMPARE_KIND(response, Error::Kind::HostNotFound);
    QCOMPARE(response.status, 0);
}

void TestFetcher::aRefusedConnectionIsUnreachable()
{
    QUrl url;
    {
        HttpServer server;
        url = server.url("/feed");
    }
    Fetcher fetcher;
    COMPARE_KIND(ask(fetcher, url), Error::Kind::Unreachable);
}

void TestFetcher::withoutANetworkARefusedConnectionIsOffline()
{
    QUrl url;
    {
        HttpServer server;
        url = server.url("/feed");
    }
    HttpServer here;
    const auto feed = here.serve("/feed", CannedAnswer::of(feedBody));
    Fetcher fetcher;
    fetcher.setHasNetwork(false);
    COMPARE_KIND(ask(fetcher, url), Error::Kind::Offline);
    QVERIFY(!ask(fetcher, feed->url()).error); // what the system says may be wrong
    fetcher.setHasNetwork(true);
    COMPARE_KIND(ask(fetcher, url), Error::Kind::Unreachable);
}

void TestFetcher::aServerThatDoesNotSpeakTlsIsNamed()
{
    HttpServer server;
    QUrl url = server.url("/feed");
    url.setScheme(QStringLiteral("https"));
    Fetcher fetcher(quickLimits());
    const Response response = ask(fetcher, url);
    QVERIFY(response.error);
    QVERIFY(kindOf(response) == Error::Kind::Unreachable || kindOf(response) == Error::Kind::TimedOut);
    QCOMPARE(server.requests().size(), 0);
}

void TestFetcher::onlyHttpAndHttpsAreAsked()
{
    Fetcher fetcher;
    for (const char *address : {"file:///etc/passwd", "data:text/plain,x", "ftp://127.0.0.1/", "qrc:/x", "http:", ""})
        COMPARE_KIND(ask(fetcher, QUrl(QString::fromLatin1(address))), Error::Kind::UnsupportedScheme);
}

void TestFetcher::offlineNothingIsAsked()
{
    HttpServer server;
    const auto feed = server.serve("/feed", CannedAnswer::of(feedBody));
    Fetcher fetcher;
    fetcher.setOffline(true);
    COMPARE_KIND(ask(fetcher, feed->url()), Error::Kind::Offline);
    QCOMPARE(feed->count(), 0);
    fetcher.setOffline(false);
    QVERIFY(!ask(fetcher, feed->url()).error);
}

void TestFetcher::withoutRoomNothingIsAsked()
{
    HttpServer server;
    const auto feed = server.serve("/feed", CannedAnswer::of(feedBody));
    bool hasRoom = false;
    Limits limits;
    limits.hasRoom = [&hasRoom] { return hasRoom; };
    Fetcher fetcher(limits);
    for (const Purpose purpose : {Purpose::Feed, Purpose::Page, Purpose::Image, Purpose::Icon}) {
        Request request;
        request.url = feed->url();
        request.purpose = purpose;
        COMPARE_KIND(ask(fetcher, request), Error::Kind::DiskFull);
    }
    QCOMPARE(feed->count(), 0);
    hasRoom = true;
    QVERIFY(!ask(fetcher, feed->url()).error);
}

void TestFetcher::goingOfflineAnswersWhatWaits()
{
    HttpServer server;
    CannedAnswer slow = CannedAnswer::of(feedBody);
    slow.delay = 100;
    const auto feed = server.serve("/feed", slow);
    Fetcher fetcher;
    QVector<Response> responses;
    for (int i = 0; i < 3; ++i) {
        Request request;
        request.url = feed->url();
        fetcher.fetch(request, this, [&](const Response &response) { responses.append(response); });
    }
    QTRY_COMPARE(feed->count(), 1);
    fetcher.setOffline(true);
    QTRY_COMPARE(responses.size(), 3);
    for (const Response &response : std::as_const(responses))
        COMPARE_KIND(response, Error::Kind::Offline);
    QTest::qWait(150);
    QCOMPARE(responses.size(), 3);
    fetcher.setOffline(false);
    QVERIFY(!ask(fetcher, feed->url()).error);
}

void TestFetcher::noAnswerComesToAnAskerThatIsGone()
{
    HttpServer server;
    const auto feed = server.serve("/feed", CannedAnswer::of(feedBody));
    Fetcher fetcher;
    bool isAnswered = false;
    {
        QObject asker;
        Request request;
        request.url = feed->url();
        fetcher.fetch(request, &asker, [&](const Response &) { isAnswered = true; });
    }
    QVERIFY(!ask(fetcher, feed->url()).error);
    QVERIFY(!isAnswered);
    QCOMPARE(feed->count(), 1);
}

void TestFetcher::aCancelledRequestIsNotAnswered()
{
    HttpServer server;
    CannedAnswer slow = CannedAnswer::of(feedBody);
    slow.delay = 50;
    const auto feed = server.serve("/feed", slow);
    Fetcher fetcher;
    bool isAnswered = false;
    QObject asker;
    Request request;
    request.url = feed->url();
    fetcher.fetch(request, &asker, [&](const Response &) { isAnswered = true; });
    QTRY_COMPARE(feed->count(), 1);
    fetcher.cancel(&asker);
    QVERIFY(!ask(fetcher, feed->url()).error);
    QVERIFY(!isAnswered);
}

void TestFetcher::aConnectionThatTheServerClosedMeanwhileIsReplaced()
{
    HttpServer server;
    CannedAnswer closing;
    closing.raw = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n<rss>"; // says nothing about closing
    closing.isClosing = true;
    const auto feed = server.serve("/feed", closing);
    Fetcher fetcher;
    for (int i = 0; i < 5; ++i)
        QVERIFY(!ask(fetcher, feed->url()).error);
    QCOMPARE(feed->count(), 5);
}

QTEST_GUILESS_MAIN(TestFetcher)
#include "tst_fetcher.moc"
