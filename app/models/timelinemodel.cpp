#include "models/timelinemodel.h"

#include "models/currentquery.h"
#include "models/timelinesnapshot.h"
#include "store/store.h"

#include <QLocale>

#include <algorithm>

namespace rendezvous::models {

namespace {

constexpr int pageSize = 100;
constexpr int keptHeaders = 5'000;
/// Beyond that many states changed at once the headers in memory are read again instead of picked.
constexpr int pickedHeaders = 2'000;
/// A refresh commits feed after feed: their changes are taken together.
constexpr int changeDelay = 300;

} // namespace

TimelineModel::TimelineModel(store::Store &store, CurrentQuery &query,
                             std::shared_ptr<const tagging::Gazetteer> gazetteer, const QString &language,
                             QObject *parent)
    : QAbstractListModel(parent), m_store(store), m_query(query), m_gazetteer(std::move(gazetteer)),
      m_language(language)
{
    m_changeTimer.setSingleShot(true);
    connect(&m_changeTimer, &QTimer::timeout, this, &TimelineModel::askForChanges);
    m_pageTimer.setSingleShot(true);
    m_pageTimer.setInterval(0);
    connect(&m_pageTimer, &QTimer::timeout, this, &TimelineModel::askForPages);
    connect(&m_store, &store::Store::changed, this, &TimelineModel::noteChange);
    connect(&m_query, &CurrentQuery::queryChanged, this, &TimelineModel::load);
    load();
}

TimelineModel::~TimelineModel() = default;

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ItemId id = m_ids.at(index.row());
    if (role == ItemIdRole)
        return number(id);
    const auto found = m_headers.constFind(id);
    if (found == m_headers.constEnd()) {
        wantPageOf(index.row());
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return tr("Loading …");
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return found->title.isEmpty() ? found->excerpt : found->title;
    case Qt::AccessibleTextRole:
        return accessibleText(*found);
    case HeaderRole:
        return QVariant::fromValue(*found);
    case SectionRole:
        return found->sorted.toLocalTime().date();
    case TagNamesRole:
        return tagNames(*found);
    case IsReadRole:
        return found->isRead;
    case IsStarredRole:
        return found->isStarred;
    default:
        return {};
    }
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(ItemIdRole, "itemId");
    names.insert(HeaderRole, "header");
    names.insert(SectionRole, "section");
    names.insert(TagNamesRole, "tagNames");
    names.insert(IsReadRole, "isRead");
    names.insert(IsStarredRole, "isStarred");
    return names;
}

ItemId TimelineModel::itemAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_ids.at(row) : ItemId{};
}

int TimelineModel::rowOf(ItemId id) const
{
    return int(m_ids.indexOf(id));
}

const ItemHeader *TimelineModel::header(ItemId id) const
{
    const auto found = m_headers.constFind(id);
    return found == m_headers.constEnd() ? nullptr : &*found;
}

int TimelineModel::unreadRow(int row, int step) const
{
    for (qsizetype at = row + step; at >= 0 && at < m_ids.size(); at += step) {
        if (m_unread.contains(m_ids.at(at)))
            return int(at);
    }
    return -1;
}

QStringList TimelineModel::tagNames(const ItemHeader &header) const
{
    QStringList names;
    for (const ItemTag &tag : header.tags) {
        if (tag.standing == TagStanding::Mentioned)
            names.append(m_gazetteer->shownName(tag.tag, m_language));
    }
    return names;
}

