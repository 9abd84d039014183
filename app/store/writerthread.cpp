#include "store/writerthread.h"

#include "store/connection.h"
#include "store/migrations.h"
#include "store/profilefolder.h"
#include "store/searchrebuild.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

namespace rendezvous::store {

namespace {

/// How long jobs go on joining a transaction, in milliseconds: one that holds much costs less than many that hold little.
/// A person's job is next in line, and once it is in, background work joins no more.
constexpr qint64 groupTime = 2'000;

/// tag_changes keeps this many rows for readers to catch up from.
constexpr int keptTagChanges = 50'000;

Result<std::unique_ptr<Connection>> openForWriting(const QString &folder)
{
    if (Result<void> prepared = prepareProfileFolder(folder); !prepared)
        return prepared.error();
    Result<std::unique_ptr<Connection>> opened = Connection::open(databasePath(folder), Connection::Role::Writer);
    if (!opened)
        return opened;
    Connection &connection = **opened;
    const QVector<Migration> steps = migrations();
    if (Result<void> known = checkNotFromTheFuture(connection, steps); !known)
        return known.error();
    if (Result<void> logged = connection.useWriteAheadLog(); !logged)
        return logged.error();
    closeToOthers(folder);
    if (Result<void> migrated = migrate(connection, steps, backupPath(folder)); !migrated)
        return migrated.error();
    connection.execute(QStringLiteral("DELETE FROM tag_changes WHERE sequence <= (SELECT max(sequence) FROM tag_changes) - %1")
                           .arg(keptTagChanges));
    if (Result<void> trimmed = connection.checked(); !trimmed)
        return trimmed.error();
    if (Result<void> prepared = prepareSearchIndex(connection); !prepared)
        return prepared.error();
    return opened;
}

void rollBack(Connection &connection)
{
    connection.takeFailure();
    connection.execute(QStringLiteral("ROLLBACK"));
    connection.takeFailure(); // none was open any more: SQLite rolls back by itself on a full disk
}

} // namespace

WriterThread::WriterThread(const QString &folder, std::function<void(const Result<void> &)> onOpened,
                           std::function<void(Committed)> onCommitted)
    : m_folder(folder), m_onOpened(std::move(onOpened)), m_onCommitted(std::move(onCommitted)), m_thread([this] { run(); })
{
}

WriterThread::~WriterThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void WriterThread::post(Urgency urgency, WriteJob job)
{
    {
        const std::lock_guard lock(m_mutex);
        (urgency == Urgency::Person ? m_person : m_background).push_back({std::move(job), urgency});
    }
    m_wake.notify_all();
}

bool WriterThread::isIdle()
{
    const std::lock_guard lock(m_mutex);
    return !m_isStopping && m_person.empty() && m_background.empty();
}

std::optional<WriterThread::Queued> WriterThread::waitForNext()
{
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_isStopping || !m_person.empty() || !m_background.empty(); });
    }
    return takeWaiting(false);
}

std::optional<WriterThread::Queued> WriterThread::takeWaiting(bool isPersonOnly)
{
    const std::lock_guard lock(m_mutex);
    std::deque<Queued> &queue = m_person.empty() && !isPersonOnly ? m_background : m_person;
    if (queue.empty())
        return std::nullopt;
    Queued queued = std::move(queue.front());
    queue.pop_front();
    return queued;
}

void WriterThread::run()
{
    Result<std::unique_ptr<Connection>> connection = openForWriting(m_folder);
    m_onOpened(connection ? Result<void>() : Result<void>(connection.error()));
    m_isBallastThere = QFile::exists(ballastPath(m_folder));
    bool isFilling = connection && (*connection)->searchedUpTo();
    for (;;) {
        if (isFilling && isIdle()) {
            const Result<bool> hasMore = fillSearchIndex(**connection);
            isFilling = hasMore && *hasMore; // should it fail, it goes on at the next start
            continue;
        }
        std::optional<Queued> queued = waitForNext();
        if (!queued)
            return;
        if (!connection) {
            refuse(*queued, connection.error());
            continue;
        }
        // there may be room for it again
        if (!m_isBallastThere)
            m_isBallastThere = writeBallast(m_folder);
        runGroup(**connection, std::move(*queued));
    }
}

void WriterThread::runGroup(Connection &connection, Queued first)
{
    if (!connection.execute(QStringLiteral("BEGIN IMMEDIATE"))) {
        refuse(first, *connection.takeFailure());
        return;
    }
    QElapsedTimer time;
    time.start();
    Writing writing(connection);
    std::vector<Queued> jobs;
    std::vector<WriteOutcome> outcomes;
    bool isWhole = true;
    bool isPersonIn = false;
    for (std::optional<Queued> queued = std::move(first); queued && isWhole;) {
        isPersonIn = isPersonIn || queued->urgency == Urgency::Person;
        jobs.push_back(std::move(*queued));
        outcomes.push_back(jobs.back().job(&writing));
        isWhole = !outcomes.back().failure && !connection.hasFailed();
        queued = isWhole && time.elapsed() < groupTime ? takeWaiting(isPersonIn) : std::nullopt;
    }
    if (isWhole && connection.execute(QStringLiteral("COMMIT"))) {
        Committed committed{writing.change(), {}};
        for (WriteOutcome &outcome : outcomes)
            committed.answers.push_back([answer = std::move(outcome.afterCommit)] { answer({}); });
        m_onCommitted(std::move(committed));
        return;
    }
    rollBack(connection);
    std::stable_partition(jobs.begin(), jobs.end(), [](const Queued &queued) { return queued.urgency == Urgency::Person; });
    for (const Queued &queued : jobs)
        runAlone(connection, queued, false);
}

void WriterThread::runAlone(Connection &connection, const Queued &queued, bool isRetry)
{
    if (!connection.execute(QStringLiteral("BEGIN IMMEDIATE"))) {
        refuse(queued, *connection.takeFailure());
        return;
    }
    Writing writing(connection);
    WriteOutcome outcome = queued.job(&writing);
    const bool isCommitted = !outcome.failure && !connection.hasFailed() && connection.execute(QStringLiteral("COMMIT"));
    Result<void> result;
    if (std::optional<Error> failure = connection.takeFailure())
        result = *failure;
    if (!isCommitted) {
        rollBack(connection);
        // a person can still remove and read on a full disk: that is what the ballast is for
        const Error::Kind kind = outcome.failure ? outcome.failure->kind : result.error().kind;
        if (kind == Error::Kind::DiskFull && queued.urgency == Urgency::Person && !isRetry
            && QFile::remove(ballastPath(m_folder))) {
            m_isBallastThere = false;
            return runAlone(connection, queued, true);
        }
    }
    Committed committed{isCommitted ? writing.change() : Change(), {}};
    committed.answers.push_back([answer = std::move(outcome.afterCommit), result] { answer(result); });
    m_onCommitted(std::move(committed));
}

void WriterThread::refuse(const Queued &queued, const Error &error)
{
    WriteOutcome outcome = queued.job(error);
    m_onCommitted({{}, {[answer = std::move(outcome.afterCommit), error] { answer(error); }}});
}

} // namespace rendezvous::store
