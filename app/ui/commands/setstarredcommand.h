#pragma once

#include "core/ids.h"
#include "ui/commands/commandtarget.h"

#include <QUndoCommand>
#include <QVector>

namespace rendezvous::ui {

/// Stars or unstars items. `ids` are those whose state differs now.
class SetStarredCommand : public QUndoCommand
{
public:
    SetStarredCommand(const CommandTarget &target, const QVector<ItemId> &ids, bool isStarred);
    void redo() override { write(m_isStarred); }
    void undo() override { write(!m_isStarred); }

private:
    void write(bool isStarred);

    const CommandTarget &m_target;
    QVector<ItemId> m_ids;
    bool m_isStarred;
};

} // namespace rendezvous::ui
