#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

namespace rendezvous::fetch {

/// How long a server that said 429 or 503 is left alone.
struct HostWait {
    QDateTime until;
    int inARow = 0; ///< such answers without a good one between them
};

/// How long servers that answered 429 or 503 are left alone, by origin. Pure but for what it remembers.
class HostWaits
{
public:
    /// Notes such an answer; until when to wait: as asked (at most 7 days), else 10 minutes doubling to 24 hours
    /// with every such answer in a row.
    QDateTime note(const QString &origin, const QByteArray &retryAfter, const QDateTime &now);
    /// A good answer ends the row; true when a wait was forgotten by it.
    bool noteGood(const QString &origin);
    /// Until when to wait; invalid: not at all.
    QDateTime until(const QString &origin, const QDateTime &now) const;

    /// Adds what is known from elsewhere; where both know a wait, the longer one and the longer row hold.
    void add(const QHash<QString, HostWait> &waits);
    QHash<QString, HostWait> all() const { return m_waits; }

private:
    QHash<QString, HostWait> m_waits;
};

} // namespace rendezvous::fetch
