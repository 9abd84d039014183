#include "feed/dateparser.h"

#include "feed/datetokens.h"
#include "feed/datewords.h"

#include <QTimeZone>

#include <vector>

namespace rendezvous::feed {

namespace {

class DateReading
{
public:
    explicit DateReading(DateTokens tokens) : m_tokens(std::move(tokens)) {}

    QDateTime read()
    {
        readTime();
        if (m_isBroken || !readWords() || !readNumbers())
            return {};
        const QDate date(m_year, m_month, m_day);
        if (!date.isValid() || m_year < 1)
            return {};
        const bool isMidnight = m_hour == 24 && m_minute == 0 && m_second == 0;
        if (m_hour > 23 && !isMidnight)
            return {};
        const bool isLeapSecond = m_second == 60;
        const QTime time(m_hour % 24, m_minute, isLeapSecond ? 59 : m_second);
        if (!time.isValid())
            return {};
        QDateTime moment(date, time, Qt::UTC);
        if (!m_zoneId.isEmpty()) {
            const QTimeZone zone(m_zoneId);
            if (zone.isValid())
                moment = QDateTime(date, time, zone).toUTC();
        }
        const QDateTime utc = moment.addSecs((isMidnight ? 86'400 : 0) + (isLeapSecond ? 1 : 0) - m_offset);
        return utc.date().year() >= 1 && utc.date().year() <= 9999 ? utc : QDateTime();
    }

private:
    bool isNumber(size_t i) const { return i < m_tokens.size() && m_tokens[i].kind == DateToken::Kind::Number; }
    bool isWord(size_t i) const { return i < m_tokens.size() && m_tokens[i].kind == DateToken::Kind::Word; }
    bool isMark(size_t i, char16_t mark) const
    {
        return i < m_tokens.size() && m_tokens[i].kind == DateToken::Kind::Mark && m_tokens[i].text.at(0) == mark;
    }
    bool isWord(size_t i, QStringView any) const { return isWord(i) && m_tokens[i].text.size() == 1 && any.contains(m_tokens[i].text.at(0)); }
    void use(size_t from, size_t end)
    {
        for (size_t i = from; i < end && i < m_tokens.size(); ++i)
            m_tokens[i].isUsed = true;
    }

    /// "15:04:05.5", "15h30", "3:09pm", "下午3时9分", "T13", "T150405".
    void readTime()
    {
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            if (!isNumber(i) || m_tokens[i].text.size() > 2)
                continue;
            const bool isColon = isMark(i + 1, u':') && isNumber(i + 2);
            const bool isHour = isWord(i + 1, u"hч时時点點시");
            if (!isColon && !isHour)
                continue;
            size_t end = i + 2;
            m_hour = static_cast<int>(m_tokens[i].value);
            if (isNumber(end) && m_tokens[end].text.size() <= 2 && (isColon || !isWord(end + 1, u"年月日"))) {
                m_minute = static_cast<int>(m_tokens[end++].value);
                end = readSeconds(end);
            }
            m_isBroken = m_isBroken || isMark(end, u':') || (isColon && m_tokens[i + 2].text.size() > 2);
            use(i, end);
            readHalfDay(i, end);
            readZone(end);
            return;
        }
        for (size_t i = 1; i < m_tokens.size(); ++i) {
            if (!isNumber(i) || !isWord(i - 1, u"t") || !m_tokens[i].isGlued)
                continue;
            const qsizetype digits = m_tokens[i].text.size();
            if (digits != 2 && digits != 4 && digits != 6)
                continue;
            m_hour = m_tokens[i].text.left(2).toInt();
            m_minute = m_tokens[i].text.mid(2, 2).toInt();
            m_second = m_tokens[i].text.mid(4, 2).toInt();
            use(i - 1, i + 1);
            readZone(i + 1);
            return;
        }
    }

    size_t readSeconds(size_t end)
    {
        if (isWord(end, u"分분"))
            ++end;
        const bool isFollowed = (isMark(end, u':') && isNumber(end + 1)) || (isNumber(end) && isWord(end + 1, u"秒초"));
        if (isFollowed) {
            end += isMark(end, u':') ? 1 : 0;
            if (m_tokens[end].text.size() > 2)
                m_isBroken = true;
            m_second = static_cast<int>(m_tokens[end++].value);
            if (isWord(end, u"秒초"))
                ++end;
            if ((isMark(end, u'.') || isMark(end, u',')) && isNumber(end + 1) && m_tokens[end + 1].isGlued)
                end += 2;
        }
        return end;
    }

    void readHalfDay(size_t start, size_t &end)
    {
        const auto apply = [this](HalfDay half) {
            if (half == HalfDay::Pm && m_hour < 12)
                m_hour += 12;
            else if (half == HalfDay::Am && m_hour == 12)
                m_hour = 0;
        };
        if (isWord(end)) {
            if (const auto half = halfDayNamed(m_tokens[end].text)) {
                apply(*half);
                m_tokens[end++].isUsed = true;
                return;
            }
        }
        if (start > 0 && isWord(start - 1)) {
            const QString &word = m_tokens[start - 1].text;
            const auto half = word == QLatin1String("am") ? std::nullopt : halfDayNamed(word); // German "am"
            if (half) {
                apply(*half);
                m_tokens[start - 1].isUsed = true;
                m_isKorean = m_isKorean || word.at(0).unicode() >= 0xAC00;
            }
        }
    }

    void readZone(size_t i)
    {
        while (isMark(i, u',') || isMark(i, u'.'))
            ++i;
        if (isWord(i)) {
            const DateToken &word = m_tokens[i];
            if (word.text.contains(u'/') && setRegion(word)) {
                m_tokens[i].isUsed = true;
                return;
            }
            if (const auto offset = zoneNamed(word.text)) {
                m_offset = *offset;
                m_hasZone = true;
                m_tokens[i++].isUsed = true;
            } else if (word.isUpper && word.text.size() <= 5 && word.text.size() >= 2 && monthNamed(word.text) == 0 && !isWeekday(word.text)
                       && !isEastAsianLetter(word.text.at(0)) && word.text.at(0).unicode() < 0x80) {
                m_tokens[i++].isUsed = true; // a zone that nobody knows: UTC, as RFC 5322 (4.3) says
                m_hasZone = true;
            }
        }
        if (!isMark(i, u'+') && !isMark(i, u'-'))
            return;
        if (!isNumber(i + 1) || !m_tokens[i + 1].isGlued)
            return;
        const bool isWest = isMark(i, u'-');
        const DateToken &number = m_tokens[i + 1];
        int hours = 0;
        int minutes = 0;
        size_t end = i + 2;
        if (number.text.size() == 4 || number.text.size() == 3) {
            hours = static_cast<int>(number.value / 100);
            minutes = static_cast<int>(number.value % 100);
        } else if (number.text.size() <= 2) {
            hours = static_cast<int>(number.value);
            if (isMark(end, u':') && isNumber(end + 1)) {
                minutes = static_cast<int>(m_tokens[end + 1].value);
                end += 2;
            }
        } else {
            return;
        }
        constexpr int farthest = 18;
        if (hours > farthest || minutes > 59) {
            m_isBroken = true;
            return;
        }
        m_offset = (hours * 60 + minutes) * (isWest ? -60 : 60);
        m_hasZone = true;
        use(i, end);
        if (isWord(end) && m_tokens[end].text == QLatin1String("z"))
            m_tokens[end].isUsed = true;
    }

    bool setRegion(const DateToken &word)
    {
        const bool isOfNoPlace = word.text.startsWith(QLatin1String("etc/"));
        if (const auto offset = isOfNoPlace ? zoneNamed(word.text.mid(4)) : std::nullopt) {
            m_offset = *offset;
            m_hasZone = true;
            return true;
        }
        QByteArray id;
        bool isStart = true;
        for (const QChar c : word.text) {
            id += isStart ? c.toUpper().toLatin1() : c.toLatin1();
            isStart = !c.isLetter();
        }
        if (!QTimeZone::isTimeZoneIdAvailable(id))
            return false;
        m_zoneId = id;
        m_hasZone = true;
        return true;
    }

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
            if (i > 0 && isNumber(i - 1) && !m_tokens[i - 1].isUsed && isDateCounter(token.text.at(0)) && token.text.size() == 1) {
                setCounted(m_tokens[i - 1], token.text.at(0));
                continue;
            }
            const int month = monthAt(i);
            const bool isDay = isLeading && isWeekday(token.text) && (month == 0 || hasLaterMonth(i));
            if (month > 0 && !isDay) {
                if (m_month > 0)
                    return false;
                m_month = month;
                isLeading = false;
                continue;
            }
            if (isLeading || isDay || isWeekday(token.text) || isFiller(token.text) || isEastAsianLetter(token.text.at(0)))
                continue;
            const auto zone = zoneNamed(token.text);
            if (!zone || m_hasZone)
                return false;
            m_offset = *zone;
            m_hasZone = true;
        }
        if (m_isKorean && !m_hasZone)
            m_offset = 9 * 3600; // feeds that write so never name the zone, and there is one
        for (const DateToken &token : m_tokens) {
            const bool isStray = token.kind == DateToken::Kind::Mark && !token.isUsed && (token.text == QLatin1String("+") || token.text == QLatin1String(":"));
            if (isStray)
                return false;
        }
        return true;
    }

