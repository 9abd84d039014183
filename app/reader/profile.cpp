#include "reader/profile.h"

#include "store/profilefolder.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace rendezvous::reader {

namespace {

Profile in(const QString &folder)
{
    return {QDir::cleanPath(QDir(folder).absolutePath())};
}

QString defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/rendezvous");
}

} // namespace

Profile Profile::at(const QString &folder)
{
    return in(folder.isEmpty() ? defaultFolder() : folder);
}

Profile Profile::demo()
{
    return in(defaultFolder() + QStringLiteral("-demo"));
}

void Profile::make() const
{
    QDir().mkpath(folder);
    // for the owner only: what somebody reads is nobody else's business; but a folder that holds other things is not ours to close
    if (QDir(folder).isEmpty() || QFile::exists(store::databasePath(folder)))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace rendezvous::reader
