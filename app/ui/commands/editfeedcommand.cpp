#include "ui/commands/editfeedcommand.h"

#include "store/store.h"

#include <QCoreApplication>

namespace rendezvous::ui {

EditFeedCommand::EditFeedCommand(const CommandTarget &target, const Feed &before, const Feed &after)
    : m_target(target), m_before(before), m_after(after)
{
    setText(QCoreApplication::translate("Commands", "edit \"%1\"").arg(before.shownTitle()));
}

void EditFeedCommand::write(const Feed &feed)
{
    m_target.store.write(
        &m_target.asker, [feed](store::Writing &w) { return w.updateFeed(feed); },
        [&target = m_target](const Result<void> &outcome) { target.hear(outcome); });
}

} // namespace rendezvous::ui
