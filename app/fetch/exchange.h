#pragma once

#include "core/feed.h"
#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>
#include <QVector>

#include <optional>

namespace rendezvous::fetch {

/// What is wanted; decides size bounds, Accept and priority.
enum class Purpose { Feed, Page, Image, Icon };

struct Request
{
    QUrl url;
    Purpose purpose = Purpose::Feed;
    Validators validators; ///< empty: unconditional
    QString userAgent;     ///< empty: our own
    QByteArray acceptLanguage;
    /// The feed or page that named the address; empty: a person did. Strangers on the internet may not name
    /// what is inside this computer's network, but for their own host.
    QUrl namedBy;
    bool isForPerson = false; ///< somebody waits for it: goes before everything that only waits in the queue
};

struct Redirect
{
    QUrl target;
    int status = 0;
};

/// What came back. Either `error` is set, or `status` is 200, 226 or 304.
///
/// A body that the connection, its chunks or its compression cut short is delivered for Purpose::Feed with
/// `isTruncated`: what is in it is worth having, but its validators must not be kept. For other purposes it
/// is Error::Kind::Truncated.
struct Response
{
    std::optional<Error> error;
    int status = 0; ///< of the last hop; 0: no answer
    QUrl url;       ///< of the last hop
    QVector<Redirect> redirects;
    QByteArray body; ///< decoded
    bool isTruncated = false;
    QByteArray contentType;
    QByteArray contentLanguage;
    Validators validators; ///< what this answer carried
    qint64 wireBytes = 0;
    // freshness, as received; see schedule.h
    QByteArray cacheControl;
    QByteArray expires;
    QByteArray date;
    QByteArray age;
    QByteArray retryAfter;
    QDateTime waitUntil; ///< set with RateLimited: the server asked to wait, for scheme+host+port
};

} // namespace rendezvous::fetch
