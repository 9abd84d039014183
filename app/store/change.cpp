#include "store/change.h"

namespace rendezvous::store {

void Change::unite(const Change &other)
{
    added += other.added;
    updated += other.updated;
    states += other.states;
    removed += other.removed;
    feeds += other.feeds;
    isSavedSearches = isSavedSearches || other.isSavedSearches;
    isOwnNames = isOwnNames || other.isOwnNames;
    isEverything = isEverything || other.isEverything;
}

} // namespace rendezvous::store
