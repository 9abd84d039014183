#pragma once

class QMenuBar;

namespace rendezvous::ui {

class Actions;

/// The menu bar: every action has its place in it, so that the keyboard and screen readers find it.
void fillMenuBar(QMenuBar &bar, const Actions &actions);

} // namespace rendezvous::ui
