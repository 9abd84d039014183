#pragma once

#include "fetch/exchange.h"
#include "fetch/hostwaits.h"
#include "fetch/limits.h"
#include "fetch/origin.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace rendezvous::fetch {

/// Asks the network for things, politely: a queue with one request in flight per host, at least a second
/// apart (loopback exempt), eight hosts at once; redirects hop by hop, bounds on size and time, http and
/// https only. Lives in the thread that made it (the GUI thread); answers arrive there.
class Fetcher : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(const Response &)>;

    explicit Fetcher(QObject *parent = nullptr);
    explicit Fetcher(const Limits &limits, QObject *parent = nullptr);
    ~Fetcher() override;

    /// Queues a request. The answer comes exactly once, later, unless `asker` is gone by then.
    void fetch(const Request &request, QObject *asker, Answer answer);
    /// Drops what is queued and stops what is in flight of that asker; no answer comes.
    void cancel(QObject *asker);

    /// Offline: nothing is asked, waiting and new requests are answered with Error::Kind::Offline.
    void setOffline(bool isOffline);
    bool isOffline() const;

    /// Whether this computer has a way to other hosts. Without one requests are still tried, but a connection that fails
    /// says nothing of the host: it is Error::Kind::Offline.
    void setHasNetwork(bool hasNetwork);
    bool hasNetwork() const;

    /// The time of day, UTC, that waits are measured by.
    QDateTime now() const;

    /// Paused: feeds and pictures wait until whoever reads the answers keeps up; what a person or a page
    /// waits for goes on, and so does what is in flight.
    void setPaused(bool isPaused);

    /// "Wait until" of servers that said 429 or 503, by scheme+host+port; kept by the caller across restarts.
    void addHostWaits(const QHash<QString, HostWait> &waits);
    QHash<QString, HostWait> hostWaits() const;

Q_SIGNALS:
    void hostWaitsChanged();
    /// There is a network or none, or offline mode began or ended.
    void networkChanged();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace rendezvous::fetch
