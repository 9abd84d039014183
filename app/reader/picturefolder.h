#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace rendezvous::reader {

/// Whether bytes begin like a PNG, JPEG, GIF or WebP: what is kept and shown, whatever a server calls it. SVG is not.
bool isPicture(const QByteArray &bytes);

/// Writes a picture as `folder`/`key`, whole or not at all.
Result<void> writePicture(const QString &folder, const QString &key, const QByteArray &bytes);

/// Bytes of all pictures in the folder, after the oldest were removed until they are within `budget`.
qint64 evictOldest(const QString &folder, qint64 budget);

} // namespace rendezvous::reader
