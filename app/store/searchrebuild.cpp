#include "store/searchrebuild.h"

#include "store/connection.h"
#include "store/searchindex.h"
#include "store/segmentation.h"

#include <QVector>

namespace rendezvous::store {

namespace {

constexpr int itemsAtOnce = 100;

QString segmentationKey()
{
    return QStringLiteral("search/segmentation");
}

/// While the index is being filled: the last item that is in it.
QString positionKey()
{
    return QStringLiteral("search/filled-up-to");
}

QByteArray value(Connection &connection, const QString &key)
{
    Statement row = connection.statement("SELECT value FROM key_values WHERE name = ?");
    row.bind(key);
    return row.next() ? row.bytes(0) : QByteArray();
}

void setValue(Connection &connection, const QString &key, const QByteArray &value)
{
    connection.statement("INSERT INTO key_values (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .bind(key).bind(value)
        .run();
}

void dropValue(Connection &connection, const QString &key)
{
    connection.statement("DELETE FROM key_values WHERE name = ?").bind(key).run();
}

QVector<qint64> itemsAfter(Connection &connection, qint64 position)
{
    QVector<qint64> items;
    Statement rows = connection.statement("SELECT item FROM headers WHERE item > ? ORDER BY item LIMIT ?");
    rows.bind(position).bind(itemsAtOnce);
    while (rows.next())
        items.append(rows.integer(0));
    return items;
}

Result<void> committed(Connection &connection)
{
    connection.execute(QStringLiteral("COMMIT"));
    const std::optional<Error> failure = connection.takeFailure();
    if (!failure)
        return {};
    connection.execute(QStringLiteral("ROLLBACK"));
    connection.takeFailure();
    return *failure;
}

} // namespace

Result<void> prepareSearchIndex(Connection &connection)
{
    const QByteArray before = value(connection, segmentationKey());
    if (before != segmentationVersion()) {
        connection.execute(QStringLiteral("BEGIN IMMEDIATE"));
        setValue(connection, segmentationKey(), segmentationVersion());
        // an index of before there were versions is this one's
        if (!before.isEmpty()) {
            connection.execute(QStringLiteral("INSERT INTO search (search) VALUES ('delete-all')"));
            setValue(connection, positionKey(), "0");
        }
        if (Result<void> prepared = committed(connection); !prepared)
            return prepared;
    }
    if (const QByteArray position = value(connection, positionKey()); !position.isEmpty())
        connection.setSearchedUpTo(position.toLongLong());
    return connection.checked();
}

Result<bool> fillSearchIndex(Connection &connection)
{
    const std::optional<qint64> position = connection.searchedUpTo();
    if (!position)
        return false;
    connection.execute(QStringLiteral("BEGIN IMMEDIATE"));
    const QVector<qint64> items = itemsAfter(connection, *position);
    const bool isLast = items.size() < itemsAtOnce;
    connection.setSearchedUpTo(std::nullopt); // of these, all may go in
    for (const qint64 item : items) {
        if (const std::optional<SearchText> text = storedSearchText(connection, item))
            addToSearch(connection, item, *text);
    }
    if (isLast)
        dropValue(connection, positionKey());
    else
        setValue(connection, positionKey(), QByteArray::number(items.last()));
    if (const Result<void> filled = committed(connection); !filled) {
        connection.setSearchedUpTo(position);
        return filled.error();
    }
    if (!isLast)
        connection.setSearchedUpTo(items.last());
    return !isLast;
}

} // namespace rendezvous::store
