#pragma once

#include "core/itemquery.h"
#include "models/sidebartree.h"

#include <functional>

class QMenu;

namespace rendezvous::ui {

class SidebarPane;

/// What the context menu of a row can do besides the pane's own signals.
struct SidebarMenuActions {
    std::function<void(const Tag &, ItemQuery::Choice)> choose;
    std::function<void()> show;
};

/// Fills the menu of a row; it stays empty for rows that have none.
void fillSidebarMenu(QMenu &menu, const models::SidebarRow &row, SidebarPane &pane,
                     const SidebarMenuActions &actions);

} // namespace rendezvous::ui
