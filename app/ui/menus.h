#pragma once

class QMenuBar;

namespace rendezvous::ui {

class Actions;

/// The names of the menus, which is all that a closed menu shows.
void nameMenus(QMenuBar &bar);

/// Puts the actions into the menus that nameMenus() made: every action has its place in one, so that the keyboard and
/// screen readers find it.
void fillMenus(QMenuBar &bar, const Actions &actions);

} // namespace rendezvous::ui
