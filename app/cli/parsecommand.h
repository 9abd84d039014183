#pragma once

#include "cli/console.h"
#include "cli/invocation.h"

namespace rendezvous::cli {

/// parse FILE|- [--url BASE] [--content-type CT]: what a feed holds, as one JSON object.
int runParse(const Invocation &invocation, const Console &console);

} // namespace rendezvous::cli
