#pragma once

#include "core/itemquery.h"

#include <QSize>

class QMainWindow;

namespace rendezvous::reader {
class Settings;
}

namespace rendezvous::ui {

struct Panes;

/// Of a window that no state was kept for: 1280 x 800 with its frame, or what of it a screen with `available` room takes.
QSize firstWindowSize(const QSize &available);

/// What a window shows first: what was shown last, when the settings say so and it can be read; else all that is unread.
ItemQuery startQuery(const reader::Settings &settings);

/// Size, layout, folds, query, selected item, place in the list and zoom, kept in settings.ini.
void saveWindowState(reader::Settings &settings, const QMainWindow &window, const Panes &panes);

/// What was kept, but the query; what is missing or no longer fits stays as it is. The item is selected when the list is there.
void restoreWindowState(const reader::Settings &settings, QMainWindow &window, const Panes &panes);

} // namespace rendezvous::ui
