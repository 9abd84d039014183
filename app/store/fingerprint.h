#pragma once

#include "core/item.h"

namespace rendezvous::store {

/// Two states of an item with the same number have the same title, author, text as delivered and links; dates and tags are
/// left out.
qint64 fingerprint(const IncomingItem &item);

/// Whether of what is in the fingerprint nothing differs but white space in the markup: then a refresh leaves the stored
/// state alone.
bool differAtMostInSpace(const IncomingItem &a, const IncomingItem &b);

} // namespace rendezvous::store
