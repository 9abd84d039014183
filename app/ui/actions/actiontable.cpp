#include "ui/actions/actiontable.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace rendezvous::ui {

namespace {

using enum ActionCategory;

constexpr ActionRow rows[] = {
    {"nextItem", QT_TRANSLATE_NOOP("Actions", "&Next item"), "J", Reading},
    {"previousItem", QT_TRANSLATE_NOOP("Actions", "Pre&vious item"), "K", Reading},
    {"nextUnread", QT_TRANSLATE_NOOP("Actions", "Next &unread item"), "N", Reading},
    {"previousUnread", QT_TRANSLATE_NOOP("Actions", "P&revious unread item"), "P", Reading},
    {"nextUnreadFeed", QT_TRANSLATE_NOOP("Actions", "Next &feed with unread items"), "Shift+J", Reading},
    {"previousUnreadFeed", QT_TRANSLATE_NOOP("Actions", "Previous f&eed with unread items"), "Shift+K", Reading},
    {"firstItem", QT_TRANSLATE_NOOP("Actions", "F&irst item"), "G, G", Reading},
    {"lastItem", QT_TRANSLATE_NOOP("Actions", "&Last item"), "Shift+G", Reading},
    {"pageDown", QT_TRANSLATE_NOOP("Actions", "Page &down, then next unread"), "Space", Reading},
    {"pageUp", QT_TRANSLATE_NOOP("Actions", "Pa&ge up"), "Shift+Space", Reading},
    {"focusArticle", QT_TRANSLATE_NOOP("Actions", "Go into the &article"), "O; Return", Reading},
    {"openInBrowser", QT_TRANSLATE_NOOP("Actions", "Open in the &browser"), "V", Reading, "browser"},
    {"openInBackground", QT_TRANSLATE_NOOP("Actions", "Open in the browser, stay &here"), "Shift+V", Reading},
    {"copyLink", QT_TRANSLATE_NOOP("Actions", "&Copy link"), "Y", Reading, "link"},
    {"copyCitation", QT_TRANSLATE_NOOP("Actions", "Cop&y citation"), "Shift+Y", Reading},
    {"fullText", QT_TRANSLATE_NOOP("Actions", "Full te&xt"), "D", Reading, "fulltext", true},
    {"showChanges", QT_TRANSLATE_NOOP("Actions", "What the publi&sher changed"), "Shift+D", Reading},
    {"explainTags", QT_TRANSLATE_NOOP("Actions", "&Why these tags..."), "W", Reading},
    {"addTag", QT_TRANSLATE_NOOP("Actions", "Add a &tag to this item..."), "L", Reading},
    {"print", QT_TRANSLATE_NOOP("Actions", "&Print..."), "Ctrl+P", Reading, "print"},
    {"savePdf", QT_TRANSLATE_NOOP("Actions", "Exp&ort as PDF..."), "", Reading},

    {"toggleRead", QT_TRANSLATE_NOOP("Actions", "&Read or unread"), "M", Marking, "unread"},
    {"toggleStar", QT_TRANSLATE_NOOP("Actions", "&Star"), "S", Marking, "star"},
    {"markReadAndNext", QT_TRANSLATE_NOOP("Actions", "Mark read and go to the ne&xt"), "X", Marking},
    {"markListRead", QT_TRANSLATE_NOOP("Actions", "Mark the &list read"), "Shift+A", Marking, "markread"},
    {"markAboveRead", QT_TRANSLATE_NOOP("Actions", "Mark everything &above read"), "[", Marking},
    {"markBelowRead", QT_TRANSLATE_NOOP("Actions", "Mark everything &below read"), "]", Marking},
    {"undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "U; Ctrl+Z", Marking, "undo"},
    {"redo", QT_TRANSLATE_NOOP("Actions", "Re&do"), "Ctrl+Shift+Z; Ctrl+Y", Marking, "redo"},

    {"goToAll", QT_TRANSLATE_NOOP("Actions", "Go to &all items"), "G, A", Going},
    {"goToUnread", QT_TRANSLATE_NOOP("Actions", "Go to &unread"), "G, U", Going},
    {"goToStarred", QT_TRANSLATE_NOOP("Actions", "Go to &starred"), "G, S", Going},
    {"goToToday", QT_TRANSLATE_NOOP("Actions", "Go to &today"), "G, T", Going},
    {"goToFeed", QT_TRANSLATE_NOOP("Actions", "Go to a &feed or tag by name..."), "G, F", Going},
    {"goToTag", QT_TRANSLATE_NOOP("Actions", "Go to an a&gency, station or country..."), "G, E", Going},
    {"focusSidebar", QT_TRANSLATE_NOOP("Actions", "Go to the side &bar"), "H", Going},
    {"nextPane", QT_TRANSLATE_NOOP("Actions", "&Next pane"), "F6", Going},
    {"previousPane", QT_TRANSLATE_NOOP("Actions", "&Previous pane"), "Shift+F6", Going},
    {"commandPalette", QT_TRANSLATE_NOOP("Actions", "&Command palette..."), "Ctrl+K", Going, "palette"},

    {"search", QT_TRANSLATE_NOOP("Actions", "&Search here"), "/", Finding, "search"},
    {"searchEverywhere", QT_TRANSLATE_NOOP("Actions", "Search &everywhere"), "Ctrl+Shift+F", Finding},
    {"filterLine", QT_TRANSLATE_NOOP("Actions", "&Filter line"), "F", Finding, "filter"},
    {"saveSearch", QT_TRANSLATE_NOOP("Actions", "Sa&ve this search..."), "Shift+S", Finding},
    {"ownNames", QT_TRANSLATE_NOOP("Actions", "&Own names..."), "", Finding},
    {"findInArticle", QT_TRANSLATE_NOOP("Actions", "Find &in the article"), "Ctrl+F", Finding},
    {"findNext", QT_TRANSLATE_NOOP("Actions", "Find &next"), "F3", Finding},
    {"findPrevious", QT_TRANSLATE_NOOP("Actions", "Find &previous"), "Shift+F3", Finding},
    {"leave", QT_TRANSLATE_NOOP("Actions", "&Leave the search or filter"), "Esc", Finding},

    {"addFeed", QT_TRANSLATE_NOOP("Actions", "&Add a feed..."), "Ctrl+N", Feeds, "add"},
    {"sourcePacks", QT_TRANSLATE_NOOP("Actions", "Source &packs..."), "", Feeds},
    {"importOpml", QT_TRANSLATE_NOOP("Actions", "&Import subscriptions..."), "", Feeds},
    {"exportOpml", QT_TRANSLATE_NOOP("Actions", "E&xport subscriptions..."), "", Feeds},
    {"editFeed", QT_TRANSLATE_NOOP("Actions", "&Edit this feed..."), "F2", Feeds},
    {"removeFeed", QT_TRANSLATE_NOOP("Actions", "Re&move this feed"), "Ctrl+Del", Feeds},
    {"refreshFeed", QT_TRANSLATE_NOOP("Actions", "Refresh this &feed"), "R", Feeds, "refresh"},
    {"refreshAll", QT_TRANSLATE_NOOP("Actions", "&Refresh all"), "Shift+R; F5", Feeds, "refresh"},
    {"stopRefresh", QT_TRANSLATE_NOOP("Actions", "&Stop refreshing"), "", Feeds, "stop"},
    {"stopTagging", QT_TRANSLATE_NOOP("Actions", "S&top tagging again"), "", Feeds},
    {"workOffline", QT_TRANSLATE_NOOP("Actions", "Work &offline"), "", Feeds, "offline", true},

    {"unreadOnly", QT_TRANSLATE_NOOP("Actions", "&Unread only"), "", View, "unread", true},
    {"cycleLayout", QT_TRANSLATE_NOOP("Actions", "Next &layout"), "Z", View, "layout"},
    {"layoutColumns", QT_TRANSLATE_NOOP("Actions", "&Three columns"), "", View, "", true},
    {"layoutStacked", QT_TRANSLATE_NOOP("Actions", "&Stacked"), "", View, "", true},
    {"layoutList", QT_TRANSLATE_NOOP("Actions", "List &only"), "", View, "", true},
    {"fullScreen", QT_TRANSLATE_NOOP("Actions", "&Full screen"), "F11", View, "", true},
    {"zoomIn", QT_TRANSLATE_NOOP("Actions", "Larger te&xt"), "Ctrl++; Ctrl+=", View},
    {"zoomOut", QT_TRANSLATE_NOOP("Actions", "S&maller text"), "Ctrl+-", View},
    {"zoomReset", QT_TRANSLATE_NOOP("Actions", "&Normal text size"), "Ctrl+0", View},
    {"fold", QT_TRANSLATE_NOOP("Actions", "&Close the folder or section"), ",", View},
    {"unfold", QT_TRANSLATE_NOOP("Actions", "O&pen the folder or section"), ".", View},
    {"foldAll", QT_TRANSLATE_NOOP("Actions", "Close &all folders and sections"), ";", View},
    {"unfoldAll", QT_TRANSLATE_NOOP("Actions", "Open all folders an&d sections"), "'", View},

    {"preferences", QT_TRANSLATE_NOOP("Actions", "&Preferences..."), "Ctrl+,", Program, "preferences"},
    {"shortcutSheet", QT_TRANSLATE_NOOP("Actions", "&Keyboard..."), "?; F1", Program},
    {"about", QT_TRANSLATE_NOOP("Actions", "&About Rendezvous"), "", Program},
    {"closeWindow", QT_TRANSLATE_NOOP("Actions", "&Close the window"), "Ctrl+W", Program},
    {"quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", Program},
};

QString withoutAccelerator(QString text)
{
    // East Asian translations carry the accelerator as a suffix: "Open(&O)".
    const qsizetype mark = text.indexOf(QLatin1String("(&"));
    if (mark >= 0 && text.indexOf(u')', mark) == mark + 3)
        text.remove(mark, 4);
    text.remove(u'&');
    while (text.endsWith(u'.') || text.endsWith(QChar(0x2026)))
        text.chop(1);
    return text.trimmed();
}

} // namespace

std::span<const ActionRow> actionTable() { return rows; }

const ActionRow *actionRow(QStringView id)
{
    const auto row = std::find_if(std::begin(rows), std::end(rows),
                                  [id](const ActionRow &r) { return id == QLatin1String(r.id); });
    return row == std::end(rows) ? nullptr : &*row;
}

QString plainActionText(const ActionRow &row)
{
    return withoutAccelerator(QCoreApplication::translate("Actions", row.text));
}

QString actionCategoryTitle(ActionCategory category)
{
    switch (category) {
    case Reading: return QCoreApplication::translate("Actions", "Reading");
    case Marking: return QCoreApplication::translate("Actions", "Marking");
    case Going: return QCoreApplication::translate("Actions", "Going places");
    case Finding: return QCoreApplication::translate("Actions", "Finding");
    case Feeds: return QCoreApplication::translate("Actions", "Feeds");
    case View: return QCoreApplication::translate("Actions", "View");
    case Program: return QCoreApplication::translate("Actions", "Program");
    }
    return {};
}

} // namespace rendezvous::ui
