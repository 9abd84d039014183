#pragma once

#include "tagging/gazetteer.h"
#include "ui/palette/palettemodel.h"

namespace rendezvous::models {
class SidebarModel;
}

namespace rendezvous::ui {

class Actions;
class Keymap;

/// The commands that can be run now, with their keys.
QVector<PaletteEntry> commandEntries(const Actions &actions, const Keymap &keymap);
QVector<PaletteEntry> feedEntries(const models::SidebarModel &places);
/// Agencies, stations and countries, those with items under the query first.
QVector<PaletteEntry> tagEntries(const models::SidebarModel &places);

/// Tags of every kind, to be given to an item.
QVector<PaletteEntry> everyTagEntry(const tagging::Gazetteer &gazetteer, const QString &language);

} // namespace rendezvous::ui
