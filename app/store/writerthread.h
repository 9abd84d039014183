#pragma once

#include "store/jobs.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace rendezvous::store {

class Connection;

/// The thread with the one connection that writes. Jobs that wait share a transaction: what a person does first, then
/// background work for as long as nobody else waits and the transaction is short. When one fails, each runs again in a
/// transaction of its own, so that only its own part is rolled back (a savepoint for each would make the
/// full-text index write itself out each time).
class WriterThread
{
public:
    /// What one or more committed jobs changed, and the answers to give after it was told.
    struct Committed {
        Change change;
        std::vector<std::function<void()>> answers;
    };

    /// The calls come in the thread.
    WriterThread(const QString &folder, std::function<void(const Result<void> &)> onOpened,
                 std::function<void(Committed)> onCommitted);
    /// Finishes what is queued.
    ~WriterThread();

    void post(Urgency urgency, WriteJob job);

private:
    struct Queued {
        WriteJob job;
        Urgency urgency = Urgency::Person;
    };

    void run();
    bool isIdle();
    std::optional<Queued> waitForNext();
    std::optional<Queued> takeWaiting(bool isPersonOnly);
    void runGroup(Connection &connection, Queued first);
    void runAlone(Connection &connection, const Queued &queued, bool isRetry);
    void refuse(const Queued &queued, const Error &error);

    QString m_folder;
    std::function<void(const Result<void> &)> m_onOpened;
    std::function<void(Committed)> m_onCommitted;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Queued> m_person;
    std::deque<Queued> m_background;
    bool m_isStopping = false;
    bool m_isBallastThere = false; ///< for the thread only
    std::thread m_thread;
};

} // namespace rendezvous::store
