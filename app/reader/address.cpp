#include "reader/address.h"

#include "core/bounds.h"

namespace rendezvous::reader {

namespace {

bool startsWith(const QString &text, QLatin1String prefix)
{
    return text.startsWith(prefix, Qt::CaseInsensitive);
}

/// "feed:" before a whole address, or in the place of its scheme.
QString withoutFeedScheme(const QString &text)
{
    for (const QLatin1String prefix : {QLatin1String("feed:http"), QLatin1String("feeds:http")}) {
        if (startsWith(text, prefix))
            return text.mid(prefix.size() - 4);
    }
    if (startsWith(text, QLatin1String("feed://")))
        return QStringLiteral("http://") + text.mid(7);
    if (startsWith(text, QLatin1String("feeds://")))
        return QStringLiteral("https://") + text.mid(8);
    return text;
}

} // namespace

Result<TypedAddress> parseAddress(const QString &text)
{
    QString typed = withoutFeedScheme(text.trimmed());
    if (typed.isEmpty() || typed.size() > bounds::address)
        return Error{Error::Kind::InvalidArgument, QStringLiteral("no address")};
    TypedAddress address;
    if (!typed.contains(QLatin1String("://"))) {
        // "localhost:8080/feed" has a port, "mailto:x@y" a scheme
        const QString beforeColon = typed.section(u':', 0, 0);
        const QString afterColon = typed.section(u':', 1).section(u'/', 0, 0);
        bool isPort = false;
        afterColon.toUShort(&isPort);
        if (!afterColon.isEmpty() && !isPort)
            return Error{Error::Kind::UnsupportedScheme, beforeColon};
        address.hasScheme = false;
        typed.prepend(QLatin1String("https://"));
    }
    address.url = QUrl(typed, QUrl::TolerantMode);
    address.url.setFragment(QString());
    if (!address.url.isValid())
        return Error{Error::Kind::InvalidArgument, address.url.errorString()};
    if (address.url.scheme() != QLatin1String("http") && address.url.scheme() != QLatin1String("https"))
        return Error{Error::Kind::UnsupportedScheme, address.url.scheme()};
    if (address.url.host().isEmpty())
        return Error{Error::Kind::InvalidArgument, QStringLiteral("no host in %1").arg(text)};
    return address;
}

} // namespace rendezvous::reader
