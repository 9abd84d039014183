#pragma once

#include <QStringList>

namespace rendezvous::cli {

/// Whether these arguments (without the program's name) are for the terminal, so that no display is needed: a command, a
/// word or an option that is none (to be refused), --help or --version.
bool isCommand(const QStringList &arguments);

/// Runs a command to its end, with an event loop of the QCoreApplication that exists; the exit code: 0 done, 1 only
/// partly or failed, 2 usage.
int run(const QStringList &arguments);

} // namespace rendezvous::cli
