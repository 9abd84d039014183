#pragma once

class QComboBox;

namespace rendezvous::ui {

/// Adds the usual intervals between two polls, in minutes as item data, and chooses `current`; one that is not among
/// them is added too.
void addIntervals(QComboBox &box, int current);

} // namespace rendezvous::ui
