#include "instance/wire.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QIODevice>
#include <QtEndian>

namespace rendezvous::instance::wire {

namespace {
constexpr qsizetype headerSize = 5;
constexpr auto streamVersion = QDataStream::Qt_6_4;
}

QByteArray encode(Kind kind, const QByteArray &payload)
{
    QByteArray frame(headerSize, Qt::Uninitialized);
    frame[0] = static_cast<char>(kind);
    qToBigEndian(static_cast<quint32>(payload.size()), frame.data() + 1);
    return frame + payload;
}

std::optional<Frame> takeFrame(QByteArray &buffer, bool &isBroken)
{
    isBroken = !buffer.isEmpty() && !QByteArray("rcaboex").contains(buffer.at(0));
    if (isBroken || buffer.size() < headerSize)
        return std::nullopt;
    const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(buffer.constData() + 1));
    isBroken = length > largestPayload;
    if (isBroken)
        return std::nullopt;
    if (buffer.size() < headerSize + length)
        return std::nullopt;
    Frame frame{static_cast<Kind>(buffer.at(0)), buffer.mid(headerSize, length)};
    buffer.remove(0, headerSize + length);
    return frame;
}

QByteArray encodeCommand(const CommandLine &command)
{
    QByteArray payload;
    QDataStream stream(&payload, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << command.arguments << command.input;
    return payload;
}

std::optional<CommandLine> decodeCommand(const QByteArray &payload)
{
    CommandLine command;
    QDataStream stream(payload);
    stream.setVersion(streamVersion);
    stream >> command.arguments >> command.input;
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return std::nullopt;
    return command;
}

QString socketName(const QString &folder)
{
    const QFileInfo info(folder);
    const QString path = info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("rendezvous-") + QString::fromLatin1(digest.toHex().left(24));
}

} // namespace rendezvous::instance::wire
