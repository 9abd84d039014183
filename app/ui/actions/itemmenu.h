#pragma once

class QMenu;
class QWidget;

namespace rendezvous::ui {

class Actions;

/// What can be done with the chosen item of the list: commands of the window, with their keys. Deletes itself when it
/// closes.
QMenu *makeItemMenu(const Actions &actions, QWidget *parent);

} // namespace rendezvous::ui
