#pragma once

class QWidget;

namespace rendezvous::ui {

/// Opens the box that says what this is, its version, and what it is built from, with licences.
void openAbout(QWidget *parent);

} // namespace rendezvous::ui
