#pragma once

#include "core/feed.h"
#include "ui/commands/commandtarget.h"

#include <QUndoCommand>

namespace rendezvous::ui {

/// What a person may say of a feed. url: empty, the address stays as it is.
struct FeedEdit {
    FeedChoices choices;
    QUrl url;
};

/// Changes what a person chose for a feed: title, folder, interval, notifications; and its address.
class EditFeedCommand : public QUndoCommand
{
public:
    EditFeedCommand(const CommandTarget &target, const Feed &before, const FeedEdit &edit);
    void redo() override { write(m_after); }
    void undo() override { write(m_before); }

private:
    void write(const FeedEdit &edit);

    const CommandTarget &m_target;
    FeedId m_id;
    FeedEdit m_before;
    FeedEdit m_after;
};

} // namespace rendezvous::ui
