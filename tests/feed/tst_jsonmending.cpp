#include "feed/jsonmending.h"

#include <QTest>

using namespace rendezvous;
using namespace rendezvous::feed;

class TestJsonMending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenJsonIsMended_data();
    void brokenJsonIsMended();
    void whatIsNoJsonIsMalformed_data();
    void whatIsNoJsonIsMalformed();
    void faultsAreNamedWithTheirLine();
};

void TestJsonMending::brokenJsonIsMended_data()
{
    QTest::addColumn<QByteArray>("mended");
    QTest::addColumn<bool>("isComplete");
    const auto row = [](const char *json, const char *mended, bool isComplete = true) {
        QTest::newRow(json) << QByteArray(mended) << isComplete;
    };
    row("{}", "{}");
    row("[1,2]", "[1,2]");
    row("[1,2,]", "[1,2]");
    row("[1,2 , \n]", "[1,2]");
    row("{\"a\":1,}", "{\"a\":1}");
    row("[1,,2]", "[1,2]");
    row("[1, ,,2]", "[1,2]");
    row("[,1]", "[1]");
    row("[ ,1]", "[1]");
    row("{,\"a\":1}", "{\"a\":1}");
    row("[,]", "[]");
    row("[\",,\",]", "[\",,\"]");
    row("[1],", "[1]");
    row("[1]<script>", "[1]");
    row("{\"a\":1}{\"b\":2}", "{\"a\":1}");
    row("[\"a\nb\"]", "[\"a\\nb\"]");
    row("[\"a\x01"
        "b\",]",
        "[\"a b\"]");
    row("[1\x01,2]", "[1,2]");
    row("[\"\\\n\",1,]", "[\"\",1]");
    row("[\"\\\"]\",]", "[\"\\\"]\"]");
    row("[\"\\\\\",]", "[\"\\\\\"]");
    row("[1,2", "[1]", false);
    row("[1,[2,3]", "[1,[2,3]]", false);
    row("[1,{\"a\":1,\"b", "[1,{\"a\":1}]", false);
    row("{\"a\":[1,\"b", "{\"a\":[1]}", false);
    row("[{\"a\":1},{\"b\":", "[{\"a\":1}]", false);
}

void TestJsonMending::brokenJsonIsMended()
{
    QFETCH(QByteArray, mended);
    QFETCH(bool, isComplete);
    const Result<MendedJson> read = readJson(QTest::currentDataTag());
    QVERIFY(read);
    QCOMPARE(read->document.toJson(QJsonDocument::Compact), mended);
    QCOMPARE(read->isComplete, isComplete);
}

void TestJsonMending::whatIsNoJsonIsMalformed_data()
{
    QTest::addColumn<int>("unused");
    for (const char *text : {"", " ", "x", "<rss/>", "{", "[", "]", "}", ",", "\"", "{\"a\":", "[[1}"})
        QTest::newRow(text) << 0;
}

void TestJsonMending::whatIsNoJsonIsMalformed()
{
    const Result<MendedJson> read = readJson(QTest::currentDataTag());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Malformed);
}

void TestJsonMending::faultsAreNamedWithTheirLine()
{
    const Result<MendedJson> read = readJson("[\n1,\n2,\n]");
    QVERIFY(read);
    QCOMPARE(read->warnings.size(), 1);
    QVERIFY2(read->warnings.first().startsWith(QLatin1String("line 4")), qPrintable(read->warnings.first()));
    QVERIFY(readJson("[1]")->warnings.isEmpty());
}

QTEST_GUILESS_MAIN(TestJsonMending)
#include "tst_jsonmending.moc"
