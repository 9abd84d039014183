#pragma once

#include "cli/feedcommands.h"
#include "store/reading.h"

#include <span>
#include <variant>

namespace rendezvous::cli {

using PureRun = int (*)(const Invocation &, const Console &);
using ReadRun = int (*)(const Invocation &, const store::Reading &, const Console &);
using WriteRun = void (*)(const Invocation &, Desk, const Console &, const Finish &);

/// One row of the table of commands: what it is called, what it takes, what runs it.
struct Command {
    const char *name;
    const char *synopsis; ///< what follows the name
    const char *summary;
    int leastWords;
    int mostWords; ///< -1: any
    const char *options; ///< the options it knows, each with a blank before and behind
    std::variant<PureRun, ReadRun, WriteRun> run;
};

std::span<const Command> commands();
const Command *commandNamed(const QString &name); ///< null when there is none
/// A sentence that says what is wrong with the words or options; empty when nothing is.
QString misuse(const Command &command, const Invocation &invocation);
QString helpText();
QString helpText(const Command &command);

} // namespace rendezvous::cli
