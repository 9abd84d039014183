#include "support/httpserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <zlib.h>

namespace {

constexpr int itemCount = 100;

QByteArray itemsOf(int count)
{
    QByteArray items;
    for (int i = 0; i < count; ++i) {
        const QByteArray n = QByteArray::number(i);
        items += "<item><title>Item " + n + "</title><guid>g" + n + "</guid><description>Text " + n +
                 "</description></item>";
    }
    return items;
}

QByteArray feedOf(int count)
{
    return "<?xml version=\"1.0\"?><rss "
           "version=\"2.0\"><channel><title>t</title><link>https://example.org/</link>" +
           itemsOf(count) + "</channel></rss>";
}

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

CannedAnswer raw(const QByteArray &headers, const QByteArray &body)
{
    CannedAnswer answer;
    answer.raw = "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n" + headers + "\r\n" + body;
    answer.isClosing = true;
    return answer;
}

CannedAnswer endless(const QByteArray &headers, const QByteArray &body, const QByteArray &piece,
                     qint64 bytes = -1)
{
    CannedAnswer answer = raw(headers, body);
    answer.endless = piece;
    answer.endlessBytes = bytes;
    return answer;
}

/// What a server does, and what the program is to say of it: no error named is a feed that arrives whole.
struct Case
{
    const char *name;
    CannedAnswer answer;
    const char *error;
    int leastNew = 0;
};

std::vector<Case> cases()
{
    const QByteArray feed = feedOf(itemCount);
    const QByteArray begun = feed.chopped(16);
    const QByteArray length = "Content-Length: " + QByteArray::number(feed.size()) + "\r\n";
    const QByteArray packed = gzipped(feed);
    CannedAnswer drip = CannedAnswer::of(feed);
    drip.pause = 1'000;
    CannedAnswer silent = CannedAnswer::of(feed);
    silent.delay = 600'000;
    CannedAnswer reset = raw(length, feed.first(feed.size() / 2));
    reset.isClosing = false;
    reset.isCut = true;
    CannedAnswer headers;
    headers.raw = "HTTP/1.1 200 OK\r\n";
    headers.endless = "X-Header: " + QByteArray(1'000, 'a') + "\r\n";
    return {
        {"good", CannedAnswer::of(feed), nullptr, itemCount},
        {"500 MB announced", endless("Content-Length: 524288000\r\n", begun, itemsOf(100), 524'288'000),
         "too-large"},
        {"500 MB unannounced", endless({}, begun, itemsOf(100), 524'288'000), "too-large"},
        {"never ends", endless({}, begun, "<!-- -->"), "too-large"},
        {"one byte a second", drip, "timed-out"},
        {"silent", silent, "timed-out"},
        {"half a gzip", raw("Content-Encoding: gzip\r\n", packed.first(packed.size() / 2)), "truncated", 1},
        {"gzip bomb", raw("Content-Encoding: gzip\r\n", gzipped("<rss>" + QByteArray(100'000'000, ' '))),
         "too-large"},
        {"a page", CannedAnswer::of("<!doctype html><html><body>No feed</body></html>", "text/html"),
         "not-a-feed"},
        {"endless headers", headers, "too-large"},
        {"redirects to itself", CannedAnswer::withStatus(302, "/feed"), "too-many-redirects"},
        {"longer length", raw("Content-Length: 1000000\r\n", feed), "truncated", itemCount},
        {"negative length", raw("Content-Length: -1\r\n", feed), "malformed"},
        {"reset", reset, "truncated", 1},
        {"garbage for chunks", raw("Transfer-Encoding: chunked\r\n", "zzzz\r\n" + feed), "truncated"},
    };
}

} // namespace

/// The program itself against servers that are hostile or broken, and against its own death.
class TestBadNetwork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyBadServerIsAnErrorOfItsOwnFeed();
    void aWaitThatAServerAskedForHoldsForTheNextRun();
    void aKilledRefreshLosesNothingAndDoublesNothing();

private:
    QByteArray run(const QStringList &arguments, int *exitCode = nullptr);
    void subscribe(const QVector<QUrl> &feeds);
    int count(const QString &query = {}) { return run({"count", query}).trimmed().toInt(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBadNetwork::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QByteArray TestBadNetwork::run(const QStringList &arguments, int *exitCode)
{
    QProcess process;
    process.start(RENDEZVOUS_PROGRAM, QStringList{"--profile", m_folder->filePath("profile")} + arguments);
    if (!process.waitForFinished(150'000))
        qFatal("the program does not end");
    if (exitCode)
        *exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return process.readAllStandardOutput();
}

void TestBadNetwork::subscribe(const QVector<QUrl> &feeds)
{
    QFile opml(m_folder->filePath("feeds.opml"));
    QVERIFY(opml.open(QIODevice::WriteOnly));
    opml.write("<opml version=\"2.0\"><body>");
    for (const QUrl &feed : feeds)
        opml.write("<outline type=\"rss\" text=\"f\" xmlUrl=\"" + feed.toEncoded() + "\"/>");
    opml.write("</body></opml>");
    opml.close();
    int code = -1;
    run({"import", opml.fileName()}, &code);
    QCOMPARE(code, 0);
}

void TestBadNetwork::everyBadServerIsAnErrorOfItsOwnFeed()
{
    const std::vector<Case> all = cases();
    std::vector<std::unique_ptr<HttpServer>> servers; // a host each: they are asked side by side
    std::vector<std::unique_ptr<HttpServer::Endpoint>> endpoints;
    QVector<QUrl> feeds;
    for (std::size_t i = 0; i < all.size(); ++i) {
        servers.push_back(std::make_unique<HttpServer>(QStringLiteral("127.0.1.%1").arg(i + 1)));
        endpoints.push_back(servers.back()->serve("/feed", all[i].answer));
        feeds.append(endpoints.back()->url());
    }
    subscribe(feeds);
    int code = -1;
    const QList<QByteArray> lines = run({"refresh", "--force"}, &code).trimmed().split('\n');
    QCOMPARE(code, 1);
    QCOMPARE(lines.size(), qsizetype(all.size()));
    int added = 0;
    for (const QByteArray &line : lines) {
        const QJsonObject outcome = QJsonDocument::fromJson(line).object();
        const Case &expected = all[std::size_t(feeds.indexOf(QUrl(outcome["feed"].toString())))];
        const QString kind = outcome["error"].toObject()["kind"].toString();
        QVERIFY2(kind == QLatin1String(expected.error ? expected.error : ""), line.constData());
        QVERIFY2(outcome["new"].toInt() >= expected.leastNew, line.constData());
        added += outcome["new"].toInt();
    }
    QCOMPARE(count(), added);
}

void TestBadNetwork::aWaitThatAServerAskedForHoldsForTheNextRun()
{
    HttpServer server;
    const auto busy = server.serve("/busy", CannedAnswer::withStatus(429).with("Retry-After", "3600"));
    const auto other = server.serve("/other", CannedAnswer::of(feedOf(1)));
    subscribe({busy->url()});
    run({"refresh", "--force"});
    QCOMPARE(busy->count(), 1);
    run({"refresh", "--force"});
    run({"add", other->url().toString()});
    QCOMPARE(server.requests().size(), 1);
}

void TestBadNetwork::aKilledRefreshLosesNothingAndDoublesNothing()
{
    HttpServer server;
    int length = 20;
    QMutex mutex; // the server answers in a thread of its own
    std::vector<std::unique_ptr<HttpServer::Endpoint>> endpoints;
    QVector<QUrl> feeds;
    for (int i = 0; i < 20; ++i) {
        endpoints.push_back(server.serve('/' + QByteArray::number(i), [&](const SeenRequest &) {
            const QMutexLocker lock(&mutex);
            return CannedAnswer::of(feedOf(length));
        }));
        feeds.append(endpoints.back()->url());
    }
    subscribe(feeds);
    int before = 0;
    for (int round = 0; round < 10; ++round) {
        QProcess process;
        process.start(RENDEZVOUS_PROGRAM, {"--profile", m_folder->filePath("profile"), "refresh", "--force"});
        QVERIFY(process.waitForStarted());
        QTest::qWait(100 + 130 * round);
        process.kill();
        QTRY_COMPARE(process.state(), QProcess::NotRunning);
        int told = 0;
        const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines)
            told += QJsonDocument::fromJson(line).object()["new"].toInt();
        const int stored = count();
        QVERIFY2(stored >= before + told,
                 qPrintable(QStringLiteral("%1 of %2 and %3").arg(stored).arg(before).arg(told)));
        before = stored;
        const QMutexLocker lock(&mutex);
        length += 10;
    }
    int code = -1;
    run({"refresh", "--force"}, &code);
    QCOMPARE(code, 0);
    QCOMPARE(count(), length * feeds.size());
    QCOMPARE(count("Text"), length * feeds.size()); // the search index as well
}

QTEST_GUILESS_MAIN(TestBadNetwork)
#include "tst_badnetwork.moc"
