#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "core/tag.h"

#include <QDateTime>
#include <QString>
#include <QUrl>
#include <QVector>

#include <optional>

namespace rendezvous {

struct Enclosure {
    QUrl url;
    QString type;
    qint64 length = -1; ///< bytes; -1: not said

    friend bool operator==(const Enclosure &, const Enclosure &) = default;
};

/// What a list shows of an item; no body.
struct ItemHeader {
    ItemId id{};
    FeedId feed{};
    QString feedTitle;
    QString title;        ///< plain text
    QUrl link;
    QString author;
    QDateTime published;  ///< UTC, as published; invalid: not said
    std::optional<int> publishedZone; ///< the publisher's offset from UTC at that time, in minutes east; unset: not said
    QDateTime updated;
    QDateTime fetched;    ///< first seen
    QDateTime sorted;     ///< the order of the list: published, but never after fetched
    QString language;
    QString excerpt;      ///< plain text, at most 300 characters
    QUrl thumbnail;
    bool isRead = false;
    bool isStarred = false;
    QVector<ItemTag> tags; ///< mentions first, most mentioned first

    friend bool operator==(const ItemHeader &, const ItemHeader &) = default;
};

/// The article of the page that an item links to, beside what its feed delivered.
struct FullText {
    QString html;         ///< empty: the page gave none, see error
    QUrl page;            ///< where it came from, after redirects: what relative addresses resolve against
    QDateTime fetched;    ///< UTC
    int words = 0;
    int feedWords = 0;    ///< of the feed's text when the page was read
    bool isLossy = false; ///< more than a third of the words that the feed had are not in it
    bool isShown = false; ///< what the person chose to read
    bool isStale = false; ///< the feed edited the item since
    std::optional<Error> error; ///< why the last request gave none
};

/// An item as stored. Bodies are as delivered: only the article module makes them fit to show.
struct Item {
    ItemHeader header;
    QString guid;
    QString summary;
    QString content;
    QUrl base;            ///< what relative addresses in the bodies resolve against
    QVector<Enclosure> enclosures;
    QStringList categories;
    QUrl commentsLink;
    QVector<TagCorrection> corrections; ///< what the person said about its tags; the header's tags are the outcome
    std::optional<FullText> fullText;  ///< unset: never asked for
    bool isFullTextWanted = false;     ///< its feed's pages are always to be read
    int revisions = 0;                 ///< earlier versions that are kept

    /// The feed's body to read: the longer one of content and summary.
    const QString &body() const { return content.size() >= summary.size() ? content : summary; }
    bool hasFullText() const { return fullText && !fullText->html.isEmpty(); }
    bool isFullTextShown() const { return hasFullText() && fullText->isShown; }
};

/// A page to read for an item.
struct PageLink {
    ItemId item{};
    QUrl url;
};

/// A full text on its way into the store.
struct IncomingFullText {
    QUrl page;
    QString html;
    QString text;          ///< plain text, for the search
    QVector<QUrl> images;  ///< http(s), in order, each once
    int words = 0;
    int feedWords = 0;
    bool isLossy = false;
    std::optional<QVector<ItemTag>> tags; ///< set: they take the place of the item's
};

/// An item on its way into the store: parsed, its text taken, tagged. Nothing here depends on the store.
struct IncomingItem {
    QString identity;     ///< in its feed: guid, else canonical link, else a hash
    QString guid;
    QString title;
    QUrl link;
    QString author;
    QDateTime published;
    std::optional<int> publishedZone; ///< minutes east of UTC
    QDateTime updated;
    QString language;
    QString summary;
    QString content;
    QUrl base;
    QString text;         ///< plain text of the body: what is searched and tagged
    QString excerpt;
    QUrl thumbnail;
    QVector<Enclosure> enclosures;
    QStringList categories;
    QUrl commentsLink;
    QVector<ItemTag> tags;
    QVector<QUrl> images; ///< http(s) pictures of the body, in order, each once
};

} // namespace rendezvous
