#pragma once

#include "core/ids.h"
#include "core/itemquery.h"

#include <QDateTime>
#include <QString>
#include <QVariant>
#include <QVector>

#include <functional>

namespace rendezvous::store {

/// What feed: and folder: are compared with.
struct FeedName {
    FeedId id{};
    QString title;
    QString folder; ///< path joined by "/"
};

/// A condition on the row "i" of items, with its values to bind in order.
struct SqlCondition {
    QString where; ///< "1" when there is none
    QVector<QVariant> values;
};

/// The feeds are asked for only when the query names one by words or by folder. `now` says what is:today means,
/// in its own time zone.
SqlCondition itemQuerySql(const ItemQuery &query, const std::function<QVector<FeedName>()> &feeds, const QDateTime &now);

/// Of the list: "i.sorted DESC, i.id DESC" or the reverse.
QString itemOrderSql(const ItemQuery &query);

} // namespace rendezvous::store
