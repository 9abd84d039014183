#pragma once

#include "core/bounds.h"
#include "fetch/privatehost.h"

#include <QDateTime>

#include <functional>

namespace rendezvous::fetch {

/// What a fetcher allows itself and others. The fallbacks are those of core/bounds.h; tests shorten them.
struct Limits
{
    // milliseconds
    int connectTimeout = bounds::connectTimeout;     ///< name lookup, TCP and TLS together
    int firstByteTimeout = bounds::firstByteTimeout; ///< from the request sent
    int silenceTimeout = bounds::silenceTimeout;     ///< between two pieces of an answer
    int totalTimeout = bounds::totalTimeout;         ///< of a request with all its hops, whatever trickles in; waiting for its turn not counted
    int spacing = 1'000;                             ///< between two requests to one host
    int idleTimeout = 5'000;                         ///< how long an unused connection is kept open

    bool isLoopbackSpaced = false; ///< whether `spacing` holds for 127.0.0.0/8, ::1 and localhost
    int hosts = 8;                 ///< asked at once

    // bytes after decompression
    qint64 feedBody = bounds::feedBody;
    qint64 pageBody = bounds::pageBody;
    qint64 imageBody = bounds::imageBody;
    qint64 iconBody = bounds::iconBody;
    qint64 headers = bounds::responseHeaders; ///< as received

    /// The time of day, UTC, that waits are measured by.
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    /// Whether there is room for what comes; asked before each request, so it must answer at once.
    std::function<bool()> hasRoom = [] { return true; };
    /// Which hosts, by name or address, are not on the internet.
    std::function<bool(const QString &host)> isPrivate = isPrivateHost;
};

} // namespace rendezvous::fetch
