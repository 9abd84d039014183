#pragma once

#include "cli/feedcommands.h"

namespace rendezvous::cli {

/// Tags stored items again where the names changed since, or all of them with --force.
void startRetag(const Invocation &invocation, Desk desk, const Console &console, const Finish &finish);

} // namespace rendezvous::cli
