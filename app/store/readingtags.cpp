#include "store/connection.h"
#include "store/feedrow.h"
#include "store/reading.h"

namespace rendezvous::store {

Result<QVector<OwnName>> Reading::ownNames() const
{
    QVector<OwnName> names;
    Statement rows = m_connection.statement(
        "SELECT kind, name, forms, is_case_matched, is_whole_word FROM own_names ORDER BY forms, kind");
    while (rows.next())
        names.append({{static_cast<TagKind>(rows.integer(0)), rows.text(1)},
                      splitTexts(rows.text(2)),
                      rows.boolean(3),
                      rows.boolean(4)});
    return m_connection.checked(std::move(names));
}

Result<QVector<ItemId>> Reading::latestItems(ItemId below, int limit) const
{
    QVector<ItemId> ids;
    Statement rows =
        m_connection.statement("SELECT item FROM headers WHERE item < ? ORDER BY item DESC LIMIT ?");
    rows.bind(number(below)).bind(limit);
    while (rows.next())
        ids.append(ItemId{rows.integer(0)});
    return m_connection.checked(std::move(ids));
}

Result<qint64> Reading::countItems(ItemId below) const
{
    Statement row = m_connection.statement("SELECT count(*) FROM headers WHERE item < ?");
    row.bind(number(below));
    return m_connection.checked(row.next() ? row.integer(0) : 0);
}

} // namespace rendezvous::store
