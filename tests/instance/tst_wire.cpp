#include "instance/wire.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

using namespace rendezvous::instance;

namespace {

QByteArray withNumber(quint32 number, const QByteArray &rest = {})
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes + rest;
}

} // namespace

class TestWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesComeBackWhereverTheyAreCut()
    {
        const QVector<QPair<wire::Kind, QByteArray>> sent{
            {wire::Kind::Raise, {}},
            {wire::Kind::Command, wire::encodeCommand({{QStringLiteral("list")}, "in"})},
            {wire::Kind::Accepted, {}},
            {wire::Kind::Busy, {}},
            {wire::Kind::Output, QByteArray("\0r\xff", 3)},
            {wire::Kind::Error, "no\n"},
            {wire::Kind::Exit, "0"}};
        QByteArray stream;
        for (const auto &[kind, payload] : sent)
            stream += wire::encode(kind, payload);
        for (qsizetype cut = 1; cut <= stream.size(); ++cut) {
            QByteArray buffer;
            qsizetype next = 0;
            for (qsizetype at = 0; at < stream.size(); at += cut) {
                buffer += stream.mid(at, cut);
                bool isBroken = true;
                while (const auto frame = wire::takeFrame(buffer, isBroken)) {
                    QVERIFY(next < sent.size());
                    QCOMPARE(frame->kind, sent[next].first);
                    QCOMPARE(frame->payload, sent[next].second);
                    ++next;
                }
                QVERIFY(!isBroken);
            }
            QCOMPARE(next, sent.size());
            QVERIFY(buffer.isEmpty());
        }
    }

    void bytesThatBeginNoFrameAreBroken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isBroken");
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("a kind") << QByteArray("r") << false;
        QTest::newRow("no kind") << QByteArray("G") << true;
        QTest::newRow("zero") << QByteArray(1, '\0') << true;
        QTest::newRow("a kind that is none, whole") << 'z' + withNumber(0) << true;
        QTest::newRow("the largest") << 'o' + withNumber(quint32(wire::largestPayload)) << false;
        QTest::newRow("larger") << 'o' + withNumber(quint32(wire::largestPayload) + 1) << true;
        QTest::newRow("negative for who reads it so") << 'o' + withNumber(0xffffffff) << true;
    }

    void bytesThatBeginNoFrameAreBroken()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isBroken);
        QByteArray buffer = bytes;
        bool isFoundBroken = !isBroken;
        QVERIFY(!wire::takeFrame(buffer, isFoundBroken));
        QCOMPARE(isFoundBroken, isBroken);
        QCOMPARE(buffer, bytes);
    }

    void aCommandComesBack_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("nothing") << QStringList() << QByteArray();
        QTest::newRow("empty words") << QStringList{QString(), QStringLiteral(""), QStringLiteral(" ")} << QByteArray("\0", 1);
        QTest::newRow("words of any script")
            << QStringList{QString::fromUtf8("поиск 中国 🚀"), QStringLiteral("--limit=1")}
            << QByteArray(100'000, '\xff');
    }

    void aCommandComesBack()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        const QByteArray payload = wire::encodeCommand({arguments, input});
        const auto command = wire::decodeCommand(payload);
        QVERIFY(command);
        QCOMPARE(command->arguments, arguments);
        QCOMPARE(command->input, input);
        for (qsizetype size = 0; size < std::min<qsizetype>(payload.size(), 400); ++size)
            QVERIFY(!wire::decodeCommand(payload.first(size)));
    }

    void nonsenseIsNoCommand_data()
    {
        QTest::addColumn<QByteArray>("payload");
        const QByteArray none = withNumber(0);
        QTest::newRow("more words than there are bytes") << withNumber(0x7fffffff);
        QTest::newRow("most words") << withNumber(0xfffffff0, none);
        QTest::newRow("a longer word than there are bytes") << withNumber(1, withNumber(0x7ffffffe, "ab"));
        QTest::newRow("half a character") << withNumber(1, withNumber(3, "abc" + none));
        QTest::newRow("more input than there is") << none + withNumber(0x7fffffff, "abc");
        QTest::newRow("something after it") << wire::encodeCommand({{QStringLiteral("list")}, {}}) + 'x';
    }

    void nonsenseIsNoCommand()
    {
        QFETCH(QByteArray, payload);
        QVERIFY(!wire::decodeCommand(payload));
    }

    void aFolderHasOneName()
    {
        QTemporaryDir top;
        const QString folder = top.filePath(QStringLiteral("profile"));
        const QString before = wire::socketName(folder);
        QCOMPARE(wire::socketName(folder + u'/'), before);
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(wire::socketName(folder), wire::socketName(folder + QStringLiteral("/../profile/")));
        QVERIFY(QFile::link(folder, top.filePath(QStringLiteral("link"))));
        QCOMPARE(wire::socketName(top.filePath(QStringLiteral("link"))), wire::socketName(folder));
        QVERIFY(wire::socketName(top.path()) != wire::socketName(folder));
        QVERIFY(wire::socketName(folder + QStringLiteral("2")) != wire::socketName(folder));
    }
};

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
