#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace rendezvous::cli {

/// The bytes of a file, or of standard input for "-", at most `bound` of them. Errors: NotFound, Io, TooLarge.
Result<QByteArray> readInput(const QString &file, qint64 bound);

} // namespace rendezvous::cli
