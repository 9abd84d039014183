#pragma once

#include <QObject>

namespace rendezvous::fetch {

/// Whether this computer has a way to other hosts, as the system tells. Where the system cannot tell, it is taken to
/// have one: what asks finds out.
class NetworkWatch : public QObject
{
    Q_OBJECT
public:
    explicit NetworkWatch(QObject *parent = nullptr);

    bool isReachable() const { return m_isReachable; }

Q_SIGNALS:
    void changed(bool isReachable);

private:
    void look();

    bool m_isReachable = true;
};

} // namespace rendezvous::fetch
