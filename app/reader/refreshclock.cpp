#include "reader/refreshclock.h"

#include "fetch/fetcher.h"
#include "fetch/schedule.h"
#include "reader/settings.h"
#include "store/store.h"

#include <QRandomGenerator>

#include <algorithm>

namespace rendezvous::reader {

namespace {

/// Nothing is planned more often.
constexpr std::chrono::milliseconds shortestSleep = std::chrono::seconds(1);

struct Plan {
    QVector<FeedId> due;
    QDateTime next; ///< invalid: nothing is planned
};

Result<Plan> planOf(const store::Reading &reading, Refresher::Ask ask, const QDateTime &now)
{
    const Result<QVector<Feed>> feeds = reading.feeds();
    if (!feeds)
        return feeds.error();
    Plan plan;
    for (const Feed &feed : *feeds) {
        const FeedStatus &status = feed.status;
        if (!fetch::isFetchable(feed.url))
            continue;
        const bool isBack = ask == Refresher::Ask::Reconnected && fetch::waitsForConnection(status);
        if (isBack || fetch::isDue(status, now))
            plan.due.append(feed.id);
        else if (!status.isStopped && (!plan.next.isValid() || status.nextDue < plan.next))
            plan.next = status.nextDue;
    }
    return plan;
}

} // namespace

RefreshClock::RefreshClock(store::Store &store, fetch::Fetcher &fetcher, Refresher &refresher,
                           const Settings &settings, QObject *parent)
    : RefreshClock(store, fetcher, refresher, settings, Rhythm(), parent)
{
}

RefreshClock::RefreshClock(store::Store &store, fetch::Fetcher &fetcher, Refresher &refresher,
                           const Settings &settings, const Rhythm &rhythm, QObject *parent)
    : QObject(parent), m_store(store), m_fetcher(fetcher), m_refresher(refresher), m_settings(settings), m_rhythm(rhythm)
{
    m_planTimer.setSingleShot(true);
    connect(&m_planTimer, &QTimer::timeout, this, &RefreshClock::plan);
    m_groupTimer.setSingleShot(true);
    connect(&m_groupTimer, &QTimer::timeout, this, &RefreshClock::askNextGroup);
}

void RefreshClock::start()
{
    connect(&m_refresher, &Refresher::finished, this, [this] {
        if (m_due.isEmpty())
            m_planTimer.start(m_rhythm.afterRound);
    });
    connect(&m_refresher, &Refresher::stopped, this, &RefreshClock::rest);
    connect(&m_settings, &Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1String(settings::offline.key))
            wake();
    });
    if (m_settings.value(settings::refreshOnStart))
        m_planTimer.start(m_rhythm.afterStart);
    else
        m_planTimer.start(m_rhythm.laterAtStart);
}

void RefreshClock::wake()
{
    m_next = Refresher::Ask::Reconnected;
    m_planTimer.start(m_rhythm.afterWake);
}

bool RefreshClock::mayAsk() const
{
    return !m_fetcher.isOffline() && m_fetcher.hasNetwork();
}

void RefreshClock::rest()
{
    m_planning.end();
    m_due.clear();
    m_groupTimer.stop();
    m_planTimer.start(m_rhythm.afterStop);
}

void RefreshClock::plan()
{
    if (m_planning.isOn() || !m_due.isEmpty() || !mayAsk())
        return;
    m_planning.begin();
    m_store.read(
        m_planning.asker(),
        [ask = m_next, now = m_fetcher.now()](const store::Reading &reading) { return planOf(reading, ask, now); },
        [this, ask = m_next](const Result<Plan> &plan) {
            m_planning.end();
            const QDateTime now = m_fetcher.now();
            std::chrono::milliseconds sleep = m_rhythm.longestSleep;
            if (plan && plan->next.isValid())
                sleep = std::min(sleep, std::max(shortestSleep, std::chrono::milliseconds(now.msecsTo(plan->next))));
            m_planTimer.start(sleep);
            if (!plan || m_refresher.isRunning())
                return;
            m_ask = ask;
            if (m_next == ask) // nobody woke the clock meanwhile
                m_next = Refresher::Ask::Due;
            m_due = plan->due;
            std::shuffle(m_due.begin(), m_due.end(), *QRandomGenerator::global());
            askNextGroup();
        });
}

void RefreshClock::askNextGroup()
{
    if (!mayAsk())
        m_due.clear();
    if (m_due.isEmpty())
        return;
    const QVector<FeedId> group = m_due.mid(0, m_rhythm.groupSize);
    m_due.remove(0, group.size());
    m_refresher.refresh(group, m_ask);
    if (!m_due.isEmpty())
        m_groupTimer.start(m_rhythm.betweenGroups);
}

} // namespace rendezvous::reader
