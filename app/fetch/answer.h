#pragma once

#include "fetch/connection.h"
#include "fetch/exchange.h"

namespace rendezvous::fetch {

/// What a request's last arrival means: its status as an error or not, its validators, its freshness. Redirects
/// and waits are the fetcher's to judge.
Response answerOf(Arrival arrival, const Request &request, const QUrl &url);

} // namespace rendezvous::fetch
