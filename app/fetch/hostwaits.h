#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

namespace rendezvous::fetch {

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

    void setAll(const QHash<QString, QDateTime> &waits) { m_until = waits; }
    QHash<QString, QDateTime> all() const { return m_until; }

private:
    QHash<QString, QDateTime> m_until;
    QHash<QString, int> m_inARow;
};

} // namespace rendezvous::fetch
