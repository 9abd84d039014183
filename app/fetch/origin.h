#pragma once

#include <QString>
#include <QUrl>

namespace rendezvous::fetch {

/// scheme://host:port of an address, lower case, port always written: what waits and limits are kept by.
QString originOf(const QUrl &url);

/// 127.0.0.0/8, ::1 or localhost, by its spelling alone.
bool isLoopback(const QString &host);

/// Only http and https with a host are ever asked for.
bool isFetchable(const QUrl &url);

} // namespace rendezvous::fetch
