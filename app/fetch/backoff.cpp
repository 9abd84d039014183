#include "fetch/backoff.h"

#include <array>

namespace rendezvous::fetch {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

qint64 doubling(qint64 first, int count)
{
    const int steps = qBound(0, count - 1, 12);
    return qMin(first << steps, day);
}

} // namespace

qint64 rateLimitBackOff(int count)
{
    return doubling(10 * minute, count);
}

bool isConnectivity(Error::Kind kind)
{
    return kind == Error::Kind::HostNotFound || kind == Error::Kind::Unreachable || kind == Error::Kind::TimedOut;
}

qint64 backOff(Error::Kind kind, int count)
{
    switch (kind) {
    case Error::Kind::NotFound: {
        constexpr std::array steps{hour, 6 * hour, day, 7 * day};
        return steps[static_cast<size_t>(qBound(0, count - 1, 3))];
    }
    case Error::Kind::Forbidden: return doubling(hour, count);
    case Error::Kind::RateLimited: return rateLimitBackOff(count);
    default: return doubling(15 * minute, count);
    }
}

} // namespace rendezvous::fetch
