#pragma once

#include "core/ids.h"
#include "ui/commands/commandtarget.h"
#include "ui/commands/markmanyreadcommand.h"
#include "ui/panes.h"

#include <QObject>
#include <QTimer>
#include <QVector>

class QUndoStack;

namespace rendezvous {
class ItemQuery;
}
namespace rendezvous::reader {
class Settings;
}

namespace rendezvous::ui {

class Actions;
class NoticeBar;

/// Walking through the items and marking them.
class ReadingActions : public QObject
{
    Q_OBJECT
public:
    ReadingActions(const Actions &actions, const Panes &panes, const CommandTarget &target, QUndoStack &undo,
                   NoticeBar &notice, const reader::Settings &settings, QObject *parent = nullptr);

    void toggleStar(ItemId id);
    /// Marks everything a query matches read, with the offer to undo it.
    void markMatchingRead(const ItemQuery &query);

private:
    void connectWalking(const Actions &actions);
    void connectMarking(const Actions &actions);
    void nextUnread();
    void previousUnread();
    void pageDown();
    void showSelected(ItemId id);
    void markShownRead();
    void toggleRead();
    void setRead(ItemId id);
    void markReadAndNext();
    void markRowsRead(int first, int last);
    void markMany(const MarkManyReadCommand::Work &work);

    Panes m_panes;
    const CommandTarget &m_target;
    QUndoStack &m_undo;
    NoticeBar &m_notice;
    const reader::Settings &m_settings;
    QTimer m_untilShown; ///< that the selected item is read
    QTimer m_untilRead;
    bool m_wantsUnread = false; ///< the next feed is being read; its first unread item is to be selected
};

} // namespace rendezvous::ui
