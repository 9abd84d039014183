#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>
#include <QVector>

namespace rendezvous::reader {

/// Writes a picture as `folder`/`key`, whole or not at all.
Result<void> writePicture(const QString &folder, const QString &key, const QByteArray &bytes);

/// Bytes of all pictures in the folder.
qint64 pictureBytes(const QString &folder);

/// A picture that should be in the folder.
struct KeptPicture {
    QUrl url;
    QString key;
    bool isSpared = false;
};

struct Eviction {
    QVector<QUrl> gone; ///< those that are not there any more, or never were
    qint64 bytes = 0;   ///< of what is left
};

/// Removes pictures until they are within `budget`: first what is no picture of the list, then those of the list in its order, but
/// never one that is spared.
Eviction evictPictures(const QString &folder, const QVector<KeptPicture> &kept, qint64 budget);

} // namespace rendezvous::reader
