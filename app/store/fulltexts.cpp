#include "store/fulltexts.h"

#include "store/columns.h"
#include "store/connection.h"
#include "store/incoming.h"
#include "store/searchindex.h"

namespace rendezvous::store {

namespace {

} // namespace

std::optional<FullText> storedFullText(Connection &connection, ItemId id)
{
    Statement row =
        connection.statement("SELECT fetched, is_shown, is_stale, is_lossy, words, feed_words, error_kind, "
                             "error_detail, page, html FROM full_texts WHERE item = ?");
    row.bind(number(id));
    if (!row.next())
        return std::nullopt;
    FullText text;
    text.fetched = row.time(0);
    text.isShown = row.boolean(1);
    text.isStale = row.boolean(2);
    text.isLossy = row.boolean(3);
    text.words = static_cast<int>(row.integer(4));
    text.feedWords = static_cast<int>(row.integer(5));
    if (const QString kind = row.text(6); !kind.isEmpty())
        text.error = Error{errorKindFromName(kind), row.text(7)};
    text.page = QUrl::fromEncoded(row.text(8).toLatin1());
    text.html = QString::fromUtf8(row.bytes(9));
    return text;
}

bool keepFullText(Connection &connection, ItemId id, const IncomingFullText &text, bool isShown,
                  const QDateTime &now)
{
    const qint64 item = number(id);
    const std::optional<SearchText> before = storedSearchText(connection, item);
    if (!before)
        return false;
    removeFromSearch(connection, item, *before);
    connection
        .statement("INSERT OR REPLACE INTO full_texts (item, fetched, is_shown, is_tagged, is_lossy, words, "
                   "feed_words, page, html, text) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(item)
        .bind(now)
        .bind(isShown)
        .bind(text.tags.has_value())
        .bind(text.isLossy)
        .bind(text.words)
        .bind(text.feedWords)
        .bind(encoded(text.page))
        .bind(text.html.toUtf8())
        .bind(text.text.toUtf8())
        .run();
    if (const std::optional<SearchText> after = storedSearchText(connection, item))
        addToSearch(connection, item, *after);
    for (const QUrl &image : text.images)
        wantImage(connection, item, image);
    return true;
}

void keepFullTextFailure(Connection &connection, ItemId id, const Error &error, const QDateTime &now)
{
    connection
        .statement("INSERT INTO full_texts (item, fetched, error_kind, error_detail) SELECT item, ?, ?, ? "
                   "FROM headers "
                   "WHERE item = ? ON CONFLICT (item) DO UPDATE SET error_kind = excluded.error_kind, "
                   "error_detail = excluded.error_detail, is_stale = 0")
        .bind(now)
        .bind(errorKindName(error.kind))
        .bind(error.detail)
        .bind(number(id))
        .run();
}

bool showFullText(Connection &connection, ItemId id, bool isShown)
{
    Statement row = connection.statement(
        "UPDATE full_texts SET is_shown = ? WHERE item = ? AND html <> x'' RETURNING item");
    row.bind(isShown).bind(number(id));
    return row.next();
}

void markFullTextStale(Connection &connection, ItemId id)
{
    connection.statement("UPDATE full_texts SET is_stale = 1, is_tagged = 0 WHERE item = ?")
        .bind(number(id))
        .run();
}

QVector<PageLink> missingFullTexts(Connection &connection, int limit)
{
    QVector<PageLink> pages;
    Statement rows = connection.statement(
        "SELECT i.id, h.link FROM feeds f JOIN items i ON i.feed = f.id JOIN headers h ON h.item = i.id "
        "LEFT JOIN full_texts t ON t.item = i.id WHERE f.is_full_text = 1 AND f.is_removed = 0 AND "
        "i.is_present = 1 "
        "AND (i.is_read = 0 OR i.is_starred = 1) AND (t.item IS NULL OR t.is_stale = 1) AND h.link LIKE "
        "'http%' "
        "ORDER BY i.sorted DESC, i.id DESC LIMIT ?");
    rows.bind(limit);
    while (rows.next())
        pages.append({ItemId{rows.integer(0)}, QUrl::fromEncoded(rows.text(1).toLatin1())});
    return pages;
}

qint64 fullTextBytes(Connection &connection)
{
    Statement row = connection.statement("SELECT sum(length(html) + length(text)) FROM full_texts");
    return row.next() ? row.integer(0) : 0;
}

} // namespace rendezvous::store
