#include "fetch/answer.h"

namespace rendezvous::fetch {

namespace {

/// Bot walls name themselves in a header or by their server; telling so spares the person a search.
bool isBotChallenge(const ResponseHead &head)
{
    return head.value("cf-mitigated") == "challenge" || !head.value("x-datadome").isEmpty()
           || head.value("x-amzn-waf-action") == "challenge" || head.value("x-amzn-waf-action") == "captcha";
}

std::optional<Error> statusError(const ResponseHead &head)
{
    const QString text = QStringLiteral("HTTP %1").arg(head.status);
    switch (head.status) {
    case 200:
    case 226:
    case 304: return std::nullopt;
    case 401: return Error{Error::Kind::Unauthorized, text};
    // a proxy on the way speaks, not the site
    case 407: return Error{Error::Kind::Unreachable, text + QStringLiteral(", a proxy asks for a name and a password")};
    case 403:
        return Error{Error::Kind::Forbidden,
                     isBotChallenge(head) ? text + QStringLiteral(", a bot challenge") : text};
    case 404: return Error{Error::Kind::NotFound, text};
    case 410: return Error{Error::Kind::Gone, text};
    case 429:
    case 503: return Error{Error::Kind::RateLimited, text};
    default:
        return Error{head.status >= 500 ? Error::Kind::ServerError : Error::Kind::HttpStatus, text};
    }
}

} // namespace

Response answerOf(Arrival arrival, const Request &request, const QUrl &url)
{
    Response response;
    response.url = url;
    response.wireBytes = arrival.wireBytes;
    response.status = arrival.head.status;
    if (arrival.error) {
        response.error = std::move(arrival.error);
        return response;
    }
    const ResponseHead &head = arrival.head;
    response.error = statusError(head);
    response.contentType = head.value("content-type");
    response.contentLanguage = head.value("content-language");
    response.validators = {head.value("etag"), head.value("last-modified")};
    response.cacheControl = head.list("cache-control");
    response.expires = head.value("expires");
    response.date = head.value("date");
    response.age = head.value("age");
    response.retryAfter = head.value("retry-after");
    if (response.error)
        return response;
    if (response.status == 304 && request.validators == Validators())
        response.error = Error{Error::Kind::HttpStatus, QStringLiteral("HTTP 304 without a condition")};
    response.isTruncated = arrival.isTruncated;
    if (arrival.isTruncated && (request.purpose != Purpose::Feed || arrival.body.isEmpty()))
        response.error = Error{Error::Kind::Truncated, QStringLiteral("cut off after %1 bytes").arg(arrival.wireBytes)};
    else
        response.body = std::move(arrival.body);
    return response;
}

} // namespace rendezvous::fetch
