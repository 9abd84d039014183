#pragma once

#include "core/ids.h"
#include "core/itemquery.h"
#include "core/tag.h"
#include "models/place.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QImage;
class QLineEdit;
class QModelIndex;
class QTreeView;

namespace rendezvous::models {
class CurrentQuery;
class SidebarModel;
struct SidebarRow;
}

namespace rendezvous::ui {

class SidebarDelegate;

/// Views, tags and feeds: where to look and what to narrow it to. Edits the current query, nothing else.
class SidebarPane : public QWidget
{
    Q_OBJECT
public:
    SidebarPane(models::SidebarModel &model, models::CurrentQuery &query, QWidget *parent = nullptr);

    void goTo(models::View view);
    void goTo(FeedId feed);
    /// Includes the tag and makes its row visible.
    void goTo(const Tag &tag);
    /// Shows the next feed that has unread items; false when there is none.
    bool nextUnreadFeed();
    bool previousUnreadFeed();

    /// The feed under the cursor, else the one that is shown; 0: none.
    FeedId currentFeed() const;
    void focusTree();
    void foldCurrent();
    void unfoldCurrent();
    void foldAll();
    void unfoldAll();

    /// Beside the names of feeds.
    void setFeedIcons(const QHash<FeedId, QImage> &icons);

    /// Which sections and folders are open, to be kept between runs.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void refreshFeedRequested(rendezvous::FeedId feed);
    void editFeedRequested(rendezvous::FeedId feed);
    void removeFeedRequested(rendezvous::FeedId feed);
    void refreshFolderRequested(const QString &folder);
    void markReadRequested(const rendezvous::ItemQuery &query);
    void editSavedSearchRequested(qint64 id);
    void removeSavedSearchRequested(qint64 id);
    void addFeedRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void activate(const QModelIndex &index);
    void choose(const Tag &tag, ItemQuery::Choice choice);
    void showContextMenu(const QPoint &place);
    void restoreFolds();
    void followShown();

    models::SidebarModel &m_model;
    models::CurrentQuery &m_query;
    QLineEdit *m_narrowing;
    QTreeView *m_tree;
    SidebarDelegate *m_delegate;
    QSet<QString> m_folded; ///< keys of closed sections and folders
    bool m_isRestoringFolds = false;
};

} // namespace rendezvous::ui
