#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>
#include <QVector>

namespace rendezvous::feed {

/// A feed that a page announces, or an address worth a try.
struct FeedCandidate {
    QUrl url;
    QString title;
    QString type;     ///< media type as announced
    QString language; ///< hreflang, else empty
    bool isAnnounced = true; ///< false: a common address or a link that looks like a feed
};

/// The feeds that an HTML page announces, in its order, each once; where it announces none, links that look
/// like feeds and the common addresses of the site. Pure.
QVector<FeedCandidate> discoverFeeds(const QByteArray &html, const QUrl &pageUrl, const QByteArray &contentType = {});

} // namespace rendezvous::feed
