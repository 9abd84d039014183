#include "fetch/components.h"

#include <QSslSocket>

#include <zlib.h>

namespace rendezvous::fetch {

QVector<Component> components()
{
    QVector<Component> parts{{QStringLiteral("zlib"), QString::fromLatin1(zlibVersion()), QStringLiteral("Zlib"),
                              QStringLiteral("zlib.net")}};
    // Elsewhere TLS is a part of the system.
    const QString tls = QSslSocket::sslLibraryVersionString();
    if (tls.startsWith(QLatin1String("OpenSSL ")))
        parts.append({QStringLiteral("OpenSSL"), tls.section(u' ', 1, 1), QStringLiteral("Apache-2.0"),
                      QStringLiteral("openssl.org")});
    return parts;
}

} // namespace rendezvous::fetch
