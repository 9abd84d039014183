#pragma once

#include "cli/console.h"
#include "core/result.h"

namespace rendezvous::cli {

/// Tells of an error by its kind and detail; the exit code: usage for what a person wrote wrong, partly for the rest.
int failed(const Error &error, const Console &console);

} // namespace rendezvous::cli
