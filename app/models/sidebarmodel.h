#pragma once

#include "models/sidebartree.h"
#include "store/change.h"
#include "tagging/gazetteer.h"

#include <QAbstractItemModel>
#include <QTimer>

#include <memory>

namespace rendezvous::store {
class Store;
}

namespace rendezvous::models {

class CurrentQuery;

/// The tree of the side bar: views, agencies, stations, countries, feeds in folders. What changes is applied as rows that come,
/// move, change and go, so that expansion and selection stay.
class SidebarModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int of SidebarRow::Kind
        KeyRole,                     ///< QString, stable
        CountRole,                   ///< qint64; -1: none
        ChoiceRole,                  ///< int of ItemQuery::Choice, of tags
        IsShownRole,
        ErrorRole,                   ///< rendezvous::Error of a failing feed, else invalid
    };

    /// Without a gazetteer, null, the store is asked for nothing until setGazetteer() gives one.
    SidebarModel(store::Store &store, CurrentQuery &query, std::shared_ptr<const tagging::Gazetteer> gazetteer,
                 const QString &language, QObject *parent = nullptr);
    ~SidebarModel() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The row behind an index; children are not filled in. Null for an invalid index.
    const SidebarRow *row(const QModelIndex &index) const;
    QModelIndex indexOfKey(const QString &key) const;
    QModelIndex indexOfFeed(FeedId feed) const;
    QModelIndex indexOfTag(const Tag &tag) const;
    QModelIndex indexOfShown() const;
    /// The next (step 1) or previous (step -1) feed with unread items in the order shown, after the feed given, round
    /// the end; nothing when there is none.
    std::optional<FeedId> unreadFeed(std::optional<FeedId> from, int step) const;

    const SidebarFacts &facts() const { return m_facts; }
    const tagging::Gazetteer &gazetteer() const { return *m_gazetteer; }
    const QString &language() const { return m_language; }

    /// Names as this gazetteer shows them from now on.
    void setGazetteer(std::shared_ptr<const tagging::Gazetteer> gazetteer);
    void setNarrowing(const QString &text);
    void setUnfolded(TagKind kind, bool isUnfolded);
    bool isUnfolded(TagKind kind) const { return m_unfolded.contains(kind); }
    void toggleOwnUnfolded();

Q_SIGNALS:
    /// After the rows follow the store or the query again.
    void settled();

private:
    struct Node;

    void ask();
    void rebuild();
    void applyRows(Node &parent, const std::vector<SidebarRow> &rows);
    QModelIndex indexOf(const Node &node) const;
    const Node *nodeOf(const QModelIndex &index) const;
    template <class Test> const Node *find(Test test) const;

    store::Store &m_store;
    CurrentQuery &m_query;
    std::shared_ptr<const tagging::Gazetteer> m_gazetteer;
    QString m_language;
    SidebarFacts m_facts;
    QString m_narrowing;
    QVector<TagKind> m_unfolded;
    bool m_isOwnUnfolded = false;
    std::unique_ptr<Node> m_root;
    QTimer m_askTimer;
    bool m_isAsking = false;
    bool m_isStale = false;
};

} // namespace rendezvous::models
