#include "feed/standarddate.h"

#include "core/utc.h"

#include <array>

namespace rendezvous::feed {

namespace {

constexpr std::array days{u"Mon, ", u"Tue, ", u"Wed, ", u"Thu, ", u"Fri, ", u"Sat, ", u"Sun, "};
constexpr std::array months{u"Jan ", u"Feb ", u"Mar ", u"Apr ", u"May ", u"Jun ",
                            u"Jul ", u"Aug ", u"Sep ", u"Oct ", u"Nov ", u"Dec "};
constexpr std::array zones{u"GMT", u"UTC", u"UT",  u"Z",   u"EDT", u"EST",
                           u"CDT", u"CST", u"MDT", u"MST", u"PDT", u"PST"};
constexpr std::array hoursOfZones{0, 0, 0, 0, -4, -5, -5, -6, -6, -7, -7, -8};

/// Takes the parts of a date from its front; once one is not there, nothing is good any more.
class Front
{
public:
    explicit Front(QStringView text) : m_text(text) {}

    bool isGood() const { return m_isGood; }
    bool isAtEnd() const { return m_text.isEmpty(); }
    bool isNext(char16_t c) const { return !m_text.isEmpty() && m_text.front() == c; }
    bool isDigitNext() const { return !m_text.isEmpty() && m_text.front() >= u'0' && m_text.front() <= u'9'; }

    bool skipIf(char16_t c)
    {
        const bool isThere = isNext(c);
        if (isThere)
            m_text = m_text.sliced(1);
        return isThere;
    }
    void skip(char16_t c) { m_isGood = skipIf(c) && m_isGood; }

    int digits(int count)
    {
        int value = 0;
        for (; count > 0 && isDigitNext(); --count) {
            value = value * 10 + (m_text.front().unicode() - u'0');
            m_text = m_text.sliced(1);
        }
        m_isGood = m_isGood && count == 0;
        return value;
    }

    void skipDigits()
    {
        m_isGood = m_isGood && isDigitNext();
        while (isDigitNext())
            m_text = m_text.sliced(1);
    }

    /// Which of `words` comes next, from 1; 0: none.
    template <size_t Count> int word(const std::array<const char16_t *, Count> &words)
    {
        for (size_t i = 0; i < Count; ++i) {
            const QStringView word(words[i]);
            if (m_text.startsWith(word)) {
                m_text = m_text.sliced(word.size());
                return static_cast<int>(i) + 1;
            }
        }
        return 0;
    }

    /// "GMT", "PST", "+0200", "+02:00": seconds east of UTC.
    int zone()
    {
        if (const int named = word(zones); named > 0)
            return hoursOfZones[static_cast<size_t>(named) - 1] * 3600;
        const bool isWest = skipIf(u'-');
        if (!isWest)
            skip(u'+');
        const int hours = digits(2);
        skipIf(u':');
        const int minutes = digits(2);
        constexpr int farthest = 18;
        m_isGood = m_isGood && hours <= farthest && minutes <= 59;
        return (hours * 60 + minutes) * (isWest ? -60 : 60);
    }

    QTime clock()
    {
        const int hour = digits(2);
        skip(u':');
        const int minute = digits(2);
        skip(u':');
        return {hour, minute, digits(2)};
    }

private:
    QStringView m_text;
    bool m_isGood = true;
};

QDateTime moment(const Front &front, const QDate &date, const QTime &time, int offset)
{
    // in the first and the last year of all the moment may be in another by UTC
    const bool isRead = front.isGood() && front.isAtEnd() && date.isValid() && date.year() > 1 &&
                        date.year() < 9999 && time.isValid();
    return isRead ? atOffset(date, time, offset) : QDateTime();
}

QDateTime readRfc822(Front front)
{
    front.word(days);
    int day = front.digits(1);
    if (front.isDigitNext())
        day = day * 10 + front.digits(1);
    front.skip(u' ');
    const int month = front.word(months);
    const int year = front.digits(4);
    front.skip(u' ');
    const QTime time = front.clock();
    front.skip(u' ');
    const int offset = front.zone();
    return moment(front, QDate(year, month, day), time, offset);
}

QDateTime readRfc3339(Front front)
{
    const int year = front.digits(4);
    front.skip(u'-');
    const int month = front.digits(2);
    front.skip(u'-');
    const int day = front.digits(2);
    front.skip(u'T');
    const QTime time = front.clock();
    if (front.skipIf(u'.'))
        front.skipDigits();
    const int offset = front.zone();
    return moment(front, QDate(year, month, day), time, offset);
}

} // namespace

QDateTime readStandardDate(QStringView text)
{
    constexpr qsizetype dashAfterYear = 4;
    return text.size() > dashAfterYear && text[dashAfterYear] == u'-' ? readRfc3339(Front(text))
                                                                      : readRfc822(Front(text));
}

} // namespace rendezvous::feed
