#pragma once

#include "core/item.h"
#include "core/result.h"
#include "fetch/exchange.h"
#include "tagging/tagger.h"

namespace rendezvous::reader {

/// The article of an item's page, made ready for the store: found, made safe, counted against the feed's
/// text. Pure; any thread. Errors: what the response says, NotFound when there is no article in the page,
/// TooLarge.
///
/// Tags belong to title and text as the feed gave them; only where the feed's text is an excerpt, with fewer
/// than half of the page's words and none of note lost, the page's text is tagged in its place: an article is
/// then found by what it is about, and a page that is no article of this item does not change what the feed
/// said.
Result<IncomingFullText> fullTextOf(const fetch::Response &response, const Item &item,
                                    const tagging::Tagger &tagger);

} // namespace rendezvous::reader
