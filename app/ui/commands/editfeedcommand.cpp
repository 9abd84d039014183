#include "ui/commands/editfeedcommand.h"

#include "store/store.h"

#include <QCoreApplication>

namespace rendezvous::ui {

EditFeedCommand::EditFeedCommand(const CommandTarget &target, const Feed &before, const FeedEdit &edit)
    : m_target(target), m_id(before.id), m_before{before.choices(), edit.url.isEmpty() ? QUrl() : before.url},
      m_after(edit)
{
    setText(QCoreApplication::translate("Commands", "edit \"%1\"").arg(before.shownTitle()));
}

void EditFeedCommand::write(const FeedEdit &edit)
{
    m_target.store.write(
        &m_target.asker,
        [id = m_id, edit](store::Writing &w) {
            const Result<void> chosen = w.setChoices(id, edit.choices);
            return chosen && !edit.url.isEmpty() ? w.setAddress(id, edit.url) : chosen;
        },
        [&target = m_target](const Result<void> &outcome) { target.hear(outcome); });
}

} // namespace rendezvous::ui
