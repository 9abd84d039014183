#pragma once

#include "core/itemquery.h"
#include "tagging/gazetteer.h"

#include <QHash>
#include <QString>

#include <optional>

namespace rendezvous::ui {

/// A part of a query in words.
struct ChipLabel {
    QString text;
    std::optional<TagKind> kind; ///< of a part that is one tag
    bool isExcluding = false;
};

struct ChipNames {
    const tagging::Gazetteer *gazetteer = nullptr;
    QString language; ///< the reader's
    QHash<FeedId, QString> feeds;
};

/// `part` is one of ItemQuery::parts().
ChipLabel chipLabel(const QString &part, const ChipNames &names);

} // namespace rendezvous::ui
