#pragma once

#include "core/feed.h"
#include "store/statement.h"

#include <QStringList>

namespace rendezvous::store {

/// The columns of a feed in the order that feedOf() and bindFeed() know.
#define RENDEZVOUS_FEED_COLUMNS                                                                                       \
    "url, site, title, user_title, description, language, folder, icon, interval_minutes, is_notifying, is_full_text, "  \
    "opml_attributes, etag, last_modified, body_hash, last_try, last_success, last_new_item, next_due, next_reason, "    \
    "failing_since, error_count, error_kind, error_detail, bytes, answers, answers_304, last_full, redirect_target, "    \
    "redirect_sightings, redirect_since, is_stopped"

/// From a row that selects id and then the columns.
Feed feedOf(const Statement &row);
/// Binds the columns, without the id.
void bindFeed(Statement &statement, const Feed &feed);

/// The form that addresses of feeds compare in: without scheme and fragment, host in lower case, no default port.
QString feedAddress(const QUrl &url);

/// One text for a list of texts, and back; none of them holds the separator U+001F.
QString joinedTexts(const QStringList &texts);
QStringList splitTexts(const QString &joined);

} // namespace rendezvous::store
