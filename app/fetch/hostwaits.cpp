#include "fetch/hostwaits.h"

#include "fetch/backoff.h"
#include "fetch/schedule.h"

namespace rendezvous::fetch {

QDateTime HostWaits::note(const QString &origin, const QByteArray &value, const QDateTime &now)
{
    HostWait &wait = m_waits[origin];
    ++wait.inARow;
    const QDateTime asked = retryAfter(value, now).value_or(QDateTime());
    wait.until = asked > now ? asked : now.addSecs(rateLimitBackOff(wait.inARow));
    return wait.until;
}

bool HostWaits::noteGood(const QString &origin)
{
    return !m_waits.isEmpty() && m_waits.remove(origin) > 0;
}

QDateTime HostWaits::until(const QString &origin, const QDateTime &now) const
{
    const QDateTime until = m_waits.value(origin).until;
    return until > now ? until : QDateTime();
}

void HostWaits::add(const QHash<QString, HostWait> &waits)
{
    for (auto each = waits.begin(); each != waits.end(); ++each) {
        HostWait &wait = m_waits[each.key()];
        wait.until = wait.until.isValid() ? qMax(wait.until, each->until) : each->until;
        wait.inARow = qMax(wait.inARow, each->inARow);
    }
}

} // namespace rendezvous::fetch