    /// Month names of two words, as Arabic has them: "كانون الثاني".
    int monthAt(size_t i)
    {
        if (isWord(i + 1)) {
            const int month = monthNamed(m_tokens[i].text + u' ' + m_tokens[i + 1].text);
            if (month > 0) {
                m_tokens[i + 1].isUsed = true;
                return month;
            }
        }
        return monthNamed(m_tokens[i].text);
    }

    bool hasLaterMonth(size_t i) const
    {
        for (size_t later = i + 1; later < m_tokens.size(); ++later) {
            if (isWord(later) && !m_tokens[later].isUsed && monthNamed(m_tokens[later].text) > 0)
                return true;
        }
        // Without a named month this word may still be one: "mar 2020".
        int numbers = 0;
        for (const DateToken &token : m_tokens)
            numbers += token.kind == DateToken::Kind::Number && !token.isUsed ? 1 : 0;
        return numbers >= 3;
    }

    void setCounted(DateToken &number, QChar counter)
    {
        number.isUsed = true;
        const int value = static_cast<int>(qMin<qint64>(qMax<qint64>(0, number.value), 9999));
        if (QStringView(u"年년").contains(counter))
            m_year = number.text.size() <= 2 ? fullYear(value) : value;
        else if (QStringView(u"月월").contains(counter))
            m_month = value;
        else
            m_day = value;
        m_isKorean = m_isKorean || counter == u'년';
    }

