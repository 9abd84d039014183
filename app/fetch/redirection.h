#pragma once

#include "core/result.h"
#include "fetch/exchange.h"

#include <QByteArray>

namespace rendezvous::fetch {

bool isRedirect(int status); ///< 301, 302, 303, 307, 308

/// Where an answer that redirects leads, after the hops made so far; with the credentials of `from` while it is the same
/// origin. Errors: TooManyRedirects (more than five, or a loop), RedirectRefused (https to http), UnsupportedScheme,
/// HttpStatus (no address in it).
Result<QUrl> redirection(const QUrl &from, const QByteArray &location, const QUrl &first,
                         const QVector<Redirect> &hops);

} // namespace rendezvous::fetch
