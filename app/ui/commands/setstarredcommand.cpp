#include "ui/commands/setstarredcommand.h"

#include "store/store.h"

#include <QCoreApplication>

namespace rendezvous::ui {

SetStarredCommand::SetStarredCommand(const CommandTarget &target, const QVector<ItemId> &ids, bool isStarred)
    : m_target(target), m_ids(ids), m_isStarred(isStarred)
{
    setText(isStarred ? QCoreApplication::translate("Commands", "star") : QCoreApplication::translate("Commands", "remove the star"));
}

void SetStarredCommand::write(bool isStarred)
{
    m_target.store.write(
        &m_target.asker, [ids = m_ids, isStarred](store::Writing &w) { return w.setStarred(ids, isStarred); },
        [&target = m_target](const Result<void> &outcome) { target.hear(outcome); });
}

} // namespace rendezvous::ui
