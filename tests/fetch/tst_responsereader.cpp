#include "fetch/responsereader.h"

#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::fetch;

namespace {

constexpr qint64 headBound = 200;
constexpr qint64 bodyBound = 1000;

ResponseReader readerOf(const QByteArray &stream, qsizetype piece)
{
    ResponseReader reader(headBound, bodyBound);
    for (qsizetype at = 0; at < stream.size() && !reader.isDone(); at += piece)
        reader.take(QByteArrayView(stream).sliced(at, qMin(piece, stream.size() - at)));
    return reader;
}

const QByteArray line = "HTTP/1.1 200 OK\r\n";

} // namespace

class TestResponseReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsReadHoweverItArrives_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::newRow("a length") << line + "Content-Length: 5\r\n\r\nhello";
        QTest::newRow("chunks") << line + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n";
        QTest::newRow("bare line feeds") << QByteArray("HTTP/1.1 200 OK\nContent-Length: 5\n\nhello");
        QTest::newRow("early hints") << "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + line
                                            + "Content-Length: 5\r\n\r\nhello";
    }
    void anAnswerIsReadHoweverItArrives()
    {
        QFETCH(QByteArray, stream);
        for (const qsizetype piece : {1, 2, 3, 1000}) {
            ResponseReader reader = readerOf(stream, piece);
            QVERIFY(reader.isDone());
            QVERIFY(!reader.error());
            QVERIFY(!reader.isTruncated());
            QVERIFY(reader.isConnectionReusable());
            QCOMPARE(reader.wireBytes(), stream.size());
            QCOMPARE(reader.head().status, 200);
            QCOMPARE(reader.takeBody(), QByteArray("hello"));
        }
    }

    void aHeadPastItsBoundIsTooLarge_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::newRow("one long field") << line + "X: " + QByteArray(300, 'a');
        QTest::newRow("many fields") << line + QByteArray("X: a\r\n").repeated(100);
        QTest::newRow("no status line") << QByteArray(300, 'a');
    }
    void aHeadPastItsBoundIsTooLarge()
    {
        QFETCH(QByteArray, stream);
        for (const qsizetype piece : {1, 7, 1000}) {
            const ResponseReader reader = readerOf(stream, piece);
            QVERIFY(reader.isDone());
            QVERIFY(reader.error());
            QCOMPARE(reader.error()->kind, Error::Kind::TooLarge);
        }
    }

    void theBoundOfTheHeadIsNotThatOfTheBody()
    {
        const QByteArray padding(headBound - line.size() - 28, 'a');
        const QByteArray head = line + "Content-Length: 500\r\nX: " + padding + "\r\n\r\n";
        QCOMPARE(head.size(), headBound);
        for (const qsizetype piece : {1, 1000}) {
            ResponseReader reader = readerOf(head + QByteArray(500, 'b'), piece);
            QVERIFY(reader.isDone());
            QVERIFY(!reader.error());
            QCOMPARE(reader.takeBody().size(), 500);
        }
    }

    void aBodyPastItsBoundIsTooLarge_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::newRow("announced") << line + "Content-Length: 1001\r\n\r\n";
        QTest::newRow("until close") << line + "\r\n" + QByteArray(1001, 'a');
        QTest::newRow("chunked") << line + "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n3e8\r\n" + QByteArray(1000, 'a');
    }
    void aBodyPastItsBoundIsTooLarge()
    {
        QFETCH(QByteArray, stream);
        for (const qsizetype piece : {1, 10'000}) {
            ResponseReader reader = readerOf(stream, piece);
            QVERIFY(reader.error());
            QCOMPARE(reader.error()->kind, Error::Kind::TooLarge);
            QVERIFY(!reader.isConnectionReusable());
            QVERIFY(reader.takeBody().isEmpty());
        }
    }

    void theEndOfAConnectionEndsOnlyWhatHasNoLength_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isTruncated");
        QTest::newRow("until close") << QByteArray() << QByteArray("hello") << false;
        QTest::newRow("a length") << QByteArray("Content-Length: 9\r\n") << QByteArray("hello") << true;
        QTest::newRow("chunks") << QByteArray("Transfer-Encoding: chunked\r\n") << QByteArray("5\r\nhello\r\n") << true;
        QTest::newRow("no last empty line") << QByteArray("Transfer-Encoding: chunked\r\n") << QByteArray("5\r\nhello\r\n0\r\n")
                                            << true;
    }
    void theEndOfAConnectionEndsOnlyWhatHasNoLength()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QByteArray, body);
        ResponseReader reader = readerOf(line + fields + "\r\n" + body, 3);
        QVERIFY(!reader.isDone());
        reader.takeEnd();
        QVERIFY(reader.isDone());
        QVERIFY(!reader.error());
        QTEST(reader.isTruncated(), "isTruncated");
        QVERIFY(!reader.isConnectionReusable());
        QCOMPARE(reader.takeBody(), QByteArray("hello"));
    }

    void aConnectionThatEndsInsideAHeadIsUnreachable()
    {
        for (const QByteArray &stream : {QByteArray(), line + "Content-Len", QByteArray("HTTP/1.1 100 Continue\r\n\r\n")}) {
            ResponseReader reader = readerOf(stream, 1000);
            QCOMPARE(reader.hasBegun(), !stream.isEmpty());
            reader.takeEnd();
            QVERIFY(reader.error());
            QCOMPARE(reader.error()->kind, Error::Kind::Unreachable);
        }
    }

    // RFC 9112, 9.3
    void aConnectionIsKeptAsItsAnswerSays_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<bool>("isReusable");
        const auto row = [](const char *name, const char *stream, bool isReusable) {
            QTest::newRow(name) << QByteArray(stream) << isReusable;
        };
        row("1.1", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", true);
        row("1.1 that closes", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: Close\r\n\r\n", false);
        row("1.0", "HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n", false);
        row("1.0 that keeps", "HTTP/1.0 200 OK\r\nContent-Length: 0\r\nConnection: Keep-Alive\r\n\r\n", true);
        row("not modified", "HTTP/1.1 304 Not Modified\r\nContent-Length: 50\r\n\r\n", true);
        row("a page with an error", "HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\nnone", true);
        row("a long page with an error", "HTTP/1.1 404 Not Found\r\nContent-Length: 99999999\r\n\r\nnone", false);
        row("more than announced", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nmore", false);
        row("more than nothing", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\nmore", false);
    }
    void aConnectionIsKeptAsItsAnswerSays()
    {
        QFETCH(QByteArray, stream);
        const ResponseReader reader = readerOf(stream, 1000);
        QVERIFY(reader.isDone());
        QVERIFY(!reader.error());
        QTEST(reader.isConnectionReusable(), "isReusable");
    }
};

QTEST_APPLESS_MAIN(TestResponseReader)
#include "tst_responsereader.moc"
