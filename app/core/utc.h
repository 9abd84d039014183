#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace rendezvous {

// Qt 6.5 brought light zones for what was a Qt::TimeSpec before, and 6.9 deprecates the old words.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

/// UTC as QDateTime takes it.
inline constexpr QTimeZone::Initialization utc = QTimeZone::UTC;

/// A clock that is so many seconds ahead of UTC.
inline QDateTime atOffset(const QDate &date, const QTime &time, int seconds)
{
    const QTimeZone zone = QTimeZone::fromSecondsAheadOfUtc(seconds);
    // No zone is so far off, but texts are: the moment is meant all the same.
    return zone.isValid() ? QDateTime(date, time, zone) : QDateTime(date, time, utc).addSecs(-seconds);
}

#else

inline constexpr Qt::TimeSpec utc = Qt::UTC;

inline QDateTime atOffset(const QDate &date, const QTime &time, int seconds)
{
    return QDateTime(date, time, Qt::OffsetFromUTC, seconds);
}

#endif

} // namespace rendezvous
