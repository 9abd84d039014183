#include "feed/dateparser.h"

#include "core/utc.h"
#include "feed/dateparts.h"
#include "feed/standarddate.h"

#include <QTimeZone>

namespace rendezvous::feed {

namespace {

QDateTime momentOf(const DateParts &parts)
{
    const QDate date(parts.year, parts.month, parts.day);
    if (!date.isValid() || parts.year < 1)
        return {};
    const bool isMidnight = parts.hour == 24 && parts.minute == 0 && parts.second == 0;
    if (parts.hour > 23 && !isMidnight)
        return {};
    const bool isLeapSecond = parts.second == 60;
    const QTime time(parts.hour % 24, parts.minute, isLeapSecond ? 59 : parts.second);
    if (!time.isValid())
        return {};
    QDateTime moment = atOffset(date, time, parts.offset);
    if (!parts.zoneId.isEmpty()) {
        const QTimeZone zone(parts.zoneId);
        if (zone.isValid())
            moment = atOffset(date, time, QDateTime(date, time, zone).offsetFromUtc());
    }
    const QDateTime published = moment.addSecs((isMidnight ? 86'400 : 0) + (isLeapSecond ? 1 : 0));
    const int year = published.toUTC().date().year();
    return year >= 1 && year <= 9999 ? published : QDateTime();
}

/// ISO 8601:1988 without a century: "-0312", "-03-12" are months of 2003.
QDateTime readWithoutCentury(QStringView text)
{
    QString digits;
    for (const QChar c : text.sliced(1)) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (c != u'-')
            return {};
    }
    const bool isMonth = digits.size() == 4 && text.size() <= 6;
    const QDate date(2000 + digits.left(2).toInt(), digits.mid(2).toInt(), 1);
    return isMonth && date.isValid() ? QDateTime(date, QTime(0, 0), utc) : QDateTime();
}

} // namespace

QDateTime parseZonedDate(QStringView text)
{
    constexpr qsizetype longest = 200;
    QStringView trimmed = text.trimmed();
    while (trimmed.endsWith(QLatin1String("\\n"))) // a line break that its writer escaped
        trimmed = trimmed.chopped(2).trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longest)
        return {};
    if (trimmed.startsWith(u'-'))
        return readWithoutCentury(trimmed);
    if (const QDateTime date = readStandardDate(trimmed); date.isValid())
        return date;
    DateTokens tokens = dateTokens(trimmed);
    DateParts parts;
    return readClock(tokens, parts) && readCalendar(tokens, parts) ? momentOf(parts) : QDateTime();
}

QDateTime parseDate(QStringView text)
{
    return parseZonedDate(text).toUTC();
}

} // namespace rendezvous::feed
