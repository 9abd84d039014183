#pragma once

#include "store/reading.h"
#include "ui/commands/commandtarget.h"

#include <QUndoCommand>

namespace rendezvous::ui {

/// Forgets a saved search.
class RemoveSearchCommand : public QUndoCommand
{
public:
    RemoveSearchCommand(const CommandTarget &target, const store::SavedSearch &search);
    void redo() override;
    void undo() override;

private:
    const CommandTarget &m_target;
    store::SavedSearch m_search;
};

} // namespace rendezvous::ui
