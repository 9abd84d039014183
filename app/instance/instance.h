#pragma once

#include "core/result.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace rendezvous::instance {

/// The one process that owns a profile: it holds the lock, and listens on a local socket for a second start (which raises the
/// window) and for commands that must write (which run here, so that one connection writes).
class Instance : public QObject
{
    Q_OBJECT
public:
    /// Takes the profile's lock. Errors: InUse (somebody else has it: see handOver()), ReadOnly, Io.
    static Result<std::unique_ptr<Instance>> own(const QString &folder);
    ~Instance() override;

    /// Runs in the owner when another process hands a command over; `write` sends a piece of stdout or stderr
    /// back, `finish` ends it with an exit code.
    struct Command {
        QStringList arguments;
        QByteArray input;
        std::function<void(bool isError, const QByteArray &text)> write;
        std::function<void(int exitCode)> finish;
    };

Q_SIGNALS:
    void raiseRequested();
    void commandReceived(const rendezvous::instance::Instance::Command &command);

private:
    struct Impl;
    explicit Instance(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// Asks the owner of `folder` to come to the front.
Result<void> raise(const QString &folder);
/// Has the owner run a command, copying its output to `write`; the exit code.
Result<int> handOver(const QString &folder, const QStringList &arguments, const QByteArray &input,
                     const std::function<void(bool isError, const QByteArray &text)> &write);

} // namespace rendezvous::instance
