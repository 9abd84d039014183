#include "fetch/redirection.h"

#include "core/bounds.h"
#include "fetch/origin.h"

namespace rendezvous::fetch {

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Result<QUrl> redirection(const QUrl &from, const QByteArray &location, const QUrl &first,
                         const QVector<Redirect> &hops)
{
    if (location.isEmpty() || location.size() > bounds::address)
        return Error{Error::Kind::HttpStatus, QStringLiteral("a redirect without an address")};
    // servers send raw UTF-8 here, against RFC 9110, 10.2.2
    QUrl target = from.resolved(QUrl(QString::fromUtf8(location)));
    target.setFragment(QString());
    if (target.userInfo().isEmpty() && originOf(target) == originOf(from))
        target.setUserInfo(from.userInfo());
    if (!isFetchable(target))
        return Error{Error::Kind::UnsupportedScheme, QStringLiteral("redirected to %1").arg(target.toDisplayString())};
    if (from.scheme() == QLatin1String("https") && target.scheme() != QLatin1String("https"))
        return Error{Error::Kind::RedirectRefused, QStringLiteral("from https to %1").arg(target.toDisplayString())};
    if (hops.size() >= bounds::redirects)
        return Error{Error::Kind::TooManyRedirects, QStringLiteral("more than %1").arg(bounds::redirects)};
    bool isLoop = target == first.adjusted(QUrl::RemoveFragment);
    for (const Redirect &hop : hops)
        isLoop = isLoop || hop.target == target;
    if (isLoop)
        return Error{Error::Kind::TooManyRedirects, QStringLiteral("a loop at %1").arg(target.toDisplayString())};
    return target;
}

} // namespace rendezvous::fetch
