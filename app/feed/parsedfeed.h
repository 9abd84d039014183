#pragma once

#include "core/item.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QVector>

#include <optional>

namespace rendezvous::feed {

enum class FeedFormat { None, Rss090, Rss091, Rss092, Rss093, Rss094, Rss10, Rss11, Rss20, Atom03, Atom10, JsonFeed10, JsonFeed11, RssInJson, Cdf };

/// "rss-2.0", "rss-1.0", "atom-1.0", "json-feed-1.1", ...: the documented names of the command line.
QString feedFormatName(FeedFormat format);

/// WGS 84, degrees; latitude -90..90, longitude -180..180 (GeoRSS, W3C Basic Geo).
struct GeoPoint {
    double latitude = 0;
    double longitude = 0;

    friend bool operator==(const GeoPoint &, const GeoPoint &) = default;
};

struct ParsedItem {
    QString guid;
    QString title;   ///< plain text, one line
    QUrl link;       ///< absolute where the document says against what
    QUrl originalLink; ///< the publisher's own address where `link` is one that counts clicks (feedburner:origLink)
    QString author;  ///< several joined by ", "
    QDateTime published; ///< UTC; invalid: none
    std::optional<int> publishedZone; ///< the offset from UTC in minutes east that its date named, or was taken to be in
    QDateTime updated;
    QString summary; ///< as delivered (HTML or text)
    QString content;
    QString language; ///< as declared for the item, else for the feed; canonicalLanguage()
    QUrl base;        ///< xml:base in force for the bodies, else the feed's
    QUrl thumbnail;
    QVector<Enclosure> enclosures;
    QStringList categories;
    QUrl commentsLink;
    QUrl commentsFeed;      ///< wfw:commentRss, or Atom's link rel="replies"
    int commentCount = -1;  ///< slash:comments, thr:total; -1: not said
    QString inReplyTo;      ///< thr:in-reply-to: the id of the item that this one answers
    std::optional<GeoPoint> place;
};

/// What a feed says about when to ask again.
struct PollHints {
    int ttlMinutes = 0;         ///< RSS ttl; 0: none
    int syndicationMinutes = 0; ///< sy:updatePeriod / sy:updateFrequency; 0: none
    QVector<int> skipHours;     ///< 0..23, UTC
    QVector<int> skipDays;      ///< Qt::DayOfWeek, 1 = Monday
};

struct ParsedFeed {
    FeedFormat format = FeedFormat::None;
    QString encoding; ///< what the bytes were read as, lower case
    QString id;       ///< Atom's id of the feed
    QString title;
    QUrl link;
    QUrl self;
    QUrl next; ///< JSON Feed next_url, RFC 5005 next
    QUrl icon;
    QString language;
    QString description;
    QString author;
    QString generator;
    QDateTime published;
    QDateTime updated;
    QUrl hub; ///< WebSub hub, if it names one
    PollHints pollHints;
    QVector<ParsedItem> items;
    QStringList warnings;    ///< one sentence each, in English, naming line and cause
    bool isComplete = true;  ///< the document's end was seen; a cut one adds items and deletes none
};

} // namespace rendezvous::feed
