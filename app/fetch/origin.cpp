#include "fetch/origin.h"

#include "core/webaddress.h"

#include <QHostAddress>

namespace rendezvous::fetch {

QString originOf(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    const int port = url.port(scheme == QLatin1String("https") ? 443 : 80);
    return scheme + QStringLiteral("://") + url.host(QUrl::FullyEncoded).toLower() + u':' + QString::number(port);
}

bool isLoopback(const QString &host)
{
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

bool isFetchable(const QUrl &url)
{
    return isWebAddress(url);
}

} // namespace rendezvous::fetch
