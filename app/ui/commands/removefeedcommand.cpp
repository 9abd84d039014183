#include "ui/commands/removefeedcommand.h"

#include "store/store.h"

#include <QCoreApplication>

namespace rendezvous::ui {

RemoveFeedCommand::RemoveFeedCommand(const CommandTarget &target, FeedId id, const QString &title) : m_target(target)
{
    m_state->id = id;
    setText(QCoreApplication::translate("Commands", "remove \"%1\"").arg(title));
}

void RemoveFeedCommand::redo()
{
    m_state->isUndoWanted = false;
    m_state->snapshot.reset();
    m_target.store.write(
        &m_target.asker,
        [id = m_state->id](store::Writing &w) -> Result<FeedSnapshot> {
            Result<FeedSnapshot> snapshot = takeSnapshot(w, id);
            if (!snapshot)
                return snapshot;
            const Result<void> removed = w.removeFeed(id);
            if (!removed)
                return removed.error();
            return snapshot;
        },
        [&target = m_target, state = m_state](const Result<FeedSnapshot> &snapshot) {
            if (!snapshot) {
                target.onFailure(snapshot.error());
                return;
            }
            state->snapshot = *snapshot;
            if (state->isUndoWanted)
                restore(target, state);
        });
}

void RemoveFeedCommand::undo()
{
    if (m_state->snapshot)
        restore(m_target, m_state);
    else
        m_state->isUndoWanted = true;
}

void RemoveFeedCommand::restore(const CommandTarget &target, const std::shared_ptr<State> &state)
{
    target.store.write(
        &target.asker, [snapshot = *state->snapshot](store::Writing &w) { return restoreSnapshot(w, snapshot); },
        [&target, state](const Result<FeedId> &id) {
            if (id)
                state->id = *id;
            else
                target.onFailure(id.error());
        });
}

} // namespace rendezvous::ui
