#include "store/profilefolder.h"

#include "core/bounds.h"
#include "store/freespace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace rendezvous::store {

namespace {

/// A lock, the index of the log, and the log of one action.
constexpr qint64 roomToOpen = bounds::MiB;

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

QString databasePath(const QString &folder)
{
    return folder + QLatin1String("/rendezvous.sqlite");
}

QString backupPath(const QString &folder)
{
    return folder + QLatin1String("/backups");
}

QString ballastPath(const QString &folder)
{
    return folder + QLatin1String("/ballast");
}

Result<void> prepareProfileFolder(const QString &folder)
{
    const bool isNew = !QFileInfo::exists(folder);
    if (isNew && !QDir().mkpath(folder))
        return Error{Error::Kind::ReadOnly, QStringLiteral("cannot create %1").arg(folder)};
    if (isNew)
        QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
    const QFileInfo info(folder);
    if (!info.isDir() || !info.isWritable())
        return Error{Error::Kind::ReadOnly, QStringLiteral("%1 cannot be written").arg(folder)};
    const QFileInfo database(databasePath(folder));
    if (database.exists() && !database.isWritable())
        return Error{Error::Kind::ReadOnly, QStringLiteral("%1 cannot be written").arg(database.filePath())};
    writeBallast(folder); // a disk without room for it is no fault
    return {};
}

bool writeBallast(const QString &folder)
{
    const QString path = ballastPath(folder);
    if (QFileInfo(path).size() == bounds::diskBallast)
        return true;
    if (freeSpace(folder).value_or(0) < 4 * bounds::diskBallast)
        return false;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    file.setPermissions(ownerOnly);
    // in full: a file with a hole holds no room
    const QByteArray block(static_cast<int>(bounds::MiB), '\0');
    for (qint64 written = 0; written < bounds::diskBallast; written += block.size()) {
        if (file.write(block) != block.size()) {
            file.remove();
            return false;
        }
    }
    return true;
}

void makeRoomToOpen(const QString &folder)
{
    if (freeSpace(folder).value_or(roomToOpen) < roomToOpen)
        QFile::remove(ballastPath(folder));
}

void closeToOthers(const QString &folder)
{
    const QString database = databasePath(folder);
    for (const QLatin1String suffix : {QLatin1String(""), QLatin1String("-wal"), QLatin1String("-shm")}) {
        if (QFile::exists(database + suffix))
            QFile::setPermissions(database + suffix, ownerOnly);
    }
}

} // namespace rendezvous::store
