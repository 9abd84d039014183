#include "article/visibledate.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

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

Months makeMonths()
{
    Months months;
    for (const QLocale::Language language :
         {QLocale::English, QLocale::French, QLocale::German, QLocale::Spanish, QLocale::Italian, QLocale::Portuguese,
          QLocale::Russian, QLocale::Ukrainian, QLocale::Belarusian, QLocale::Bulgarian, QLocale::Serbian,
          QLocale::Croatian, QLocale::Polish, QLocale::Czech, QLocale::Slovak, QLocale::Dutch, QLocale::Swedish,
          QLocale::NorwegianBokmal, QLocale::Danish, QLocale::Finnish, QLocale::Hungarian, QLocale::Romanian,
          QLocale::Turkish, QLocale::Greek, QLocale::Arabic, QLocale::Persian, QLocale::Hebrew, QLocale::Hindi,
          QLocale::Indonesian, QLocale::Kazakh, QLocale::Catalan, QLocale::Estonian, QLocale::Latvian,
          QLocale::Lithuanian}) {
        const QLocale locale(language);
        for (int month = 1; month <= 12; ++month) {
            for (const QLocale::FormatType format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                for (const QString &name : {locale.monthName(month, format), locale.standaloneMonthName(month, format)}) {
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
    const int month = months.value(name);
    // abbreviations end where their language likes
    return month > 0 || name.size() < 4 ? month : months.value(name.left(3));
}

/// The date with the time of day that stands behind it, else just before it.
QDateTime moment(int year, int month, int day, const QRegularExpressionMatch &shown, const QString &text)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1990 || year > 2100)
        return {};
    static const QRegularExpression clock(QStringLiteral("\\b([01]?\\d|2[0-3])\\s?[:：.hH시時时]\\s?([0-5]\\d)(?![\\d.])(?:\\s*([ap])\\.?m)?"),
                                          QRegularExpression::CaseInsensitiveOption);
    constexpr int nearby = 40;
    QTime time(0, 0);
    QRegularExpressionMatch match = clock.match(text.mid(shown.capturedEnd(), nearby));
    if (!match.hasMatch())
        match = clock.match(text.left(shown.capturedStart()).right(nearby / 2));
    if (match.hasMatch()) {
        int hour = match.captured(1).toInt();
        const QString half = match.captured(3).toLower();
        if (half == QLatin1String("p") && hour < 12)
            hour += 12;
        else if (half == QLatin1String("a") && hour == 12)
            hour = 0;
        time = QTime(hour, match.captured(2).toInt());
    }
    return QDateTime(date, time, Qt::UTC);
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

} // namespace

QDateTime machineDate(const QString &text)
{
    QString trimmed = text.trimmed();
    static const QRegularExpression blankBeforeTime(QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d) +(\\d\\d:)"));
    trimmed.replace(blankBeforeTime, QStringLiteral("\\1T\\2"));
    static const QRegularExpression iso(QStringLiteral(
        "^(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:T(\\d\\d):?(\\d\\d)(?::?(\\d\\d)(?:[.,]\\d+)?)?\\s*(Z|UTC|GMT|([+-])(\\d\\d):?(\\d\\d)?)?)?"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = iso.match(trimmed);
    if (match.hasMatch()) {
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        const QTime time(match.captured(4).toInt(), match.captured(5).toInt(), qMin(match.captured(6).toInt(), 59));
        if (!date.isValid() || !time.isValid())
            return {};
        const int offset = (match.captured(9).toInt() * 60 + match.captured(10).toInt()) * 60;
        return QDateTime(date, time, Qt::UTC).addSecs(match.captured(8) == QLatin1String("-") ? offset : -offset);
    }
    const QDateTime rfc = QDateTime::fromString(QString(trimmed).replace(QLatin1String("GMT"), QLatin1String("+0000")),
                                                Qt::RFC2822Date);
    return rfc.isValid() ? rfc.toUTC() : QDateTime();
}

QDateTime visibleDate(const QString &shown)
{
    const QString text = withLatinDigits(shown);
    static const QRegularExpression eastAsian(QStringLiteral("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일号]"));
    static const QRegularExpression yearFirst(QStringLiteral("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\b"));
    static const QRegularExpression dayFirst(QStringLiteral("\\b(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})\\b"));
    static const QRegularExpression dayAndName(QStringLiteral(
        "\\b(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?\\s*(?:de\\s+|of\\s+)?([\\p{L}\\p{M}]{2,14})\\.?,?\\s*(?:de\\s+|del\\s+)?(\\d{4})\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression nameAndDay(QStringLiteral(
        "([\\p{L}\\p{M}]{3,14})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);

    for (const QRegularExpression *ordered : {&eastAsian, &yearFirst}) {
        const QRegularExpressionMatch match = ordered->match(text);
        if (!match.hasMatch())
            continue;
        const QDateTime found = moment(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(),
                                       match, text);
        if (found.isValid())
            return found;
    }
    for (QRegularExpressionMatchIterator matches = dayAndName.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QDateTime found = moment(match.captured(3).toInt(), monthNamed(match.captured(2)),
                                       match.captured(1).toInt(), match, text);
        if (found.isValid())
            return found;
    }
    for (QRegularExpressionMatchIterator matches = nameAndDay.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QDateTime found = moment(match.captured(3).toInt(), monthNamed(match.captured(1)),
                                       match.captured(2).toInt(), match, text);
        if (found.isValid())
            return found;
    }
    if (const QRegularExpressionMatch match = dayFirst.match(text); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        const bool isMonthFirst = second > 12;
        return moment(match.captured(3).toInt(), isMonthFirst ? first : second, isMonthFirst ? second : first, match,
                      text);
    }
    return {};
}

} // namespace rendezvous::article
