#include "store/readerthread.h"

#include "store/connection.h"
#include "store/migrations.h"

namespace rendezvous::store {

namespace {

Result<std::unique_ptr<Connection>> openForReading(const QString &path)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, Connection::Role::Reader);
    if (!connection)
        return connection;
    if (Result<void> known = checkVersion(**connection, migrations()); !known)
        return known.error();
    return connection;
}

} // namespace

ReaderThread::ReaderThread(const QString &databasePath, std::function<void(const Result<void> &)> onOpened)
    : m_path(databasePath), m_onOpened(std::move(onOpened)), m_thread([this] { run(); })
{
}

ReaderThread::~ReaderThread()
{
    stop();
}

void ReaderThread::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void ReaderThread::start(const Result<void> &permission)
{
    {
        const std::lock_guard lock(m_mutex);
        m_permission = permission;
    }
    m_wake.notify_all();
}

void ReaderThread::post(ReadJob job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_all();
}

std::optional<ReadJob> ReaderThread::next()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_isStopping || !m_jobs.empty(); });
    if (m_isStopping)
        return std::nullopt;
    ReadJob job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void ReaderThread::run()
{
    std::unique_ptr<Connection> connection;
    Result<void> state;
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_isStopping || m_permission; });
        if (m_isStopping)
            return;
        state = *m_permission;
    }
    if (state) {
        Result<std::unique_ptr<Connection>> opened = openForReading(m_path);
        if (opened)
            connection = std::move(*opened);
        else
            state = opened.error();
    }
    m_onOpened(state);
    while (std::optional<ReadJob> job = next()) {
        if (!state) {
            (*job)(state.error());
            continue;
        }
        const Reading reading(*connection);
        connection->execute(QStringLiteral("BEGIN"));
        (*job)(&reading);
        connection->takeFailure();
        connection->execute(QStringLiteral("COMMIT"));
        connection->takeFailure();
    }
}

} // namespace rendezvous::store
