#include "article/visibledate.h"

#include "core/utc.h"

#include <QCalendar>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

namespace rendezvous::article {
namespace {

using Months = QHash<QString, int>;

QString folded(const QString &word)
{
    QString plain;
    for (const QChar c : word.toCaseFolded().normalized(QString::NormalizationForm_D)) {
        if (c.isLetter())
            plain += c;
    }
    return plain;
}

constexpr std::array dateLanguages{
    QLocale::English,    QLocale::French,   QLocale::German,          QLocale::Spanish,    QLocale::Italian,
    QLocale::Portuguese, QLocale::Russian,  QLocale::Ukrainian,       QLocale::Belarusian, QLocale::Bulgarian,
    QLocale::Serbian,    QLocale::Croatian, QLocale::Polish,          QLocale::Czech,      QLocale::Slovak,
    QLocale::Dutch,      QLocale::Swedish,  QLocale::NorwegianBokmal, QLocale::Danish,     QLocale::Finnish,
    QLocale::Hungarian,  QLocale::Romanian, QLocale::Turkish,         QLocale::Greek,      QLocale::Arabic,
    QLocale::Persian,    QLocale::Hebrew,   QLocale::Hindi,           QLocale::Indonesian, QLocale::Kazakh,
    QLocale::Catalan,    QLocale::Estonian, QLocale::Latvian,         QLocale::Lithuanian, QLocale::Thai};

Months makeMonths()
{
    Months months;
    for (const QLocale::Language language : dateLanguages) {
        const QLocale locale(language);
        for (int month = 1; month <= 12; ++month) {
            for (const QLocale::FormatType format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                for (const QString &name :
                     {locale.monthName(month, format), locale.standaloneMonthName(month, format)}) {
                    const QString word = folded(name);
                    if (word.size() >= 2 && !months.contains(word))
                        months.insert(word, month);
                }
            }
        }
    }
    return months;
}

int monthNamed(const QString &word)
{
    static const Months months = makeMonths();
    const QString name = folded(word);
    int month = months.value(name);
    // Hebrew writes "in" and the month as one word
    if (month == 0 && name.startsWith(QChar(0x05d1)))
        month = months.value(name.mid(1));
    // abbreviations end where their language likes
    return month > 0 || name.size() < 4 ? month : months.value(name.left(3));
}

/// The hour of a clock of twelve hours, by the words that stand before or behind it.
int hourOfDay(int hour, const QRegularExpressionMatch &clock)
{
    const QString half = (clock.captured(1) + clock.captured(5)).toLower();
    static const QStringList afternoons{QStringLiteral("p"), QStringLiteral("오후"), QStringLiteral("下午"),
                                        QStringLiteral("晚上"), QStringLiteral("午後")};
    if (half.isEmpty())
        return hour;
    const bool isAfternoon = afternoons.contains(half);
    return isAfternoon ? (hour < 12 ? hour + 12 : hour) : (hour == 12 ? 0 : hour);
}

/// The time of day nearest to a date, which stands at [begin, end) of a text.
QTime timeNear(const QString &text, qsizetype begin, qsizetype end)
{
    static const QRegularExpression clock(
        QStringLiteral("(?:(오전|오후|上午|下午|晚上|午前|午後)\\s?)?(?<![\\d.:/"
                       "-])([01]?\\d|2[0-3])\\s?(?:시|[:：.hH時时])\\s?([0-5]\\d)(?![\\d./"
                       "])(?::([0-5]\\d))?(?:\\s*([ap])\\.?m)?"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression otherDate(QStringLiteral("\\d{4}\\s?[-./年년]\\s?\\d|\\d[-./]\\d{4}"));
    constexpr qsizetype nearby = 40;
    const qsizetype from = std::max<qsizetype>(begin - nearby / 2, 0);
    QTime time(0, 0);
    qsizetype nearest = nearby;
    for (auto clocks = clock.globalMatch(text.mid(from, end + nearby - from)); clocks.hasNext();) {
        const QRegularExpressionMatch match = clocks.next();
        const qsizetype start = from + match.capturedStart();
        const qsizetype stop = from + match.capturedEnd();
        const qsizetype distance = start >= end ? start - end : stop <= begin ? begin - stop : 0;
        const bool isInDate = distance == 0 && match.captured(0).contains(QLatin1Char('.'));
        // behind another date it is the time of that one: "2025-03-14 changed 2025-03-18 10:02"
        const bool isOfOther = start > end && otherDate.match(text.mid(end, distance)).hasMatch();
        if (distance >= nearest || isInDate || isOfOther)
            continue;
        nearest = distance;
        time = QTime(hourOfDay(match.captured(2).toInt(), match), match.captured(3).toInt(),
                     match.captured(4).toInt());
    }
    return time;
}

/// The date with the time of day beside it.
QDateTime moment(int year, int month, int day, const QRegularExpressionMatch &shown, const QString &text)
{
    constexpr int thaiEra = 543;
    const bool isThai = year > 2400 && year < 2700;
    const QDate date(isThai ? year - thaiEra : year, month, day);
    if (!date.isValid() || date.year() < 1990 || date.year() > 2100)
        return {};
    return QDateTime(date, timeNear(text, shown.capturedStart(), shown.capturedEnd()), utc);
}

/// The solar calendar of Iran, with the names of its months.
QDateTime persianMoment(int year, const QString &month, int day, const QRegularExpressionMatch &shown,
                        const QString &text)
{
    static const QStringList months{
        QStringLiteral("فروردین"), QStringLiteral("اردیبهشت"), QStringLiteral("خرداد"),
        QStringLiteral("تیر"),     QStringLiteral("مرداد"),    QStringLiteral("شهریور"),
        QStringLiteral("مهر"),     QStringLiteral("آبان"),     QStringLiteral("آذر"),
        QStringLiteral("دی"),      QStringLiteral("بهمن"),     QStringLiteral("اسفند")};
    const QDate date = QDate(year, int(months.indexOf(month)) + 1, day, QCalendar(QCalendar::System::Jalali));
    return months.contains(month) && date.isValid()
               ? QDateTime(date, timeNear(text, shown.capturedStart(), shown.capturedEnd()), utc)
               : QDateTime();
}

/// Digits of any script as ASCII.
QString withLatinDigits(QString text)
{
    for (QChar &c : text) {
        if (c.digitValue() >= 0)
            c = QChar(u'0' + c.digitValue());
    }
    return text;
}

/// Years of Japan's eras and of the Republic of China as common ones, each said once:
/// "2025年（令和7年）3月14日", "令和7年3月14日", "民國114年3月14日".
QString withCommonYears(QString text)
{
    constexpr qsizetype mostEras = 8;
    static const QRegularExpression era(
        QStringLiteral("([（(]\\s?)?(明治|大正|昭和|平成|令和|民[國国])\\s?(\\d{1,3}|元)\\s?年(?:\\s?[)）]|["
                       "（(]\\d{4}年?[)）])?"));
    static const QHash<QString, int> yearBefore{{QStringLiteral("明治"), 1867},
                                                {QStringLiteral("大正"), 1911},
                                                {QStringLiteral("昭和"), 1925},
                                                {QStringLiteral("平成"), 1988},
                                                {QStringLiteral("令和"), 2018}};
    constexpr int beforeRepublic = 1911;
    qsizetype from = 0;
    for (qsizetype i = 0; i < mostEras; ++i) {
        const QRegularExpressionMatch match = era.match(text, from);
        if (!match.hasMatch())
            break;
        const int year = std::max(match.captured(3).toInt(), 1); // the first is written in a word
        const bool isRepeated = !match.captured(1).isEmpty() && match.capturedStart() > 0 &&
                                text[match.capturedStart() - 1] == QChar(0x5e74);
        const QString common =
            QString::number(yearBefore.value(match.captured(2), beforeRepublic) + year) + QChar(0x5e74);
        text.replace(match.capturedStart(), match.capturedLength(), isRepeated ? QString() : common);
        from = match.capturedStart();
    }
    return text;
}

/// One way to write a date, and which of its groups are what.
struct Pattern
{
    QRegularExpression expression;
    int year;
    int month;
    int day;
};

/// In the order of trust: where more than one fits, numbers alone come last.
const std::array<Pattern, 7> &patterns()
{
    constexpr auto options =
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    static const std::array<Pattern, 7> all{
        Pattern{QRegularExpression(
                    QStringLiteral("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일号]")),
                1, 2, 3},
        {QRegularExpression(QStringLiteral("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\b")), 1, 2, 3},
        {QRegularExpression(QStringLiteral("\\b(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?:,|\\s+năm)?\\s+(\\d{4})"),
                            options),
         3, 2, 1},
        {QRegularExpression(QStringLiteral("\\b(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?[\\s.-]*(?:de\\s+|of\\s+)"
                                           "?([\\p{L}\\p{M}]{2,14})[.,-]*\\s*(?:de\\s+|del\\s+)?(\\d{4})\\b"),
                            options),
         3, 2, 1},
        {QRegularExpression(QStringLiteral("([\\p{L}\\p{M}]{3,14})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:"
                                           "\\d\\d:\\d\\d(?::\\d\\d)?\\s+(?:\\p{Lu}{2,4}\\s+)?)?(\\d{4})\\b"),
                            options),
         3, 1, 2},
        {QRegularExpression(
             QStringLiteral("\\b(\\d{4})\\.?,?\\s+([\\p{L}\\p{M}]{3,14})\\.?\\s+(\\d{1,2})\\b"), options),
         1, 2, 3},
        {QRegularExpression(QStringLiteral("\\b(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})\\b")), 3, 2, 1},
    };
    return all;
}

QDateTime dateOf(const QRegularExpressionMatch &match, const Pattern &pattern, const QString &text)
{
    const int year = match.captured(pattern.year).toInt();
    const int day = match.captured(pattern.day).toInt();
    const QString month = match.captured(pattern.month);
    bool isNumber = false;
    const int number = month.toInt(&isNumber);
    if (!isNumber) {
        constexpr int lastPersianYear = 1500;
        return year < lastPersianYear ? persianMoment(year, month, day, match, text)
                                      : moment(year, monthNamed(month), day, match, text);
    }
    // the month goes first where the other order cannot be
    const bool isMonthFirst = pattern.day == 1 && number > 12;
    return moment(year, isMonthFirst ? day : number, isMonthFirst ? number : day, match, text);
}

/// What stands beside dates: names of days, zones and acts.
QSet<QString> makeMomentWords()
{
    QSet<QString> words;
    for (const QLocale::Language language : dateLanguages) {
        const QLocale locale(language);
        for (int day = 1; day <= 7; ++day) {
            words << folded(locale.dayName(day, QLocale::LongFormat))
                  << folded(locale.dayName(day, QLocale::ShortFormat));
        }
    }
    const QString others =
        QStringLiteral("a am pm at on the of th st nd rd h hs hrs min mins minute minutes minuten minuti "
                       "minutos uhr klo kl ore um às à le il el em de del den "
                       "published updated update last modified posted read ago hour hours publié mis jour "
                       "publicado actualizado atualizado pubblicato "
                       "aggiornato alle veröffentlicht aktualisiert stand lesezeit lecture lectura leitura "
                       "опубликовано обновлено в мск г года "
                       "opublikowano aktualizacja publikováno frissítve julkaistu päivitetty publicerad "
                       "uppdaterad publisert oppdatert gepubliceerd "
                       "bijgewerkt güncelleme utc gmt cet cest est edt bst ist msk wib hkt jst kst pst pdt "
                       "eet eest 年 月 日 時 时 分 更新 发布 令和 平成 民國 公開 配信 발행 "
                       "수정 입력 هـ م الموافق");
    for (const QString &word : others.split(QLatin1Char(' ')))
        words << folded(word);
    return words;
}

/// A date of RFC 822 with the zone that it names at its end (5.1) as a number.
QString withNumericZone(QString date)
{
    static const QHash<QString, QString> zones{
        {QStringLiteral("GMT"), QStringLiteral("+0000")}, {QStringLiteral("UTC"), QStringLiteral("+0000")},
        {QStringLiteral("UT"), QStringLiteral("+0000")},  {QStringLiteral("Z"), QStringLiteral("+0000")},
        {QStringLiteral("EST"), QStringLiteral("-0500")}, {QStringLiteral("EDT"), QStringLiteral("-0400")},
        {QStringLiteral("CST"), QStringLiteral("-0600")}, {QStringLiteral("CDT"), QStringLiteral("-0500")},
        {QStringLiteral("MST"), QStringLiteral("-0700")}, {QStringLiteral("MDT"), QStringLiteral("-0600")},
        {QStringLiteral("PST"), QStringLiteral("-0800")}, {QStringLiteral("PDT"), QStringLiteral("-0700")}};
    const qsizetype blank = date.lastIndexOf(u' ');
    const QString offset = zones.value(date.mid(blank + 1));
    return blank < 0 || offset.isEmpty() ? date.replace(QLatin1String("GMT"), QLatin1String("+0000"))
                                         : date.left(blank + 1) + offset;
}

} // namespace

Moment machineMoment(const QString &text)
{
    QString trimmed = text.trimmed();
    static const QRegularExpression blankBeforeTime(QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d) +(\\d\\d:)"));
    static const QRegularExpression slashes(QStringLiteral("^(\\d{4})/(\\d\\d)/(\\d\\d)"));
    trimmed.replace(slashes, QStringLiteral("\\1-\\2-\\3"));
    trimmed.replace(blankBeforeTime, QStringLiteral("\\1T\\2"));
    static const QRegularExpression iso(
        QStringLiteral(
            "^(\\d{4})-?(\\d\\d)-?(\\d\\d)(?!\\d)(?:T(\\d\\d):?(\\d\\d)(?::?(\\d\\d)(?:[.,]\\d+)?)?\\s*("
            "Z|UTC|GMT|([+-])(\\d\\d):?(\\d\\d)?)?)?"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = iso.match(trimmed);
    if (match.hasMatch()) {
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        const int second = qMin(match.captured(6).toInt(), 59);
        const int minute = match.captured(5).toInt();
        const int hour = match.captured(4).toInt();
        const bool isEndOfDay = hour == 24 && minute == 0 && second == 0; // ISO 8601:2004, 4.2.3
        const QTime time(isEndOfDay ? 0 : hour, minute, second);
        if (!date.isValid() || !time.isValid())
            return {};
        const int offset = (match.captured(9).toInt() * 60 + match.captured(10).toInt()) * 60;
        return {QDateTime(date, time, utc)
                    .addDays(isEndOfDay ? 1 : 0)
                    .addSecs(match.captured(8) == QLatin1String("-") ? offset : -offset),
                match.captured(7).isEmpty()};
    }
    const QDateTime rfc = QDateTime::fromString(withNumericZone(trimmed), Qt::RFC2822Date);
    return {rfc.isValid() ? rfc.toUTC() : QDateTime(), false};
}

QDateTime machineDate(const QString &text)
{
    return machineMoment(text).time;
}

QDateTime countedDate(const QString &text)
{
    constexpr qint64 earliest = 788'918'400; // 1995
    constexpr qint64 latest = 2'208'988'800; // 2040
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    const qint64 seconds = number > latest ? number / 1000 : number;
    return isNumber && seconds >= earliest && seconds <= latest ? QDateTime::fromSecsSinceEpoch(seconds, utc)
                                                                : QDateTime();
}

QDateTime visibleDate(const QString &shown)
{
    const QString text = withCommonYears(withLatinDigits(shown));
    for (const Pattern &pattern : patterns()) {
        for (auto matches = pattern.expression.globalMatch(text); matches.hasNext();) {
            const QDateTime found = dateOf(matches.next(), pattern, text);
            if (found.isValid())
                return found;
        }
    }
    return {};
}

Moment visibleMoment(const QString &shown)
{
    Moment moment{visibleDate(shown), true};
    if (!moment.isValid() || moment.isDay())
        return moment;
    const SaidOffset offset = offsetIn(withLatinDigits(shown));
    moment.isLocal = !offset.isSaid;
    moment.time = moment.time.addSecs(-60 * offset.minutes);
    return moment;
}

bool isBareMoment(const QString &line)
{
    static const QSet<QString> words = makeMomentWords();
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{M}]+"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression clock(
        QStringLiteral("(?<!\\d)(?:[01]?\\d|2[0-3])\\s?[:.hH]\\s?[0-5]\\d(?!\\d)"));
    const QString text = withLatinDigits(line);
    const bool hasDigit = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (!hasDigit)
        return false;
    bool hasWord = false;
    for (auto matches = word.globalMatch(text); matches.hasNext();) {
        const QString each = matches.next().captured();
        if (!words.contains(folded(each)) && monthNamed(each) == 0)
            return false;
        hasWord = true;
    }
    return hasWord || clock.match(text).hasMatch() || visibleDate(text).isValid();
}

} // namespace rendezvous::article
