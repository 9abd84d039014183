#pragma once

#include "core/ids.h"
#include "ui/commands/commandtarget.h"

#include <QUndoCommand>
#include <QVector>

namespace rendezvous::ui {

/// Feeds that a list brought, and that are subscribed to already when the command is made. Undoing removes them.
class ImportFeedsCommand : public QUndoCommand
{
public:
    ImportFeedsCommand(const CommandTarget &target, const QVector<FeedId> &feeds);
    void redo() override;
    void undo() override;

private:
    const CommandTarget &m_target;
    QVector<FeedId> m_feeds;
    bool m_isDone = true; ///< for the first redo(), which comes with the push
};

} // namespace rendezvous::ui
