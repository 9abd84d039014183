#pragma once

#include "core/ids.h"

#include <QObject>
#include <QTimer>
#include <QVector>

namespace rendezvous::fetch {
class Fetcher;
}
namespace rendezvous::store {
class Store;
}

namespace rendezvous::reader {

class Refresher;
class Settings;

/// Asks for feeds when they are due. The times are the store's, so that they outlive the program; what fell due
/// meanwhile is asked in small groups, not all at once. Keeps what servers asked us to wait for in the store as well.
class RefreshClock : public QObject
{
    Q_OBJECT
public:
    RefreshClock(store::Store &store, fetch::Fetcher &fetcher, Refresher &refresher, const Settings &settings,
                 QObject *parent = nullptr);

    /// From now on, until destroyed.
    void start();

    /// The network came back or the computer woke: what is due is asked soon.
    void wake();

private:
    void plan();
    void askNextGroup();
    void loadHostWaits();
    void saveHostWaits();

    store::Store &m_store;
    fetch::Fetcher &m_fetcher;
    Refresher &m_refresher;
    const Settings &m_settings;
    QTimer m_planTimer;
    QTimer m_groupTimer;
    QVector<FeedId> m_due;
    bool m_isPlanning = false;
};

} // namespace rendezvous::reader
