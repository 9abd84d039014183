#include "core/bounds.h"
#include "fetch/bodyframing.h"

#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::fetch;

namespace {

ResponseHead headWith(const QVector<HeaderField> &fields, int status = 200)
{
    ResponseHead head;
    head.status = status;
    head.fields = fields;
    return head;
}

struct Outcome {
    QByteArray payload;
    QByteArray rest;
    bool isDone = false;
    bool isDamaged = false;
};

/// The stream arrives in pieces of that size.
Outcome taken(const ResponseHead &head, const QByteArray &stream, qsizetype piece)
{
    Outcome outcome;
    Result<BodyFraming> framing = BodyFraming::of(head);
    if (!framing)
        return outcome;
    for (qsizetype at = 0; at < stream.size(); at += piece) {
        QByteArrayView arrived = QByteArrayView(stream).sliced(at, qMin(piece, stream.size() - at));
        for (QByteArrayView run = framing->take(arrived); !run.isEmpty(); run = framing->take(arrived))
            outcome.payload += run.toByteArray();
        outcome.rest += arrived.toByteArray();
    }
    outcome.isDone = framing->isDone();
    outcome.isDamaged = framing->isDamaged();
    return outcome;
}

const QVector<HeaderField> chunkedFields{{"transfer-encoding", "chunked"}};

} // namespace

