#pragma once

#include <QHash>
#include <QString>
#include <QtGlobal>

#include <array>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace rendezvous::fetch {

/// Who is asked next: one request at a time per host and a pause between them, so many hosts at once, the hosts in turn
/// so that many feeds of one host hold nobody up. Times are milliseconds of any steady clock. Pure.
class HostQueue
{
public:
    using Ticket = quint64;
    enum class Priority { Person, Page, Feed, Picture };

    /// `hosts` at once, `spacing` milliseconds between the end of a request and the next to its host.
    HostQueue(int hosts, int spacing, bool isLoopbackSpaced);
    ~HostQueue();

    void add(Ticket ticket, const QString &host, Priority priority);
    /// The next hop, at the same host, of a request that just ended: before everything else there.
    void addContinuation(Ticket ticket, const QString &host);
    /// A request that its host never saw: before everything else there, and without a pause.
    void addAgain(Ticket ticket, const QString &host, qint64 now);
    /// Takes a ticket out that waits; it may have begun already.
    void remove(Ticket ticket);
    std::vector<Ticket> waiting() const;

    /// The next ticket of that priority or a higher one that may begin, its host then being busy until end().
    std::optional<Ticket> begin(qint64 now, Priority least = Priority::Picture);
    void end(const QString &host, qint64 now);
    /// When begin() for that priority is worth another call although nothing ends before; empty: only after add() or end().
    std::optional<qint64> wakeAt(Priority least = Priority::Picture) const;

private:
    struct Host;
    Host &host(const QString &name);
    void forgetIdle(qint64 now);

    int m_hosts;
    int m_spacing;
    bool m_isLoopbackSpaced;
    int m_busy = 0;
    std::vector<std::unique_ptr<Host>> m_turns; ///< who was asked longest ago comes first
    QHash<QString, Host *> m_byName;
};

} // namespace rendezvous::fetch
