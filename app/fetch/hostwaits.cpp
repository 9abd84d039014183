#include "fetch/hostwaits.h"

#include "fetch/backoff.h"
#include "fetch/schedule.h"

namespace rendezvous::fetch {

QDateTime HostWaits::note(const QString &origin, const QByteArray &value, const QDateTime &now)
{
    const int count = ++m_inARow[origin];
    const QDateTime asked = retryAfter(value, now).value_or(QDateTime());
    const QDateTime until = asked > now ? asked : now.addSecs(rateLimitBackOff(count));
    m_until.insert(origin, until);
    return until;
}

bool HostWaits::noteGood(const QString &origin)
{
    if (!m_inARow.isEmpty())
        m_inARow.remove(origin);
    return !m_until.isEmpty() && m_until.remove(origin) > 0;
}

QDateTime HostWaits::until(const QString &origin, const QDateTime &now) const
{
    const QDateTime until = m_until.value(origin);
    return until > now ? until : QDateTime();
}

} // namespace rendezvous::fetch
