#include "ui/actions/searchactions.h"

#include "models/currentquery.h"
#include "models/sidebarmodel.h"
#include "store/store.h"
#include "ui/actions/actions.h"
#include "ui/commands/removesearchcommand.h"
#include "ui/notice/noticebar.h"
#include "ui/searches/savedsearchdialog.h"
#include "ui/sidebar/sidebarpane.h"

#include <QAction>
#include <QUndoStack>

namespace rendezvous::ui {

SearchActions::SearchActions(const Actions &actions, const Panes &panes, const CommandTarget &target,
                             QUndoStack &undo, NoticeBar &notice, QWidget &window)
    : QObject(&window), m_panes(panes), m_target(target), m_undo(undo), m_notice(notice), m_window(window)
{
    connect(actions["saveSearch"], &QAction::triggered, this, [this] {
        store::SavedSearch search;
        search.query = m_panes.query.query().toString();
        search.name = m_panes.query.query().words();
        edit(search);
    });
    connect(&panes.sidebar, &SidebarPane::editSavedSearchRequested, this, [this](qint64 id) {
        if (const store::SavedSearch search = known(id); search.id != 0)
            edit(search);
    });
    connect(&panes.sidebar, &SidebarPane::removeSavedSearchRequested, this, &SearchActions::remove);
}

store::SavedSearch SearchActions::known(qint64 id) const
{
    for (const store::SavedSearch &search : m_panes.places.facts().savedSearches) {
        if (search.id == id)
            return search;
    }
    return {};
}

void SearchActions::edit(const store::SavedSearch &search)
{
    auto *dialog = new SavedSearchDialog(search, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SavedSearchDialog::accepted, this, [this, dialog] { save(dialog->search()); });
    dialog->open();
}

void SearchActions::save(const store::SavedSearch &search)
{
    m_target.store.write(
        this, [search](store::Writing &w) { return w.saveSearch(search); },
        [this](const Result<qint64> &id) {
            if (!id)
                m_target.onFailure(id.error());
        });
}

void SearchActions::remove(qint64 id)
{
    const store::SavedSearch search = known(id);
    if (search.id == 0)
        return;
    m_undo.push(new RemoveSearchCommand(m_target, search));
    m_notice.tell(tr("The search \"%1\" was removed.").arg(search.name), tr("&Undo"), [this] { m_undo.undo(); });
}

} // namespace rendezvous::ui
