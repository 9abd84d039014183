#pragma once

#include "store/reading.h"
#include "ui/commands/commandtarget.h"
#include "ui/panes.h"

#include <QObject>

class QUndoStack;
class QWidget;

namespace rendezvous::ui {

class Actions;
class NoticeBar;

/// Saving, editing and removing searches.
class SearchActions : public QObject
{
    Q_OBJECT
public:
    SearchActions(const Actions &actions, const Panes &panes, const CommandTarget &target, QUndoStack &undo,
                  NoticeBar &notice, QWidget &window);

private:
    void edit(const store::SavedSearch &search);
    void save(const store::SavedSearch &search);
    void remove(qint64 id);
    store::SavedSearch known(qint64 id) const; ///< id 0 when there is none

    Panes m_panes;
    const CommandTarget &m_target;
    QUndoStack &m_undo;
    NoticeBar &m_notice;
    QWidget &m_window;
};

} // namespace rendezvous::ui
