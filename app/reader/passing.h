#pragma once

#include "core/result.h"

namespace rendezvous::reader {

/// Whether an error says nothing about the thing that was asked for, only about the moment: it is worth
/// asking again.
bool isPassing(const Error &error);

} // namespace rendezvous::reader
