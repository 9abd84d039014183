#pragma once

#include "cli/console.h"
#include "cli/invocation.h"
#include "store/reading.h"

/// Commands that only read the store: they work beside a running window. The words are a query, see ItemQuery.
namespace rendezvous::cli {

int runList(const Invocation &invocation, const store::Reading &reading, const Console &console);
int runShow(const Invocation &invocation, const store::Reading &reading, const Console &console);
int runCount(const Invocation &invocation, const store::Reading &reading, const Console &console);
int runFacets(const Invocation &invocation, const store::Reading &reading, const Console &console);
int runFeeds(const Invocation &invocation, const store::Reading &reading, const Console &console);
int runExport(const Invocation &invocation, const store::Reading &reading, const Console &console);

} // namespace rendezvous::cli
