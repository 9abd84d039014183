#include "store/statement.h"

#include "core/utc.h"
#include "store/connection.h"

#include <QSqlError>

namespace rendezvous::store {

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
    m_query->bindValue(m_bound++, value);
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
