#include "ui/commands/removefeedcommand.h"

#include "store/store.h"

#include <QCoreApplication>

namespace rendezvous::ui {

RemoveFeedCommand::RemoveFeedCommand(const CommandTarget &target, FeedId id, const QString &title)
    : m_target(target), m_id(id)
{
    setText(QCoreApplication::translate("Commands", "remove \"%1\"").arg(title));
}

void RemoveFeedCommand::redo()
{
    m_target.store.write(
        &m_target.asker,
        [id = m_id, now = QDateTime::currentDateTimeUtc()](store::Writing &w) { return w.removeFeed(id, now); },
        [&target = m_target](const Result<void> &outcome) { target.hear(outcome); });
}

void RemoveFeedCommand::undo()
{
    m_target.store.write(
        &m_target.asker, [id = m_id](store::Writing &w) { return w.restoreFeed(id); },
        [&target = m_target](const Result<void> &outcome) { target.hear(outcome); });
}

} // namespace rendezvous::ui
