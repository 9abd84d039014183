#include "core/result.h"

#include <QLatin1String>

#include <array>

namespace rendezvous {

namespace {

using Kind = Error::Kind;

struct Name {
    Kind kind;
    QLatin1String text;
};

constexpr std::array names{
    Name{Kind::InvalidArgument, QLatin1String("invalid-argument")},
    Name{Kind::NotAFeed, QLatin1String("not-a-feed")},
    Name{Kind::NotOpml, QLatin1String("not-opml")},
    Name{Kind::Malformed, QLatin1String("malformed")},
    Name{Kind::TooLarge, QLatin1String("too-large")},
    Name{Kind::Truncated, QLatin1String("truncated")},
    Name{Kind::Offline, QLatin1String("offline")},
    Name{Kind::HostNotFound, QLatin1String("host-not-found")},
    Name{Kind::Unreachable, QLatin1String("unreachable")},
    Name{Kind::TimedOut, QLatin1String("timed-out")},
    Name{Kind::TlsFailed, QLatin1String("tls-failed")},
    Name{Kind::UnsupportedScheme, QLatin1String("unsupported-scheme")},
    Name{Kind::TooManyRedirects, QLatin1String("too-many-redirects")},
    Name{Kind::RedirectRefused, QLatin1String("redirect-refused")},
    Name{Kind::Unauthorized, QLatin1String("unauthorized")},
    Name{Kind::Forbidden, QLatin1String("forbidden")},
    Name{Kind::NotFound, QLatin1String("not-found")},
    Name{Kind::Gone, QLatin1String("gone")},
    Name{Kind::RateLimited, QLatin1String("rate-limited")},
    Name{Kind::ServerError, QLatin1String("server-error")},
    Name{Kind::HttpStatus, QLatin1String("http-status")},
    Name{Kind::DiskFull, QLatin1String("disk-full")},
    Name{Kind::ReadOnly, QLatin1String("read-only")},
    Name{Kind::Damaged, QLatin1String("damaged")},
    Name{Kind::FromTheFuture, QLatin1String("from-the-future")},
    Name{Kind::InUse, QLatin1String("in-use")},
    Name{Kind::NoFullTextSearch, QLatin1String("no-full-text-search")},
    Name{Kind::Io, QLatin1String("io")},
    Name{Kind::Cancelled, QLatin1String("cancelled")},
};

} // namespace

QString errorKindName(Error::Kind kind)
{
    for (const Name &name : names) {
        if (name.kind == kind)
            return name.text;
    }
    return QStringLiteral("io");
}

Error::Kind errorKindFromName(QStringView text)
{
    for (const Name &name : names) {
        if (name.text == text)
            return name.kind;
    }
    return Kind::Io;
}

} // namespace rendezvous
