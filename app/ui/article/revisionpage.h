#pragma once

#include "core/item.h"
#include "store/reading.h"
#include "ui/article/articlepage.h"

#include <QVector>

namespace rendezvous::ui {

/// What one edit changed in an item: title and text as a word diff, removed words struck through, added ones
/// underlined. `change` counts from 0, the oldest: from revisions[change] to the version after it, the last
/// of which is the feed's text as it is now. Long stretches that stayed are shortened. Slow: for a worker.
ArticlePage revisionPage(const Item &item, const QVector<store::Revision> &revisions, int change);

/// "change:2", and back; -1 for another address.
QString changeAddress(int change);
int changeOfAddress(const QString &address);

} // namespace rendezvous::ui
