#pragma once

#include "core/ids.h"
#include "core/itemquery.h"
#include "ui/commands/commandtarget.h"

#include <QUndoCommand>
#include <QVector>

#include <functional>
#include <memory>

namespace rendezvous::store {
class Writing;
}

namespace rendezvous::ui {

/// Marks a whole list read. Undoing marks those unread that this command changed, and no others.
class MarkManyReadCommand : public QUndoCommand
{
public:
    /// Marks read, and returns the items that were unread.
    using Work = std::function<Result<QVector<ItemId>>(store::Writing &)>;

    /// `done` hears how many items were changed, each time it is done.
    MarkManyReadCommand(const CommandTarget &target, Work work, std::function<void(int changed)> done);
    void redo() override;
    void undo() override;

private:
    /// What the last redo() changed; filled in when the store has answered.
    struct Changed {
        bool isKnown = false;
        bool isUndoWanted = false;
        QVector<ItemId> ids;
    };
    static void revert(const CommandTarget &target, const QVector<ItemId> &ids);

    const CommandTarget &m_target;
    Work m_work;
    std::function<void(int)> m_done;
    std::shared_ptr<Changed> m_changed;
};

/// The items of a list as it is shown: what arrived since is left alone, as nobody has seen it.
MarkManyReadCommand::Work markListed(const QVector<ItemId> &ids);
/// Everything a query matches.
MarkManyReadCommand::Work markMatching(const ItemQuery &query);

} // namespace rendezvous::ui
