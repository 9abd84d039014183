#include "reader/address.h"

#include "core/bounds.h"

#include <QRegularExpression>

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
    // a slash too few is no host named "http"
    static const QRegularExpression oneSlash(QStringLiteral("^(https?):/(?=[^/])"), QRegularExpression::CaseInsensitiveOption);
    typed.replace(oneSlash, QStringLiteral("\\1://"));
    TypedAddress address;
    // "localhost:8080/feed" has a port, "mailto:x@y" a scheme; colons of an IPv6 address, a path or a query say nothing
    static const QRegularExpression scheme(QStringLiteral("^([a-z][a-z0-9+.-]*):(?:(//)|(?![0-9]*(?:[/?#]|$)))"),
                                           QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch named = scheme.match(typed);
    if (named.hasMatch() && !named.hasCaptured(2))
        return Error{Error::Kind::UnsupportedScheme, named.captured(1)};
    address.hasScheme = named.hasMatch();
    if (!address.hasScheme)
        typed.prepend(QLatin1String("https://"));
    address.url = QUrl(typed, QUrl::TolerantMode);
    if (!address.url.isValid())
        return Error{Error::Kind::InvalidArgument, address.url.errorString()};
    address.url.setFragment(QString()); // of an address that is not valid, it would make another
    if (address.url.scheme() != QLatin1String("http") && address.url.scheme() != QLatin1String("https"))
        return Error{Error::Kind::UnsupportedScheme, address.url.scheme()};
    if (address.url.host().isEmpty())
        return Error{Error::Kind::InvalidArgument, QStringLiteral("no host in %1").arg(text)};
    return address;
}

} // namespace rendezvous::reader
