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

void TimelineModel::setGazetteer(std::shared_ptr<const tagging::Gazetteer> gazetteer)
{
    const bool isFirst = !m_gazetteer;
    m_gazetteer = std::move(gazetteer);
    if (isFirst)
        load();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

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
        return dayOf(*found);
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

QDate TimelineModel::dayOf(const ItemHeader &header) const
{
    QDate &day = m_days[header.id];
    if (!day.isValid())
        day = header.sorted.toLocalTime().date();
    return day;
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
    if (!m_gazetteer)
        return;
    const int generation = ++m_generation;
    m_changeTimer.stop();
    m_changes = {};
    m_isAskingForChanges = false;
    setPhase(Phase::Loading);
    if (m_ids.isEmpty())
        loadFirstPage();
    const TimelineQuestion question{m_query.query(), {}, pageSize, false};
    m_store.read(
        this, [question](const store::Reading &reading) { return readTimeline(reading, question); },
        [this, generation](const Result<TimelineSnapshot> &snapshot) {
            if (generation != m_generation)
                return;
            if (snapshot)
                showRows(snapshot->ids, snapshot->headers);
            else
                showRows({}, {});
            m_error = snapshot ? std::nullopt : std::optional(snapshot.error());
            setUnread(snapshot ? snapshot->unread : QVector<ItemId>());
            setPending({});
            setPhase(snapshot ? Phase::Ready : Phase::Failed);
            if (!m_changes.isEmpty() && !m_changeTimer.isActive())
                m_changeTimer.start(0);
        });
}

/// Comes in a moment however many items there are: a person who starts the program sees some while the rest is read.
void TimelineModel::loadFirstPage()
{
    m_store.read(
        this, [query = m_query.query()](const store::Reading &reading) { return reading.items(query, {0, pageSize}); },
        [this, generation = m_generation](const Result<QVector<ItemHeader>> &page) {
            if (generation != m_generation || !page)
                return;
            QVector<ItemId> ids;
            for (const ItemHeader &header : *page)
                ids.append(header.id);
            showRows(ids, *page);
        });
}

void TimelineModel::showRows(const QVector<ItemId> &ids, const QVector<ItemHeader> &headers)
{
    m_latest = ids;
    m_wantedPages.clear();
    m_askedPages.clear();
    const bool isGrowing = !m_ids.isEmpty() && m_ids.size() < ids.size()
                           && std::equal(m_ids.cbegin(), m_ids.cend(), ids.cbegin());
    if (isGrowing) {
        beginInsertRows({}, int(m_ids.size()), int(ids.size()) - 1);
        m_ids = ids;
        endInsertRows();
        QSet<ItemId> older(m_headers.keyBegin(), m_headers.keyEnd());
        for (const ItemHeader &header : headers)
            older.remove(header.id);
        updateHeaders(headers);
        askForHeaders(older.values());
        return;
    }
    beginResetModel();
    m_headers.clear();
    m_days.clear();
    m_ids = ids;
    for (const ItemHeader &header : headers)
        m_headers.insert(header.id, header);
    endResetModel();
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
    m_days.clear();
}

// --- what is told of ----------------------------------------------------------------------------------------------

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
