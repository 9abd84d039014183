#include "cli/failure.h"

#include "cli/invocation.h"

namespace rendezvous::cli {

int failed(const Error &error, const Console &console)
{
    console.tell(QStringLiteral("%1: %2").arg(errorKindName(error.kind), error.detail));
    return error.kind == Error::Kind::InvalidArgument ? exitUsage : exitPartly;
}

} // namespace rendezvous::cli
