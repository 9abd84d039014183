#include "feed/dateparts.h"

#include "feed/datewords.h"

#include <QTimeZone>

#include <algorithm>
#include <initializer_list>

namespace rendezvous::feed {

namespace {

class ClockReading
{
public:
    ClockReading(DateTokens &tokens, DateParts &parts) : m_tokens(tokens), m_parts(parts) {}

    bool read()
    {
        readTime();
        return !m_isBroken;
    }

private:
    /// "15:04:05.5", "15h30", "3:09pm", "下午3时9分", "T13", "T150405".
    void readTime()
    {
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            if (!isNumber(m_tokens, i) || m_tokens[i].text.size() > 2)
                continue;
            const bool isColon = isMark(m_tokens, i + 1, u':') && isNumber(m_tokens, i + 2);
            const bool isHour = isWord(m_tokens, i + 1, u"hч时時点點시");
            const bool isDot = isClockWithDot(i);
            if (!isColon && !isHour && !isDot)
                continue;
            size_t end = i + 2;
            m_parts.hour = static_cast<int>(m_tokens[i].value);
            if (isNumber(m_tokens, end) && m_tokens[end].text.size() <= 2 &&
                (!isHour || !isWord(m_tokens, end + 1, u"年月日"))) {
                m_parts.minute = static_cast<int>(m_tokens[end++].value);
                end = readSeconds(end);
            }
            m_isBroken =
                m_isBroken || isMark(m_tokens, end, u':') || (isColon && m_tokens[i + 2].text.size() > 2);
            use(m_tokens, i, end);
            readHalfDay(i, end);
            readZone(end);
            return;
        }
        for (size_t i = 1; i < m_tokens.size(); ++i) {
            if (!isNumber(m_tokens, i) || !isWord(m_tokens, i - 1, u"t") || !m_tokens[i].isGlued)
                continue;
            const qsizetype digits = m_tokens[i].text.size();
            if (digits != 2 && digits != 4 && digits != 6)
                continue;
            m_parts.hour = m_tokens[i].text.left(2).toInt();
            m_parts.minute = m_tokens[i].text.mid(2, 2).toInt();
            m_parts.second = m_tokens[i].text.mid(4, 2).toInt();
            use(m_tokens, i - 1, i + 1);
            readZone(i + 1);
            return;
        }
    }

    /// "8.15 Uhr", "ore 10.30": a day and a month but for the word beside them.
    bool isClockWithDot(size_t i) const
    {
        if (!isMark(m_tokens, i + 1, u'.') || !isNumber(m_tokens, i + 2) || m_tokens[i + 2].text.size() != 2)
            return false;
        const auto isNamed = [this](size_t at, std::initializer_list<const char *> names) {
            return isWord(m_tokens, at) && std::any_of(names.begin(), names.end(), [&](const char *name) {
                       return m_tokens[at].text == QLatin1String(name);
                   });
        };
        return isNamed(i + 3, {"uhr", "uur"}) || (i > 0 && isNamed(i - 1, {"ore", "kl", "klo", "um"}));
    }

    size_t readSeconds(size_t end)
    {
        if (isWord(m_tokens, end, u"分분"))
            ++end;
        const bool isFollowed = (isMark(m_tokens, end, u':') && isNumber(m_tokens, end + 1)) ||
                                (isNumber(m_tokens, end) && isWord(m_tokens, end + 1, u"秒초"));
        if (isFollowed) {
            end += isMark(m_tokens, end, u':') ? 1 : 0;
            if (m_tokens[end].text.size() > 2)
                m_isBroken = true;
            m_parts.second = static_cast<int>(m_tokens[end++].value);
            if (isWord(m_tokens, end, u"秒초"))
                ++end;
            if ((isMark(m_tokens, end, u'.') || isMark(m_tokens, end, u',')) && isNumber(m_tokens, end + 1) &&
                m_tokens[end + 1].isGlued)
                end += 2;
        }
        return end;
    }

