#include "cli/handedover.h"

#include "cli/commands.h"

namespace rendezvous::cli {

void runHandedOver(const instance::Command &handed, Desk desk)
{
    const Console console{handed.write};
    Result<Invocation> invocation = parseArguments(handed.arguments);
    const Command *command = invocation ? commandNamed(invocation->command) : nullptr;
    const auto *run = command ? std::get_if<WriteRun>(&command->run) : nullptr;
    if (!run) {
        console.tell(QStringLiteral("the running reader does not know this command"));
        handed.finish(exitUsage);
        return;
    }
    invocation->input = handed.input;
    (*run)(*invocation, desk, console, handed.finish);
}

} // namespace rendezvous::cli
