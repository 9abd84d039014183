#include "fetch/fetcher.h"
#include "support/httpserver.h"

#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::fetch;

namespace {

const QByteArray feedBody = "<rss version=\"2.0\"><channel><title>t</title></channel></rss>";

QString pem(const char *name)
{
    return QStringLiteral(TEST_DATA "/fetch/tls/%1.pem").arg(QLatin1String(name));
}

/// A server whose certificate is right, or wrong in the way that its name says.
std::unique_ptr<HttpServer> secureServer(const char *certificate = "valid")
{
    return std::make_unique<HttpServer>(QStringLiteral("127.0.0.1"), pem(certificate));
}

Response ask(Fetcher &fetcher, const QUrl &url, Purpose purpose = Purpose::Feed)
{
    std::optional<Response> answer;
    QObject asker;
    Request request;
    request.url = url;
    request.purpose = purpose;
    fetcher.fetch(request, &asker, [&](const Response &response) { answer = response; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        qFatal("no answer came");
    return *answer;
}

} // namespace

#define COMPARE_KIND(response, expected)                                                                     \
    do {                                                                                                     \
        QVERIFY2((response).error, "no error");                                                              \
        QCOMPARE(errorKindName((response).error->kind), errorKindName(expected));                            \
    } while (false)

/// https with certificates that are right and wrong: what is wrong is named, and nothing is asked.
class TestTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aFeedArrivesOverTls();
    void oneConnectionServesManyRequests();
    void aWrongCertificateIsNamedAndNothingIsAsked_data();
    void aWrongCertificateIsNamedAndNothingIsAsked();
    void aWrongCertificateBehindARedirectIsNamed();
    void httpMayLeadToHttps();
    void httpsNeverLeadsToHttp();
    void httpsNeverLeadsToHttpByADetour();
    void anAnswerCutInTheMiddleIsSaidToBeCut();
    void aCutPictureIsAnError();
    void aGreetingThatIsCutIsAnError();
};

void TestTls::initTestCase()
{
    trustOnly(pem("authority"));
}

void TestTls::aFeedArrivesOverTls()
{
    const auto server = secureServer();
    const auto feed = server->serveFeed("/feed", feedBody, "\"1\"");
    Fetcher fetcher;
    const Response response = ask(fetcher, feed->url());
    QVERIFY2(!response.error, response.error ? qPrintable(response.error->detail) : "");
    QCOMPARE(response.body, feedBody);
    QCOMPARE(response.validators.etag, QByteArray("\"1\""));
    QVERIFY(!response.isTruncated);
}

void TestTls::oneConnectionServesManyRequests()
{
    const auto server = secureServer();
    const auto feed = server->serve("/feed", CannedAnswer::of(feedBody));
    Fetcher fetcher;
    for (int i = 0; i < 3; ++i)
        QVERIFY(!ask(fetcher, feed->url()).error);
    QCOMPARE(server->connections(), 1);
}

void TestTls::aWrongCertificateIsNamedAndNothingIsAsked_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QString>("named");
    QTest::newRow("for another host") << QByteArray("otherhost") << QStringLiteral("host name");
    QTest::newRow("expired") << QByteArray("expired") << QStringLiteral("expired");
    QTest::newRow("self-signed") << QByteArray("selfsigned") << QStringLiteral("self-signed");
}

void TestTls::aWrongCertificateIsNamedAndNothingIsAsked()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QString, named);
    const auto server = secureServer(certificate);
    const auto feed = server->serve("/feed", CannedAnswer::of(feedBody));
    Fetcher fetcher;
    const Response response = ask(fetcher, feed->url());
    COMPARE_KIND(response, Error::Kind::TlsFailed);
    QVERIFY2(response.error->detail.contains(named), qPrintable(response.error->detail));
    QVERIFY(response.body.isEmpty());
    QCOMPARE(response.status, 0);
    QCOMPARE(server->requests().size(), 0);
}

void TestTls::aWrongCertificateBehindARedirectIsNamed()
{
    const auto wrong = secureServer("expired");
    HttpServer plain;
    const auto feed = plain.serve("/feed", CannedAnswer::withStatus(302, wrong->url("/feed").toEncoded()));
    Fetcher fetcher;
    COMPARE_KIND(ask(fetcher, feed->url()), Error::Kind::TlsFailed);
    QCOMPARE(wrong->requests().size(), 0);
}

void TestTls::httpMayLeadToHttps()
{
    const auto secure = secureServer();
    const auto target = secure->serve("/feed", CannedAnswer::of(feedBody));
    HttpServer plain;
    const auto feed = plain.serve("/feed", CannedAnswer::withStatus(301, target->url().toEncoded()));
    Fetcher fetcher;
    const Response response = ask(fetcher, feed->url());
    QVERIFY(!response.error);
    QCOMPARE(response.url, target->url());
    QCOMPARE(response.redirects.size(), 1);
}

void TestTls::httpsNeverLeadsToHttp()
{
    HttpServer plain;
    const auto target = plain.serve("/feed", CannedAnswer::of(feedBody));
    const auto secure = secureServer();
    Fetcher fetcher;
    for (const int status : {301, 302, 303, 307, 308}) {
        const auto feed = secure->serve("/feed", CannedAnswer::withStatus(status, target->url().toEncoded()));
        COMPARE_KIND(ask(fetcher, feed->url()), Error::Kind::RedirectRefused);
    }
    QCOMPARE(plain.requests().size(), 0);
}

void TestTls::httpsNeverLeadsToHttpByADetour()
{
    HttpServer plain;
    const auto target = plain.serve("/feed", CannedAnswer::of(feedBody));
    const auto secure = secureServer();
    const auto second = secure->serve("/second", CannedAnswer::withStatus(302, target->url().toEncoded()));
    const auto first = plain.serve("/first", CannedAnswer::withStatus(302, second->url().toEncoded()));
    Fetcher fetcher;
    COMPARE_KIND(ask(fetcher, first->url()), Error::Kind::RedirectRefused);
    QCOMPARE(target->count(), 0);
}

void TestTls::anAnswerCutInTheMiddleIsSaidToBeCut()
{
    const auto server = secureServer();
    CannedAnswer cut;
    cut.raw = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\nETag: \"1\"\r\n\r\n" + feedBody;
    cut.isCut = true;
    const auto feed = server->serve("/feed", cut);
    Fetcher fetcher;
    const Response response = ask(fetcher, feed->url());
    QVERIFY2(!response.error, response.error ? qPrintable(response.error->detail) : "");
    QVERIFY(response.isTruncated);
    QCOMPARE(response.body, feedBody);
}

void TestTls::aCutPictureIsAnError()
{
    const auto server = secureServer();
    CannedAnswer cut;
    cut.raw = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nGIF89a";
    cut.isCut = true;
    const auto picture = server->serve("/p.gif", cut);
    Fetcher fetcher;
    COMPARE_KIND(ask(fetcher, picture->url(), Purpose::Image), Error::Kind::Truncated);
}

void TestTls::aGreetingThatIsCutIsAnError()
{
    const auto server = secureServer();
    server->refuseGreetings();
    Fetcher fetcher;
    const Response response = ask(fetcher, server->url("/feed"));
    QVERIFY(response.error);
    QVERIFY(response.error->kind == Error::Kind::TlsFailed ||
            response.error->kind == Error::Kind::Unreachable);
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
