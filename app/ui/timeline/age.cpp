#include "ui/timeline/age.h"

#include <QCoreApplication>
#include <QLocale>

namespace rendezvous::ui {

struct AgeText {
    Q_DECLARE_TR_FUNCTIONS(AgeText)
};

QString ageText(const QDateTime &moment, const QDateTime &now)
{
    const qint64 minutes = moment.secsTo(now) / 60;
    if (minutes < 1)
        return AgeText::tr("now");
    if (minutes < 60)
        return AgeText::tr("%n min", "age of an item in minutes", int(minutes));
    const QDateTime local = moment.toLocalTime();
    if (minutes < 12 * 60)
        return AgeText::tr("%n h", "age of an item in hours", int(minutes / 60));
    return QLocale().toString(local.time(), QLocale::ShortFormat);
}

QString dayText(const QDate &day, const QDate &today)
{
    if (day == today)
        return AgeText::tr("Today");
    if (day == today.addDays(-1))
        return AgeText::tr("Yesterday");
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::LongFormat);
    if (day.year() == today.year() && locale.language() == QLocale::English)
        format = QStringLiteral("dddd, d MMMM");
    return locale.toString(day, format);
}

} // namespace rendezvous::ui
