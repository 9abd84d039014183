#pragma once

#include "feed/datetokens.h"

#include <QByteArray>

namespace rendezvous::feed {

/// What has been read of a date so far; nothing here is checked against the calendar yet.
struct DateParts {
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int offset = 0;    ///< seconds east of UTC
    QByteArray zoneId; ///< IANA's name, where the date has one instead of an offset
    bool hasZone = false;
    bool isKorean = false;
};

/// Takes the time of day and the zone after it out of `tokens`; false when they make no time.
bool readClock(DateTokens &tokens, DateParts &parts);

/// Takes year, month and day, and a zone that stands elsewhere, out of what readClock() left; false for what is no date.
bool readCalendar(DateTokens &tokens, DateParts &parts);

} // namespace rendezvous::feed
