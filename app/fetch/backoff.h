#pragma once

#include "core/result.h"

#include <QtGlobal>

namespace rendezvous::fetch {

/// Seconds to wait after the `count`-th 429 or 503 in a row that named no time: 10 minutes doubling to 24 hours.
qint64 rateLimitBackOff(int count);

/// Whether no way led to the host: it was not asked, and may be as well as ever.
bool isConnectivity(Error::Kind kind);

/// Seconds to wait after the `count`-th failure in a row. 404: 1 h, 6 h, 24 h, then weekly. 403: 1 h doubling to 24 h.
/// All else: 15 minutes doubling to 24 hours.
qint64 backOff(Error::Kind kind, int count);

} // namespace rendezvous::fetch
