#include "ui/subscriptions/feedstatustext.h"

#include "ui/errors/errortext.h"

#include <QCoreApplication>
#include <QLocale>

namespace rendezvous::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FeedStatus)
};

QString moment(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : Words::tr("never");
}

QString reasonWords(const QString &reason)
{
    if (reason == QLatin1String("retry-after"))
        return Words::tr("the server asked to wait");
    if (reason == QLatin1String("backoff"))
        return Words::tr("after failures, less often");
    if (reason == QLatin1String("interval"))
        return Words::tr("the interval you chose");
    return Words::tr("as the publisher wishes");
}

} // namespace

QString feedStatusText(const FeedStatus &status)
{
    QStringList lines;
    lines.append(Words::tr("Last asked: %1").arg(moment(status.lastTry)));
    lines.append(Words::tr("Last answered well: %1").arg(moment(status.lastSuccess)));
    lines.append(Words::tr("Last new item: %1").arg(moment(status.lastNewItem)));
    if (status.error) {
        lines.append(Words::tr("Failing since: %1").arg(moment(status.failingSince)));
        lines.append(errorLine(*status.error));
    }
    if (status.isStopped)
        lines.append(Words::tr("Not asked any more."));
    else if (status.nextDue.isValid())
        lines.append(Words::tr("Next: %1 (%2)").arg(moment(status.nextDue), reasonWords(status.nextReason)));
    if (status.answers > 0) {
        lines.append(Words::tr("Received: %1, %2 % of the answers \"not modified\"")
                         .arg(QLocale().formattedDataSize(status.bytes))
                         .arg(100 * status.answers304 / status.answers));
    }
    if (!status.redirectTarget.isEmpty())
        lines.append(Words::tr("The site points to: %1").arg(status.redirectTarget.toDisplayString()));
    return lines.join(u'\n');
}

} // namespace rendezvous::ui
