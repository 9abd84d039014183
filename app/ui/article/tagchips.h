#pragma once

#include "core/item.h"
#include "tagging/gazetteer.h"

#include <QString>

namespace rendezvous::ui {

/// The tags of an item as a line of mark-up: those that count, those that the person took from it struck
/// through, then what can be done about them, and the countries that are only implied.
QString tagChips(const Item &item, const tagging::Gazetteer &gazetteer, const QString &language);

} // namespace rendezvous::ui
