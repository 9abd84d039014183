#pragma once

#include <QString>

namespace rendezvous::store {

class Connection;

/// What the full-text index knows of an item, before segmentation. The index keeps no copy: to take an item out, the very
/// same texts are needed again.
struct SearchText {
    QString title;
    QString author;
    QString text;
};

void addToSearch(Connection &connection, qint64 item, const SearchText &text);
void removeFromSearch(Connection &connection, qint64 item, const SearchText &text);

} // namespace rendezvous::store
