#pragma once

#include "fetch/exchange.h"

#include <QByteArray>

namespace rendezvous::fetch {

/// "Rendezvous/<version> (+<homepage>)": constant and honest, so that a server's owner can find us.
QByteArray ownUserAgent();

/// The bytes of a GET for `url`, one hop of `request`: no cookies, no Referer, no Accept-Language unless asked for,
/// no fragment. At a `isForeign` origin (another than the one asked for) credentials and the request's own headers
/// stay out. Credentials of an address go over https or loopback only.
QByteArray requestText(const QUrl &url, const Request &request, bool isForeign);

} // namespace rendezvous::fetch
