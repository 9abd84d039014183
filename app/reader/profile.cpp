#include "reader/profile.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace rendezvous::reader {

namespace {

/// For the owner only: what somebody reads is nobody else's business.
Profile made(const QString &folder)
{
    const QString path = QDir::cleanPath(QDir(folder).absolutePath());
    if (!QDir(path).exists() && QDir().mkpath(path))
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {path};
}

QString defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/rendezvous");
}

} // namespace

Profile Profile::at(const QString &folder)
{
    return made(folder.isEmpty() ? defaultFolder() : folder);
}

Profile Profile::demo()
{
    return made(defaultFolder() + QStringLiteral("-demo"));
}

} // namespace rendezvous::reader
