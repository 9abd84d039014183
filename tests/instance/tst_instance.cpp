#include "instance/handover.h"
#include "instance/instance.h"
#include "instance/wire.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

using namespace rendezvous;
using instance::Instance;
namespace wire = instance::wire;

class TestInstance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aProfileHasOneOwner();
    void aLeftLockOfADeadOwnerIsTaken();
    void aSecondStartRaisesTheFirst();
    void aCommandRunsInTheOwner();
    void nobodyListeningIsAnError();
    void framesSurviveAnyCut();
    void nonsenseIsNoFrame();
    void aReadOnlyFolderSaysSo();
};

namespace {
/// Runs blocking work beside the event loop of the owner.
template <class Work> void beside(Work work)
{
    std::unique_ptr<QThread> thread(QThread::create(work));
    thread->start();
    QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 10'000);
}
} // namespace

void TestInstance::aProfileHasOneOwner()
{
    QTemporaryDir folder;
    const auto first = Instance::own(folder.path());
    QVERIFY(first);
    const auto second = Instance::own(folder.path());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::InUse);
}

void TestInstance::aLeftLockOfADeadOwnerIsTaken()
{
    QTemporaryDir folder;
    {
        QFile lock(folder.filePath(QStringLiteral("lock")));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        // No process has this number: Linux stops at 4194304.
        lock.write("99999999\ntst_instance\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    }
    QVERIFY(Instance::own(folder.path()));
}

void TestInstance::aSecondStartRaisesTheFirst()
{
    QTemporaryDir folder;
    auto owner = Instance::own(folder.path());
    QVERIFY(owner);
    QSignalSpy raised(owner->get(), &Instance::raiseRequested);
    bool isOk = false;
    beside([&] { isOk = bool(instance::raise(folder.path())); });
    QVERIFY(isOk);
    QTRY_COMPARE(raised.count(), 1);
}

void TestInstance::aCommandRunsInTheOwner()
{
    QTemporaryDir folder;
    auto owner = Instance::own(folder.path());
    QVERIFY(owner);
    connect(owner->get(), &Instance::commandReceived, this, [](const instance::Command &command) {
        command.write(false, command.arguments.join(u' ').toUtf8() + '\n');
        command.write(true, command.input);
        QTimer::singleShot(50, [command] { command.finish(1); });
    });
    QByteArray output;
    QByteArray errors;
    int exitCode = -1;
    const QByteArray input(300'000, 'x');
    beside([&] {
        const auto code = instance::handOver(folder.path(), {QStringLiteral("mark"), QStringLiteral("прочитано")}, input,
                                             [&](bool isError, const QByteArray &text) {
                                                 (isError ? errors : output) += text;
                                             });
        if (code)
            exitCode = *code;
    });
    QCOMPARE(exitCode, 1);
    QCOMPARE(output, QByteArray("mark прочитано\n"));
    QCOMPARE(errors, input);
}

void TestInstance::nobodyListeningIsAnError()
{
    QTemporaryDir folder;
    const auto code = instance::handOver(folder.path(), {}, {}, [](bool, const QByteArray &) {});
    QVERIFY(!code);
    QCOMPARE(code.error().kind, Error::Kind::Unreachable);
}

void TestInstance::framesSurviveAnyCut()
{
    const QByteArray bytes = wire::encode(wire::Kind::Output, "one") + wire::encode(wire::Kind::Exit, "0");
    QByteArray buffer;
    QByteArrayList payloads;
    for (const char byte : bytes) {
        buffer.append(byte);
        bool isBroken = false;
        while (const auto frame = wire::takeFrame(buffer, isBroken))
            payloads.append(frame->payload);
        QVERIFY(!isBroken);
    }
    QCOMPARE(payloads, QByteArrayList({"one", "0"}));
    QVERIFY(buffer.isEmpty());
}

void TestInstance::nonsenseIsNoFrame()
{
    bool isBroken = false;
    QByteArray http("GET / HTTP/1.1\r\n");
    QVERIFY(!wire::takeFrame(http, isBroken));
    QVERIFY(isBroken);
    QByteArray huge("o\xff\xff\xff\xff", 5);
    QVERIFY(!wire::takeFrame(huge, isBroken));
    QVERIFY(isBroken);
    QVERIFY(!wire::decodeCommand("\x7f\xff\xff"));
}

void TestInstance::aReadOnlyFolderSaysSo()
{
#ifdef Q_OS_UNIX
    const auto nowhere = Instance::own(QStringLiteral("/proc/nowhere"));
    QVERIFY(!nowhere);
#endif
}

QTEST_GUILESS_MAIN(TestInstance)
#include "tst_instance.moc"
