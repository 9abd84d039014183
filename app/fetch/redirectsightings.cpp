#include "fetch/redirectsightings.h"

#include "fetch/schedule.h"

#include <QStringList>

namespace rendezvous::fetch {

namespace {

constexpr int sightingsNeeded = 3;
constexpr qint64 secondsNeeded = 48 * 3600;

QUrl targetOf(const Response &response)
{
    QUrl target;
    for (const Redirect &redirect : response.redirects) {
        if (redirect.status != 301 && redirect.status != 308)
            break;
        target = redirect.target;
    }
    return looksLikeLogin(target) ? QUrl() : target;
}

} // namespace

void noteRedirects(FeedStatus &status, const Response &response, const QDateTime &now)
{
    const QUrl target = targetOf(response);
    if (target.isEmpty()) {
        status.redirectTarget = QUrl();
        status.redirectSightings = 0;
        status.redirectSince = QDateTime();
    } else if (target == status.redirectTarget) {
        ++status.redirectSightings;
    } else {
        status.redirectTarget = target;
        status.redirectSightings = 1;
        status.redirectSince = now;
    }
}

QUrl permanentTarget(const FeedStatus &status)
{
    const bool isSure = status.redirectSightings >= sightingsNeeded && status.redirectSince.isValid()
                        && status.redirectSince.secsTo(status.lastSuccess) >= secondsNeeded;
    return isSure ? status.redirectTarget : QUrl();
}

bool looksLikeLogin(const QUrl &url)
{
    const QStringList words{QStringLiteral("login"),  QStringLiteral("signin"),    QStringLiteral("sign-in"),
                            QStringLiteral("logon"),  QStringLiteral("sso"),       QStringLiteral("auth"),
                            QStringLiteral("oauth"),  QStringLiteral("captcha"),   QStringLiteral("consent"),
                            QStringLiteral("account"), QStringLiteral("challenge"), QStringLiteral("wp-login.php")};
    QStringList parts = url.path().toLower().split(u'/', Qt::SkipEmptyParts);
    parts += url.host().toLower().section(u'.', 0, 0);
    for (const QString &part : parts) {
        if (words.contains(part.section(u'.', 0, 0)) || words.contains(part))
            return true;
    }
    return false;
}

} // namespace rendezvous::fetch
