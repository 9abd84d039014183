#pragma once

#include "fetch/exchange.h"

namespace rendezvous::fetch {

struct Freshness {
    qint64 seconds = 0;      ///< 0: the answer gives no hint
    const char *reason = ""; ///< "max-age" or "expires"
};

/// How long an answer says it stays fresh: max-age minus Age, else Expires minus Date (RFC 9111, 4.2.1 and 4.2.3).
/// no-cache, no-store, max-age=0 and dates in the past are no hint.
Freshness freshnessOf(const Response &response, const QDateTime &now);

} // namespace rendezvous::fetch
