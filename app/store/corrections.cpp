#include "store/corrections.h"

#include "store/connection.h"
#include "store/numberlist.h"

#include <algorithm>
#include <optional>

namespace rendezvous::store {

namespace {

struct Stored
{
    TagCorrection correction;
    std::optional<ItemTag> found;
};

QVector<Stored> storedWithFindings(Connection &connection, ItemId item)
{
    QVector<Stored> all;
    Statement rows = connection.statement("SELECT kind, name, is_added, standing, mentions, in_title FROM "
                                          "tag_corrections WHERE item = ? ORDER BY kind, name");
    rows.bind(number(item));
    while (rows.next()) {
        const Tag tag{static_cast<TagKind>(rows.integer(0)), rows.text(1)};
        Stored stored{{tag, rows.boolean(2)}, std::nullopt};
        if (!rows.isNull(3))
            stored.found = ItemTag{tag, static_cast<TagStanding>(rows.integer(3)),
                                   static_cast<int>(rows.integer(4)), rows.boolean(5)};
        all.append(stored);
    }
    return all;
}

std::optional<ItemTag> takeOut(QVector<ItemTag> &tags, const Tag &tag)
{
    const auto known =
        std::find_if(tags.begin(), tags.end(), [&](const ItemTag &each) { return each.tag == tag; });
    if (known == tags.end())
        return std::nullopt;
    const ItemTag taken = *known;
    tags.erase(known);
    return taken;
}

void keepFinding(Connection &connection, ItemId item, const Tag &tag, const std::optional<ItemTag> &found)
{
    connection
        .statement("UPDATE tag_corrections SET standing = ?, mentions = ?, in_title = ? WHERE item = ? AND "
                   "kind = ? AND name = ?")
        .bindValue(found ? QVariant(static_cast<int>(found->standing)) : QVariant())
        .bind(found ? found->mentions : 0)
        .bind(found && found->isInTitle)
        .bind(number(item))
        .bind(static_cast<int>(tag.kind))
        .bind(tag.id)
        .run();
}

} // namespace

QVector<TagCorrection> storedCorrections(Connection &connection, ItemId item)
{
    QVector<TagCorrection> corrections;
    for (const Stored &stored : storedWithFindings(connection, item))
        corrections.append(stored.correction);
    return corrections;
}

QVector<ItemTag> correctedTags(Connection &connection, ItemId item, QVector<ItemTag> found)
{
    for (const Stored &stored : storedWithFindings(connection, item)) {
        const auto &[tag, isAdded] = stored.correction;
        const std::optional<ItemTag> here = takeOut(found, tag);
        if (here != stored.found)
            keepFinding(connection, item, tag, here);
        if (isAdded)
            found.append({tag, TagStanding::Mentioned, here ? here->mentions : 0, here && here->isInTitle});
    }
    return found;
}

QVector<ItemTag> foundTags(Connection &connection, ItemId item)
{
    QVector<ItemTag> tags;
    {
        Statement rows =
            connection.statement("SELECT g.kind, g.name, t.standing, t.mentions, t.in_title FROM item_tags t "
                                 "JOIN tags g ON g.id = t.tag WHERE t.item = ?");
        rows.bind(number(item));
        while (rows.next())
            tags.append({{static_cast<TagKind>(rows.integer(0)), rows.text(1)},
                         static_cast<TagStanding>(rows.integer(2)),
                         static_cast<int>(rows.integer(3)),
                         rows.boolean(4)});
    }
    for (const Stored &stored : storedWithFindings(connection, item)) {
        takeOut(tags, stored.correction.tag);
        if (stored.found)
            tags.append(*stored.found);
    }
    return tags;
}

void keepCorrection(Connection &connection, ItemId item, const TagCorrection &correction)
{
    connection
        .statement("INSERT INTO tag_corrections (item, kind, name, is_added) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT (item, kind, name) DO UPDATE SET is_added = excluded.is_added")
        .bind(number(item))
        .bind(static_cast<int>(correction.tag.kind))
        .bind(correction.tag.id)
        .bind(correction.isAdded)
        .run();
}

void dropCorrection(Connection &connection, ItemId item, const Tag &tag)
{
    connection.statement("DELETE FROM tag_corrections WHERE item = ? AND kind = ? AND name = ?")
        .bind(number(item))
        .bind(static_cast<int>(tag.kind))
        .bind(tag.id)
        .run();
}

QVector<ItemId> dropTag(Connection &connection, const Tag &tag)
{
    const int kind = static_cast<int>(tag.kind);
    QVector<ItemId> items;
    QVector<qint64> numbers;
    {
        Statement rows = connection.statement("SELECT item FROM item_tags WHERE standing = 0 AND tag = "
                                              "(SELECT id FROM tags WHERE kind = ? AND name = ?)");
        rows.bind(kind).bind(tag.id);
        while (rows.next()) {
            items.append(ItemId{rows.integer(0)});
            numbers.append(rows.integer(0));
        }
    }
    connection
        .statement("UPDATE tag_corrections SET standing = NULL, mentions = 0, in_title = 0 WHERE kind = ? "
                   "AND name = ?")
        .bind(kind)
        .bind(tag.id)
        .run();
    connection
        .statement(
            "DELETE FROM item_tags WHERE standing = 0 AND tag = (SELECT id FROM tags WHERE kind = ? AND name "
            "= ?) "
            "AND item NOT IN (SELECT item FROM tag_corrections WHERE kind = ? AND name = ? AND is_added = 1)")
        .bind(kind)
        .bind(tag.id)
        .bind(kind)
        .bind(tag.id)
        .run();
    connection
        .statement("UPDATE item_tags SET mentions = 0, in_title = 0 WHERE standing = 0 AND tag = "
                   "(SELECT id FROM tags WHERE kind = ? AND name = ?)")
        .bind(kind)
        .bind(tag.id)
        .run();
    connection.statement("INSERT INTO tag_changes (item) SELECT value FROM json_each(?)")
        .bind(numberList(numbers))
        .run();
    return items;
}

} // namespace rendezvous::store
