#pragma once

#include "article/moment.h"

namespace rendezvous::article {

/// A moment as machines write it: ISO 8601 with or without a zone, RFC 822. UTC; invalid when it is none.
/// Without a zone it is taken for UTC.
QDateTime machineDate(const QString &text);
/// The same, and whether it says its zone.
Moment machineMoment(const QString &text);

/// Seconds or milliseconds since 1970 as pages keep them for their scripts; invalid outside of 1995 to 2040.
QDateTime countedDate(const QString &text);

/// The first date that a text for people shows, with its time if one follows or precedes: day, month by name
/// in many languages or by number, year. Day before month in 22/04/2022 unless that cannot be; years of the
/// Thai and the Iranian calendar too. UTC.
QDateTime visibleDate(const QString &text);
/// The same with the zone, if one stands there.
Moment visibleMoment(const QString &text);

/// Whether a line is a date or a time and nothing else, but for words such as "updated" or "min read".
bool isBareMoment(const QString &line);

} // namespace rendezvous::article
