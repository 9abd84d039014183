#include "reader/picturefolder.h"

#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QSaveFile>
#include <QSet>

namespace rendezvous::reader {

Result<void> writePicture(const QString &folder, const QString &key, const QByteArray &bytes)
{
    QDir().mkpath(folder);
    QSaveFile file(folder + u'/' + key);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Kind::Io, file.errorString()};
    return {};
}

qint64 pictureBytes(const QString &folder)
{
    qint64 total = 0;
    for (QDirIterator files(folder, QDir::Files); files.hasNext();) {
        files.next();
        total += files.fileInfo().size();
    }
    return total;
}

Eviction evictPictures(const QString &folder, const QVector<KeptPicture> &kept, qint64 budget)
{
    Eviction eviction;
    QHash<QString, qint64> sizes;
    for (QDirIterator files(folder, QDir::Files); files.hasNext();) {
        files.next();
        sizes.insert(files.fileName(), files.fileInfo().size());
        eviction.bytes += files.fileInfo().size();
    }
    const auto remove = [&](const QString &key) {
        const bool isRemoved = eviction.bytes > budget && QFile::remove(folder + u'/' + key);
        if (isRemoved)
            eviction.bytes -= sizes.take(key);
        return isRemoved;
    };
    QSet<QString> known;
    for (const KeptPicture &picture : kept)
        known.insert(picture.key);
    const QStringList names = sizes.keys();
    for (const QString &name : names) {
        if (!known.contains(name))
            remove(name);
    }
    for (const KeptPicture &picture : kept) {
        if (!sizes.contains(picture.key) || (!picture.isSpared && remove(picture.key)))
            eviction.gone.append(picture.url);
    }
    return eviction;
}

} // namespace rendezvous::reader
