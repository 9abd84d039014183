#include "core/webaddress.h"
#include "reader/digest.h"

#include <QCryptographicHash>

namespace rendezvous::reader {

namespace {

bool startsLikeAddress(const QString &text)
{
    return text.startsWith(QLatin1String("http"), Qt::CaseInsensitive) && text.contains(QLatin1String("://"));
}

/// Statistics of the publisher, not part of what an address names.
bool isTracking(const QString &name)
{
    return name.startsWith(QLatin1String("utm_"), Qt::CaseInsensitive);
}

/// A fragment that names a part, as feeds of comments and of change logs use it, and not where a click came from.
QString namingFragment(const QUrl &url)
{
    const QString fragment = url.fragment(QUrl::FullyEncoded);
    const bool isNaming = !fragment.isEmpty() && !fragment.startsWith(QLatin1String("xtor=")) && !isTracking(fragment)
                          && fragment != QLatin1String("ref=rss");
    return isNaming ? u'#' + fragment : QString();
}

QString contentHash(const feed::ParsedItem &item)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {item.title, item.summary, item.content}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return QStringLiteral("sha256:") + QString::fromLatin1(hash.result().toHex());
}

} // namespace

QString canonicalLink(const QUrl &url)
{
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    const int usualPort = url.scheme() == QLatin1String("https") ? 443 : 80;
    QString link = QStringLiteral("//") + url.host(QUrl::FullyEncoded).toLower();
    if (url.port(usualPort) != usualPort)
        link += u':' + QString::number(url.port());
    link += path;
    if (!url.hasQuery())
        return link;
    QStringList kept;
    const QStringList parts = url.query(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!isTracking(part))
            kept.append(part);
    }
    return kept.isEmpty() ? link : link + u'?' + kept.join(u'&');
}

QUrl pageOf(const feed::ParsedItem &item)
{
    return isWebAddress(item.originalLink) ? item.originalLink : item.link;
}

QString identityOf(const feed::ParsedItem &item)
{
    if (!item.guid.isEmpty()) {
        if (!startsLikeAddress(item.guid))
            return item.guid;
        const QUrl url(item.guid);
        return isWebAddress(url) ? canonicalLink(url) + namingFragment(url) : item.guid;
    }
    if (const QUrl page = pageOf(item); isWebAddress(page))
        return canonicalLink(page) + namingFragment(page);
    return contentHash(item);
}

} // namespace rendezvous::reader
