#include "ui/commands/removesearchcommand.h"

#include "store/store.h"

#include <QCoreApplication>

namespace rendezvous::ui {

RemoveSearchCommand::RemoveSearchCommand(const CommandTarget &target, const store::SavedSearch &search)
    : m_target(target), m_search(search)
{
    setText(QCoreApplication::translate("Commands", "remove \"%1\"").arg(search.name));
}

void RemoveSearchCommand::redo()
{
    m_target.store.write(
        &m_target.asker, [id = m_search.id](store::Writing &w) { return w.removeSavedSearch(id); },
        [&target = m_target](const Result<void> &outcome) { target.hear(outcome); });
}

void RemoveSearchCommand::undo()
{
    m_target.store.write(
        &m_target.asker, [search = m_search](store::Writing &w) { return w.saveSearch(search); },
        [&target = m_target](const Result<qint64> &id) {
            if (!id)
                target.onFailure(id.error());
        });
}

} // namespace rendezvous::ui
