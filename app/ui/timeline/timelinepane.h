#pragma once

#include "core/feed.h"
#include "core/ids.h"

#include <QDate>
#include <QHash>
#include <QPersistentModelIndex>
#include <QStringList>
#include <QVector>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace rendezvous::models {
class CurrentQuery;
class TimelineModel;
}

namespace rendezvous::ui {

class ElidedLabel;
class EmptyList;
class PictureCache;
class TimelineDelegate;
class TimelineView;

enum class Density { Compact, Comfortable, Spacious };

/// The list of items under the current query, with the day it is at, a pill for new ones, and a word on why it is empty.
class TimelinePane : public QWidget
{
    Q_OBJECT
public:
    /// `pictures` may be null: then there are no thumbnails.
    TimelinePane(models::TimelineModel &model, models::CurrentQuery &query, PictureCache *pictures,
                 QWidget *parent = nullptr);
    ~TimelinePane() override;

    // Each returns false when there is nowhere to go.
    bool selectNext();
    bool selectPrevious();
    bool selectNextUnread();
    bool selectPreviousUnread();
    bool selectFirst();
    bool selectLast();
    bool select(ItemId id);

    ItemId currentItem() const; ///< 0: none
    int currentRow() const;     ///< -1: none

    /// Where the list is scrolled to.
    struct Place {
        ItemId first{};  ///< the item at the top; 0: the list is empty
        int offset = 0;  ///< pixels of it that are above the top, negative
    };
    Place place() const;
    void goTo(const Place &place); ///< where that item is in the list
    void setDensity(Density density);
    Density density() const { return m_density; }
    /// Items in others name theirs; none: only the reader's own is not named.
    void setReadingLanguages(const QStringList &languages);
    void focusList();
    // What an empty list says: whether the reader is offline, whether anything is subscribed to, whether it failed.
    void setIsOffline(bool isOffline);
    void setFeeds(const QVector<Feed> &feeds);
    /// "Press G, A" for an action: how what an empty list says about keys begins.
    void setInvitation(const std::function<QString(const char *action)> &invitation);

Q_SIGNALS:
    void itemSelected(rendezvous::ItemId id);  ///< 0 when nothing is
    void itemActivated(rendezvous::ItemId id); ///< Enter or double click: read it
    void starClicked(rendezvous::ItemId id);
    /// By the right button or the Menu key; the item is selected by then.
    void contextMenuRequested(rendezvous::ItemId id, const QPoint &globalPosition);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectView();
    void connectModel();
    void rememberPlace();
    void returnToPlace();
    void keepSelection();
    bool selectRow(int row);
    void showPending();
    void showState();
    QDate firstDay() const; ///< of the rows in view; invalid: of none
    void showDay();
    void showPill(int count);
    std::optional<Error> failure() const;
    void placeOverlays();

    models::TimelineModel &m_model;
    models::CurrentQuery &m_query;
    TimelineView *m_view;
    TimelineDelegate *m_delegate;
    ElidedLabel *m_day;
    QLabel *m_count;
    QPushButton *m_pill;
    EmptyList *m_empty;
    Density m_density = Density::Comfortable;
    ItemId m_current{};
    QPersistentModelIndex m_anchor; ///< the row that stays where it is while others come and go
    int m_anchorTop = 0;
    bool m_isKeepingPlace = false;  ///< selection changes are the model's, not the person's
    QDate m_shownDay;
    bool m_isOffline = false;
    bool m_hasFeeds = true;
    QHash<FeedId, Error> m_failures; ///< of the feeds whose last try failed
};

} // namespace rendezvous::ui
