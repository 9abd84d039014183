#include "ui/subscriptions/feedstatustext.h"

#include "core/shownhost.h"
#include "ui/errors/errortext.h"

#include <QCoreApplication>
#include <QLocale>

namespace rendezvous::ui {

namespace {

struct Words
{
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
    if (reason == QLatin1String("silent"))
        return Words::tr("nothing new for a long time, so less often");
    if (reason == QLatin1String("skip"))
        return Words::tr("the publisher asks not to be asked at some hours");
    return Words::tr("as the publisher wishes");
}

QString stopWords(const QString &reason)
{
    if (reason == QLatin1String("gone"))
        return Words::tr("Not asked any more: the publisher has closed the feed.");
    if (reason == QLatin1String("unauthorized"))
        return Words::tr("Not asked any more: the site asks for a name and a password.");
    if (reason == QLatin1String("dead"))
        return Words::tr("Not asked any more: nothing was there for 30 days.");
    return Words::tr("Not asked any more.");
}

/// The names of the headers are those of the standard in every language.
QStringList validatorLines(const Validators &validators)
{
    QStringList lines;
    if (!validators.etag.isEmpty())
        lines.append(QStringLiteral("ETag: ") + QString::fromLatin1(validators.etag));
    if (!validators.lastModified.isEmpty())
        lines.append(QStringLiteral("Last-Modified: ") + QString::fromLatin1(validators.lastModified));
    return lines;
}

} // namespace

QString feedStatusText(const Feed &feed)
{
    const FeedStatus &status = feed.status;
    QStringList lines;
    lines.append(Words::tr("Last asked: %1").arg(moment(status.lastTry)));
    lines.append(Words::tr("Last answered well: %1").arg(moment(status.lastSuccess)));
    lines.append(Words::tr("Last new item: %1").arg(moment(status.lastNewItem)));
    if (status.error) {
        lines.append(Words::tr("Failing since: %1").arg(moment(status.failingSince)));
        lines.append(errorLine(*status.error));
    }
    if (status.isStopped)
        lines.append(stopWords(status.nextReason));
    else if (status.nextDue.isValid())
        lines.append(Words::tr("Next: %1 (%2)").arg(moment(status.nextDue), reasonWords(status.nextReason)));
    if (status.answers > 0) {
        lines.append(Words::tr("Received: %1, %2 % of the answers \"not modified\"")
                         .arg(QLocale().formattedDataSize(status.bytes))
                         .arg(100 * status.answers304 / status.answers));
    }
    if (!status.redirectTarget.isEmpty())
        lines.append(Words::tr("The site points to: %1").arg(shownAddress(status.redirectTarget)));
    lines += validatorLines(feed.validators);
    return lines.join(u'\n');
}

} // namespace rendezvous::ui
