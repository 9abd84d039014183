#pragma once

#include "core/feed.h"
#include "ui/commands/commandtarget.h"

#include <QUndoCommand>

namespace rendezvous::ui {

/// Changes what a person chose for a feed: title, folder, interval, notifications.
class EditFeedCommand : public QUndoCommand
{
public:
    EditFeedCommand(const CommandTarget &target, const Feed &before, const Feed &after);
    void redo() override { write(m_after); }
    void undo() override { write(m_before); }

private:
    void write(const Feed &feed);

    const CommandTarget &m_target;
    Feed m_before;
    Feed m_after;
};

} // namespace rendezvous::ui
