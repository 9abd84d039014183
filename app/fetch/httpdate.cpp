#include "fetch/httpdate.h"

#include "core/utc.h"

#include <QTimeZone>

#include <array>

namespace rendezvous::fetch {

namespace {

int monthOf(const QByteArray &name)
{
    constexpr std::array months{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    const QByteArray lower = name.left(3).toLower();
    for (size_t i = 0; i < months.size(); ++i) {
        if (lower == months[i])
            return static_cast<int>(i) + 1;
    }
    return 0;
}

/// A year of two digits more than 50 years ahead is in the past (RFC 9110, 5.6.7).
int fullYear(const QByteArray &text)
{
    const int year = text.toInt();
    if (text.size() != 2)
        return year;
    const int now = QDate::currentDate().year();
    const int guess = now - now % 100 + year;
    return guess > now + 50 ? guess - 100 : guess;
}

} // namespace

QDateTime parseHttpDate(const QByteArray &text)
{
    // "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"
    QByteArray spaced = text;
    spaced.replace('-', ' ').replace(',', ' ');
    const QList<QByteArray> parts = spaced.simplified().split(' ');
    if (parts.size() < 5)
        return {};
    const bool isAsctime = monthOf(parts[1]) != 0;
    const int day = (isAsctime ? parts[2] : parts[1]).toInt();
    const int month = monthOf(isAsctime ? parts[1] : parts[2]);
    const int year = fullYear(isAsctime ? parts[4] : parts[3]);
    const QTime time = QTime::fromString(QString::fromLatin1(isAsctime ? parts[3] : parts[4]), QStringLiteral("HH:mm:ss"));
    const QDate date(year, month, day);
    if (!date.isValid() || !time.isValid())
        return {};
    return QDateTime(date, time, utc);
}

} // namespace rendezvous::fetch
