#include "fetch/hostqueue.h"

#include "fetch/origin.h"

#include <algorithm>

namespace rendezvous::fetch {

namespace {
constexpr size_t priorities = 4;
constexpr size_t idleHostsKept = 64;
} // namespace

struct HostQueue::Host {
    QString name;
    std::array<std::deque<Ticket>, priorities> waiting;
    qint64 notBefore = 0;
    bool isBusy = false;
    bool isSpaced = true;

    /// The most urgent level that has something; `priorities` when nothing waits.
    size_t level() const
    {
        size_t i = 0;
        while (i < priorities && waiting[i].empty())
            ++i;
        return i;
    }
};

HostQueue::HostQueue(int hosts, int spacing, bool isLoopbackSpaced)
    : m_hosts(hosts), m_spacing(spacing), m_isLoopbackSpaced(isLoopbackSpaced)
{}

HostQueue::~HostQueue() = default;

HostQueue::Host &HostQueue::host(const QString &name)
{
    if (Host *known = m_byName.value(name))
        return *known;
    m_turns.push_back(std::make_unique<Host>());
    Host &host = *m_turns.back();
    host.name = name;
    host.isSpaced = m_isLoopbackSpaced || !isLoopback(name);
    m_byName.insert(name, &host);
    return host;
}

void HostQueue::add(Ticket ticket, const QString &name, Priority priority)
{
    host(name).waiting[static_cast<size_t>(priority)].push_back(ticket);
}

void HostQueue::addContinuation(Ticket ticket, const QString &name)
{
    host(name).waiting.front().push_front(ticket);
}

void HostQueue::addAgain(Ticket ticket, const QString &name, qint64 now)
{
    Host &target = host(name);
    target.waiting.front().push_front(ticket);
    target.notBefore = qMin(target.notBefore, now);
}

void HostQueue::remove(Ticket ticket)
{
    for (const auto &host : m_turns) {
        for (std::deque<Ticket> &line : host->waiting) {
            const auto place = std::find(line.begin(), line.end(), ticket);
            if (place != line.end()) {
                line.erase(place);
                return;
            }
        }
    }
}

std::vector<HostQueue::Ticket> HostQueue::waiting() const
{
    std::vector<Ticket> tickets;
    for (const auto &host : m_turns) {
        for (const std::deque<Ticket> &line : host->waiting)
            tickets.insert(tickets.end(), line.begin(), line.end());
    }
    return tickets;
}

std::optional<HostQueue::Ticket> HostQueue::begin(qint64 now, Priority least)
{
    if (m_busy >= m_hosts)
        return std::nullopt;
    auto best = m_turns.end();
    const size_t none = static_cast<size_t>(least) + 1;
    size_t bestLevel = none;
    for (auto turn = m_turns.begin(); turn != m_turns.end() && bestLevel > 0; ++turn) {
        const Host &host = **turn;
        if (host.isBusy || host.notBefore > now)
            continue;
        const size_t level = host.level();
        if (level < bestLevel) {
            best = turn;
            bestLevel = level;
        }
    }
    if (best == m_turns.end())
        return std::nullopt;
    Host &host = **best;
    const Ticket ticket = host.waiting[bestLevel].front();
    host.waiting[bestLevel].pop_front();
    host.isBusy = true;
    ++m_busy;
    std::rotate(best, best + 1, m_turns.end());
    return ticket;
}

void HostQueue::end(const QString &name, qint64 now)
{
    Host *host = m_byName.value(name);
    if (!host || !host->isBusy)
        return;
    host->isBusy = false;
    host->notBefore = host->isSpaced ? now + m_spacing : 0;
    --m_busy;
    if (m_turns.size() > idleHostsKept)
        forgetIdle(now);
}

void HostQueue::forgetIdle(qint64 now)
{
    std::erase_if(m_turns, [this, now](const std::unique_ptr<Host> &host) {
        const bool isIdle = !host->isBusy && host->notBefore <= now && host->level() == priorities;
        if (isIdle)
            m_byName.remove(host->name);
        return isIdle;
    });
}

std::optional<qint64> HostQueue::wakeAt(Priority least) const
{
    const size_t none = static_cast<size_t>(least) + 1;
    std::optional<qint64> earliest;
    if (m_busy >= m_hosts)
        return earliest;
    for (const auto &host : m_turns) {
        if (!host->isBusy && host->level() < none && (!earliest || host->notBefore < *earliest))
            earliest = host->notBefore;
    }
    return earliest;
}

} // namespace rendezvous::fetch