QString TimelineModel::accessibleText(const ItemHeader &header) const
{
    QStringList parts;
    if (!header.isRead)
        parts.append(tr("unread", "state of an item, for a screen reader"));
    if (header.isStarred)
        parts.append(tr("starred", "state of an item, for a screen reader"));
    parts.append(header.title.isEmpty() ? header.excerpt : header.title);
    parts.append(header.feedTitle);
    parts.append(QLocale().toString(header.sorted.toLocalTime(), QLocale::ShortFormat));
    parts.append(tagNames(header));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

// --- asking -----------------------------------------------------------------------------------------------------

void TimelineModel::load()
{
    const int generation = ++m_generation;
    m_changeTimer.stop();
    m_changes = {};
    m_isAskingForChanges = false;
    setPhase(Phase::Loading);
    const TimelineQuestion question{m_query.query(), {}, pageSize, false};
    m_store.read(
        this, [question](const store::Reading &reading) { return readTimeline(reading, question); },
        [this, generation](const Result<TimelineSnapshot> &snapshot) {
            if (generation != m_generation)
                return;
            beginResetModel();
            m_headers.clear();
            m_wantedPages.clear();
            m_askedPages.clear();
            m_ids = snapshot ? snapshot->ids : QVector<ItemId>();
            m_latest = m_ids;
            if (snapshot) {
                for (const ItemHeader &header : snapshot->headers)
                    m_headers.insert(header.id, header);
            }
            endResetModel();
            m_error = snapshot ? std::nullopt : std::optional(snapshot.error());
            setUnread(snapshot ? snapshot->unread : QVector<ItemId>());
            setPending({});
            setPhase(snapshot ? Phase::Ready : Phase::Failed);
            if (!m_changes.isEmpty() && !m_changeTimer.isActive())
                m_changeTimer.start(0);
        });
}

void TimelineModel::refresh()
{
    load();
}

void TimelineModel::wantPageOf(int row) const
{
    const int page = row / pageSize;
    if (m_askedPages.contains(page))
        return;
    m_wantedPages.insert(page);
    if (!m_pageTimer.isActive())
        m_pageTimer.start();
}

void TimelineModel::askForPages()
{
    for (const int page : std::as_const(m_wantedPages)) {
        QVector<ItemId> missing;
        for (const ItemId id : m_ids.mid(qsizetype(page) * pageSize, pageSize)) {
            if (!m_headers.contains(id))
                missing.append(id);
        }
        if (missing.isEmpty())
            continue;
        m_askedPages.insert(page);
        const int generation = m_generation;
        m_store.read(
            this, [missing](const store::Reading &reading) { return reading.headers(missing); },
            [this, page, generation](const Result<QVector<ItemHeader>> &headers) {
                if (generation != m_generation)
                    return;
                m_askedPages.remove(page);
                if (!headers)
                    return;
                forgetFarHeaders(page * pageSize);
                updateHeaders(*headers);
            });
    }
    m_wantedPages.clear();
}

void TimelineModel::forgetFarHeaders(int nearRow)
{
    if (m_headers.size() < keptHeaders)
        return;
    const qsizetype first = std::max<qsizetype>(0, nearRow - keptHeaders / 4);
    QHash<ItemId, ItemHeader> kept;
    for (const ItemId id : m_ids.mid(first, keptHeaders / 2)) {
        const auto found = m_headers.constFind(id);
        if (found != m_headers.constEnd())
            kept.insert(id, *found);
    }
    m_headers.swap(kept);
}

// --- following the store ----------------------------------------------------------------------------------------

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
    for (const ItemId id : m_ids) {
        if (change.states.contains(id) || change.updated.contains(id)) {
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
    removeItems(gone);
    setUnread(snapshot.unread);
    updateHeaders(snapshot.headers);

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

void TimelineModel::setPending(const QSet<ItemId> &pending)
{
    const bool isNewCount = pending.size() != m_pending.size();
    m_pending = pending;
    if (isNewCount)
        Q_EMIT pendingCountChanged(pendingCount());
}

void TimelineModel::setUnread(const QVector<ItemId> &unread)
{
    const qsizetype before = m_unread.size();
    m_unread = QSet<ItemId>(unread.cbegin(), unread.cend());
    if (m_unread.size() != before)
        Q_EMIT unreadCountChanged(unreadCount());
}

void TimelineModel::setPhase(Phase phase)
{
    if (phase == m_phase)
        return;
    m_phase = phase;
    Q_EMIT phaseChanged();
}

} // namespace rendezvous::models
