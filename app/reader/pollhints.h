#pragma once

#include "core/ids.h"
#include "feed/parsedfeed.h"

#include <QByteArray>
#include <QString>

namespace rendezvous::reader {

/// What a feed said about when to ask again, kept between the answers that say it: a 304 has no body.
QByteArray toBytes(const feed::PollHints &hints); ///< empty when there are none
feed::PollHints pollHintsFromBytes(const QByteArray &bytes);

/// The store's key for them.
QString pollHintsKey(FeedId feed);

} // namespace rendezvous::reader
