#pragma once

#include "core/feed.h"

namespace rendezvous::reader {

/// What is remembered of a site's icon between the times that it is asked for.
struct IconRecord {
    QDateTime asked; ///< UTC; invalid: never
    Validators validators;
    bool isMissing = false;
};

QByteArray toBytes(const IconRecord &record);
IconRecord iconRecordFromBytes(const QByteArray &bytes);

/// Where a feed's icon is: what the feed names, else the usual place of its site. Empty for what is not on the network.
QUrl iconAddress(const Feed &feed);

/// Icons are asked for as seldom as this, missing ones too.
bool isIconDue(const IconRecord &record, const QDateTime &now);

} // namespace rendezvous::reader
