#include "instance/handover.h"

#include "instance/wire.h"

#include <QDeadlineTimer>
#include <QLocalSocket>

namespace rendezvous::instance {

namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

constexpr milliseconds connectPatience = 2s;
constexpr milliseconds raisePatience = 2s;
constexpr milliseconds commandPatience = 60s; ///< a window that is being built takes it later

/// One question to the owner of a profile and the frames that answer it.
class Conversation
{
public:
    Result<void> begin(const QString &folder, const QByteArray &question);
    /// The next frame. Errors: TimedOut, Unreachable (the owner hung up, or is none of ours).
    Result<wire::Frame> next(QDeadlineTimer deadline);
    /// The owner's word whether it does what was asked. Errors: InUse (a command is at work there),
    /// Unreachable, TimedOut.
    Result<void> acceptance(milliseconds patience);

private:
    QLocalSocket m_socket;
    QByteArray m_buffer;
};

Result<void> Conversation::begin(const QString &folder, const QByteArray &question)
{
    m_socket.connectToServer(wire::socketName(folder));
    if (!m_socket.waitForConnected(int(connectPatience.count())))
        return Error{Error::Kind::Unreachable, m_socket.errorString()};
    m_socket.write(question);
    return {};
}

Result<wire::Frame> Conversation::next(QDeadlineTimer deadline)
{
    for (;;) {
        bool isBroken = false;
        if (std::optional<wire::Frame> frame = wire::takeFrame(m_buffer, isBroken))
            return *std::move(frame);
        if (isBroken)
            return Error{Error::Kind::Unreachable, QStringLiteral("the running reader answered nonsense")};
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(int(deadline.remainingTime()))) {
            if (deadline.hasExpired())
                return Error{Error::Kind::TimedOut, QStringLiteral("the running reader does not answer")};
            if (m_socket.bytesAvailable() == 0)
                return Error{Error::Kind::Unreachable, QStringLiteral("the running reader went away")};
        }
        m_buffer.append(m_socket.readAll());
    }
}

Result<void> Conversation::acceptance(milliseconds patience)
{
    const Result<wire::Frame> answer = next(QDeadlineTimer(patience));
    if (!answer)
        return answer.error();
    switch (answer->kind) {
    case wire::Kind::Accepted:
        return {};
    case wire::Kind::Busy:
        return Error{Error::Kind::InUse, QStringLiteral("another command is at work in this profile")};
    default:
        return Error{Error::Kind::Unreachable, QStringLiteral("the running reader answered nonsense")};
    }
}

} // namespace

Result<void> raise(const QString &folder)
{
    Conversation conversation;
    const Result<void> begun = conversation.begin(folder, wire::encode(wire::Kind::Raise));
    return begun ? conversation.acceptance(raisePatience) : begun;
}

Result<int> handOver(const QString &folder, const QStringList &arguments, const QByteArray &input,
                     const std::function<void(bool, const QByteArray &)> &write)
{
    const QByteArray payload = wire::encodeCommand({arguments, input});
    if (payload.size() > wire::largestPayload)
        return Error{Error::Kind::TooLarge, QStringLiteral("input of %1 bytes").arg(input.size())};
    Conversation conversation;
    Result<void> taken = conversation.begin(folder, wire::encode(wire::Kind::Command, payload));
    if (taken)
        taken = conversation.acceptance(commandPatience);
    if (!taken)
        return taken.error();
    for (;;) {
        // A refresh may be silent for as long as its slowest server.
        const Result<wire::Frame> frame = conversation.next(QDeadlineTimer::Forever);
        if (!frame)
            return Error{Error::Kind::Truncated, frame.error().detail};
        if (frame->kind == wire::Kind::Exit)
            return frame->payload.toInt();
        write(frame->kind == wire::Kind::Error, frame->payload);
    }
}

} // namespace rendezvous::instance
