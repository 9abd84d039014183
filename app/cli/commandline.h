#pragma once

#include <QStringList>

namespace rendezvous::cli {

/// Whether these arguments name a command of the terminal, so that no display is needed.
bool isCommand(const QStringList &arguments);

/// Runs a command to its end; the exit code: 0 all, 1 partly or nothing, 2 usage.
int run(const QStringList &arguments);

} // namespace rendezvous::cli
