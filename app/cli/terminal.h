#pragma once

#include "cli/console.h"

namespace rendezvous::cli {

/// The standard streams of this process.
class Terminal
{
public:
    Terminal();

    /// Writes there; valid as long as the terminal is.
    Console console();
    /// Writes out what is held back; the exit code, or partly where standard output could not take all.
    int finish(int exitCode);

private:
    int m_fault = 0; ///< errno of the first output that was lost
};

} // namespace rendezvous::cli
