#include "instance/admission.h"
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
    void whoAsksBeforeTheOwnerIsReadyWaits();
    void whoGaveUpBeforeTheOwnerWasReadyIsNotServed();
    void aCommandThatOwnsTheProfileSaysSo();
    void anOwnerThatVanishesMidwayIsAnError();
    void aWaitEndsWhenTheProfileIsFree();
    void aWaitEndsWhenTheOwnerIsAWindow();
    void nobodyListeningIsAnError();
    void framesSurviveAnyCut();
    void nonsenseIsNoFrame();
    void aFolderThatCannotBeMadeIsNoFullDisk();
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
    int raised = 0;
    (*owner)->whenRaised([&] { ++raised; });
    bool isOk = false;
    beside([&] { isOk = bool(instance::raise(folder.path())); });
    QVERIFY(isOk);
    QCOMPARE(raised, 1);
}

void TestInstance::aCommandRunsInTheOwner()
{
    QTemporaryDir folder;
    auto owner = Instance::own(folder.path());
    QVERIFY(owner);
    (*owner)->whenCommanded([](const instance::Command &command) {
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

void TestInstance::whoAsksBeforeTheOwnerIsReadyWaits()
{
    QTemporaryDir folder;
    auto owner = Instance::own(folder.path());
    QVERIFY(owner);
    // As a window does: it may be raised before it runs commands.
    QTimer::singleShot(100, owner->get(), [&] { (*owner)->whenRaised([] {}); });
    QTimer::singleShot(200, owner->get(), [&] {
        (*owner)->whenCommanded([](const instance::Command &command) { command.finish(0); });
    });
    Result<int> code = -1;
    bool isRaised = false;
    beside([&] { code = instance::handOver(folder.path(), {}, {}, [](bool, const QByteArray &) {}); });
    beside([&] { isRaised = instance::raise(folder.path()).isOk(); });
    QVERIFY(code);
    QCOMPARE(*code, 0);
    QVERIFY(isRaised);
}

void TestInstance::whoGaveUpBeforeTheOwnerWasReadyIsNotServed()
{
    QTemporaryDir folder;
    auto owner = Instance::own(folder.path());
    QVERIFY(owner);
    beside([&] { QCOMPARE(instance::raise(folder.path()).error().kind, Error::Kind::TimedOut); });
    int raised = 0;
    (*owner)->whenRaised([&] { ++raised; });
    QCOMPARE(raised, 0);
}

void TestInstance::aCommandThatOwnsTheProfileSaysSo()
{
    QTemporaryDir folder;
    auto owner = Instance::own(folder.path());
    QVERIFY(owner);
    (*owner)->refuseAll();
    beside([&] {
        QCOMPARE(instance::raise(folder.path()).error().kind, Error::Kind::InUse);
        const auto code = instance::handOver(folder.path(), {}, {}, [](bool, const QByteArray &) {});
        QCOMPARE(code.error().kind, Error::Kind::InUse);
    });
}

void TestInstance::anOwnerThatVanishesMidwayIsAnError()
{
    QTemporaryDir folder;
    auto owner = Instance::own(folder.path());
    QVERIFY(owner);
    (*owner)->whenCommanded([&](const instance::Command &command) {
        command.write(false, "begun");
        QTimer::singleShot(50, this, [&] { owner = Error{}; });
    });
    QByteArray output;
    beside([&] {
        const auto code = instance::handOver(folder.path(), {}, {}, [&](bool, const QByteArray &text) { output += text; });
        QCOMPARE(code.error().kind, Error::Kind::Truncated);
    });
    QCOMPARE(output, QByteArray("begun"));
}

void TestInstance::aWaitEndsWhenTheProfileIsFree()
{
    QTemporaryDir folder;
    auto owner = Instance::own(folder.path());
    QVERIFY(owner);
    (*owner)->refuseAll();
    instance::Admission admission(folder.path());
    QSignalSpy ended(&admission, &instance::Admission::ended);
    QTest::qWait(700);
    QCOMPARE(ended.count(), 0);
    owner = Error{};
    QTRY_COMPARE(ended.count(), 1);
    QVERIFY(admission.take());
}

void TestInstance::aWaitEndsWhenTheOwnerIsAWindow()
{
    QTemporaryDir folder;
    auto owner = Instance::own(folder.path());
    QVERIFY(owner);
    int raised = 0;
    (*owner)->whenRaised([&] { ++raised; });
    instance::Admission admission(folder.path());
    QSignalSpy ended(&admission, &instance::Admission::ended);
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(raised, 1);
    QCOMPARE(admission.take().error().kind, Error::Kind::InUse);
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

void TestInstance::aFolderThatCannotBeMadeIsNoFullDisk()
{
#ifdef Q_OS_UNIX
    const auto nowhere = Instance::own(QStringLiteral("/proc/nowhere"));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, Error::Kind::Io);
#endif
}

QTEST_GUILESS_MAIN(TestInstance)
#include "tst_instance.moc"
