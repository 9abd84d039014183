#pragma once

#include "core/result.h"

#include <QString>
#include <QVector>

namespace rendezvous::store {

class Connection;

/// One step of the schema: app/store/migrations/NNNN_what_it_does.sql.
struct Migration {
    int number = 0; ///< PRAGMA user_version after it
    QString name;
    QString sql;
};

/// All steps of this version of the program, in order, numbered from 1 without gaps.
QVector<Migration> migrations();

/// The single statements of a script; a trigger's body is one with its head. Comments go.
QStringList sqlStatements(const QString &script);

/// Brings the database up to the last step: each step is one transaction with its number. A database that is not new is copied
/// into `backupFolder` first. FromTheFuture when it has steps we do not know; then, as after any failure, it is as it was
/// before the step that failed.
Result<void> migrate(Connection &connection, const QVector<Migration> &steps, const QString &backupFolder);

Result<void> checkNotFromTheFuture(Connection &connection, const QVector<Migration> &steps);

/// For a reader: fails with FromTheFuture, or with Damaged when steps are missing.
Result<void> checkVersion(Connection &connection, const QVector<Migration> &steps);

} // namespace rendezvous::store
