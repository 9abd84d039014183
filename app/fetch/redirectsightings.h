#pragma once

#include "core/feed.h"
#include "fetch/exchange.h"

namespace rendezvous::fetch {

/// Counts where a good answer's permanent redirects lead; another target, or none, starts anew. Only an unbroken run
/// of 301 and 308 from the first hop counts: what lies behind a temporary hop is temporary.
void noteRedirects(FeedStatus &status, const Response &response, const QDateTime &now);

} // namespace rendezvous::fetch
