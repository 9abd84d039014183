#include "reader/housekeeping.h"

#include "reader/settings.h"
#include "store/store.h"

namespace rendezvous::reader {

namespace {

/// Of one transaction, so that nothing a person does waits for long.
constexpr int itemsAtOnce = 200;

/// Whether there is more to do. `oldest`: items that came before go; invalid: none does.
Result<bool> tidySome(store::Writing &writing, const QDateTime &oldest, const QDateTime &begun)
{
    const Result<int> purged = writing.purgeRemoved(begun, itemsAtOnce);
    if (!purged)
        return purged.error();
    if (*purged == itemsAtOnce)
        return true;
    const Result<int> forgotten = writing.forgetImages(itemsAtOnce);
    if (!forgotten)
        return forgotten.error();
    if (*forgotten == itemsAtOnce)
        return true;
    if (!oldest.isValid())
        return false;
    const Result<QVector<ItemId>> pruned = writing.prune(oldest, itemsAtOnce);
    if (!pruned)
        return pruned.error();
    return pruned->size() == itemsAtOnce;
}

} // namespace

Housekeeping::Housekeeping(store::Store &store, const Settings &settings, QObject *parent)
    : Housekeeping(store, settings, HousekeepingHours(), parent)
{
}

Housekeeping::Housekeeping(store::Store &store, const Settings &settings, const HousekeepingHours &hours, QObject *parent)
    : QObject(parent), m_store(store), m_settings(settings), m_hours(hours)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Housekeeping::step);
}

void Housekeeping::start()
{
    m_timer.start(m_hours.afterStart);
}

void Housekeeping::step()
{
    const int days = m_settings.value(settings::keepDays);
    const QDateTime oldest = days > 0 ? QDateTime::currentDateTimeUtc().addDays(-days) : QDateTime();
    m_store.write(
        this, [oldest, begun = m_begun](store::Writing &writing) { return tidySome(writing, oldest, begun); },
        [this](const Result<bool> &hasMore) {
            const bool isOver = !hasMore || !*hasMore;
            m_timer.start(isOver ? m_hours.betweenRounds : m_hours.betweenSteps);
            if (isOver)
                Q_EMIT finished();
        },
        store::Store::Urgency::Background);
}

} // namespace rendezvous::reader
