#pragma once

#include <QDateTime>
#include <QStringView>

namespace rendezvous::feed {

/// A date as feeds write them: RFC 822, RFC 3339, W3CDTF, asctime, and what publishers make of those, with
/// month and day names in the languages of our sources. UTC; a time without a zone is taken as UTC.
/// Invalid when there is no date in it.
QDateTime parseDate(QStringView text);

/// The same moment with the offset from UTC that the text names.
QDateTime parseZonedDate(QStringView text);

} // namespace rendezvous::feed
