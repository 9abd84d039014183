#pragma once

#include "cli/console.h"
#include "cli/invocation.h"

namespace rendezvous::cli {

/// clean FILE|- [--url BASE] [--display]: the safe form of HTML.
int runClean(const Invocation &invocation, const Console &console);

/// extract FILE|- [--url URL] [--content-type CT]: the article of a web page, as one JSON object.
int runExtract(const Invocation &invocation, const Console &console);

} // namespace rendezvous::cli
