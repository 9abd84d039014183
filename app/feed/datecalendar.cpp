#include "core/utc.h"
#include "feed/dateparts.h"

#include "feed/datewords.h"

#include <QDateTime>

#include <vector>

namespace rendezvous::feed {

namespace {

class CalendarReading
{
public:
    CalendarReading(DateTokens &tokens, DateParts &parts) : m_tokens(tokens), m_parts(parts) {}

    bool read() { return readWords() && readNumbers(); }

private:
    /// Takes the names of months and zones; false for a word that belongs in no date.
    bool readWords()
    {
        bool isLeading = true;
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            DateToken &token = m_tokens[i];
            if (token.kind == DateToken::Kind::Number || token.isUsed)
                isLeading = isLeading && token.isUsed;
            if (token.isUsed || token.kind != DateToken::Kind::Word)
                continue;
            token.isUsed = true;
            if (i > 0 && isNumber(m_tokens, i - 1) && !m_tokens[i - 1].isUsed &&
                isDateCounter(token.text.at(0)) && token.text.size() == 1) {
                setCounted(i - 1, token.text.at(0));
                continue;
            }
            const int month = monthAt(i);
            const bool isDay = isLeading && isWeekday(token.text) && (month == 0 || hasLaterMonth(i));
            if (month > 0 && !isDay) {
                if (m_parts.month > 0)
                    return false;
                m_parts.month = month;
                isLeading = false;
                continue;
            }
            if (isLeading || isDay || isWeekday(token.text) || isFiller(token.text) ||
                isEastAsianLetter(token.text.at(0)))
                continue;
            const auto zone = zoneNamed(token.text);
            if (!zone || m_parts.hasZone)
                return false;
            m_parts.offset = *zone;
            m_parts.hasZone = true;
        }
        if (m_parts.isKorean && !m_parts.hasZone)
            m_parts.offset = 9 * 3600; // feeds that write so never name the zone, and there is one
        for (const DateToken &token : m_tokens) {
            const bool isStray = token.kind == DateToken::Kind::Mark && !token.isUsed &&
                                 (token.text == QLatin1String("+") || token.text == QLatin1String(":"));
            if (isStray)
                return false;
        }
        return true;
    }

    /// Month names of two words, as Arabic has them: "كانون الثاني".
    int monthAt(size_t i)
    {
        if (isWord(m_tokens, i + 1)) {
            const int month = monthNamed(m_tokens[i].text + u' ' + m_tokens[i + 1].text);
            if (month > 0) {
                m_tokens[i + 1].isUsed = true;
                return month;
            }
        }
        const QString &word = m_tokens[i].text;
        const int month = monthNamed(word);
        return month > 0 ? month
                         : monthNamed(word.section(u'/', 1, 1)); // "نيسان/أبريل": the same month twice
    }

    bool hasLaterMonth(size_t i) const
    {
        for (size_t later = i + 1; later < m_tokens.size(); ++later) {
            if (isWord(m_tokens, later) && !m_tokens[later].isUsed && monthNamed(m_tokens[later].text) > 0)
                return true;
        }
        // Without a named month this word may still be one: "mar 2020".
        int numbers = 0;
        for (const DateToken &token : m_tokens)
            numbers += token.kind == DateToken::Kind::Number && !token.isUsed ? 1 : 0;
        return numbers >= 3;
    }

    /// The year before the first of an era of Japan; 0 for any other word.
    static int yearBefore(QStringView era) { return era == u"令和" ? 2018 : era == u"平成" ? 1988 : 0; }

    void setCounted(size_t at, QChar counter)
    {
        DateToken &number = m_tokens[at];
        number.isUsed = true;
        const int value = static_cast<int>(qMin<qint64>(qMax<qint64>(0, number.value), 9999));
        const int era = at > 0 ? yearBefore(m_tokens[at - 1].text) : 0;
        if (QStringView(u"年년").contains(counter))
            m_parts.year = number.text.size() > 2 ? value : era > 0 ? era + value : fullYear(value);
        else if (QStringView(u"月월").contains(counter))
            m_parts.month = value;
        else
            m_parts.day = value;
        m_parts.isKorean = m_parts.isKorean || counter == u'년';
    }

    static int fullYear(int twoDigits) { return twoDigits + (twoDigits < 50 ? 2000 : 1900); } // RFC 5322, 4.3

