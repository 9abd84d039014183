#pragma once

#include "core/feed.h"
#include "ui/commands/commandtarget.h"
#include "ui/panes.h"

#include <QObject>

class QUndoStack;
class QWidget;

namespace rendezvous::feed {
struct Opml;
}
namespace rendezvous::fetch {
class Fetcher;
}
namespace rendezvous::reader {
class Refresher;
class Settings;
class Subscriber;
struct FeedOutcome;
}

namespace rendezvous::ui {

class Actions;
class NoticeBar;

/// Subscribing, editing, removing, importing, exporting and refreshing feeds.
class FeedActions : public QObject
{
    Q_OBJECT
public:
    struct Uses {
        reader::Subscriber &subscriber;
        reader::Refresher &refresher;
        fetch::Fetcher &fetcher;
        reader::Settings &settings;
        QUndoStack &undo;
        NoticeBar &notice;
        QWidget &window;
    };
    FeedActions(const Actions &actions, const Panes &panes, const CommandTarget &target, const Uses &uses,
                QObject *parent = nullptr);

    void addFeed();
    void editFeed(FeedId id);
    void removeFeed(FeedId id);
    void importFile(const QString &file);
    void import(const feed::Opml &opml);
    void exportFile(const QString &file);

Q_SIGNALS:
    void importBegan();
    void importEnded();

private:
    void connectSubscriptions(const Actions &actions);
    void connectRefreshing(const Actions &actions);
    const Feed *feed(FeedId id) const; ///< null when unknown
    void chooseImport();
    void chooseExport();
    void tellMoved(const reader::FeedOutcome &outcome);
    void refreshFeed(FeedId id);
    void refreshFolder(const QString &folder);

    Panes m_panes;
    const CommandTarget &m_target;
    Uses m_uses;
};

} // namespace rendezvous::ui
