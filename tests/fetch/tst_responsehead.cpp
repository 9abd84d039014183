#include "fetch/responsehead.h"

#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::fetch;

namespace {

ResponseHead headWith(const QByteArray &fields)
{
    const Result<ResponseHead> head = parseResponseHead("HTTP/1.1 200 OK\r\n" + fields);
    return head ? *head : ResponseHead();
}

} // namespace

class TestResponseHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStatusLineIsRead_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("minorVersion");
        QTest::newRow("1.1") << QByteArray("HTTP/1.1 200 OK\r\n") << 200 << 1;
        QTest::newRow("1.0") << QByteArray("HTTP/1.0 404 Not Found\r\n") << 404 << 0;
        QTest::newRow("an empty reason") << QByteArray("HTTP/1.1 304 \r\n") << 304 << 1;
        QTest::newRow("no reason") << QByteArray("HTTP/1.1 304\r\n") << 304 << 1;
        QTest::newRow("a bare line feed") << QByteArray("HTTP/1.1 200 OK\n") << 200 << 1;
        QTest::newRow("no end of line") << QByteArray("HTTP/1.1 200 OK") << 200 << 1;
        QTest::newRow("a status of no meaning") << QByteArray("HTTP/1.1 999 Odd\r\n") << 999 << 1;
    }
    void aStatusLineIsRead()
    {
        QFETCH(QByteArray, line);
        const Result<ResponseHead> head = parseResponseHead(line);
        QVERIFY(head.isOk());
        QTEST(head->status, "status");
        QTEST(head->minorVersion, "minorVersion");
        QVERIFY(head->fields.isEmpty());
    }

    void whatHasNoStatusLineIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("an empty line") << QByteArray("\r\n");
        QTest::newRow("a page") << QByteArray("<!DOCTYPE html><html></html>");
        QTest::newRow("a greeting") << QByteArray("220 ftp.example FTP server ready\r\n");
        QTest::newRow("an old station") << QByteArray("ICY 200 OK\r\n");
        QTest::newRow("HTTP/2") << QByteArray("HTTP/2.0 200 OK\r\n");
        QTest::newRow("no minor version") << QByteArray("HTTP/1 200 OK\r\n");
        QTest::newRow("no status") << QByteArray("HTTP/1.1 OK\r\n");
        QTest::newRow("a status of two digits") << QByteArray("HTTP/1.1 20 OK\r\n");
        QTest::newRow("a status of four digits") << QByteArray("HTTP/1.1 2000 OK\r\n");
        QTest::newRow("a status below 100") << QByteArray("HTTP/1.1 099 OK\r\n");
        QTest::newRow("a signed status") << QByteArray("HTTP/1.1 -20 OK\r\n");
        QTest::newRow("a field first") << QByteArray("Content-Length: 5\r\nHTTP/1.1 200 OK\r\n");
    }
    void whatHasNoStatusLineIsMalformed()
    {
        QFETCH(QByteArray, bytes);
        const Result<ResponseHead> head = parseResponseHead(bytes);
        QVERIFY(!head.isOk());
        QCOMPARE(head.error().kind, Error::Kind::Malformed);
    }

    void namesHaveNoCaseAndValuesKeepTheirs()
    {
        const ResponseHead head = headWith("ETag: W/\"AbC\"\r\nCONTENT-TYPE: text/XML\r\n");
        QCOMPARE(head.value("etag"), QByteArray("W/\"AbC\""));
        QCOMPARE(head.value("content-type"), QByteArray("text/XML"));
        QCOMPARE(head.value("last-modified"), QByteArray());
    }

    void theWhiteSpaceAroundAValueGoes_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *name, const char *field, const char *value) {
            QTest::newRow(name) << QByteArray(field) << QByteArray(value);
        };
        row("one space", "X: a b\r\n", "a b");
        row("none", "X:a b\r\n", "a b");
        row("more", "X: \t a b \t \r\n", "a b");
        row("a bare line feed", "X: a b\n", "a b");
        row("no end of line", "X: a b", "a b");
        row("a colon", "X: a:b\r\n", "a:b");
        row("an empty value", "X:\r\n", "");
        row("nothing but white space", "X: \t\r\n", "");
    }
    void theWhiteSpaceAroundAValueGoes()
    {
        QFETCH(QByteArray, field);
        const ResponseHead head = headWith(field);
        QCOMPARE(head.fields.size(), 1);
        QTEST(head.value("x"), "value");
    }

    void aFoldedLineGoesOnWithTheFieldBeforeIt_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *name, const char *fields, const char *value) {
            QTest::newRow(name) << QByteArray(fields) << QByteArray(value);
        };
        row("a space", "X: a\r\n b\r\nY: c\r\n", "a b");
        row("a tab and more", "X: a\r\n\t \tb \r\nY: c\r\n", "a b");
        row("twice", "X: a\r\n b\r\n c\r\nY: d\r\n", "a b c");
        row("what looks like a field", "X: a\r\n Y: b\r\nY: c\r\n", "a Y: b");
        row("nothing before the fold", "X:\r\n a\r\nY: c\r\n", "a");
        row("nothing after the fold", "X: a\r\n \r\nY: c\r\n", "a");
        row("a line feed alone", "X: a\n b\nY: c\n", "a b");
    }
    void aFoldedLineGoesOnWithTheFieldBeforeIt()
    {
        QFETCH(QByteArray, fields);
        const ResponseHead head = headWith(fields);
        QCOMPARE(head.fields.size(), 2);
        QTEST(head.value("x"), "value");
    }

    // RFC 9112, 2.2
    void aFoldedLineBehindTheStatusLineIsNoField()
    {
        const ResponseHead head = headWith(" Content-Length: 5\r\n\tX: a\r\nY: b\r\n");
        QCOMPARE(head.fields.size(), 1);
        QCOMPARE(head.value("y"), QByteArray("b"));
    }

    void aLineWithoutANameIsIgnored_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no colon") << QByteArray("nonsense\r\n");
        QTest::newRow("no name") << QByteArray(": a\r\n");
        QTest::newRow("no colon, folded") << QByteArray("nonsense\r\n and more\r\n");
        QTest::newRow("bytes") << QByteArray("\xff\xfe\x80\r\n");
    }
    void aLineWithoutANameIsIgnored()
    {
        QFETCH(QByteArray, line);
        const ResponseHead head = headWith("X: a\r\n" + line + "Y: b\r\n");
        QCOMPARE(head.fields.size(), 2);
        QCOMPARE(head.value("x"), QByteArray("a"));
        QCOMPARE(head.value("y"), QByteArray("b"));
    }

    // RFC 9110, 5.3
    void fieldsOfOneNameAreOneList()
    {
        const ResponseHead head = headWith("Connection: keep-alive\r\nX: a\r\nConnection:\r\nconnection: Close , foo\r\n");
        QCOMPARE(head.value("connection"), QByteArray("keep-alive"));
        QCOMPARE(head.list("connection"), QByteArray("keep-alive, Close , foo"));
        QCOMPARE(head.list("none"), QByteArray());
        QVERIFY(head.hasListMember("connection", "keep-alive"));
        QVERIFY(head.hasListMember("connection", "close"));
        QVERIFY(head.hasListMember("connection", "foo"));
        QVERIFY(!head.hasListMember("connection", "alive"));
        QVERIFY(!head.hasListMember("none", "close"));
    }
};

QTEST_APPLESS_MAIN(TestResponseHead)
#include "tst_responsehead.moc"
