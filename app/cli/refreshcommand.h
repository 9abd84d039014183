#pragma once

#include "cli/feedcommands.h"

namespace rendezvous::cli {

/// refresh [--feed URL]... [--force]: fetches the due feeds, or those named, and prints a line for each.
void startRefresh(const Invocation &invocation, Desk desk, const Console &console, const Finish &finish);

} // namespace rendezvous::cli
