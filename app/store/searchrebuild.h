#pragma once

#include "core/result.h"

namespace rendezvous::store {

class Connection;

/// The search index keeps no copy of its texts: to take an item out, it has to be told the same words that were put in. Where this
/// program cuts text into other words than the one that filled the index, by rules of its own or by another version of
/// Unicode in Qt, the index is emptied and filled anew, some items at a time. Until then searches find what is in it again.

/// Empties the index when that is so, and tells the connection how far an index that is being filled has come.
Result<void> prepareSearchIndex(Connection &connection);

/// Puts some more items in, in a transaction of its own. False when all are.
Result<bool> fillSearchIndex(Connection &connection);

} // namespace rendezvous::store
