#pragma once

#include "core/ids.h"

#include <QMetaType>
#include <QSet>

namespace rendezvous::store {

/// What a committed transaction changed; told to everyone once, after the commit.
struct Change {
    QSet<ItemId> added;
    QSet<ItemId> updated; ///< title, text or tags
    QSet<ItemId> states;  ///< read or starred
    QSet<ItemId> removed;
    QSet<FeedId> feeds;   ///< added, edited, removed, or their status
    bool isSavedSearches = false;
    bool isOwnNames = false;
    bool isEverything = false; ///< too much to list: ask again

    bool isEmpty() const
    {
        return added.isEmpty() && updated.isEmpty() && states.isEmpty() && removed.isEmpty() && feeds.isEmpty()
               && !isSavedSearches && !isOwnNames && !isEverything;
    }
    void unite(const Change &other);
};

} // namespace rendezvous::store

Q_DECLARE_METATYPE(rendezvous::store::Change)
