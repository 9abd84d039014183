#pragma once

#include "store/jobs.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace rendezvous::store {

class Connection;

/// The thread with the read-only connection; jobs run in the order they came, each on one snapshot.
class ReaderThread
{
public:
    /// onOpened is called in the thread.
    ReaderThread(const QString &databasePath, std::function<void(const Result<void> &)> onOpened);
    ~ReaderThread();
    /// Finishes the job at hand and drops the others; start() and post() do nothing from then on.
    void stop();

    /// Opens the database, or lets every job fail with that error. Until then jobs wait.
    void start(const Result<void> &permission);
    void post(ReadJob job);

private:
    void run();
    std::optional<ReadJob> next();

    QString m_path;
    std::function<void(const Result<void> &)> m_onOpened;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<ReadJob> m_jobs;
    std::optional<Result<void>> m_permission;
    bool m_isStopping = false;
    std::thread m_thread;
};

} // namespace rendezvous::store
