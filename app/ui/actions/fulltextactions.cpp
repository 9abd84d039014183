#include "ui/actions/fulltextactions.h"

#include "reader/fulltextcopies.h"
#include "store/store.h"
#include "ui/actions/actions.h"
#include "ui/actions/fulltextnotice.h"
#include "ui/article/articlepane.h"

#include <QAction>

namespace rendezvous::ui {

FullTextActions::FullTextActions(const Actions &actions, const Panes &panes, const CommandTarget &target,
                                 reader::FullTextCopies &copies, QObject *parent)
    : QObject(parent), m_actions(actions), m_panes(panes), m_target(target), m_copies(copies)
{
    ArticlePane &article = panes.article;
    connect(actions["fullText"], &QAction::triggered, this, &FullTextActions::toggle);
    connect(actions["showChanges"], &QAction::triggered, &article, &ArticlePane::toggleChanges);
    connect(&article, &ArticlePane::actionRequested, this,
            [this](const QString &action) { m_actions[action]->trigger(); });
    connect(&article, &ArticlePane::shown, this, &FullTextActions::adopt);
    connect(&copies, &reader::FullTextCopies::began, this, [this](ItemId id) {
        if (id != m_panes.article.currentItem())
            return;
        m_panes.article.tell(tr("Fetching the full text ..."));
        m_told = {};
    });
    connect(&copies, &reader::FullTextCopies::ended, this, &FullTextActions::tellEnd);
}

void FullTextActions::toggle()
{
    const Item &item = m_panes.article.item();
    const ItemId id = item.header.id;
    // the box of a checkable action turned with the key already; it shows what is so
    m_actions["fullText"]->setChecked(item.isFullTextShown());
    if (id == ItemId{} || id != m_panes.article.currentItem())
        return;
    const bool isWanted = !item.isFullTextShown();
    if (isWanted && (!item.hasFullText() || item.fullText->isStale))
        m_copies.request(item);
    if (!item.hasFullText())
        return;
    m_target.store.write(
        this, [id, isWanted](store::Writing &writing) { return writing.setFullTextShown(id, isWanted); },
        [this](const Result<void> &outcome) { m_target.hear(outcome); });
}

void FullTextActions::adopt(ItemId id)
{
    const Item &item = m_panes.article.item();
    m_actions["fullText"]->setChecked(item.isFullTextShown());
    const Told told{id, item.hasFullText(), item.isFullTextShown()};
    if (m_copies.isAsking(id)) {
        m_panes.article.tell(tr("Fetching the full text ..."));
        m_told = {};
        return;
    }
    if (item.isFullTextWanted && !item.fullText && m_wanted != id) {
        m_wanted = id;
        m_copies.request(item);
    } else if (told != m_told) {
        m_panes.article.tell(fullTextLoss(item, m_actions));
    }
    m_told = told;
}

void FullTextActions::tellEnd(ItemId id, const std::optional<Error> &error)
{
    ArticlePane &article = m_panes.article;
    if (id != article.currentItem())
        return;
    const Item &item = article.item();
    if (error) {
        article.tell(item.hasFullText() ? fullTextAge(item) : fullTextFailure(*error, m_actions));
        m_told = {id, item.hasFullText(), item.isFullTextShown()};
    } else if (item.hasFullText() && !item.fullText->isStale) {
        adopt(id);
    }
    // else the notice stays until what came is made into a page
}

} // namespace rendezvous::ui
