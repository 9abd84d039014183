#pragma once

#include "core/ids.h"
#include "core/itemquery.h"

#include <QString>

namespace rendezvous::models {

/// The fixed lists at the top of the side bar.
enum class View { Unread, Today, Starred, All };

/// Where a query looks: the view, feed or folder that the side bar marks as shown. Tags, words and order are the
/// filter on top of it and stay when a person goes elsewhere.
ItemQuery goneToView(const ItemQuery &query, View view);
/// Keeps "unread only"; the other views end here.
ItemQuery goneToFeed(const ItemQuery &query, FeedId feed);
ItemQuery goneToFolder(const ItemQuery &query, const QString &folder);

/// The view that the query looks at when it names neither feed nor folder; All for states without a view.
View shownView(const ItemQuery &query);

/// Off -> Include -> Exclude -> Off.
ItemQuery::Choice nextChoice(ItemQuery::Choice choice);

} // namespace rendezvous::models
