#pragma once

#include "ui/keyboard/keymap.h"

#include <functional>

class QWidget;

namespace rendezvous::ui {

/// Asks where and writes the map as text.
void chooseExport(const Keymap &keymap, QWidget *parent);
/// Asks which file and reads a map from it; no answer when the person gives up or the file holds no map.
void chooseImport(QWidget *parent, std::function<void(const Keymap &)> answer);

} // namespace rendezvous::ui
