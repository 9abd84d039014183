#pragma once

#include "cli/console.h"
#include "cli/desk.h"
#include "cli/invocation.h"

#include <functional>

/// Commands that write: they run where the profile's lock is held, and call `finish` once with the exit code.
namespace rendezvous::cli {

using Finish = std::function<void(int exitCode)>;

void startAdd(const Invocation &invocation, Desk desk, const Console &console, const Finish &finish);
/// The OPML's bytes are in Invocation::input.
void startImport(const Invocation &invocation, Desk desk, const Console &console, const Finish &finish);
void startMark(const Invocation &invocation, Desk desk, const Console &console, const Finish &finish);

} // namespace rendezvous::cli
