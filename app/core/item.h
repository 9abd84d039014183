#pragma once

#include "core/ids.h"
#include "core/tag.h"

#include <QDateTime>
#include <QString>
#include <QUrl>
#include <QVector>

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

    /// The body to read: the longer one of content and summary.
    const QString &body() const { return content.size() >= summary.size() ? content : summary; }
};

/// An item on its way into the store: parsed, its text taken, tagged. Nothing here depends on the store.
struct IncomingItem {
    QString identity;     ///< in its feed: guid, else canonical link, else a hash
    QString guid;
    QString title;
    QUrl link;
    QString author;
    QDateTime published;
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
