#include "store/connection.h"
#include "store/corrections.h"
#include "store/feedrow.h"
#include "store/incoming.h"
#include "store/writing.h"

namespace rendezvous::store {

namespace {

/// More items than these are not listed one by one to those who show them.
constexpr qsizetype manyItems = 1'000;

Result<void> checkPresent(Connection &connection, ItemId id)
{
    Statement row = connection.statement("SELECT 1 FROM headers WHERE item = ?");
    row.bind(number(id));
    if (row.next() || connection.hasFailed())
        return connection.checked();
    return Error{Error::Kind::NotFound, QStringLiteral("no item %1").arg(number(id))};
}

} // namespace

Result<void> Writing::setTags(ItemId id, const QVector<ItemTag> &tags)
{
    if (const Result<void> present = checkPresent(m_connection, id); !present)
        return present;
    Incoming incoming(m_connection, m_tagNumbers);
    incoming.setTags(id, tags);
    incoming.tellReaders();
    m_change.updated.insert(id);
    return m_connection.checked();
}

Result<void> Writing::correctTag(ItemId id, const TagCorrection &correction)
{
    if (const Result<void> present = checkPresent(m_connection, id); !present)
        return present;
    const QVector<ItemTag> found = foundTags(m_connection, id);
    keepCorrection(m_connection, id, correction);
    return setTags(id, found);
}

Result<void> Writing::takeBackCorrection(ItemId id, const Tag &tag)
{
    const QVector<ItemTag> found = foundTags(m_connection, id);
    dropCorrection(m_connection, id, tag);
    return setTags(id, found);
}

Result<void> Writing::saveOwnName(const OwnName &name)
{
    m_change.isOwnNames = true;
    m_connection
        .statement("INSERT INTO own_names (kind, name, forms, is_case_matched, is_whole_word) VALUES (?, ?, "
                   "?, ?, ?) "
                   "ON CONFLICT (kind, name) DO UPDATE SET forms = excluded.forms, is_case_matched = "
                   "excluded.is_case_matched, "
                   "is_whole_word = excluded.is_whole_word")
        .bind(static_cast<int>(name.tag.kind))
        .bind(name.tag.id)
        .bind(joinedTexts(name.forms))
        .bind(name.isCaseMatched)
        .bind(name.isWholeWord)
        .run();
    return m_connection.checked();
}

Result<void> Writing::removeOwnName(const Tag &tag)
{
    m_change.isOwnNames = true;
    m_connection.statement("DELETE FROM own_names WHERE kind = ? AND name = ?")
        .bind(static_cast<int>(tag.kind))
        .bind(tag.id)
        .run();
    const QVector<ItemId> items = dropTag(m_connection, tag);
    if (items.size() > manyItems)
        m_change.isEverything = true;
    else
        m_change.updated += QSet<ItemId>(items.begin(), items.end());
    return m_connection.checked();
}

} // namespace rendezvous::store
