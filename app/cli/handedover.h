#pragma once

#include "cli/desk.h"
#include "instance/instance.h"

namespace rendezvous::cli {

/// Runs a command that another process handed over, on the objects of the window that owns the profile. Returns at once;
/// the command's own finish() ends it.
void runHandedOver(const instance::Command &command, Desk desk);

} // namespace rendezvous::cli
