#include "store/migrations.h"

#include "store/connection.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <algorithm>

static void initMigrationResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace rendezvous::store {

namespace {

constexpr int keptBackups = 2;

int version(Connection &connection)
{
    Statement statement = connection.onceStatement(QStringLiteral("PRAGMA user_version"));
    return statement.next() ? static_cast<int>(statement.integer(0)) : 0;
}

int lastStep(const QVector<Migration> &steps)
{
    return steps.isEmpty() ? 0 : steps.last().number;
}

void removeOldBackups(const QString &folder)
{
    QStringList names = QDir(folder).entryList({QStringLiteral("schema-*.sqlite")}, QDir::Files);
    const auto stamp = [](const QString &name) { return name.section(u'-', 2); };
    std::sort(names.begin(), names.end(), [&](const QString &a, const QString &b) { return stamp(a) > stamp(b); });
    for (const QString &name : names.mid(keptBackups))
        QFile::remove(folder + u'/' + name);
}

Result<void> backUp(Connection &connection, int from, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error{Error::Kind::ReadOnly, QStringLiteral("cannot create %1").arg(folder)};
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString file = QStringLiteral("%1/schema-%2-%3.sqlite").arg(folder).arg(from).arg(stamp);
    const QString partial = folder + QLatin1String("/partial");
    QFile::remove(partial); // of a copy that did not come to its end
    {
        // made before it is filled, so that nobody else reads it meanwhile
        QFile empty(partial);
        if (!empty.open(QIODevice::WriteOnly))
            return Error{Error::Kind::ReadOnly, QStringLiteral("%1: %2").arg(partial, empty.errorString())};
        empty.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    connection.onceStatement(QStringLiteral("VACUUM INTO ?")).bind(partial).run();
    Result<void> copied = connection.checked();
    if (copied && !QFile::rename(partial, file))
        copied = Error{Error::Kind::Io, QStringLiteral("cannot rename %1").arg(partial)};
    if (copied)
        removeOldBackups(folder);
    else
        QFile::remove(partial);
    return copied;
}

Result<void> apply(Connection &connection, const Migration &step)
{
    connection.execute(QStringLiteral("BEGIN IMMEDIATE"));
    for (const QString &statement : sqlStatements(step.sql))
        connection.execute(statement);
    connection.execute(QStringLiteral("PRAGMA user_version=%1").arg(step.number));
    connection.execute(QStringLiteral("COMMIT"));
    const std::optional<Error> failure = connection.takeFailure();
    if (!failure)
        return {};
    connection.execute(QStringLiteral("ROLLBACK"));
    connection.takeFailure();
    return Error{failure->kind, QStringLiteral("%1: %2").arg(step.name, failure->detail)};
}

} // namespace

QVector<Migration> migrations()
{
    initMigrationResources();
    const QDir folder(QStringLiteral(":/rendezvous/store/migrations"));
    QVector<Migration> steps;
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.append({name.section(u'_', 0, 0).toInt(), name, QString::fromUtf8(file.readAll())});
    }
    return steps;
}

QStringList sqlStatements(const QString &script)
{
    QStringList statements;
    QString current;
    const QStringList lines = script.split(u'\n');
    for (const QString &line : lines) {
        const QString bare = line.trimmed();
        if (bare.isEmpty() || bare.startsWith(QLatin1String("--")))
            continue;
        current += line + u'\n';
        const bool isTrigger = current.startsWith(QLatin1String("CREATE TRIGGER"));
        if (isTrigger ? bare == QLatin1String("END;") : bare.endsWith(u';')) {
            statements.append(current.trimmed());
            current.clear();
        }
    }
    if (!current.isEmpty())
        statements.append(current.trimmed());
    return statements;
}

Result<void> checkNotFromTheFuture(Connection &connection, const QVector<Migration> &steps)
{
    const int found = version(connection);
    if (connection.hasFailed())
        return connection.checked();
    if (found > lastStep(steps))
        return Error{Error::Kind::FromTheFuture, QStringLiteral("the database has schema %1, this program knows %2")
                                                     .arg(found)
                                                     .arg(lastStep(steps))};
    return {};
}

Result<void> migrate(Connection &connection, const QVector<Migration> &steps, const QString &backupFolder)
{
    if (Result<void> known = checkNotFromTheFuture(connection, steps); !known)
        return known;
    const int found = version(connection);
    if (connection.hasFailed() || found == lastStep(steps))
        return connection.checked();
    if (found > 0) {
        if (Result<void> copied = backUp(connection, found, backupFolder); !copied)
            return copied;
    }
    for (const Migration &step : steps) {
        if (step.number <= found)
            continue;
        if (Result<void> applied = apply(connection, step); !applied)
            return applied;
    }
    return {};
}

Result<void> checkVersion(Connection &connection, const QVector<Migration> &steps)
{
    if (Result<void> known = checkNotFromTheFuture(connection, steps); !known)
        return known;
    const int found = version(connection);
    if (!connection.hasFailed() && found < lastStep(steps))
        return Error{Error::Kind::Damaged,
                     QStringLiteral("the database has schema %1 and has to be opened for writing once").arg(found)};
    return connection.checked();
}

} // namespace rendezvous::store
