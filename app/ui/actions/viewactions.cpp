#include "ui/actions/viewactions.h"

#include "models/currentquery.h"
#include "ui/actions/actions.h"
#include "ui/article/articlepane.h"
#include "ui/filters/filterpane.h"
#include "ui/layout/panelayout.h"
#include "ui/panes.h"
#include "ui/sidebar/sidebarpane.h"
#include "ui/timeline/timelinepane.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>

namespace rendezvous::ui {

namespace {

bool hasFocus(const QWidget &pane)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == &pane || pane.isAncestorOf(focus));
}

void focusNextPane(const Panes &panes, int step)
{
    enum { Sidebar, Timeline, Article, Count };
    int place = hasFocus(panes.sidebar) ? Sidebar : hasFocus(panes.article) ? Article : Timeline;
    do {
        place = (place + step + Count) % Count;
    } while ((place == Article && !panes.article.isVisible()) || (place == Timeline && !panes.timeline.isVisible()));
    switch (place) {
    case Sidebar: panes.sidebar.focusTree(); break;
    case Timeline: panes.timeline.focusList(); break;
    case Article: panes.article.focusText(); break;
    default: break;
    }
}

/// Out of a text field first, then out of what narrows the list, then out of the article.
void leave(const Panes &panes)
{
    const bool isSearching = panes.search.hasFocus();
    if (isSearching && !panes.search.text().isEmpty())
        panes.query.setQuery(panes.query.query().withWords({}));
    panes.layout.setIsReading(false);
    panes.timeline.focusList();
}

void connectPlaces(const Actions &actions, const Panes &panes)
{
    const auto on = [&actions, &panes](const char *id, auto slot) {
        QObject::connect(actions[id], &QAction::triggered, &panes.layout, slot);
    };
    SidebarPane &sidebar = panes.sidebar;
    on("goToAll", [&sidebar] { sidebar.goTo(models::View::All); });
    on("goToUnread", [&sidebar] { sidebar.goTo(models::View::Unread); });
    on("goToStarred", [&sidebar] { sidebar.goTo(models::View::Starred); });
    on("goToToday", [&sidebar] { sidebar.goTo(models::View::Today); });
    on("focusSidebar", [&sidebar] { sidebar.focusTree(); });
    on("nextPane", [panes] { focusNextPane(panes, 1); });
    on("previousPane", [panes] { focusNextPane(panes, -1); });
    on("search", [&search = panes.search] {
        search.setFocus(Qt::ShortcutFocusReason);
        search.selectAll();
    });
    on("searchEverywhere", [panes] {
        panes.query.setQuery(ItemQuery().withWords(panes.query.query().words()));
        panes.search.setFocus(Qt::ShortcutFocusReason);
        panes.search.selectAll();
    });
    on("filterLine", [&filter = panes.filter] { filter.focusText(); });
    on("findInArticle", [&article = panes.article] { article.find(); });
    on("findNext", [&article = panes.article] { article.findNext(); });
    on("findPrevious", [&article = panes.article] { article.findPrevious(); });
    on("leave", [panes] { leave(panes); });
    QObject::connect(&panes.filter, &FilterPane::left, &panes.timeline, &TimelinePane::focusList);
}

void connectArrangement(const Actions &actions, const Panes &panes)
{
    const auto on = [&actions, &panes](const char *id, auto slot) {
        QObject::connect(actions[id], &QAction::triggered, &panes.layout, slot);
    };
    PaneLayout &layout = panes.layout;
    on("cycleLayout", [&layout] { layout.cycle(); });
    struct Choice {
        const char *id;
        WindowLayout layout;
    };
    for (const Choice choice : {Choice{"layoutColumns", WindowLayout::Columns},
                                Choice{"layoutStacked", WindowLayout::Stacked},
                                Choice{"layoutList", WindowLayout::ListOnly}}) {
        QAction *action = actions[choice.id];
        action->setChecked(layout.windowLayout() == choice.layout);
        // triggered(), for setting the mark from outside chooses nothing.
        QObject::connect(action, &QAction::triggered, &layout, [&layout, action, wanted = choice.layout] {
            layout.setWindowLayout(wanted);
            action->setChecked(true);
        });
        QObject::connect(&layout, &PaneLayout::layoutChanged, action,
                         [action, wanted = choice.layout](WindowLayout now) { action->setChecked(now == wanted); });
    }
    on("zoomIn", [&article = panes.article] { article.zoomIn(); });
    on("zoomOut", [&article = panes.article] { article.zoomOut(); });
    on("zoomReset", [&article = panes.article] { article.setZoom(100); });
    on("fold", [&sidebar = panes.sidebar] { sidebar.foldCurrent(); });
    on("unfold", [&sidebar = panes.sidebar] { sidebar.unfoldCurrent(); });
    on("foldAll", [&sidebar = panes.sidebar] { sidebar.foldAll(); });
    on("unfoldAll", [&sidebar = panes.sidebar] { sidebar.unfoldAll(); });

    QAction *unreadOnly = actions["unreadOnly"];
    QObject::connect(unreadOnly, &QAction::triggered, &panes.query, [&query = panes.query](bool isOn) {
        using State = ItemQuery::State;
        query.setQuery(query.query().withState(isOn ? std::optional(State::Unread) : std::nullopt));
    });
    const auto showState = [unreadOnly](const ItemQuery &query) {
        unreadOnly->setChecked(query.state() == ItemQuery::State::Unread);
    };
    QObject::connect(&panes.query, &models::CurrentQuery::queryChanged, unreadOnly, showState);
    showState(panes.query.query());
}

} // namespace

void connectViewActions(const Actions &actions, const Panes &panes)
{
    connectPlaces(actions, panes);
    connectArrangement(actions, panes);
}

} // namespace rendezvous::ui
