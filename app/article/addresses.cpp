#include "article/addresses.h"

#include "core/bounds.h"
#include "core/webaddress.h"

#include <algorithm>

namespace rendezvous::article {
namespace {

bool isBlankOrControl(char c)
{
    const auto byte = quint8(c);
    return byte <= 0x20 || byte == 0x7f;
}

/// Browsers ignore tabs and line ends anywhere in an address and blanks and controls around it; people hide schemes
/// with any of them.
QByteArray withoutControls(std::string_view address)
{
    while (!address.empty() && isBlankOrControl(address.front()))
        address.remove_prefix(1);
    while (!address.empty() && isBlankOrControl(address.back()))
        address.remove_suffix(1);
    QByteArray clean;
    clean.reserve(qsizetype(address.size()));
    for (const char c : address) {
        if (c == ' ')
            clean += "%20";
        else if (!isBlankOrControl(c))
            clean += c;
    }
    return clean;
}

/// RFC 3986, section 3.1; empty when there is none.
QByteArray schemeOf(const QByteArray &address)
{
    const qsizetype colon = address.indexOf(':');
    if (colon <= 0)
        return {};
    const QByteArray scheme = address.left(colon).toLower();
    const auto isOfScheme = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
    };
    if (!std::all_of(scheme.begin(), scheme.end(), isOfScheme) || scheme[0] < 'a' || scheme[0] > 'z')
        return scheme.contains('/') || scheme.contains('?') || scheme.contains('#') ? QByteArray() : QByteArray("?");
    return scheme;
}

bool isTracking(const QByteArray &parameter)
{
    const QByteArray name = parameter.left(parameter.indexOf('=') < 0 ? parameter.size() : parameter.indexOf('='))
                                .toLower();
    return name.startsWith("utm_") || name.startsWith("amp;utm_") || name == "fbclid" || name == "gclid"
        || name == "yclid" || name == "mc_cid" || name == "mc_eid";
}

QByteArray withoutTracking(const QByteArray &address)
{
    const QByteArray lower = address.toLower();
    if (!lower.contains("utm_") && !lower.contains("clid=") && !lower.contains("mc_"))
        return address;
    const qsizetype hash = address.indexOf('#');
    QByteArray fragment = hash < 0 ? QByteArray() : address.mid(hash);
    if (fragment.toLower().startsWith("#utm_"))
        fragment.clear();
    const QByteArray front = hash < 0 ? address : address.left(hash);
    const qsizetype mark = front.indexOf('?');
    if (mark < 0)
        return front + fragment;
    QByteArrayList kept;
    for (const QByteArray &parameter : front.mid(mark + 1).split('&')) {
        if (!isTracking(parameter))
            kept << parameter;
    }
    const QByteArray query = kept.join('&');
    return front.left(mark) + (query.isEmpty() ? QByteArray() : '?' + query) + fragment;
}

QByteArray webAddress(const QByteArray &address, const QUrl &base)
{
    QUrl url = QUrl::fromEncoded(address, QUrl::TolerantMode);
    if (url.isRelative() && base.isValid() && !base.isRelative())
        url = base.resolved(url);
    if (!isWebAddress(url))
        return {};
    url.setUserInfo(QString());
    const QByteArray encoded = withoutTracking(url.toEncoded(QUrl::FullyEncoded));
    const QUrl again = QUrl::fromEncoded(encoded, QUrl::TolerantMode);
    return again.isValid() && again.toEncoded(QUrl::FullyEncoded) == encoded ? encoded : QByteArray();
}

/// RFC 6068, with nothing in it that a mail program could take for an attachment, however it is encoded.
QByteArray mailAddress(const QByteArray &address)
{
    QByteArray kept = "mailto:";
    for (const char c : address.mid(qsizetype(qstrlen("mailto:")))) {
        if (quint8(c) < 0x7f && c != '"' && c != '<' && c != '>' && c != '\'' && c != '`')
            kept += c;
        else
            kept += '%' + QByteArray(1, c).toHex().toUpper();
    }
    return QByteArray::fromPercentEncoding(kept).toLower().contains("attach") ? QByteArray() : kept;
}

QByteArray safeAddress(std::string_view raw, const QUrl &base, bool isMailAllowed)
{
    if (raw.empty() || qint64(raw.size()) > bounds::address)
        return {};
    const QByteArray address = withoutControls(raw);
    const QByteArray scheme = schemeOf(address);
    QByteArray safe;
    if (scheme == "mailto")
        safe = isMailAllowed ? mailAddress(address) : QByteArray();
    else if (scheme.isEmpty() || scheme == "http" || scheme == "https")
        safe = webAddress(address, base);
    return safe.size() > bounds::address ? QByteArray() : safe;
}

} // namespace

QByteArray linkAddress(std::string_view href, const QUrl &base)
{
    return safeAddress(href, base, true);
}

QByteArray pictureAddress(std::string_view src, const QUrl &base)
{
    return safeAddress(src, base, false);
}

} // namespace rendezvous::article
