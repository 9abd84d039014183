#pragma once

#include "store/columns.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QString>

#include <memory>

namespace rendezvous::store {

class Connection;

/// SQL whose places, "?", have names: bound by a number, Qt would write the name of each anew, every time.
QString withNamedPlaces(const QString &sql);

/// A prepared statement in use: bind its values in order, then run() it or step through its rows with next().
/// Its rows are let go when it goes, since an open statement would keep the write-ahead log from being shortened.
class Statement
{
public:
    Statement(Connection &connection, std::shared_ptr<QSqlQuery> query);
    ~Statement();
    Statement(Statement &&) = default;

    Statement &bind(qint64 value) { return bindValue(QVariant(value)); }
    Statement &bind(int value) { return bindValue(QVariant(value)); }
    Statement &bind(bool value) { return bindValue(QVariant(value ? 1 : 0)); }
    /// As storable(); a null string is stored as the empty one.
    Statement &bind(const QString &value)
    {
        return bindValue(value.isNull() ? QVariant(QLatin1String("")) : QVariant(storable(value)));
    }
    Statement &bind(const QByteArray &value) { return bindValue(value.isNull() ? QVariant(QByteArray("")) : QVariant(value)); }
    /// Milliseconds in UTC; NULL when invalid.
    Statement &bind(const QDateTime &time) { return bindValue(time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant()); }
    Statement &bindValue(const QVariant &value);

    bool run();
    bool next();
    /// Of the row that it inserted; 0 when it inserted none.
    qint64 insertedId() const { return m_query->lastInsertId().toLongLong(); }

    bool isNull(int column) const { return m_query->isNull(column); }
    qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    bool boolean(int column) const { return integer(column) != 0; }
    QString text(int column) const { return m_query->value(column).toString(); }
    QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    QDateTime time(int column) const;

private:
    Connection *m_connection;
    std::shared_ptr<QSqlQuery> m_query; ///< null once moved from
    int m_bound = 0;
    bool m_isRun = false;
    bool m_isRunning = false;
};

} // namespace rendezvous::store
