#include "fetch/contentdecoder.h"
#include "support/deflated.h"

#include <QtTest>

#include <limits>

using namespace rendezvous;
using namespace rendezvous::fetch;

using Outcome = ContentDecoder::Outcome;

namespace {

constexpr qint64 unbounded = std::numeric_limits<qint64>::max();

const QByteArray text = "<rss version=\"2.0\"><channel><title>Rosetta</title></channel></rss>";

struct Decoded {
    QByteArray body;
    Outcome outcome = Outcome::More;
    bool isComplete = false;
};

/// The bytes arrive in pieces of that size, until the decoder wants no more.
Decoded decoded(const QByteArray &coding, const QByteArray &bytes, qsizetype piece, qint64 bound = unbounded)
{
    Decoded result;
    const auto decoder = ContentDecoder::create(coding);
    if (!decoder)
        return result;
    for (qsizetype at = 0; at < bytes.size() && result.outcome == Outcome::More; at += piece)
        result.outcome = (*decoder)->decode(bytes.mid(at, piece), result.body, bound);
    result.isComplete = (*decoder)->isComplete();
    return result;
}

/// Bytes that do not compress, the same each time.
QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, '\0');
    quint32 state = 1;
    for (char &byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

} // namespace

class TestContentDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBodyIsDecodedHoweverItArrives_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("body");
        const QByteArray large = noise(200'000);
        const QByteArray wide(1'000'000, 'a');
        const auto row = [](const char *name, const char *coding, const QByteArray &bytes, const QByteArray &body) {
            QTest::newRow(name) << QByteArray(coding) << bytes << body;
        };
        row("no coding", "", text, text);
        row("identity", "identity", text, text);
        row("gzip", "gzip", gzipped(text), text);
        row("x-gzip", "x-gzip", gzipped(text), text);
        row("any case and blanks", " GZip ", gzipped(text), text);
        row("zlib", "deflate", deflated(text, MAX_WBITS), text);
        row("raw deflate", "deflate", deflated(text, -MAX_WBITS), text);
        row("gzip called deflate", "deflate", gzipped(text), text);
        row("zlib called gzip", "gzip", deflated(text, MAX_WBITS), text);
        row("nothing in gzip", "gzip", gzipped({}), {});
        row("nothing in zlib", "deflate", deflated({}, MAX_WBITS), {});
        row("nothing in raw deflate", "deflate", deflated({}, -MAX_WBITS), {});
        row("more than a piece in gzip", "gzip", gzipped(large), large);
        row("more than a piece in raw deflate", "deflate", deflated(large, -MAX_WBITS), large);
        row("what compresses well", "gzip", gzipped(wide), wide);
        row("two members", "gzip", gzipped(text) + gzipped("two"), text + "two");
        row("an empty member first", "gzip", gzipped({}) + gzipped(text), text);
        row("an empty member last", "gzip", gzipped(text) + gzipped({}), text);
        row("padding", "gzip", gzipped(text) + QByteArray(600, '\0'), text);
        row("two members and padding", "gzip", gzipped(text) + gzipped("two") + "\x1fpad", text + "two");
        row("padding behind zlib", "deflate", deflated(text, MAX_WBITS) + "pad", text);
        row("padding behind raw deflate", "deflate", deflated(text, -MAX_WBITS) + "pad", text);
    }
    void aBodyIsDecodedHoweverItArrives()
    {
        QFETCH(QByteArray, coding);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, body);
        for (const qsizetype piece : {1, 2, 3, 1000, 1'000'000}) {
            const Decoded result = decoded(coding, bytes, piece);
            QCOMPARE(result.outcome, Outcome::More);
            QCOMPARE(result.body, body);
            QVERIFY(result.isComplete);
        }
    }

    void membersAreJoinedWhereverTheyAreCut()
    {
        const QByteArray bytes = gzipped("one ") + gzipped("two ") + gzipped("three");
        for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
            const auto decoder = ContentDecoder::create("gzip");
            QByteArray body;
            QCOMPARE((*decoder)->decode(bytes.first(cut), body, unbounded), Outcome::More);
            QCOMPARE((*decoder)->decode(bytes.sliced(cut), body, unbounded), Outcome::More);
            QCOMPARE(body, QByteArray("one two three"));
            QVERIFY((*decoder)->isComplete());
        }
    }

    void aCodingThatWasNotAskedForIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("coding");
        for (const char *coding : {"br", "zstd", "compress", "gzip, gzip", "deflate, gzip", "gzip;q=1"})
            QTest::newRow(coding) << QByteArray(coding);
    }
    void aCodingThatWasNotAskedForIsMalformed()
    {
        QFETCH(QByteArray, coding);
        const auto decoder = ContentDecoder::create(coding);
        QVERIFY(!decoder.isOk());
        QCOMPARE(decoder.error().kind, Error::Kind::Malformed);
    }

    void aCutStreamIsIncompleteAndKeepsWhatCame_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("gzip") << QByteArray("gzip") << gzipped(text);
        QTest::newRow("zlib") << QByteArray("deflate") << deflated(text, MAX_WBITS);
        QTest::newRow("raw deflate") << QByteArray("deflate") << deflated(text, -MAX_WBITS);
    }
    void aCutStreamIsIncompleteAndKeepsWhatCame()
    {
        QFETCH(QByteArray, coding);
        QFETCH(QByteArray, bytes);
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            const Decoded result = decoded(coding, bytes.first(size), 1000);
            QCOMPARE(result.outcome, Outcome::More);
            QVERIFY(!result.isComplete);
            QVERIFY(text.startsWith(result.body));
        }
        const QByteArray large = noise(200'000);
        const QByteArray half = deflated(large, MAX_WBITS).first(100'000);
        const Decoded result = decoded("deflate", half, 1000);
        QVERIFY(result.body.size() > 50'000);
        QVERIFY(large.startsWith(result.body));
    }

    void aCutSecondMemberIsIncomplete()
    {
        const QByteArray first = gzipped("one ");
        const QByteArray second = gzipped("two");
        for (qsizetype size = 2; size < second.size(); ++size)
            QVERIFY(!decoded("gzip", first + second.first(size), 1).isComplete);
    }

    void aDamagedStreamKeepsWhatCameBefore()
    {
        const QByteArray large = noise(200'000);
        QByteArray bytes = gzipped(large);
        bytes[bytes.size() - 6] = static_cast<char>(~bytes[bytes.size() - 6]); // the checksum
        for (const qsizetype piece : {1000, 1'000'000}) {
            const Decoded result = decoded("gzip", bytes, piece);
            QCOMPARE(result.outcome, Outcome::Damaged);
            QVERIFY(!result.isComplete);
            QVERIFY(result.body.size() > 100'000);
            QVERIFY(large.startsWith(result.body));
        }
    }

    void whatIsNotCompressedIsDamaged()
    {
        for (const qsizetype piece : {1, 1000}) {
            const Decoded result = decoded("gzip", text, piece);
            QCOMPARE(result.outcome, Outcome::Damaged);
            QCOMPARE(result.body, QByteArray());
            QVERIFY(!result.isComplete);
        }
    }

    void whatGrowsPastItsBoundIsStopped_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray wide(1'000'000, 'a');
        QTest::newRow("identity") << QByteArray() << wide;
        QTest::newRow("gzip") << QByteArray("gzip") << gzipped(wide);
        QTest::newRow("zlib") << QByteArray("deflate") << deflated(wide, MAX_WBITS);
        QTest::newRow("raw deflate") << QByteArray("deflate") << deflated(wide, -MAX_WBITS);
        QTest::newRow("members") << QByteArray("gzip") << gzipped(QByteArray(1000, 'a')).repeated(1000);
    }
    void whatGrowsPastItsBoundIsStopped()
    {
        QFETCH(QByteArray, coding);
        QFETCH(QByteArray, bytes);
        for (const qsizetype piece : {100, 1'000'000}) {
            const Decoded within = decoded(coding, bytes, piece, 1'000'000);
            QCOMPARE(within.outcome, Outcome::More);
            QCOMPARE(within.body.size(), 1'000'000);
            for (const qint64 bound : {0, 1, 65'536, 999'999}) {
                const Decoded beyond = decoded(coding, bytes, piece, bound);
                QCOMPARE(beyond.outcome, Outcome::TooLarge);
                QVERIFY(beyond.body.size() <= bound);
            }
        }
    }

    void aBodyThatBeganElsewhereCountsForTheBound()
    {
        for (const auto &[coding, bytes] : {std::pair{"", QByteArray("two")}, std::pair{"gzip", gzipped("two")}}) {
            const auto decoder = ContentDecoder::create(coding);
            QByteArray body = "one ";
            QCOMPARE((*decoder)->decode(bytes, body, 6), Outcome::TooLarge);
            QCOMPARE(body, QByteArray("one "));
        }
    }
};

QTEST_APPLESS_MAIN(TestContentDecoder)
#include "tst_contentdecoder.moc"
