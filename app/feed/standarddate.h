#pragma once

#include <QDateTime>
#include <QStringView>

namespace rendezvous::feed {

/// A date written exactly as RFC 822 with the four digits of RFC 1123 ("Tue, 19 Apr 2022 14:05:00 +0200", or
/// the name of a zone that it has) or as RFC 3339 has it: what nearly every feed writes, read in one pass. In
/// the zone that it names; invalid for anything else.
QDateTime readStandardDate(QStringView text);

} // namespace rendezvous::feed
