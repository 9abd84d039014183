#include "article/moment.h"

#include "article/publisherzones.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace rendezvous::article {
namespace {

template <std::size_t n> const char *zoneFor(const QString &key, const PublisherZone (&zones)[n])
{
    const auto zone = std::find_if(std::begin(zones), std::end(zones), [&](const PublisherZone &each) {
        return key == QLatin1String(each.domain.data(), qsizetype(each.domain.size()));
    });
    return zone == std::end(zones) ? nullptr : zone->zone;
}

} // namespace

QDateTime utcOf(const Moment &moment, const QUrl &page, const QString &language)
{
    if (!moment.isValid() || !moment.isLocal || moment.isDay())
        return moment.time;
    const char *name = zoneFor(page.host().section(QLatin1Char('.'), -1), publisherZones);
    if (!name)
        name = zoneFor(language.section(QLatin1Char('-'), 0, 0).toLower(), languageZones);
    const QTimeZone zone = name ? QTimeZone(QByteArray(name)) : QTimeZone();
    if (!zone.isValid())
        return moment.time;
    const QDateTime shown(moment.time.date(), moment.time.time(), zone);
    return shown.isValid() ? shown.toUTC() : moment.time;
}

QString languageOfScript(const QString &text)
{
    bool hasHan = false;
    for (const QChar c : text) {
        switch (c.script()) {
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
            return QStringLiteral("ja");
        case QChar::Script_Hangul:
            return QStringLiteral("ko");
        case QChar::Script_Thai:
            return QStringLiteral("th");
        case QChar::Script_Han:
            hasHan = true;
            break;
        default:
            break;
        }
    }
    return hasHan ? QStringLiteral("zh") : QString();
}

SaidOffset offsetIn(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("\\b(?:GMT|UTC)\\s*([+\\-−])\\s?(\\d{1,2})(?::?([0-5]\\d))?\\b|"
                       "\\d:\\d\\d\\s?(\\+)(\\d\\d):?([0-5]\\d)\\b"));
    if (const QRegularExpressionMatch match = number.match(text); match.hasMatch()) {
        const int group = match.captured(1).isEmpty() ? 4 : 1;
        const int minutes = match.captured(group + 1).toInt() * 60 + match.captured(group + 2).toInt();
        constexpr int farthest = 14 * 60;
        if (minutes <= farthest)
            return {true, match.captured(group) == QLatin1String("+") ? minutes : -minutes};
    }
    static const QRegularExpression word(QStringLiteral("\\b\\p{Lu}{3,4}\\b"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    for (auto words = word.globalMatch(text); words.hasNext();) {
        const QString name = words.next().captured();
        for (const NamedOffset &offset : namedOffsets) {
            if (name == QStringView(offset.name))
                return {true, offset.minutes};
        }
    }
    return {};
}

} // namespace rendezvous::article
