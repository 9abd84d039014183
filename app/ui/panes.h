#pragma once

class QLineEdit;

namespace rendezvous::models {
class CurrentQuery;
class SidebarModel;
class TimelineModel;
}

namespace rendezvous::ui {

class ArticlePane;
class FilterPane;
class PaneLayout;
class SidebarPane;
class TimelinePane;

/// The panes of one window and what they show, for those who connect actions to them.
struct Panes {
    models::CurrentQuery &query;
    models::SidebarModel &places;
    models::TimelineModel &items;
    SidebarPane &sidebar;
    FilterPane &filter;
    QLineEdit &search;
    TimelinePane &timeline;
    ArticlePane &article;
    PaneLayout &layout;
};

} // namespace rendezvous::ui
