#pragma once

#include "core/feed.h"
#include "core/item.h"
#include "core/result.h"

#include <QVector>

namespace rendezvous::store {
class Reading;
class Writing;
}

namespace rendezvous::ui {

/// A subscription with its stored items, taken before it is removed. Read and starred states are not in it: the store keeps
/// them by the identity of the item.
struct FeedSnapshot {
    struct Kept {
        IncomingItem item;
        QDateTime fetched;
    };
    Feed feed;
    QVector<Kept> items; ///< at most bounds::itemsPerFetch, newest first
};

Result<FeedSnapshot> takeSnapshot(const store::Reading &reading, FeedId id);

/// Subscribes again and puts the items back; the new id.
Result<FeedId> restoreSnapshot(store::Writing &writing, const FeedSnapshot &snapshot);

} // namespace rendezvous::ui
