#pragma once

#include <QUrl>

namespace rendezvous {

/// Whether an address may be asked for over the network or be opened as a page: http or https, with a host.
/// Nothing that a text names is fetched otherwise.
inline bool isWebAddress(const QUrl &url)
{
    const QString scheme = url.scheme();
    return url.isValid() && !url.host().isEmpty() &&
           (scheme == QLatin1String("http") || scheme == QLatin1String("https"));
}

} // namespace rendezvous
