#include "cli/commandline.h"

namespace rendezvous::cli {

bool isCommand(const QStringList &)
{
    return false;
}

int run(const QStringList &)
{
    return 2;
}

} // namespace rendezvous::cli
