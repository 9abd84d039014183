#pragma once

#include "core/result.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

class QLocalServer;
class QLocalSocket;
class QLockFile;

namespace rendezvous::instance {

/// A command that another process handed over, to be run here so that one connection writes.
struct Command {
    QStringList arguments;
    QByteArray input; ///< what the other process read from its standard input
    std::function<void(bool isError, const QByteArray &text)> write; ///< a piece of stdout or stderr back to it
    std::function<void(int exitCode)> finish; ///< ends it; once
};

/// The one process that owns a profile: it holds the lock, and listens on a local socket for a second start (which
/// raises the window) and for commands that must write.
class Instance : public QObject
{
    Q_OBJECT
public:
    /// Takes the profile's lock; the folder exists. Errors: InUse (another process has it: see handover.h),
    /// ReadOnly, Io. Where the system refuses a local socket the profile is owned all the same.
    static Result<std::unique_ptr<Instance>> own(const QString &folder);
    ~Instance() override;

Q_SIGNALS:
    void raiseRequested();
    void commandReceived(const rendezvous::instance::Command &command);

private:
    explicit Instance(std::unique_ptr<QLockFile> lock);
    void listen(const QString &folder);
    void receive(QLocalSocket *socket);

    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace rendezvous::instance