class TestBodyFraming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void someStatusesHaveNoBody_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {100, 103, 204, 304})
            QTest::addRow("%d", status) << status;
    }
    void someStatusesHaveNoBody()
    {
        QFETCH(int, status);
        for (const HeaderField &field : {HeaderField{"content-length", "5"}, HeaderField{"transfer-encoding", "chunked"}}) {
            const Result<BodyFraming> framing = BodyFraming::of(headWith({field}, status));
            QVERIFY(framing.isOk());
            QVERIFY(framing->isDone());
            QVERIFY(!framing->isUntilClose());
        }
    }

    void aLengthIsCounted()
    {
        const ResponseHead head = headWith({{"content-length", "5"}});
        QCOMPARE(BodyFraming::of(head)->length(), 5);
        for (const qsizetype piece : {1, 2, 100}) {
            const Outcome outcome = taken(head, "helloHTTP/1.1", piece);
            QCOMPARE(outcome.payload, QByteArray("hello"));
            QCOMPARE(outcome.rest, QByteArray("HTTP/1.1"));
            QVERIFY(outcome.isDone);
        }
        QVERIFY(!taken(head, "hell", 100).isDone);
    }

    void aLengthOfZeroIsDoneAtOnce()
    {
        const Result<BodyFraming> framing = BodyFraming::of(headWith({{"content-length", "0"}}));
        QVERIFY(framing->isDone());
        QCOMPARE(framing->length(), 0);
    }

    void withoutALengthTheBodyEndsWithTheConnection()
    {
        const Result<BodyFraming> framing = BodyFraming::of(headWith({}));
        QVERIFY(framing->isUntilClose());
        QCOMPARE(framing->length(), -1);
        const Outcome outcome = taken(headWith({}), "0\r\n\r\n", 2);
        QCOMPARE(outcome.payload, QByteArray("0\r\n\r\n"));
        QVERIFY(!outcome.isDone);
        QVERIFY(!outcome.isDamaged);
    }

    // RFC 9112, 6.3
    void lengthsThatAgreeAreOne_data()
    {
        QTest::addColumn<QVector<HeaderField>>("fields");
        QTest::newRow("two fields") << QVector<HeaderField>{{"content-length", "5"}, {"content-length", "5"}};
        QTest::newRow("one list") << QVector<HeaderField>{{"content-length", "5, 5"}};
        QTest::newRow("leading zeros") << QVector<HeaderField>{{"content-length", "5"}, {"content-length", "005"}};
    }
    void lengthsThatAgreeAreOne()
    {
        QFETCH(QVector<HeaderField>, fields);
        const Result<BodyFraming> framing = BodyFraming::of(headWith(fields));
        QVERIFY(framing.isOk());
        QCOMPARE(framing->length(), 5);
    }

    void lengthsThatContradictOrAreNoneAreMalformed_data()
    {
        QTest::addColumn<QVector<HeaderField>>("fields");
        QTest::newRow("two fields") << QVector<HeaderField>{{"content-length", "5"}, {"content-length", "6"}};
        QTest::newRow("zero first") << QVector<HeaderField>{{"content-length", "0"}, {"content-length", "6"}};
        for (const char *value : {"", "5, 6", "5,", "-1", "+5", "5 5", "0x5", "5.0", "five", "1000000000000000000000"})
            QTest::newRow(value) << QVector<HeaderField>{{"content-length", value}};
    }
    void lengthsThatContradictOrAreNoneAreMalformed()
    {
        QFETCH(QVector<HeaderField>, fields);
        const Result<BodyFraming> framing = BodyFraming::of(headWith(fields));
        QVERIFY(!framing.isOk());
        QCOMPARE(framing.error().kind, Error::Kind::Malformed);
    }

    // RFC 9112, 6.3: the transfer coding overrides the length
    void chunksGoBeforeALength()
    {
        for (const char *length : {"5", "nonsense"}) {
            const ResponseHead head = headWith({{"content-length", length}, {"transfer-encoding", "Chunked"}});
            QCOMPARE(BodyFraming::of(head)->length(), -1);
            QCOMPARE(taken(head, "2\r\nok\r\n0\r\n\r\n", 100).payload, QByteArray("ok"));
        }
    }

    void chunksAreJoined_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArray>("payload");
        const auto row = [](const char *name, const char *stream, const char *payload) {
            QTest::newRow(name) << QByteArray(stream) << QByteArray(payload);
        };
        row("nothing", "0\r\n\r\n", "");
        row("two", "3\r\none\r\n4\r\n two\r\n0\r\n\r\n", "one two");
        row("sizes in both cases", "A\r\n0123456789\r\na\r\n0123456789\r\n0\r\n\r\n", "01234567890123456789");
        row("leading zeros", "0003\r\none\r\n000\r\n\r\n", "one");
        row("line breaks inside", "6\r\na\r\n0\r\n\r\n0\r\n\r\n", "a\r\n0\r\n");
        row("bare line feeds", "3\none\n0\n\n", "one");
        row("extensions", "3;a=b;c=\"d\"\r\none\r\n0;last\r\n\r\n", "one");
        row("blanks behind a size", "3 \r\none\r\n0  ;last\r\n\r\n", "one");
        row("trailers", "3\r\none\r\n0\r\nETag: \"a\"\r\nX: b\r\n\r\n", "one");
    }
    void chunksAreJoined()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QByteArray, payload);
        for (const qsizetype piece : {1, 2, 5, 1000}) {
            const Outcome outcome = taken(headWith(chunkedFields), stream + "rest", piece);
            QCOMPARE(outcome.payload, payload);
            QCOMPARE(outcome.rest, QByteArray("rest"));
            QVERIFY(outcome.isDone);
            QVERIFY(!taken(headWith(chunkedFields), stream.chopped(1), piece).isDone);
        }
    }

    void chunksThatAreNoneAreDamaged_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArray>("payload");
        const auto row = [](const char *name, const char *stream, const char *payload) {
            QTest::newRow(name) << QByteArray(stream) << QByteArray(payload);
        };
        row("no size", "\r\none\r\n", "");
        row("a word", "hello\r\none\r\n", "");
        row("a word of hexadecimal digits and more", "bad size\r\none\r\n", "");
        row("a negative size", "-3\r\none\r\n", "");
        row("a prefix", "0x3\r\none\r\n0\r\n\r\n", "");
        row("only an extension", ";a=b\r\none\r\n", "");
        row("a size behind 64 bits", "10000000000000003\r\none\r\n", "");
        row("a size that turns negative", "ffffffffffffffff\r\none\r\n", "");
        row("a chunk longer than its size", "3\r\nones\r\n0\r\n\r\n", "one");
        row("a chunk shorter than its size", "5\r\none\r\n4\r\nlast\r\n0\r\n\r\n", "one\r\n");
        row("no size behind a good chunk", "3\r\none\r\n\r\n\r\n", "one");
    }
    void chunksThatAreNoneAreDamaged()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QByteArray, payload);
        for (const qsizetype piece : {1, 1000}) {
            const Outcome outcome = taken(headWith(chunkedFields), stream, piece);
            QCOMPARE(outcome.payload, payload);
            QVERIFY(outcome.isDamaged);
            QVERIFY(!outcome.isDone);
        }
    }

    void aHugeChunkIsNoMoreThanWhatArrives()
    {
        const Outcome outcome = taken(headWith(chunkedFields), "7ffffffffffffff\r\none", 2);
        QCOMPARE(outcome.payload, QByteArray("one"));
        QVERIFY(!outcome.isDone);
        QVERIFY(!outcome.isDamaged);
    }

    void anEndlessLineIsDamaged_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<char>("filling");
        QTest::newRow("a size") << QByteArray() << '0';
        QTest::newRow("an extension") << QByteArray("3;a=") << 'b';
        QTest::newRow("behind a chunk") << QByteArray("3\r\none") << ' ';
        QTest::newRow("a trailer") << QByteArray("0\r\nX: ") << 'a';
    }
    void anEndlessLineIsDamaged()
    {
        QFETCH(QByteArray, start);
        QFETCH(char, filling);
        const QByteArray stream = start + QByteArray(2000, filling);
        for (const qsizetype piece : {1, 7, 10'000})
            QVERIFY(taken(headWith(chunkedFields), stream, piece).isDamaged);
    }

    void endlessTrailersAreDamaged()
    {
        const QByteArray trailer = "X-Trailer: some value\r\n";
        const auto few = static_cast<qsizetype>(bounds::responseHeaders) / trailer.size();
        QVERIFY(taken(headWith(chunkedFields), "0\r\n" + trailer.repeated(few) + "\r\n", 1000).isDone);
        QVERIFY(taken(headWith(chunkedFields), "0\r\n" + trailer.repeated(few + 1), 1000).isDamaged);
    }

    void whatIsDoneOrDamagedTakesNothingMore()
    {
        Result<BodyFraming> done = BodyFraming::of(headWith({{"content-length", "0"}}));
        Result<BodyFraming> damaged = BodyFraming::of(headWith(chunkedFields));
        QByteArrayView nonsense = "nonsense\r\n";
        QVERIFY(damaged->take(nonsense).isEmpty());
        QVERIFY(damaged->isDamaged());
        for (BodyFraming *framing : {&done.value(), &damaged.value()}) {
            QByteArrayView stream = "3\r\none\r\n";
            QVERIFY(framing->take(stream).isEmpty());
            QCOMPARE(stream.size(), 8);
        }
    }
};

QTEST_APPLESS_MAIN(TestBodyFraming)
#include "tst_bodyframing.moc"
