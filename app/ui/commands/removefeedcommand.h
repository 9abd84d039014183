#pragma once

#include "core/ids.h"
#include "ui/commands/commandtarget.h"
#include "ui/commands/feedsnapshot.h"

#include <QUndoCommand>

#include <memory>
#include <optional>

namespace rendezvous::ui {

/// Ends a subscription. Undoing subscribes again and brings the stored items back.
class RemoveFeedCommand : public QUndoCommand
{
public:
    RemoveFeedCommand(const CommandTarget &target, FeedId id, const QString &title);
    void redo() override;
    void undo() override;

private:
    struct State {
        FeedId id{};
        std::optional<FeedSnapshot> snapshot; ///< set when the feed is gone and the store has said so
        bool isUndoWanted = false;
    };
    static void restore(const CommandTarget &target, const std::shared_ptr<State> &state);

    const CommandTarget &m_target;
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace rendezvous::ui
