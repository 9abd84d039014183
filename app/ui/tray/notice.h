#pragma once

#include "core/feed.h"
#include "core/item.h"
#include "store/reading.h"

#include <QVector>

#include <optional>

namespace rendezvous::ui {

/// What a notice of the desktop says after a refresh.
struct Notice {
    QString title;
    QString text; ///< plain, a line for each feed or saved search
};

/// New items that were found by a saved search that notifies.
struct SearchFind {
    QString name;
    int items = 0;
};

/// One notice for a whole refresh: feeds that a person wants to hear of, most new items first, and saved searches.
/// Nothing when there is nothing to say. Pure.
std::optional<Notice> noticeFor(const QVector<ItemHeader> &added, const QVector<Feed> &feeds,
                                const QVector<SearchFind> &finds);

/// The text where a server may read it as mark-up, as the notification servers of free desktops do with a body.
QString asMarkup(const QString &plain);

/// Which of the new items each notifying saved search finds; for the store's reader thread.
Result<QVector<SearchFind>> findInSearches(const store::Reading &reading, const QVector<ItemId> &added);

} // namespace rendezvous::ui
