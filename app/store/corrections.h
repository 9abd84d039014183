#pragma once

#include "core/ids.h"
#include "core/tag.h"

#include <QVector>

namespace rendezvous::store {

class Connection;

/// What a person said about the tags of an item, by kind and id.
QVector<TagCorrection> storedCorrections(Connection &connection, ItemId item);

/// The tags that an item gets when `found` was found in its text; that is remembered where a person said
/// otherwise.
QVector<ItemTag> correctedTags(Connection &connection, ItemId item, QVector<ItemTag> found);

/// The tags of an item as they were found, without what a person said.
QVector<ItemTag> foundTags(Connection &connection, ItemId item);

void keepCorrection(Connection &connection, ItemId item, const TagCorrection &correction);
void dropCorrection(Connection &connection, ItemId item, const Tag &tag);

/// Takes a tag from every item but those that a person gave it to, and returns the items that had it.
QVector<ItemId> dropTag(Connection &connection, const Tag &tag);

} // namespace rendezvous::store
