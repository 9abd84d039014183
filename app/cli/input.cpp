#include "cli/input.h"

#include <QFile>

#include <cstdio>

namespace rendezvous::cli {

Result<QByteArray> readInput(const QString &name, qint64 bound)
{
    QFile file(name);
    const bool isOpen = name == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        const auto kind = file.exists() ? Error::Kind::Io : Error::Kind::NotFound;
        return Error{kind, QStringLiteral("%1: %2").arg(name, file.errorString())};
    }
    QByteArray bytes;
    while (bytes.size() <= bound) {
        const QByteArray piece = file.read(qMin<qint64>(bound + 1 - bytes.size(), 1 << 20));
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Kind::Io, QStringLiteral("%1: %2").arg(name, file.errorString())};
    if (bytes.size() > bound)
        return Error{Error::Kind::TooLarge, QStringLiteral("%1: more than %2 bytes").arg(name).arg(bound)};
    return bytes;
}

} // namespace rendezvous::cli
