#include "ui/menus.h"

#include "ui/actions/actions.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <initializer_list>

namespace rendezvous::ui {

namespace {

/// A separator is written as null.
struct MenuRow {
    const char *objectName;
    const char *title;
    std::initializer_list<const char *> actions;
};

const MenuRow menus[] = {
    {"menuFeeds", QT_TRANSLATE_NOOP("Menus", "&Feeds"),
     {"addFeed", "sourcePacks", nullptr, "refreshAll", "refreshFeed", "stopRefresh", "stopTagging", "workOffline", nullptr, "editFeed",
      "removeFeed", nullptr, "importOpml", "exportOpml", nullptr, "closeWindow", "quit"}},
    {"menuItems", QT_TRANSLATE_NOOP("Menus", "&Items"),
     {"nextItem", "previousItem", "nextUnread", "previousUnread", "firstItem", "lastItem", nullptr, "nextUnreadFeed",
      "previousUnreadFeed", nullptr, "focusArticle", "pageDown", "pageUp", nullptr, "openInBrowser", "openInBackground",
      "fullText", "showChanges", nullptr, "copyLink", "copyCitation", "explainTags", "addTag", "print", "savePdf"}},
    {"menuMark", QT_TRANSLATE_NOOP("Menus", "&Mark"),
     {"toggleRead", "toggleStar", "markReadAndNext", nullptr, "markListRead", "markAboveRead", "markBelowRead", nullptr,
      "undo", "redo"}},
    {"menuGo", QT_TRANSLATE_NOOP("Menus", "&Go"),
     {"goToAll", "goToUnread", "goToToday", "goToStarred", nullptr, "goToFeed", "goToTag", "commandPalette", nullptr,
      "focusSidebar", "nextPane", "previousPane"}},
    {"menuFind", QT_TRANSLATE_NOOP("Menus", "Fi&nd"),
     {"search", "searchEverywhere", "filterLine", "saveSearch", "ownNames", nullptr, "findInArticle", "findNext", "findPrevious", nullptr, "leave"}},
    {"menuView", QT_TRANSLATE_NOOP("Menus", "&View"),
     {"unreadOnly", nullptr, "layoutColumns", "layoutStacked", "layoutList", "cycleLayout", nullptr, "zoomIn", "zoomOut",
      "zoomReset", nullptr, "fold", "unfold", "foldAll", "unfoldAll", nullptr, "fullScreen"}},
    {"menuProgram", QT_TRANSLATE_NOOP("Menus", "&Help"), {"preferences", "shortcutSheet", nullptr, "about"}},
};

} // namespace

void nameMenus(QMenuBar &bar)
{
    for (const MenuRow &row : menus) {
        QMenu *menu = bar.addMenu(QCoreApplication::translate("Menus", row.title));
        menu->setObjectName(QLatin1String(row.objectName));
    }
}

void fillMenus(QMenuBar &bar, const Actions &actions)
{
    for (const MenuRow &row : menus) {
        auto *menu = bar.findChild<QMenu *>(QLatin1String(row.objectName));
        for (const char *id : row.actions) {
            if (id)
                menu->addAction(actions[id]);
            else
                menu->addSeparator();
        }
    }
}

} // namespace rendezvous::ui
