#pragma once

#include "core/item.h"
#include "core/itemquery.h"
#include "store/change.h"
#include "tagging/gazetteer.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QTimer>
#include <QVector>

#include <memory>
#include <optional>

namespace rendezvous::store {
class Store;
}

namespace rendezvous::models {

class CurrentQuery;
struct TimelineSnapshot;

/// The items under the current query. Holds the ids of all and the headers of those that were looked at lately. Changes of
/// the store insert, change and remove rows and never reset, so that the reader's place stays: what
/// stops to match (an item read in a list of unread ones) stays until the query changes or refresh(), what starts to
/// match waits, counted, for showPending().
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        ItemIdRole = Qt::UserRole + 1, ///< qint64
        HeaderRole,                    ///< rendezvous::ItemHeader; invalid while it is being read
        SectionRole,                   ///< QDate: the local day the item is sorted under; invalid while being read
        TagNamesRole,                  ///< QStringList: mentioned things by their names in the reader's language
        IsReadRole,
        IsStarredRole,
    };
    /// While it loads, the rows are those of before; at the start the first of what is coming.
    enum class Phase { Loading, Ready, Failed };

    /// `language` is the reader's, as canonicalLanguage() gives it. Without a gazetteer, null, the store is asked for
    /// nothing until setGazetteer() gives one.
    TimelineModel(store::Store &store, CurrentQuery &query, std::shared_ptr<const tagging::Gazetteer> gazetteer,
                  const QString &language, QObject *parent = nullptr);
    ~TimelineModel() override;
    /// Names as this gazetteer shows them from now on.
    void setGazetteer(std::shared_ptr<const tagging::Gazetteer> gazetteer);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    ItemId itemAt(int row) const;    ///< 0 outside the list
    int rowOf(ItemId id) const;      ///< -1 when it is not in the list
    const ItemHeader *header(ItemId id) const; ///< null when it was not looked at lately; valid until the next event
    /// The nearest unread row after (step 1) or before (step -1) `row`; -1: none. Knows rows never looked at.
    int unreadRow(int row, int step) const;
    int unreadCount() const { return int(m_unread.size()); }
    QVector<ItemId> ids() const { return m_ids; }

    Phase phase() const { return m_phase; }
    const std::optional<Error> &error() const { return m_error; } ///< set when Failed
    const QString &language() const { return m_language; }

    int pendingCount() const { return int(m_pending.size()); }
    void showPending();
    /// Asks again for everything the query matches now: rows that no longer match go, pending ones come.
    void refresh();

Q_SIGNALS:
    void phaseChanged();
    void pendingCountChanged(int count);
    void unreadCountChanged(int count);

private:
    void load();
    void loadFirstPage();
    void showRows(const QVector<ItemId> &ids, const QVector<ItemHeader> &headers);
    void noteChange(const store::Change &change);
    void askForChanges();
    QVector<ItemId> touchedRows(const store::Change &change) const;
    bool canChangeMatches(const store::Change &change, const QVector<ItemId> &touched) const;
    void askForHeaders(const QVector<ItemId> &ids);
    void apply(const store::Change &change, const TimelineSnapshot &snapshot);
    void removeItems(const QSet<ItemId> &gone);
    void updateHeaders(const QVector<ItemHeader> &headers);
    void setPending(const QSet<ItemId> &pending);
    void setUnread(const QVector<ItemId> &unread);
    void setPhase(Phase phase);
    void wantPageOf(int row) const;
    void askForPages();
    void forgetFarHeaders(int nearRow);
    QString accessibleText(const ItemHeader &header) const;
    QStringList tagNames(const ItemHeader &header) const;
    QDate dayOf(const ItemHeader &header) const;

    store::Store &m_store;
    CurrentQuery &m_query;
    std::shared_ptr<const tagging::Gazetteer> m_gazetteer;
    QString m_language;

    QVector<ItemId> m_ids;
    QVector<ItemId> m_latest; ///< what matched last, in order; m_pending are those of it that are not rows yet
    QSet<ItemId> m_pending;
    QSet<ItemId> m_unread;
    QHash<ItemId, ItemHeader> m_headers;
    /// Local days, kept until headers change: each asks the system for its time zone, and a row is painted often.
    mutable QHash<ItemId, QDate> m_days;

    Phase m_phase = Phase::Loading;
    std::optional<Error> m_error;
    int m_generation = 0; ///< answers to an earlier query are dropped
    store::Change m_changes;
    bool m_isAskingForChanges = false;
    QTimer m_changeTimer;
    mutable QSet<int> m_wantedPages;
    QSet<int> m_askedPages;
    mutable QTimer m_pageTimer;
};

} // namespace rendezvous::models
