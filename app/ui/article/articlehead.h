#pragma once

#include "core/item.h"
#include "tagging/tagger.h"

#include <QString>

namespace rendezvous::ui {

/// Source, author, times (the publisher's, the reader's, UTC in the tool tip) and what can be done to see more.
QString articleMeta(const Item &item);

/// Title, source, author, times and tag chips of an item as mark-up of our own; everything from the feed is escaped.
QString articleHead(const Item &item, const tagging::Tagging &tagging, const tagging::Gazetteer &gazetteer,
                    const QString &language);

/// "Title. Author. Source, 19 April 2022. https://..." on one line.
QString citation(const ItemHeader &header);

} // namespace rendezvous::ui
