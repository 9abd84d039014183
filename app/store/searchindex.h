#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace rendezvous::store {

class Connection;

/// What the full-text index knows of an item, before segmentation. The index keeps no copy: to take an item out, the very
/// same texts are needed again.
struct SearchText {
    QString title;
    QString author;
    QByteArray text; ///< UTF-8
};

/// What the index has of an item by the tables as they are now: the feed's text, then the full text. Nothing for an item
/// that is not there.
std::optional<SearchText> storedSearchText(Connection &connection, qint64 item);

void addToSearch(Connection &connection, qint64 item, const SearchText &text);
void removeFromSearch(Connection &connection, qint64 item, const SearchText &text);

} // namespace rendezvous::store
