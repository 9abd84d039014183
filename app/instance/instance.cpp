#include "instance/instance.h"

#include "instance/wire.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QPointer>
#include <QStorageInfo>

#include <utility>

namespace rendezvous::instance {

struct Instance::Request {
    QPointer<QLocalSocket> peer;
    wire::Frame frame;
};

Result<std::unique_ptr<Instance>> Instance::own(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(folder + QStringLiteral("/lock"));
    lock->setStaleLockTime(0); // a lock is stale when its process is gone, never because it is old
    if (!lock->tryLock(0)) {
        switch (lock->error()) {
        case QLockFile::PermissionError:
            return Error{Error::Kind::ReadOnly, folder};
        case QLockFile::LockFailedError:
            return Error{Error::Kind::InUse, folder};
        case QLockFile::NoError:
        case QLockFile::UnknownError:
            break;
        }
        const QStorageInfo disk(folder);
        return Error{disk.isValid() && disk.bytesAvailable() <= 0 ? Error::Kind::DiskFull : Error::Kind::Io, folder};
    }
    std::unique_ptr<Instance> instance(new Instance(std::move(lock)));
    instance->listen(folder);
    return instance;
}

Instance::Instance(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) {}

Instance::~Instance() = default;

void Instance::listen(const QString &folder)
{
    const QString name = wire::socketName(folder);
    // Whoever left a socket of this name behind is gone: the lock is ours.
    QLocalServer::removeServer(name);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection())
            receive(socket);
    });
    m_server->listen(name);
}

void Instance::receive(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    auto buffer = std::make_shared<QByteArray>();
    const auto read = [this, socket, buffer] {
        buffer->append(socket->readAll());
        bool isBroken = false;
        const std::optional<wire::Frame> frame = wire::takeFrame(*buffer, isBroken);
        if (isBroken)
            socket->abort();
        if (!frame)
            return;
        m_waiting.push_back({socket, *frame});
        answerWaiting();
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    if (socket->bytesAvailable() > 0)
        read();
}

void Instance::whenRaised(std::function<void()> handler)
{
    m_raise = std::move(handler);
    answerWaiting();
}

void Instance::whenCommanded(std::function<void(const Command &)> handler)
{
    m_run = std::move(handler);
    answerWaiting();
}

void Instance::refuseAll()
{
    m_isRefusing = true;
    answerWaiting();
}

void Instance::answerWaiting()
{
    for (const Request &request : std::exchange(m_waiting, {})) {
        if (!answer(request))
            m_waiting.push_back(request);
    }
}

/// False: not yet.
bool Instance::answer(const Request &request)
{
    const QPointer<QLocalSocket> peer = request.peer;
    // Who does not wait for it any more has perhaps done it elsewhere.
    if (!peer || peer->state() != QLocalSocket::ConnectedState)
        return true;
    const bool isRaise = request.frame.kind == wire::Kind::Raise;
    const std::optional<wire::CommandLine> line =
        request.frame.kind == wire::Kind::Command ? wire::decodeCommand(request.frame.payload) : std::nullopt;
    if (!isRaise && !line) {
        peer->abort();
        return true;
    }
    if (m_isRefusing) {
        peer->write(wire::encode(wire::Kind::Busy));
        peer->disconnectFromServer();
        return true;
    }
    if (isRaise ? !m_raise : !m_run)
        return false;
    peer->write(wire::encode(wire::Kind::Accepted));
    if (isRaise) {
        peer->disconnectFromServer();
        m_raise();
        return true;
    }
    m_run({line->arguments, line->input,
           [peer](bool isError, const QByteArray &text) {
               if (peer)
                   peer->write(wire::encode(isError ? wire::Kind::Error : wire::Kind::Output, text));
           },
           [peer](int exitCode) {
               if (!peer)
                   return;
               peer->write(wire::encode(wire::Kind::Exit, QByteArray::number(exitCode)));
               peer->disconnectFromServer();
           }});
    return true;
}

} // namespace rendezvous::instance
