#pragma once

#include "core/result.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

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
/// raises the window) and for commands that must write. Whoever asks before the owner said what it does about it
/// waits for that.
class Instance : public QObject
{
    Q_OBJECT
public:
    /// Takes the profile's lock; the folder exists. Errors: InUse (another process has it: see handover.h),
    /// ReadOnly, Io. Where the system refuses a local socket the profile is owned all the same.
    static Result<std::unique_ptr<Instance>> own(const QString &folder);
    ~Instance() override;

    /// What a second start asks for.
    void whenRaised(std::function<void()> handler);
    /// What a handed over command asks for.
    void whenCommanded(std::function<void(const Command &)> handler);
    /// For an owner that is itself a command: whoever asks is told so, and may try again.
    void refuseAll();

private:
    struct Request;

    explicit Instance(std::unique_ptr<QLockFile> lock);
    void listen(const QString &folder);
    void receive(QLocalSocket *socket);
    void answerWaiting();
    bool answer(const Request &request);

    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QLocalServer> m_server;
    std::vector<Request> m_waiting;
    std::function<void()> m_raise;
    std::function<void(const Command &)> m_run;
    bool m_isRefusing = false;
};

} // namespace rendezvous::instance
