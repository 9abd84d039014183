#pragma once

#include <Qt>
#include <QKeyCombination>

#include <optional>

class QKeyEvent;

namespace rendezvous::ui {

/// The key as it is printed on a Latin (US) keyboard, for a letter of another script: by the place of the key where the
/// platform tells it, else by the place of the letter on the usual Russian, Ukrainian, Greek, Hebrew, Arabic and Hindi
/// (InScript) layouts. Nothing for keys that are Latin already or that have no place.
std::optional<Qt::Key> latinKey(const QKeyEvent &event);

/// What the event means for the key map: its own key, normalized, or that of the Latin fallback.
QKeyCombination keyOf(const QKeyEvent &event);

} // namespace rendezvous::ui
