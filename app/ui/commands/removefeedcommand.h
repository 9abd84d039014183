#pragma once

#include "core/ids.h"
#include "ui/commands/commandtarget.h"

#include <QUndoCommand>

namespace rendezvous::ui {

/// Ends a subscription. Undoing brings it back with its stored items.
class RemoveFeedCommand : public QUndoCommand
{
public:
    RemoveFeedCommand(const CommandTarget &target, FeedId id, const QString &title);
    void redo() override;
    void undo() override;

private:
    const CommandTarget &m_target;
    FeedId m_id;
};

} // namespace rendezvous::ui
