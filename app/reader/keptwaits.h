#pragma once

#include <QObject>

namespace rendezvous::fetch {
class Fetcher;
}
namespace rendezvous::store {
class Store;
}

namespace rendezvous::reader {

/// What servers asked us to wait for, kept in the store so that it outlives the program: a restart is no reason to ask
/// them sooner.
class KeptWaits : public QObject
{
    Q_OBJECT
public:
    /// Asks the store at once; what it has is added to what the fetcher knows by then.
    KeptWaits(store::Store &store, fetch::Fetcher &fetcher, QObject *parent = nullptr);

private:
    void save();

    store::Store &m_store;
    fetch::Fetcher &m_fetcher;
    bool m_isLoaded = false; ///< before, what is kept must not be written over
};

} // namespace rendezvous::reader
