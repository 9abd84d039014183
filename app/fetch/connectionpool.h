#pragma once

#include "fetch/connection.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace rendezvous::fetch {

/// Open connections that wait for the next request to their origin, each for a few seconds.
class ConnectionPool : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionPool(const Limits &limits, QObject *parent = nullptr);
    ~ConnectionPool() override;

    /// An idle connection to the address' origin, else a new one.
    std::unique_ptr<Connection> take(const QUrl &url);
    /// Keeps it when it can carry another request, else closes it; safe from within its own arrival.
    void giveBack(const QUrl &url, std::unique_ptr<Connection> connection);

private:
    struct Idle {
        QString origin;
        std::unique_ptr<Connection> connection;
        qint64 since = 0;
    };
    void closeOld();

    const Limits &m_limits;
    std::vector<Idle> m_idle; ///< oldest first
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace rendezvous::fetch
