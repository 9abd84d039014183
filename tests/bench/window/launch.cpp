#include "window/launch.h"

#include <QProcess>

#include <chrono>

namespace {

constexpr int patience = 60'000;     // milliseconds
constexpr int patienceToEnd = 5'000; // for a program that was asked to end

qint64 now()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Milliseconds from `start` to the time in the next line that begins with `what`; negative when it does not
/// come.
double untilTold(QProcess &process, const QByteArray &what, qint64 start)
{
    while (process.canReadLine() || process.waitForReadyRead(patience)) {
        const QList<QByteArray> words = process.readLine().trimmed().split(' ');
        if (words.size() == 2 && words.first() == what)
            return double(words.last().toLongLong() - start) / 1e6;
    }
    return -1;
}

} // namespace

std::optional<Launch> timedLaunch(const QString &program, const QStringList &arguments, bool hasRows)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("framereport"));
    environment.insert(QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral(FRAME_PLUGINS));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const qint64 start = now();
    process.start(program, arguments);
    Launch launch;
    launch.visible = untilTold(process, "frame", start);
    launch.rows = hasRows ? untilTold(process, "rows", start) : launch.visible;
    process.terminate();
    if (!process.waitForFinished(patienceToEnd))
        process.kill();
    if (launch.visible < 0 || launch.rows < 0)
        return std::nullopt;
    return launch;
}