    static int fullYear(int twoDigits) { return twoDigits + (twoDigits < 50 ? 2000 : 1900); } // RFC 5322, 4.3

    bool readNumbers()
    {
        std::vector<const DateToken *> numbers;
        QString separators;
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            if (isNumber(i) && !m_tokens[i].isUsed) {
                numbers.push_back(&m_tokens[i]);
                separators += i > 0 && m_tokens[i - 1].kind == DateToken::Kind::Mark ? m_tokens[i - 1].text : QStringLiteral(" ");
            }
        }
        for (const DateToken *number : numbers) {
            if (number->value < 0 || number->text.size() > 4)
                return numbers.size() == 1 && m_month == 0 && readCompact(*number);
        }
        if (m_month > 0)
            return readBesideMonth(numbers);
        if (numbers.size() == 3)
            return readThree(numbers, separators);
        if (numbers.size() == 2 && numbers[0]->text.size() == 4 && numbers[1]->text.size() <= 2 && separators.at(1) == u'-') {
            m_year = static_cast<int>(numbers[0]->value);
            m_month = static_cast<int>(numbers[1]->value);
            m_day = 1;
            return true;
        }
        if (numbers.size() == 2 && numbers[0]->text.size() == 4 && numbers[1]->text.size() == 3)
            return setOrdinal(static_cast<int>(numbers[0]->value), static_cast<int>(numbers[1]->value));
        if (numbers.size() == 1 && numbers[0]->text.size() == 4 && numbers[0]->value >= 1000) {
            m_year = static_cast<int>(numbers[0]->value);
            m_month = m_day = 1;
            return true;
        }
        return false;
    }

