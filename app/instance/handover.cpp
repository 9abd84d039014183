#include "instance/handover.h"

#include "instance/wire.h"

#include <QLocalSocket>

namespace rendezvous::instance {

namespace {
constexpr int patience = 2000; // ms to find the owner

bool connectTo(QLocalSocket &socket, const QString &folder)
{
    socket.connectToServer(wire::socketName(folder));
    return socket.waitForConnected(patience);
}
} // namespace

Result<void> raise(const QString &folder)
{
    QLocalSocket socket;
    if (!connectTo(socket, folder))
        return Error{Error::Kind::Unreachable, socket.errorString()};
    socket.write(wire::encode(wire::Kind::Raise));
    socket.waitForBytesWritten(patience);
    if (socket.state() != QLocalSocket::UnconnectedState)
        socket.waitForDisconnected(patience);
    return {};
}

Result<int> handOver(const QString &folder, const QStringList &arguments, const QByteArray &input,
                     const std::function<void(bool, const QByteArray &)> &write)
{
    const QByteArray payload = wire::encodeCommand({arguments, input});
    if (payload.size() > wire::largestPayload)
        return Error{Error::Kind::TooLarge, QStringLiteral("input of %1 bytes").arg(input.size())};
    QLocalSocket socket;
    if (!connectTo(socket, folder))
        return Error{Error::Kind::Unreachable, socket.errorString()};
    socket.write(wire::encode(wire::Kind::Command, payload));

    QByteArray buffer;
    for (;;) {
        bool isBroken = false;
        while (const std::optional<wire::Frame> frame = wire::takeFrame(buffer, isBroken)) {
            if (frame->kind == wire::Kind::Exit)
                return frame->payload.toInt();
            write(frame->kind == wire::Kind::Error, frame->payload);
        }
        if (isBroken)
            return Error{Error::Kind::Unreachable, QStringLiteral("the running reader answered nonsense")};
        // A refresh may be silent for as long as its slowest server.
        if (!socket.waitForReadyRead(-1) && socket.bytesAvailable() == 0)
            return Error{Error::Kind::Unreachable, QStringLiteral("the running reader went away")};
        buffer.append(socket.readAll());
    }
}

} // namespace rendezvous::instance
