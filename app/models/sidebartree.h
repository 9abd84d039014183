#pragma once

#include "core/feed.h"
#include "core/itemquery.h"
#include "core/tag.h"
#include "models/place.h"
#include "store/reading.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QVector>

#include <functional>
#include <optional>
#include <vector>

namespace rendezvous::models {

/// One row of the side bar as a value; children below it.
struct SidebarRow {
    enum class Kind { Section, View, SavedSearch, Tag, More, Folder, Feed };
    Kind kind = Kind::Section;
    QString key;      ///< the same thing has the same key in every tree
    QString name;
    qint64 count = -1; ///< -1: none is shown
    View view = View::All;
    Tag tag;
    ItemQuery::Choice choice = ItemQuery::Choice::Off;
    FeedId feed{};
    bool isOwn = false; ///< of "more": of the own names
    QString folder;   ///< path joined by "/"
    QString query;    ///< of a saved search
    qint64 savedSearch = 0;
    std::optional<Error> error;
    bool isStopped = false; ///< a feed that is asked no more
    bool isShown = false;   ///< the place that the current query looks at
    std::vector<SidebarRow> children;

    /// Everything but the children.
    bool looksLike(const SidebarRow &other) const;
};

/// What the store tells about the side bar under one query.
struct SidebarFacts {
    QVector<Feed> feeds;
    QHash<FeedId, store::FeedCount> feedCounts;
    qint64 unread = 0;
    qint64 unreadToday = 0;
    qint64 starred = 0;
    QVector<store::SavedSearch> savedSearches;
    QHash<qint64, qint64> savedSearchUnread;
    QSet<Tag> ownNames; ///< tags of names that the person follows
    QHash<Tag, qint64> tagCounts; ///< items that would be left if the tag were included
};

/// Reads the facts; for the store's reader thread.
Result<SidebarFacts> readSidebarFacts(const store::Reading &reading, const ItemQuery &query);

struct SidebarLayout {
    ItemQuery query;
    QString narrowing;          ///< only rows whose name holds this are kept; empty: all
    QVector<TagKind> unfolded;  ///< sections whose "more" was pressed
    bool isOwnUnfolded = false;
    std::function<QString(const Tag &)> tagName;
};

/// Rows of a tag section before "more".
inline constexpr int frequentTags = 12;

/// The whole side bar as sections. Pure.
std::vector<SidebarRow> sidebarTree(const SidebarFacts &facts, const SidebarLayout &layout);

} // namespace rendezvous::models
