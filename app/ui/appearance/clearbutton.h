#pragma once

class QLineEdit;

namespace rendezvous::ui {

/// Lets a person empty the line with a button, from when there is something to empty.
void offerClearing(QLineEdit &line);

} // namespace rendezvous::ui
