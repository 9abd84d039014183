#pragma once

#include "core/item.h"
#include "core/itemquery.h"
#include "store/change.h"
#include "store/reading.h"

#include <QSet>
#include <QVector>

#include <optional>

namespace rendezvous::models {

/// What the store says about a timeline at one moment.
struct TimelineSnapshot {
    QVector<ItemId> ids;         ///< all that match, in order
    QVector<ItemId> unread;      ///< of these, those not read yet
    QVector<ItemHeader> headers; ///< those asked for
    QVector<ItemId> stored;      ///< everything there is; only when asked for
};

/// What a change makes a timeline ask.
struct TimelineQuestion {
    ItemQuery query;
    QVector<ItemId> headers;    ///< to read (again); as many as `firstHeaders` of the matching ones besides
    int firstHeaders = 0;
    bool isAskingForStored = false;
};

/// One consistent answer; for the store's reader thread.
Result<TimelineSnapshot> readTimeline(const store::Reading &reading, const TimelineQuestion &question);

/// The query narrowed to unread items; nothing when it can have none.
std::optional<ItemQuery> unreadWithin(const ItemQuery &query);

/// Whether reading or starring an item can make it match the query or stop to.
bool dependsOnState(const ItemQuery &query);

} // namespace rendezvous::models
