#pragma once

#include "core/result.h"
#include "feed/parsedfeed.h"

#include <QByteArray>

namespace rendezvous::feed {

struct FeedHints {
    QUrl url;               ///< where the bytes came from; relative addresses resolve against it
    QByteArray contentType; ///< the HTTP header's value, charset included; may be empty or wrong
    QByteArray contentLanguage;
};

/// Reads a feed of any known format, recovering what a broken one has (each fault a warning). Pure: no I/O, no
/// network, any thread. Errors: NotAFeed (the detail says what it looks like instead), TooLarge.
Result<ParsedFeed> parseFeed(const QByteArray &bytes, const FeedHints &hints);

} // namespace rendezvous::feed
