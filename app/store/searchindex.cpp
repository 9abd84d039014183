#include "store/searchindex.h"

#include "store/connection.h"
#include "store/segmentation.h"

namespace rendezvous::store {

namespace {

void run(Statement statement, qint64 item, const SearchText &text)
{
    statement.bind(item).bind(segmented(text.title)).bind(segmented(text.author)).bind(segmented(text.text).toUtf8()).run();
}

} // namespace

void addToSearch(Connection &connection, qint64 item, const SearchText &text)
{
    run(connection.statement("INSERT INTO search (rowid, title, author, text) VALUES (?, ?, ?, ?)"), item, text);
}

void removeFromSearch(Connection &connection, qint64 item, const SearchText &text)
{
    run(connection.statement("INSERT INTO search (search, rowid, title, author, text) VALUES ('delete', ?, ?, ?, ?)"), item,
        text);
}

} // namespace rendezvous::store