    bool readNumbers()
    {
        std::vector<const DateToken *> numbers;
        QString separators;
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            if (isNumber(m_tokens, i) && !m_tokens[i].isUsed) {
                numbers.push_back(&m_tokens[i]);
                separators += i > 0 && m_tokens[i - 1].kind == DateToken::Kind::Mark ? m_tokens[i - 1].text
                                                                                     : QStringLiteral(" ");
            }
        }
        for (const DateToken *number : numbers) {
            if (number->value < 0 || number->text.size() > 4)
                return numbers.size() == 1 && m_parts.month == 0 && readCompact(*number);
        }
        if (m_parts.month > 0)
            return readBesideMonth(numbers);
        if (numbers.size() == 3)
            return readThree(numbers, separators);
        if (numbers.size() == 2 && numbers[0]->text.size() == 4 && numbers[1]->text.size() <= 2 &&
            separators.at(1) == u'-') {
            m_parts.year = static_cast<int>(numbers[0]->value);
            m_parts.month = static_cast<int>(numbers[1]->value);
            m_parts.day = 1;
            return true;
        }
        if (numbers.size() == 2 && numbers[0]->text.size() == 4 && numbers[1]->text.size() == 3)
            return setOrdinal(static_cast<int>(numbers[0]->value), static_cast<int>(numbers[1]->value));
        if (numbers.size() == 1 && numbers[0]->text.size() == 4 && numbers[0]->value >= 1000) {
            m_parts.year = static_cast<int>(numbers[0]->value);
            m_parts.month = m_parts.day = 1;
            return true;
        }
        return false;
    }

    bool readBesideMonth(const std::vector<const DateToken *> &numbers)
    {
        for (const DateToken *number : numbers) {
            const int value = static_cast<int>(number->value);
            const bool isYear = number->text.size() >= 3 || value > 31 || m_parts.day > 0;
            if (isYear && m_parts.year > 0)
                return false;
            if (isYear)
                m_parts.year = number->text.size() <= 2 ? fullYear(value) : value;
            else
                m_parts.day = value;
        }
        if (m_parts.year > 0 && m_parts.day == 0 && numbers.size() <= 1)
            m_parts.day = 1;
        return m_parts.year > 0 && m_parts.day > 0;
    }

    bool readThree(const std::vector<const DateToken *> &numbers, const QString &separators)
    {
        const auto value = [&](size_t i) { return static_cast<int>(numbers[i]->value); };
        if (numbers[0]->text.size() == 4) {
            m_parts.year = value(0);
            m_parts.month = value(1);
            m_parts.day = value(2);
            return true;
        }
        const bool isShortYear = numbers[2]->text.size() <= 2;
        if (isShortYear && separators.at(1) == u'-' && numbers[0]->text.size() == 2) {
            m_parts.year = fullYear(value(0)); // ISO 8601 with a short year
            m_parts.month = value(1);
            m_parts.day = value(2);
            return true;
        }
        m_parts.year = isShortYear ? fullYear(value(2)) : value(2);
        // With slashes America's order unless it cannot be; else day first.
        const bool isMonthFirst = (separators.at(1) == u'/' && value(0) <= 12) || value(1) > 12;
        m_parts.month = value(isMonthFirst ? 0 : 1);
        m_parts.day = value(isMonthFirst ? 1 : 0);
        return true;
    }

    bool setOrdinal(int year, int day)
    {
        const QDate date = QDate(year, 1, 1).addDays(day - 1);
        if (day < 1 || date.year() != year)
            return false;
        m_parts.year = year;
        m_parts.month = date.month();
        m_parts.day = date.day();
        return true;
    }

    /// Runs of digits: 20031231, 20031231101455, 031231, 03335, seconds or milliseconds since 1970.
    bool readCompact(const DateToken &number)
    {
        const QString &text = number.text;
        const auto part = [&text](int from, int length) { return text.mid(from, length).toInt(); };
        switch (text.size()) {
        case 5:
            // Two digits of the year and the day in it, unless it is a year with a digit too many.
            return part(1, 4) < 1900 || part(1, 4) > 2100 ? setOrdinal(fullYear(part(0, 2)), part(2, 3))
                                                          : false;
        case 7:
            return setOrdinal(part(0, 4), part(4, 3));
        case 6:
            m_parts.year = fullYear(part(0, 2));
            m_parts.month = part(2, 2);
            m_parts.day = part(4, 2);
            return true;
        case 14:
        case 12:
            m_parts.hour = part(8, 2);
            m_parts.minute = part(10, 2);
            m_parts.second = part(12, 2);
            [[fallthrough]];
        case 8:
            m_parts.year = part(0, 4);
            m_parts.month = part(4, 2);
            m_parts.day = part(6, 2);
            return true;
        case 10:
        case 13: {
            const QDateTime moment = QDateTime::fromSecsSinceEpoch(
                text.size() == 10 ? number.value : number.value / 1000, utc);
            m_parts.year = moment.date().year();
            m_parts.month = moment.date().month();
            m_parts.day = moment.date().day();
            m_parts.hour = moment.time().hour();
            m_parts.minute = moment.time().minute();
            m_parts.second = moment.time().second();
            return true;
        }
        default:
            return false;
        }
    }

    DateTokens &m_tokens;
    DateParts &m_parts;
};

} // namespace

bool readCalendar(DateTokens &tokens, DateParts &parts)
{
    return CalendarReading(tokens, parts).read();
}

} // namespace rendezvous::feed
