#pragma once

#include "core/ownname.h"
#include "ui/commands/commandtarget.h"

#include <QUndoCommand>
#include <QVector>

namespace rendezvous::ui {

/// Puts own names in the place of others: adds (nothing before), edits, removes (nothing after).
class EditOwnNamesCommand : public QUndoCommand
{
public:
    EditOwnNamesCommand(const CommandTarget &target, const QVector<OwnName> &before,
                        const QVector<OwnName> &after);
    void redo() override { replace(m_before, m_after); }
    void undo() override { replace(m_after, m_before); }

private:
    void replace(const QVector<OwnName> &gone, const QVector<OwnName> &come);

    const CommandTarget &m_target;
    QVector<OwnName> m_before;
    QVector<OwnName> m_after;
};

} // namespace rendezvous::ui
