#pragma once

#include "core/item.h"

namespace rendezvous::store {

/// Two states of an item have the same number when they differ at most in the white space of their markup, in their
/// dates or in their tags: then a refresh leaves the stored one alone.
qint64 fingerprint(const IncomingItem &item);

} // namespace rendezvous::store
