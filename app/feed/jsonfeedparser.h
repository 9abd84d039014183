#pragma once

#include "feed/feedparser.h"

namespace rendezvous::feed {

/// JSON Feed 1.0 and 1.1 (jsonfeed.org). Errors: NotAFeed.
Result<ParsedFeed> parseJsonFeed(const QByteArray &utf8, const FeedHints &hints);

/// RSS 2.0 written as JSON (github.com/scripting/Scripting-News, rss-in-json). Errors: NotAFeed.
Result<ParsedFeed> parseRssInJson(const QByteArray &utf8, const FeedHints &hints);

} // namespace rendezvous::feed
