#pragma once

#include "core/ids.h"
#include "ui/commands/commandtarget.h"

#include <QUndoCommand>
#include <QVector>

namespace rendezvous::ui {

/// Marks items read or unread. `ids` are those whose state differs now, so that undoing restores each of them.
class SetReadCommand : public QUndoCommand
{
public:
    SetReadCommand(const CommandTarget &target, const QVector<ItemId> &ids, bool isRead);
    void redo() override { write(m_isRead); }
    void undo() override { write(!m_isRead); }

private:
    void write(bool isRead);

    const CommandTarget &m_target;
    QVector<ItemId> m_ids;
    bool m_isRead;
};

} // namespace rendezvous::ui
