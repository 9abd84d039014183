#include "store/components.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <xxhash.h>

namespace rendezvous::store {

namespace {

/// The driver may be built with another SQLite than the system's: only it can tell.
QString sqliteVersion()
{
    const QString name = QStringLiteral("version");
    QString version;
    {
        QSqlDatabase memory = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        memory.setDatabaseName(QStringLiteral(":memory:"));
        if (memory.open()) {
            QSqlQuery query(QStringLiteral("SELECT sqlite_version()"), memory);
            if (query.next())
                version = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

QString xxHashVersion()
{
    const unsigned version = XXH_versionNumber();
    return QStringLiteral("%1.%2.%3").arg(version / 10'000).arg(version / 100 % 100).arg(version % 100);
}

} // namespace

QVector<Component> components()
{
    return {{QStringLiteral("SQLite"), sqliteVersion(), QStringLiteral("blessing"), QStringLiteral("sqlite.org")},
            {QStringLiteral("xxHash"), xxHashVersion(), QStringLiteral("BSD-2-Clause"), QStringLiteral("xxhash.com")}};
}

} // namespace rendezvous::store
