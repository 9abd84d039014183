#include "fetch/fetcher.h"
#include "support/httpserver.h"

#include <QSslSocket>
#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::fetch;

/// A system that cannot speak TLS: a program of its own, since what speaks TLS is chosen once.
class TestWithoutTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void httpsFailsAndNothingIsSaidInTheOpen();
    void httpGoesOn();
};

namespace {

Response ask(const QUrl &url)
{
    Fetcher fetcher;
    std::optional<Response> answer;
    QObject asker;
    Request request;
    request.url = url;
    fetcher.fetch(request, &asker, [&](const Response &response) { answer = response; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        qFatal("no answer came");
    return *answer;
}

} // namespace

void TestWithoutTls::initTestCase()
{
    const QString none = QStringLiteral("cert-only");
    if (!QSslSocket::availableBackends().contains(none) || !QSslSocket::setActiveBackend(none)
        || QSslSocket::supportsSsl())
        QSKIP("this Qt cannot do without TLS");
}

void TestWithoutTls::httpsFailsAndNothingIsSaidInTheOpen()
{
    HttpServer server;
    QUrl url = server.url("/feed");
    url.setScheme(QStringLiteral("https"));
    const Response response = ask(url);
    QVERIFY(response.error);
    QCOMPARE(errorKindName(response.error->kind), errorKindName(Error::Kind::TlsFailed));
    QCOMPARE(server.connections(), 0);
}

void TestWithoutTls::httpGoesOn()
{
    HttpServer server;
    const auto feed = server.serve("/feed", CannedAnswer::of("<rss/>"));
    QVERIFY(!ask(feed->url()).error);
}

QTEST_GUILESS_MAIN(TestWithoutTls)
#include "tst_withouttls.moc"
