#include "cli/commandline.h"

#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/input.h"
#include "cli/terminal.h"
#include "core/bounds.h"
#include "instance/handover.h"
#include "instance/instance.h"
#include "reader/profile.h"
#include "store/profilefolder.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace rendezvous::cli {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds busyPatience = 10min;   ///< with a command that holds the profile
constexpr std::chrono::milliseconds silencePatience = 10s;  ///< with whoever holds it and does not answer
constexpr std::chrono::milliseconds pause = 200ms;          ///< between two tries

int runReading(ReadRun run, const Invocation &invocation, const Console &console)
{
    const QString folder = reader::Profile::at(invocation.profile).folder;
    // Not made by asking: a mistyped folder would stay behind as an empty profile.
    if (!QFile::exists(store::databasePath(folder))) {
        const auto advice = QStringLiteral("no profile in %1 yet; add or import a feed first").arg(folder);
        return failed({Error::Kind::NotFound, advice}, console);
    }
    store::makeRoomToOpen(folder);
    store::Store store(folder, store::OpenMode::ReadOnly);
    int exitCode = exitPartly;
    store.read(
        qApp,
        [run, &invocation, &console](const store::Reading &reading) -> Result<int> {
            return run(invocation, reading, console);
        },
        [&](const Result<int> &code) {
            exitCode = code ? *code : failed(code.error(), console);
            qApp->quit();
        });
    QCoreApplication::exec();
    return exitCode;
}

int runOwning(WriteRun run, const Invocation &invocation, const reader::Profile &profile, const Console &console)
{
    const Result<std::unique_ptr<FullDesk>> desk = FullDesk::open(profile);
    if (!desk)
        return failed(desk.error(), console);
    int exitCode = exitPartly;
    (*desk)->whenReady([&] {
        run(invocation, (*desk)->desk(), console, [&exitCode](int code) {
            exitCode = code;
            qApp->quit();
        });
    });
    QCoreApplication::exec();
    return exitCode;
}

int runWriting(WriteRun run, Invocation &invocation, const QStringList &arguments, const Console &console)
{
    // A file is read here: the owner of the profile may live in another folder.
    if (invocation.command == QLatin1String("import")) {
        Result<QByteArray> bytes = readInput(invocation.words.constFirst(), bounds::opmlBody);
        if (!bytes)
            return failed(bytes.error(), console);
        invocation.input = *std::move(bytes);
    }
    const reader::Profile profile = reader::Profile::at(invocation.profile);
    profile.make();
    store::makeRoomToOpen(profile.folder);
    QDeadlineTimer busyDeadline(busyPatience);
    QDeadlineTimer silenceDeadline(silencePatience);
    for (bool isTold = false;; QThread::msleep(pause.count())) {
        const auto instance = instance::Instance::own(profile.folder);
        if (instance) {
            (*instance)->refuseAll();
            return runOwning(run, invocation, profile, console);
        }
        if (instance.error().kind != Error::Kind::InUse)
            return failed(instance.error(), console);
        const Result<int> code = instance::handOver(profile.folder, arguments, invocation.input, console.write);
        if (code)
            return *code;
        const bool isBusy = code.error().kind == Error::Kind::InUse;
        if (isBusy && !std::exchange(isTold, true))
            console.tell(code.error().detail + QStringLiteral("; waiting for its end"));
        if (isBusy)
            silenceDeadline.setRemainingTime(silencePatience);
        // For a moment an owner that begins or ends does not listen.
        const bool mayPass = isBusy || code.error().kind == Error::Kind::Unreachable;
        if (!mayPass || busyDeadline.hasExpired() || silenceDeadline.hasExpired())
            return failed(code.error(), console);
    }
}

/// What Qt takes for its windows; a session manager starts the reader so.
bool isForTheToolkit(const QString &word)
{
    constexpr std::array known{"-session", "-platform", "-style", "-stylesheet", "-display", "-qwindowgeometry", "-reverse"};
    return std::any_of(known.begin(), known.end(), [&](const char *name) { return word == QLatin1String(name); });
}

/// An option that is of no use without a command.
QString unknownToTheWindow(const Invocation &invocation)
{
    const QStringList names = invocation.options.keys();
    const auto unknown = std::find_if(names.begin(), names.end(), [](const QString &name) { return name != QLatin1String("demo"); });
    return unknown == names.end() ? QString() : *unknown;
}

int runCommand(const QStringList &arguments, const Console &console)
{
    Result<Invocation> invocation = parseArguments(arguments);
    if (!invocation) {
        console.tell(invocation.error().detail);
        return exitUsage;
    }
    if (invocation->has(QStringLiteral("version"))) {
        console.out(QByteArray("Rendezvous " RENDEZVOUS_VERSION "\n"));
        return exitDone;
    }
    const Command *command = commandNamed(invocation->command);
    if (invocation->has(QStringLiteral("help"))) {
        console.out((command ? helpText(*command) : helpText()).toUtf8());
        return exitDone;
    }
    if (invocation->command.isEmpty()) {
        console.tell(QStringLiteral("no option --%1; see rendezvous --help").arg(unknownToTheWindow(*invocation)));
        return exitUsage;
    }
    if (!command) {
        console.tell(QStringLiteral("no command \"%1\"; see rendezvous --help").arg(invocation->command));
        return exitUsage;
    }
    if (const QString fault = misuse(*command, *invocation); !fault.isEmpty()) {
        console.tell(fault);
        return exitUsage;
    }
    if (const auto *pure = std::get_if<PureRun>(&command->run))
        return (*pure)(*invocation, console);
    if (const auto *read = std::get_if<ReadRun>(&command->run))
        return runReading(*read, *invocation, console);
    return runWriting(std::get<WriteRun>(command->run), *invocation, arguments, console);
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    const Result<Invocation> invocation = parseArguments(arguments);
    if (!invocation)
        return true;
    if (isForTheToolkit(invocation->command))
        return false;
    return !invocation->command.isEmpty() || !unknownToTheWindow(*invocation).isEmpty();
}

int run(const QStringList &arguments)
{
    Terminal terminal;
    return terminal.finish(runCommand(arguments, terminal.console()));
}

} // namespace rendezvous::cli
