#pragma once

#include <QByteArray>
#include <QDateTime>

namespace rendezvous::fetch {

/// A date as HTTP writes it (RFC 9110, 5.6.7): IMF-fixdate and the two obsolete forms. Invalid when it is none of
/// them, "0" for one. UTC.
QDateTime parseHttpDate(const QByteArray &text);

} // namespace rendezvous::fetch
