#include "fetch/connectionpool.h"

#include "fetch/origin.h"

#include <algorithm>

namespace rendezvous::fetch {

namespace {

constexpr size_t idleKept = 64;

/// A connection may be in the middle of telling its arrival.
void closeLater(std::unique_ptr<Connection> connection)
{
    connection.release()->deleteLater();
}

} // namespace

ConnectionPool::ConnectionPool(const Limits &limits, QObject *parent)
    : QObject(parent), m_limits(limits), m_timer(this)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ConnectionPool::closeOld);
}

ConnectionPool::~ConnectionPool() = default;

std::unique_ptr<Connection> ConnectionPool::take(const QUrl &url)
{
    const QString origin = originOf(url);
    const auto found = std::find_if(m_idle.rbegin(), m_idle.rend(), [&](const Idle &idle) {
        return idle.origin == origin && idle.connection->isReusable();
    });
    if (found == m_idle.rend())
        return std::make_unique<Connection>(url, m_limits);
    std::unique_ptr<Connection> connection = std::move(found->connection);
    m_idle.erase(std::next(found).base());
    return connection;
}

void ConnectionPool::giveBack(const QUrl &url, std::unique_ptr<Connection> connection)
{
    if (!connection->isReusable())
        return closeLater(std::move(connection));
    m_idle.push_back({originOf(url), std::move(connection), m_clock.elapsed()});
    if (m_idle.size() > idleKept) {
        closeLater(std::move(m_idle.front().connection));
        m_idle.erase(m_idle.begin());
    }
    if (!m_timer.isActive())
        m_timer.start(m_limits.idleTimeout);
}

void ConnectionPool::closeOld()
{
    const qint64 now = m_clock.elapsed();
    std::erase_if(m_idle, [&](const Idle &idle) {
        return !idle.connection->isReusable() || now - idle.since >= m_limits.idleTimeout;
    });
    if (!m_idle.empty())
        m_timer.start(m_limits.idleTimeout);
}

} // namespace rendezvous::fetch
