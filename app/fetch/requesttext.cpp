#include "fetch/requesttext.h"

#include "fetch/origin.h"

namespace rendezvous::fetch {

namespace {

QByteArray accept(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Feed:
        return "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, "
               "application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.5, */*;q=0.1";
    case Purpose::Page: return "text/html, application/xhtml+xml, */*;q=0.5";
    case Purpose::Image: return "image/webp, image/png, image/jpeg, image/gif";
    case Purpose::Icon: return "image/png, image/jpeg, image/gif, image/webp, image/x-icon, */*;q=0.1";
    }
    return "*/*";
}

/// A header's value must not start another header, wherever it came from.
bool isSafe(const QByteArray &value)
{
    return !value.isEmpty() && !value.contains('\r') && !value.contains('\n') && !value.contains('\0');
}

void append(QByteArray &text, const char *name, const QByteArray &value)
{
    if (isSafe(value))
        text += QByteArray(name) + ": " + value + "\r\n";
}

QByteArray target(const QUrl &url)
{
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (!path.startsWith('/'))
        path.prepend('/');
    if (url.hasQuery())
        path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return path;
}

QByteArray hostField(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (url.port() >= 0)
        host += ':' + QByteArray::number(url.port());
    return host;
}

QByteArray authorization(const QUrl &url)
{
    if (url.userName().isEmpty() || (url.scheme() != QLatin1String("https") && !isLoopback(url.host())))
        return {};
    const QString pair = url.userName(QUrl::FullyDecoded) + u':' + url.password(QUrl::FullyDecoded);
    return "Basic " + pair.toUtf8().toBase64();
}

} // namespace

QByteArray ownUserAgent()
{
    return "Rendezvous/" RENDEZVOUS_VERSION " (+" RENDEZVOUS_HOMEPAGE ")";
}

QByteArray requestText(const QUrl &url, const Request &request, bool isForeign)
{
    const QByteArray override = isForeign ? QByteArray() : request.userAgent.toLatin1();
    QByteArray text = "GET " + target(url) + " HTTP/1.1\r\n";
    append(text, "Host", hostField(url));
    append(text, "User-Agent", isSafe(override) ? override : ownUserAgent());
    append(text, "Accept", accept(request.purpose));
    append(text, "Accept-Encoding", "gzip, deflate");
    append(text, "If-None-Match", request.validators.etag);
    append(text, "If-Modified-Since", request.validators.lastModified);
    if (!isForeign) {
        append(text, "Accept-Language", request.acceptLanguage);
        append(text, "Authorization", authorization(url));
    }
    return text + "Connection: keep-alive\r\n\r\n";
}

} // namespace rendezvous::fetch