    bool readBesideMonth(const std::vector<const DateToken *> &numbers)
    {
        for (const DateToken *number : numbers) {
            const int value = static_cast<int>(number->value);
            const bool isYear = number->text.size() >= 3 || value > 31 || m_day > 0;
            if (isYear && m_year > 0)
                return false;
            if (isYear)
                m_year = number->text.size() <= 2 ? fullYear(value) : value;
            else
                m_day = value;
        }
        if (m_year > 0 && m_day == 0 && numbers.size() <= 1)
            m_day = 1;
        return m_year > 0 && m_day > 0;
    }

    bool readThree(const std::vector<const DateToken *> &numbers, const QString &separators)
    {
        const auto value = [&](size_t i) { return static_cast<int>(numbers[i]->value); };
        if (numbers[0]->text.size() == 4) {
            m_year = value(0);
            m_month = value(1);
            m_day = value(2);
            return true;
        }
        const bool isShortYear = numbers[2]->text.size() <= 2;
        if (isShortYear && separators.at(1) == u'-' && numbers[0]->text.size() == 2) {
            m_year = fullYear(value(0)); // ISO 8601 with a short year
            m_month = value(1);
            m_day = value(2);
            return true;
        }
        m_year = isShortYear ? fullYear(value(2)) : value(2);
        // With slashes America's order unless it cannot be; else day first.
        const bool isMonthFirst = (separators.at(1) == u'/' && value(0) <= 12) || value(1) > 12;
        m_month = value(isMonthFirst ? 0 : 1);
        m_day = value(isMonthFirst ? 1 : 0);
        return true;
    }

    bool setOrdinal(int year, int day)
    {
        const QDate date = QDate(year, 1, 1).addDays(day - 1);
        if (day < 1 || date.year() != year)
            return false;
        m_year = year;
        m_month = date.month();
        m_day = date.day();
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
            return part(1, 4) < 1900 || part(1, 4) > 2100 ? setOrdinal(fullYear(part(0, 2)), part(2, 3)) : false;
        case 7:
            return setOrdinal(part(0, 4), part(4, 3));
        case 6:
            m_year = fullYear(part(0, 2));
            m_month = part(2, 2);
            m_day = part(4, 2);
            return true;
        case 14:
        case 12:
            m_hour = part(8, 2);
            m_minute = part(10, 2);
            m_second = part(12, 2);
            [[fallthrough]];
        case 8:
            m_year = part(0, 4);
            m_month = part(4, 2);
            m_day = part(6, 2);
            return true;
        case 10:
        case 13: {
            const QDateTime moment = QDateTime::fromSecsSinceEpoch(text.size() == 10 ? number.value : number.value / 1000, Qt::UTC);
            m_year = moment.date().year();
            m_month = moment.date().month();
            m_day = moment.date().day();
            m_hour = moment.time().hour();
            m_minute = moment.time().minute();
            m_second = moment.time().second();
            return true;
        }
        default:
            return false;
        }
    }

    DateTokens m_tokens;
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
    int m_hour = 0;
    int m_minute = 0;
    int m_second = 0;
    int m_offset = 0; ///< seconds east
    QByteArray m_zoneId;
    bool m_hasZone = false;
    bool m_isKorean = false;
    bool m_isBroken = false;
};

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
    return isMonth && date.isValid() ? QDateTime(date, QTime(0, 0), Qt::UTC) : QDateTime();
}

} // namespace

QDateTime parseDate(QStringView text)
{
    constexpr qsizetype longest = 200;
    QStringView trimmed = text.trimmed();
    while (trimmed.endsWith(QLatin1String("\\n"))) // a line break that its writer escaped
        trimmed = trimmed.chopped(2).trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longest)
        return {};
    if (trimmed.startsWith(u'-'))
        return readWithoutCentury(trimmed);
    return DateReading(dateTokens(trimmed)).read();
}

} // namespace rendezvous::feed
