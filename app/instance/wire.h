#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

/// What two processes of one profile say to each other over a local socket. A message is a frame: one byte of
/// kind, four bytes of length (big endian), the payload.
namespace rendezvous::instance::wire {

enum class Kind : char {
    Raise = 'r',    ///< to the owner: show your window; no payload
    Command = 'c',  ///< to the owner: encodeCommand()
    Accepted = 'a', ///< from the owner: it comes to the front, or the command begins
    Busy = 'b',     ///< from the owner: it is itself a command, and takes neither; the last frame
    Output = 'o',   ///< from the owner: a piece of standard output
    Error = 'e',    ///< from the owner: a piece of standard error
    Exit = 'x',     ///< from the owner: the exit code in decimal; the last frame
};

struct Frame {
    Kind kind;
    QByteArray payload;
};

/// A command line with what came in on standard input, at most 64 MiB in all.
struct CommandLine {
    QStringList arguments;
    QByteArray input;
};

inline constexpr qsizetype largestPayload = 64 * 1024 * 1024;

QByteArray encode(Kind kind, const QByteArray &payload = {});
/// Takes the first whole frame off the buffer. Unset: more bytes are needed. `isBroken` is set when no frame can ever
/// come out of these bytes.
std::optional<Frame> takeFrame(QByteArray &buffer, bool &isBroken);

QByteArray encodeCommand(const CommandLine &command);
std::optional<CommandLine> decodeCommand(const QByteArray &payload);

/// The socket's name for a profile folder: the same in both processes, different for every folder.
QString socketName(const QString &folder);

} // namespace rendezvous::instance::wire
