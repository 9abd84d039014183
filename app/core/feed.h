#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "core/shownhost.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace rendezvous {

/// ETag and Last-Modified of one 200 answer, byte for byte as received (RFC 9110, 8.8). Empty: none.
struct Validators {
    QByteArray etag;
    QByteArray lastModified;

    friend bool operator==(const Validators &, const Validators &) = default;
};

/// What the last polls of a feed told. All times are UTC; invalid: never.
struct FeedStatus {
    QDateTime lastTry;
    QDateTime lastSuccess;     ///< last 200 that parsed, or 304
    QDateTime lastNewItem;
    QDateTime nextDue;         ///< invalid: due now
    QString nextReason;        ///< why then: "interval", "max-age", "retry-after", "backoff", ...
    QDateTime failingSince;
    int errorCount = 0;        ///< failures in a row, 404s apart from all others
    std::optional<Error> error; ///< of the last try
    qint64 bytes = 0;          ///< received in all
    int answers = 0;           ///< answers in all
    int answers304 = 0;        ///< of these, "not modified"
    QDateTime lastFull;        ///< last unconditional GET that was answered 200
    QUrl redirectTarget;       ///< where 301/308 pointed
    int redirectSightings = 0;
    QDateTime redirectSince;
    bool isStopped = false;    ///< 410, 401 or dead: asked no more but by a person, until an answer is good
};

/// What a person chooses for a feed; its address is no choice among these, for with it goes what was learnt of the old one.
struct FeedChoices {
    QString title; ///< empty: the publisher's
    QStringList folder;
    int intervalMinutes = 0;
    bool isNotifying = true;
    bool isFullText = false;

    friend bool operator==(const FeedChoices &, const FeedChoices &) = default;
};

/// A subscription.
struct Feed {
    FeedId id{};
    QUrl url;
    QUrl site;
    QString title;       ///< the publisher's
    QString userTitle;   ///< the person's; empty: use the publisher's
    QString description;
    QString language;    ///< canonicalLanguage() of the feed or the catalogue; empty: unknown
    QStringList folder;  ///< path from the top; empty: top level
    QUrl icon;
    int intervalMinutes = 0; ///< the person's; 0: the general one
    bool isNotifying = true;
    bool isFullText = false; ///< fetch the article's page for every new item
    QHash<QString, QString> opmlAttributes; ///< what an imported OPML said beside the known ones; kept for export
    Validators validators;
    QByteArray bodyHash; ///< XXH3-128 of the last body that was parsed
    FeedStatus status;

    FeedChoices choices() const { return {userTitle, folder, intervalMinutes, isNotifying, isFullText}; }
    QString shownTitle() const
    {
        return !userTitle.isEmpty() ? userTitle : !title.isEmpty() ? title : shownAddress(url);
    }
};

} // namespace rendezvous
