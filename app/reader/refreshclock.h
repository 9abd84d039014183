#pragma once

#include "core/ids.h"
#include "reader/refresher.h"
#include "reader/round.h"

#include <QObject>
#include <QTimer>
#include <QVector>

#include <chrono>

namespace rendezvous::fetch {
class Fetcher;
}
namespace rendezvous::store {
class Store;
}

namespace rendezvous::reader {

class Settings;

/// How a clock spreads its work. The fallbacks are the program's; tests shorten them.
struct Rhythm {
    std::chrono::milliseconds afterStart = std::chrono::seconds(3);
    std::chrono::milliseconds afterWake = std::chrono::seconds(5);
    std::chrono::milliseconds afterRound = std::chrono::seconds(2);
    std::chrono::milliseconds afterStop = std::chrono::minutes(10); ///< what is due is due still: a person wants a rest of it
    std::chrono::milliseconds laterAtStart = std::chrono::minutes(30); ///< when a person wants no refresh at the start
    std::chrono::milliseconds longestSleep = std::chrono::minutes(10); ///< the wall clock may jump under a timer
    std::chrono::milliseconds betweenGroups = std::chrono::seconds(2);
    int groupSize = 16; ///< feeds asked for together
};

/// Asks for feeds when they are due. The times are the store's, so that they outlive the program; what fell due
/// meanwhile is asked in small groups, not all at once.
class RefreshClock : public QObject
{
    Q_OBJECT
public:
    RefreshClock(store::Store &store, fetch::Fetcher &fetcher, Refresher &refresher, const Settings &settings,
                 QObject *parent = nullptr);
    RefreshClock(store::Store &store, fetch::Fetcher &fetcher, Refresher &refresher, const Settings &settings,
                 const Rhythm &rhythm, QObject *parent = nullptr);

    /// From now on, until destroyed.
    void start();

    /// The network came back or the computer woke: what is due is asked soon, and so is what failed only because no way
    /// led to its host.
    void wake();

private:
    bool mayAsk() const;
    void plan();
    void askNextGroup();
    void rest();

    store::Store &m_store;
    fetch::Fetcher &m_fetcher;
    Refresher &m_refresher;
    const Settings &m_settings;
    Rhythm m_rhythm;
    QTimer m_planTimer;
    QTimer m_groupTimer;
    QVector<FeedId> m_due;
    Refresher::Ask m_ask = Refresher::Ask::Due;  ///< of what is due
    Refresher::Ask m_next = Refresher::Ask::Due; ///< of the next plan
    Round m_planning;
};

} // namespace rendezvous::reader
