#include "store/searchindex.h"

#include "store/connection.h"
#include "store/segmentation.h"

namespace rendezvous::store {

namespace {

void run(Statement statement, qint64 item, const SearchText &text)
{
    statement.bind(item).bind(segmented(storable(text.title))).bind(segmented(storable(text.author)));
    statement.bind(segmentedUtf8(text.text)).run();
}

/// Others follow when the index is filled so far.
bool isInIndex(Connection &connection, qint64 item)
{
    return item <= connection.searchedUpTo().value_or(item);
}

} // namespace

std::optional<SearchText> storedSearchText(Connection &connection, qint64 item)
{
    Statement row = connection.statement(
        "SELECT h.title, h.author, b.text, f.text FROM headers h JOIN bodies b ON b.item = h.item "
        "LEFT JOIN full_texts f ON f.item = h.item WHERE h.item = ?");
    row.bind(item);
    if (!row.next())
        return std::nullopt;
    SearchText text{row.text(0), row.text(1), row.bytes(2)};
    if (const QByteArray full = row.bytes(3); !full.isEmpty())
        text.text += '\n' + full;
    return text;
}

void addToSearch(Connection &connection, qint64 item, const SearchText &text)
{
    if (isInIndex(connection, item))
        run(connection.statement("INSERT INTO search (rowid, title, author, text) VALUES (?, ?, ?, ?)"), item, text);
}

void removeFromSearch(Connection &connection, qint64 item, const SearchText &text)
{
    if (isInIndex(connection, item))
        run(connection.statement("INSERT INTO search (search, rowid, title, author, text) VALUES ('delete', ?, ?, ?, ?)"), item,
            text);
}

} // namespace rendezvous::store
