// How the timeline follows the store: what changed is asked for again, and rows are moved as little as can be.
#include "models/timelinemodel.h"

#include "models/currentquery.h"
#include "models/timelinesnapshot.h"
#include "store/store.h"

#include <algorithm>
#include <utility>

namespace rendezvous::models {

namespace {

/// Beyond that many states changed at once the headers in memory are read again instead of picked.
constexpr int pickedHeaders = 2'000;
/// A refresh commits feed after feed: their changes are taken together.
constexpr int changeDelay = 300;

} // namespace

void TimelineModel::noteChange(const store::Change &change)
{
    const bool isAboutItems = change.isEverything || !change.added.isEmpty() || !change.updated.isEmpty()
                              || !change.states.isEmpty() || !change.removed.isEmpty() || !change.feeds.isEmpty();
    if (!isAboutItems)
        return;
    m_changes.unite(change);
    const bool isByPerson = !change.states.isEmpty() || !change.removed.isEmpty();
    const int delay = isByPerson ? 0 : changeDelay;
    if (m_phase != Phase::Loading && (!m_changeTimer.isActive() || m_changeTimer.remainingTime() > delay))
        m_changeTimer.start(delay);
}

void TimelineModel::askForChanges()
{
    if (m_isAskingForChanges || m_phase == Phase::Loading)
        return;
    if (m_phase == Phase::Failed) {
        load();
        return;
    }
    const store::Change change = std::exchange(m_changes, {});
    const QVector<ItemId> touched = touchedRows(change);
    if (!canChangeMatches(change, touched)) {
        askForHeaders(touched);
        return;
    }
    const TimelineQuestion question{m_query.query(), touched, 0, change.isEverything};
    m_isAskingForChanges = true;
    const int generation = m_generation;
    m_store.read(
        this, [question](const store::Reading &reading) { return readTimeline(reading, question); },
        [this, change, generation](const Result<TimelineSnapshot> &snapshot) {
            if (generation != m_generation)
                return;
            m_isAskingForChanges = false;
            if (snapshot)
                apply(change, *snapshot);
            if (!m_changes.isEmpty() && !m_changeTimer.isActive())
                m_changeTimer.start(0);
        });
}

QVector<ItemId> TimelineModel::touchedRows(const store::Change &change) const
{
    if (change.isEverything)
        return m_headers.keys();
    QVector<ItemId> touched;
    const QSet<ItemId> named = change.states | change.updated;
    for (const ItemId id : m_ids) {
        // One item read in a list of a hundred thousand: what is below it need not be looked at.
        if (change.feeds.isEmpty() && touched.size() == named.size())
            break;
        if (named.contains(id)) {
            touched.append(id);
            continue;
        }
        // a feed's new title is part of its items' headers
        const auto header = change.feeds.isEmpty() ? m_headers.constEnd() : m_headers.constFind(id);
        if (header != m_headers.constEnd() && change.feeds.contains(header->feed))
            touched.append(id);
    }
    return touched;
}

bool TimelineModel::canChangeMatches(const store::Change &change, const QVector<ItemId> &touched) const
{
    if (change.isEverything || !change.added.isEmpty() || !change.updated.isEmpty() || !change.removed.isEmpty())
        return true;
    if (touched.size() > pickedHeaders)
        return true;
    // What a person marks is nearly always a row, and rows stay; only a state changed elsewhere can bring an item in.
    if (!dependsOnState(m_query.query()))
        return false;
    const QSet<ItemId> rows(touched.cbegin(), touched.cend());
    return !rows.contains(change.states);
}

void TimelineModel::askForHeaders(const QVector<ItemId> &ids)
{
    if (ids.isEmpty())
        return;
    const int generation = m_generation;
    m_store.read(
        this, [ids](const store::Reading &reading) { return reading.headers(ids); },
        [this, generation](const Result<QVector<ItemHeader>> &headers) {
            if (generation != m_generation || !headers)
                return;
            const qsizetype before = m_unread.size();
            for (const ItemHeader &header : *headers) {
                if (header.isRead)
                    m_unread.remove(header.id);
                else
                    m_unread.insert(header.id);
            }
            updateHeaders(*headers);
            if (m_unread.size() != before)
                Q_EMIT unreadCountChanged(unreadCount());
        });
}

void TimelineModel::apply(const store::Change &change, const TimelineSnapshot &snapshot)
{
    QSet<ItemId> gone = change.removed;
    if (change.isEverything) {
        gone = QSet<ItemId>(m_ids.cbegin(), m_ids.cend());
        gone.subtract(QSet<ItemId>(snapshot.stored.cbegin(), snapshot.stored.cend()));
    }
    setUnread(snapshot.unread);
    updateHeaders(snapshot.headers);
    removeItems(gone); // with their headers, which nobody would keep up to date

    m_latest = snapshot.ids;
    QSet<ItemId> pending(m_latest.cbegin(), m_latest.cend());
    for (const ItemId id : std::as_const(m_ids))
        pending.remove(id);
    setPending(pending);
    if (m_ids.isEmpty())
        showPending();
}

void TimelineModel::removeItems(const QSet<ItemId> &gone)
{
    if (gone.isEmpty())
        return;
    for (qsizetype end = m_ids.size(); end > 0;) {
        qsizetype begin = end;
        while (begin > 0 && gone.contains(m_ids.at(begin - 1)))
            --begin;
        if (begin == end) {
            --end;
            continue;
        }
        beginRemoveRows({}, int(begin), int(end) - 1);
        for (qsizetype row = begin; row < end; ++row)
            m_headers.remove(m_ids.at(row));
        m_ids.remove(begin, end - begin);
        endRemoveRows();
        end = begin;
    }
}

void TimelineModel::updateHeaders(const QVector<ItemHeader> &headers)
{
    QSet<ItemId> changed;
    for (const ItemHeader &header : headers) {
        const auto found = m_headers.constFind(header.id);
        if (found != m_headers.constEnd() && *found == header)
            continue;
        m_headers.insert(header.id, header);
        m_days.remove(header.id);
        changed.insert(header.id);
    }
    if (changed.isEmpty())
        return;
    for (qsizetype row = 0; row < m_ids.size() && !changed.isEmpty(); ++row) {
        if (!changed.contains(m_ids.at(row)))
            continue;
        const qsizetype begin = row;
        while (row < m_ids.size() && changed.remove(m_ids.at(row)))
            ++row;
        Q_EMIT dataChanged(index(int(begin)), index(int(row) - 1));
    }
}

void TimelineModel::showPending()
{
    if (m_pending.isEmpty())
        return;
    QHash<ItemId, qsizetype> rows;
    rows.reserve(m_ids.size());
    for (qsizetype row = 0; row < m_ids.size(); ++row)
        rows.insert(m_ids.at(row), row);

    // From the end, so that the places found stay right while rows are put in before them.
    qsizetype place = m_ids.size();
    for (qsizetype at = m_latest.size() - 1; at >= 0; --at) {
        if (!m_pending.contains(m_latest.at(at))) {
            const auto row = rows.constFind(m_latest.at(at));
            if (row != rows.constEnd())
                place = std::min(place, *row);
            continue;
        }
        qsizetype begin = at;
        while (begin > 0 && m_pending.contains(m_latest.at(begin - 1)))
            --begin;
        const QVector<ItemId> coming = m_latest.mid(begin, at - begin + 1);
        beginInsertRows({}, int(place), int(place + coming.size()) - 1);
        m_ids.insert(place, coming.size(), ItemId{});
        std::copy(coming.cbegin(), coming.cend(), m_ids.begin() + place);
        endInsertRows();
        at = begin;
    }
    // pages are counted by rows, and these moved
    m_askedPages.clear();
    setPending({});
}

} // namespace rendezvous::models