    void readHalfDay(size_t start, size_t &end)
    {
        const auto apply = [this](HalfDay half) {
            if (half == HalfDay::Pm && m_parts.hour < 12)
                m_parts.hour += 12;
            else if (half == HalfDay::Am && m_parts.hour == 12)
                m_parts.hour = 0;
        };
        if (isWord(m_tokens, end)) {
            if (const auto half = halfDayNamed(m_tokens[end].text)) {
                apply(*half);
                m_tokens[end++].isUsed = true;
                return;
            }
        }
        if (start > 0 && isWord(m_tokens, start - 1)) {
            const QString &word = m_tokens[start - 1].text;
            const auto half = word == QLatin1String("am") ? std::nullopt : halfDayNamed(word); // German "am"
            if (half) {
                apply(*half);
                m_tokens[start - 1].isUsed = true;
                m_parts.isKorean = m_parts.isKorean || word.at(0).unicode() >= 0xAC00;
            }
        }
    }

    void readZone(size_t i)
    {
        while (isMark(m_tokens, i, u',') || isMark(m_tokens, i, u'.'))
            ++i;
        if (isWord(m_tokens, i)) {
            const DateToken &word = m_tokens[i];
            if (word.text.contains(u'/') && setRegion(word)) {
                m_tokens[i].isUsed = true;
                return;
            }
            if (const QByteArray region = regionNamed(word.text);
                !region.isEmpty() && QTimeZone::isTimeZoneIdAvailable(region)) {
                m_parts.zoneId = region;
                m_parts.hasZone = true;
                m_tokens[i].isUsed = true;
                return;
            }
            if (const auto offset = zoneNamed(word.text)) {
                m_parts.offset = *offset;
                m_parts.hasZone = true;
                m_tokens[i++].isUsed = true;
            } else if (word.isUpper && word.text.size() <= 5 && word.text.size() >= 2 &&
                       monthNamed(word.text) == 0 && !isWeekday(word.text) &&
                       !isEastAsianLetter(word.text.at(0)) && word.text.at(0).unicode() < 0x80) {
                m_tokens[i++].isUsed = true; // a zone that nobody knows: UTC, as RFC 5322 (4.3) says
                m_parts.hasZone = true;
            }
        }
        if (!isMark(m_tokens, i, u'+') && !isMark(m_tokens, i, u'-'))
            return;
        if (!isNumber(m_tokens, i + 1) || !m_tokens[i + 1].isGlued)
            return;
        const bool isWest = isMark(m_tokens, i, u'-');
        const DateToken &number = m_tokens[i + 1];
        int hours = 0;
        int minutes = 0;
        size_t end = i + 2;
        if (number.text.size() == 4 || number.text.size() == 3) {
            hours = static_cast<int>(number.value / 100);
            minutes = static_cast<int>(number.value % 100);
        } else if (number.text.size() <= 2) {
            hours = static_cast<int>(number.value);
            if (isMark(m_tokens, end, u':') && isNumber(m_tokens, end + 1) && m_tokens[end + 1].text.size() <= 2) {
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
        m_parts.offset = (hours * 60 + minutes) * (isWest ? -60 : 60);
        m_parts.hasZone = true;
        use(m_tokens, i, end);
        if (isWord(m_tokens, end) && m_tokens[end].text == QLatin1String("z"))
            m_tokens[end].isUsed = true;
    }

    bool setRegion(const DateToken &word)
    {
        const bool isOfNoPlace = word.text.startsWith(QLatin1String("etc/"));
        if (const auto offset = isOfNoPlace ? zoneNamed(word.text.mid(4)) : std::nullopt) {
            m_parts.offset = *offset;
            m_parts.hasZone = true;
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
        m_parts.zoneId = id;
        m_parts.hasZone = true;
        return true;
    }

    DateTokens &m_tokens;
    DateParts &m_parts;
    bool m_isBroken = false;
};

} // namespace

bool readClock(DateTokens &tokens, DateParts &parts)
{
    return ClockReading(tokens, parts).read();
}

} // namespace rendezvous::feed
