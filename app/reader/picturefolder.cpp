#include "reader/picturefolder.h"

#include <QDir>
#include <QSaveFile>

namespace rendezvous::reader {

bool isPicture(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.startsWith("\xff\xd8\xff") || bytes.startsWith("GIF87a")
           || bytes.startsWith("GIF89a") || (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP");
}

Result<void> writePicture(const QString &folder, const QString &key, const QByteArray &bytes)
{
    QDir().mkpath(folder);
    QSaveFile file(folder + u'/' + key);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Kind::Io, file.errorString()};
    return {};
}

qint64 evictOldest(const QString &folder, qint64 budget)
{
    const QFileInfoList pictures = QDir(folder).entryInfoList(QDir::Files, QDir::Time | QDir::Reversed);
    qint64 total = 0;
    for (const QFileInfo &picture : pictures)
        total += picture.size();
    for (const QFileInfo &picture : pictures) {
        if (total <= budget)
            break;
        if (QFile::remove(picture.filePath()))
            total -= picture.size();
    }
    return total;
}

} // namespace rendezvous::reader
