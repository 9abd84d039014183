#pragma once

#include "core/item.h"

namespace rendezvous::store {

class Connection;

/// The full text of an item, or what is known of its page; nothing when it was never asked for.
std::optional<FullText> storedFullText(Connection &connection, ItemId id);

/// Writes it beside the feed's text, in the transaction that is open; the search index follows. False when
/// the item is gone.
bool keepFullText(Connection &connection, ItemId id, const IncomingFullText &text, bool isShown,
                  const QDateTime &now);
/// What is stored already stays.
void keepFullTextFailure(Connection &connection, ItemId id, const Error &error, const QDateTime &now);
/// False when there is none to show.
bool showFullText(Connection &connection, ItemId id, bool isShown);
/// The feed edited the item: its tags come from the feed's text again until the page is read anew.
void markFullTextStale(Connection &connection, ItemId id);

/// Unread and starred items, newest first, of feeds whose pages are always wanted, and that lack theirs.
QVector<PageLink> missingFullTexts(Connection &connection, int limit);
/// Of all full texts together.
qint64 fullTextBytes(Connection &connection);

} // namespace rendezvous::store
