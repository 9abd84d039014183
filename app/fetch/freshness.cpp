#include "fetch/freshness.h"

#include "fetch/httpdate.h"

#include <optional>

namespace rendezvous::fetch {

namespace {

struct CacheControl {
    std::optional<qint64> maxAge;
    bool isNoHint = false;
};

CacheControl parseCacheControl(const QByteArray &text)
{
    CacheControl control;
    const QList<QByteArray> directives = text.toLower().split(',');
    for (const QByteArray &each : directives) {
        const QByteArray directive = each.trimmed();
        if (directive == "no-cache" || directive == "no-store" || directive.startsWith("no-cache="))
            control.isNoHint = true;
        if (control.maxAge || !directive.startsWith("max-age="))
            continue; // of several the first holds
        QByteArray digits = directive.mid(8);
        digits.replace('"', "");
        bool isNumber = false;
        const qint64 seconds = digits.toLongLong(&isNumber);
        if (isNumber)
            control.maxAge = qMax<qint64>(0, seconds);
    }
    return control;
}

} // namespace

Freshness freshnessOf(const Response &response, const QDateTime &now)
{
    const CacheControl control = parseCacheControl(response.cacheControl);
    if (control.isNoHint)
        return {};
    if (control.maxAge)
        return {qMax<qint64>(0, *control.maxAge - qMax<qint64>(0, response.age.toLongLong())), "max-age"};
    const QDateTime expires = parseHttpDate(response.expires);
    if (!expires.isValid())
        return {};
    const QDateTime date = parseHttpDate(response.date);
    return {qMax<qint64>(0, (date.isValid() ? date : now).secsTo(expires)), "expires"};
}

} // namespace rendezvous::fetch
