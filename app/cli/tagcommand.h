#pragma once

#include "cli/console.h"
#include "cli/invocation.h"

namespace rendezvous::cli {

/// tag FILE|- [--explain]: JSON Lines of texts in, JSON Lines of tags with their places out. A line that cannot be
/// read gives an error object in its place.
int runTag(const Invocation &invocation, const Console &console);

} // namespace rendezvous::cli
