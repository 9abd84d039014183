#include "reader/passing.h"

namespace rendezvous::reader {

bool isPassing(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::Cancelled:
    case Error::Kind::HostNotFound:
    case Error::Kind::Unreachable:
    case Error::Kind::TimedOut:
    case Error::Kind::RateLimited:
    case Error::Kind::ServerError:
    case Error::Kind::Truncated:
    case Error::Kind::DiskFull:
        return true;
    default:
        return false;
    }
}

} // namespace rendezvous::reader
