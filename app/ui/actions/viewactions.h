#pragma once

namespace rendezvous::ui {

class Actions;
struct Panes;

/// Connects what moves between panes and places, folds, zooms and arranges.
void connectViewActions(const Actions &actions, const Panes &panes);

} // namespace rendezvous::ui
