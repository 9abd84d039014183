#include "store/statement.h"

#include "core/utc.h"
#include "store/connection.h"

#include <QSqlError>
#include <QVector>

namespace rendezvous::store {

namespace {

QString madeName(qsizetype place)
{
    return QStringLiteral(":v%1").arg(place);
}

QString placeName(int place)
{
    static const QVector<QString> names = [] {
        QVector<QString> first;
        while (first.size() < 64) // more than any statement but a long query has
            first.append(madeName(first.size()));
        return first;
    }();
    return place < names.size() ? names.at(place) : madeName(place);
}

} // namespace

QString withNamedPlaces(const QString &sql)
{
    QString named;
    named.reserve(sql.size() + 64);
    int place = 0;
    for (const QChar c : sql) {
        if (c == u'?')
            named += placeName(place++);
        else
            named += c;
    }
    return named;
}

Statement::Statement(Connection &connection, std::shared_ptr<QSqlQuery> query)
    : m_connection(&connection), m_query(std::move(query))
{
}

Statement::~Statement()
{
    if (m_query && m_isRunning)
        m_query->finish();
}

Statement &Statement::bindValue(const QVariant &value)
{
    m_query->bindValue(placeName(m_bound++), value);
    return *this;
}

bool Statement::run()
{
    m_bound = 0;
    m_isRun = true;
    if (m_connection->hasFailed())
        return false;
    m_isRunning = m_query->exec();
    if (!m_isRunning)
        m_connection->note(m_query->lastError());
    return m_isRunning;
}

bool Statement::next()
{
    if (!m_isRun && !run())
        return false;
    if (!m_isRunning)
        return false;
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_connection->note(m_query->lastError());
    m_query->finish();
    m_isRunning = false;
    return false;
}

QDateTime Statement::time(int column) const
{
    const QVariant value = m_query->value(column);
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), utc);
}

} // namespace rendezvous::store
