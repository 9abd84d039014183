#pragma once

#include "reader/feedwork.h"
#include "reader/subscriber.h"
#include "store/writing.h"

namespace rendezvous::reader {

/// Subscribes to what a person asked for and commits what its first answer brought; a feed already subscribed to, by
/// the address asked or the one that answered, is only named.
Result<Subscription> addSubscription(store::Writing &writing, const Feed &feed, const QUrl &answeredFrom,
                                     const FeedWork &work);

} // namespace rendezvous::reader
