#include "ui/sidebar/sidebarmenu.h"

#include "ui/sidebar/sidebarpane.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace rendezvous::ui {

struct SidebarMenuText {
    Q_DECLARE_TR_FUNCTIONS(SidebarMenuText)
};

namespace {

using Kind = models::SidebarRow::Kind;
using Choice = ItemQuery::Choice;

QAction *add(QMenu &menu, const char *name, const QString &text, std::function<void()> call)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(QLatin1String(name));
    QObject::connect(action, &QAction::triggered, &menu, std::move(call));
    return action;
}

void addChoices(QMenu &menu, const models::SidebarRow &row, const SidebarMenuActions &actions)
{
    const auto addChoice = [&](const char *name, const QString &text, Choice choice) {
        QAction *action = add(menu, name, text, [choose = actions.choose, tag = row.tag, choice] {
            choose(tag, choice);
        });
        action->setCheckable(true);
        action->setChecked(row.choice == choice);
    };
    addChoice("includeTag", SidebarMenuText::tr("&Include"), Choice::Include);
    addChoice("excludeTag", SidebarMenuText::tr("&Exclude"), Choice::Exclude);
    addChoice("dropTag", SidebarMenuText::tr("&Off"), Choice::Off);
}

ItemQuery queryOf(const models::SidebarRow &row)
{
    switch (row.kind) {
    case Kind::View:
        return models::goneToView(ItemQuery(), row.view);
    case Kind::SavedSearch: {
        const Result<ItemQuery> saved = ItemQuery::parse(row.query);
        return saved ? *saved : ItemQuery();
    }
    case Kind::Folder:
        return ItemQuery().withFolder(row.folder);
    case Kind::Feed:
        return ItemQuery().withFeed(row.feed);
    case Kind::Section:
    case Kind::Tag:
    case Kind::More:
        break;
    }
    return {};
}

} // namespace

void fillSidebarMenu(QMenu &menu, const models::SidebarRow &row, SidebarPane &pane,
                     const SidebarMenuActions &actions)
{
    if (row.kind == Kind::Tag) {
        addChoices(menu, row, actions);
        return;
    }
    if (row.kind == Kind::Section) {
        if (row.key == QLatin1String("section:feeds"))
            add(menu, "addFeed", SidebarMenuText::tr("&Add a feed …"), [&pane] { Q_EMIT pane.addFeedRequested(); });
        return;
    }
    if (row.kind == Kind::More)
        return;

    add(menu, "showRow", SidebarMenuText::tr("&Show"), actions.show);
    if (row.kind == Kind::Feed) {
        add(menu, "refreshFeed", SidebarMenuText::tr("&Refresh"),
            [&pane, feed = row.feed] { Q_EMIT pane.refreshFeedRequested(feed); });
    } else if (row.kind == Kind::Folder) {
        add(menu, "refreshFolder", SidebarMenuText::tr("&Refresh"),
            [&pane, folder = row.folder] { Q_EMIT pane.refreshFolderRequested(folder); });
    }
    const bool isQueryKnown = row.kind != Kind::SavedSearch || ItemQuery::parse(row.query).isOk();
    add(menu, "markRowRead", SidebarMenuText::tr("&Mark all as read"),
        [&pane, query = queryOf(row)] { Q_EMIT pane.markReadRequested(query); })
        ->setEnabled(isQueryKnown && row.count != 0);
    menu.addSeparator();
    if (row.kind == Kind::Feed) {
        add(menu, "editFeed", SidebarMenuText::tr("&Edit …"),
            [&pane, feed = row.feed] { Q_EMIT pane.editFeedRequested(feed); });
        add(menu, "removeFeed", SidebarMenuText::tr("&Unsubscribe"),
            [&pane, feed = row.feed] { Q_EMIT pane.removeFeedRequested(feed); });
    } else if (row.kind == Kind::SavedSearch) {
        add(menu, "editSavedSearch", SidebarMenuText::tr("&Edit …"),
            [&pane, id = row.savedSearch] { Q_EMIT pane.editSavedSearchRequested(id); });
        add(menu, "removeSavedSearch", SidebarMenuText::tr("&Delete"),
            [&pane, id = row.savedSearch] { Q_EMIT pane.removeSavedSearchRequested(id); });
    }
}

} // namespace rendezvous::ui
