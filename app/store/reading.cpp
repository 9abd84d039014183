#include "store/reading.h"

#include "store/columns.h"
#include "core/folderpath.h"
#include "store/connection.h"
#include "store/corrections.h"
#include "store/feedrow.h"
#include "store/fulltexts.h"
#include "store/itemquerysql.h"
#include "store/tagindex.h"

#include <QFileInfo>

#include <algorithm>

namespace rendezvous::store {

namespace {

QVector<FeedName> feedNames(Connection &connection)
{
    QVector<FeedName> names;
    Statement rows = connection.statement("SELECT id, title, user_title, url, folder FROM feeds");
    while (rows.next()) {
        Feed feed;
        feed.title = rows.text(1);
        feed.userTitle = rows.text(2);
        feed.url = urlOf(rows.text(3));
        names.append({FeedId{rows.integer(0)}, feed.shownTitle(), folderText(splitTexts(rows.text(4)))});
    }
    return names;
}

SqlCondition conditionOf(const ItemQuery &query, Connection &connection)
{
    return itemQuerySql(query, [&] { return feedNames(connection); }, QDateTime::currentDateTime());
}

Statement selectWhere(Connection &connection, const QString &select, const SqlCondition &condition, const QString &rest = {})
{
    Statement statement =
        connection.onceStatement(select + QLatin1String(" FROM items i WHERE i.is_present = 1 AND (") + condition.where + u')' + rest);
    for (const QVariant &value : condition.values)
        statement.bindValue(value);
    return statement;
}

QString listOf(const QVector<ItemId> &ids)
{
    QString list(u'[');
    for (const ItemId id : ids) {
        if (list.size() > 1)
            list += u',';
        list += QString::number(number(id));
    }
    return list + u']';
}

ItemHeader headerOf(const Statement &row)
{
    ItemHeader header;
    header.id = ItemId{row.integer(0)};
    header.feed = FeedId{row.integer(1)};
    header.isRead = row.boolean(2);
    header.isStarred = row.boolean(3);
    header.sorted = row.time(4);
    header.published = row.time(5);
    header.updated = row.time(6);
    header.fetched = row.time(7);
    header.language = row.text(8);
    header.title = row.text(9);
    header.author = row.text(10);
    header.link = urlOf(row.text(11));
    header.thumbnail = urlOf(row.text(12));
    header.excerpt = row.text(13);
    Feed feed;
    feed.title = row.text(14);
    feed.userTitle = row.text(15);
    feed.url = urlOf(row.text(16));
    header.feedTitle = feed.shownTitle();
    if (!row.isNull(17))
        header.publishedZone = static_cast<int>(row.integer(17));
    return header;
}

/// What belonged to a removed feed is stored for a while, but nobody's to read.
bool isPresent(Connection &connection, ItemId id)
{
    Statement row = connection.statement("SELECT is_present FROM items WHERE id = ?");
    row.bind(number(id));
    return row.next() && row.boolean(0);
}

/// Mentions first, those of the title and the most frequent before the others.
bool isBefore(const ItemTag &a, const ItemTag &b)
{
    if (a.standing != b.standing)
        return a.standing == TagStanding::Mentioned;
    return a.mentions != b.mentions ? a.mentions > b.mentions : a.tag < b.tag;
}

} // namespace

Result<QVector<ItemHeader>> Reading::items(const ItemQuery &query, Page page) const
{
    QVector<ItemId> ids;
    {
        Statement rows = selectWhere(m_connection, QStringLiteral("SELECT i.id"), conditionOf(query, m_connection),
                                     QLatin1String(" ORDER BY ") + itemOrderSql(query) + QLatin1String(" LIMIT ? OFFSET ?"));
        rows.bind(page.limit).bind(page.offset);
        while (rows.next())
            ids.append(ItemId{rows.integer(0)});
    }
    return headers(ids);
}

Result<QVector<ItemId>> Reading::itemIds(const ItemQuery &query) const
{
    QVector<ItemId> ids;
    Statement rows = selectWhere(m_connection, QStringLiteral("SELECT i.id"), conditionOf(query, m_connection),
                                 QLatin1String(" ORDER BY ") + itemOrderSql(query));
    while (rows.next())
        ids.append(ItemId{rows.integer(0)});
    return m_connection.checked(std::move(ids));
}

Result<QVector<ItemHeader>> Reading::headers(const QVector<ItemId> &ids) const
{
    const QString list = listOf(ids);
    QHash<ItemId, ItemHeader> found;
    found.reserve(ids.size());
    {
        Statement rows = m_connection.statement(
            "SELECT i.id, i.feed, i.is_read, i.is_starred, i.sorted, h.published, h.updated, h.fetched, i.language, h.title, "
            "h.author, h.link, h.thumbnail, h.excerpt, f.title, f.user_title, f.url, h.published_zone FROM json_each(?) w "
            "CROSS JOIN items i ON i.id = w.value JOIN headers h ON h.item = i.id JOIN feeds f ON f.id = i.feed");
        rows.bind(list);
        while (rows.next()) {
            const ItemHeader header = headerOf(rows);
            found.insert(header.id, header);
        }
    }
    {
        Statement rows = m_connection.statement(
            "SELECT t.item, g.kind, g.name, t.standing, t.mentions, t.in_title "
            "FROM json_each(?) w CROSS JOIN item_tags t ON t.item = w.value JOIN tags g ON g.id = t.tag");
        rows.bind(list);
        while (rows.next()) {
            const auto header = found.find(ItemId{rows.integer(0)});
            if (header != found.end())
                header->tags.append({{static_cast<TagKind>(rows.integer(1)), rows.text(2)},
                                     static_cast<TagStanding>(rows.integer(3)),
                                     static_cast<int>(rows.integer(4)),
                                     rows.boolean(5)});
        }
    }
    QVector<ItemHeader> ordered;
    ordered.reserve(found.size());
    for (const ItemId id : ids) {
        const auto header = found.find(id);
        if (header == found.end())
            continue;
        std::sort(header->tags.begin(), header->tags.end(), isBefore);
        ordered.append(*header);
    }
    return m_connection.checked(std::move(ordered));
}

Result<qint64> Reading::count(const ItemQuery &query) const
{
    Statement row = selectWhere(m_connection, QStringLiteral("SELECT count(*)"), conditionOf(query, m_connection));
    const qint64 items = row.next() ? row.integer(0) : 0;
    return m_connection.checked(items);
}

Result<Item> Reading::item(ItemId id) const
{
    Result<QVector<ItemHeader>> found = headers({id});
    if (!found)
        return found.error();
    if (found->isEmpty() || !isPresent(m_connection, id))
        return Error{Error::Kind::NotFound, QStringLiteral("no item %1").arg(number(id))};
    Item item;
    item.header = found->first();
    {
        Statement row = m_connection.statement(
            "SELECT guid, base, comments, categories, summary, content FROM bodies WHERE item = ?");
        row.bind(number(id));
        if (row.next()) {
            item.guid = row.text(0);
            item.base = urlOf(row.text(1));
            item.commentsLink = urlOf(row.text(2));
            item.categories = splitTexts(row.text(3));
            item.summary = QString::fromUtf8(row.bytes(4));
            item.content = QString::fromUtf8(row.bytes(5));
        }
    }
    {
        Statement rows = m_connection.statement("SELECT url, type, length FROM enclosures WHERE item = ? ORDER BY position");
        rows.bind(number(id));
        while (rows.next())
            item.enclosures.append({urlOf(rows.text(0)), rows.text(1), rows.integer(2)});
    }
    {
        Statement row = m_connection.statement("SELECT f.is_full_text, (SELECT count(*) FROM revisions r WHERE r.item = i.id) "
                                               "FROM items i JOIN feeds f ON f.id = i.feed WHERE i.id = ?");
        row.bind(number(id));
        if (row.next()) {
            item.isFullTextWanted = row.boolean(0);
            item.revisions = static_cast<int>(row.integer(1));
        }
    }
    item.corrections = storedCorrections(m_connection, id);
    item.fullText = storedFullText(m_connection, id);
    return m_connection.checked(std::move(item));
}

Result<QString> Reading::text(ItemId id) const
{
    Statement row = m_connection.statement("SELECT CASE WHEN f.is_tagged THEN f.text ELSE b.text END FROM bodies b "
                                           "LEFT JOIN full_texts f ON f.item = b.item WHERE b.item = ?");
    row.bind(number(id));
    if (row.next())
        return QString::fromUtf8(row.bytes(0));
    if (m_connection.hasFailed())
        return *m_connection.takeFailure();
    return Error{Error::Kind::NotFound, QStringLiteral("no item %1").arg(number(id))};
}

Result<QVector<Revision>> Reading::revisions(ItemId id) const
{
    QVector<Revision> revisions;
    Statement rows = m_connection.statement(
        "SELECT replaced, title, text FROM revisions WHERE item = ? ORDER BY replaced, rowid");
    rows.bind(number(id));
    while (rows.next())
        revisions.append({rows.time(0), rows.text(1), QString::fromUtf8(rows.bytes(2))});
    return m_connection.checked(std::move(revisions));
}

Result<Facets> Reading::facets(const ItemQuery &query) const
{
    TagIndex &index = m_connection.tagIndex();
    index.update(m_connection);
    Facets facets;
    ItemSet matching;
    ItemSet unread;
    {
        Statement row = selectWhere(m_connection,
                                    QStringLiteral("SELECT count(*), sum(1 - i.is_read), sum(i.is_starred), "
                                                   "group_concat(i.id), group_concat(CASE WHEN i.is_read = 0 THEN i.id END)"),
                                    conditionOf(query, m_connection));
        if (row.next()) {
            facets.items = row.integer(0);
            facets.unread = row.integer(1);
            facets.starred = row.integer(2);
            forEachNumber(row.text(3), [&](quint32 id) { matching.insert(id); });
            forEachNumber(row.text(4), [&](quint32 id) { unread.insert(id); });
        }
    }
    for (const TagIndex::Entry &entry : index.entries()) {
        FacetCount count{entry.tag};
        for (const quint32 item : entry.items) {
            count.items += matching.contains(item);
            count.unread += unread.contains(item);
        }
        if (count.items > 0)
            facets.tags.append(count);
    }
    std::sort(facets.tags.begin(), facets.tags.end(), [](const FacetCount &a, const FacetCount &b) {
        return a.items != b.items ? a.items > b.items : a.tag < b.tag;
    });
    return m_connection.checked(std::move(facets));
}

Result<QVector<Feed>> Reading::feeds() const
{
    QVector<Feed> feeds;
    Statement rows = m_connection.statement("SELECT id, " RENDEZVOUS_FEED_COLUMNS
                                            " FROM feeds WHERE is_removed = 0 ORDER BY position, id");
    while (rows.next())
        feeds.append(feedOf(rows));
    return m_connection.checked(std::move(feeds));
}

Result<Feed> Reading::feed(FeedId id) const
{
    Statement row =
        m_connection.statement("SELECT id, " RENDEZVOUS_FEED_COLUMNS " FROM feeds WHERE id = ? AND is_removed = 0");
    row.bind(number(id));
    if (row.next())
        return feedOf(row);
    if (m_connection.hasFailed())
        return *m_connection.takeFailure();
    return Error{Error::Kind::NotFound, QStringLiteral("no feed %1").arg(number(id))};
}

Result<std::optional<Feed>> Reading::feedByUrl(const QUrl &url) const
{
    Statement row = m_connection.statement(
        "SELECT id, " RENDEZVOUS_FEED_COLUMNS
        " FROM feeds WHERE is_removed = 0 AND id = (SELECT feed FROM feed_addresses WHERE address = ?)");
    row.bind(feedAddress(url));
    std::optional<Feed> feed;
    if (row.next())
        feed = feedOf(row);
    return m_connection.checked(std::move(feed));
}

Result<QHash<FeedId, FeedCount>> Reading::feedCounts() const
{
    QHash<FeedId, FeedCount> counts;
    Statement rows = m_connection.statement("SELECT feed, count(*), sum(1 - is_read) FROM items WHERE is_present = 1 GROUP BY feed");
    while (rows.next())
        counts.insert(FeedId{rows.integer(0)}, {rows.integer(1), rows.integer(2)});
    return m_connection.checked(std::move(counts));
}

Result<QVector<SavedSearch>> Reading::savedSearches() const
{
    QVector<SavedSearch> searches;
    Statement rows = m_connection.statement("SELECT id, name, query, is_notifying FROM saved_searches ORDER BY id");
    while (rows.next())
        searches.append({rows.integer(0), rows.text(1), rows.text(2), rows.boolean(3)});
    return m_connection.checked(std::move(searches));
}

Result<StoreSize> Reading::size() const
{
    Statement row = m_connection.statement("SELECT count(*) FROM items WHERE is_present = 1");
    StoreSize size;
    size.items = row.next() ? row.integer(0) : 0;
    size.bytes = QFileInfo(m_connection.path()).size() + QFileInfo(m_connection.path() + QLatin1String("-wal")).size();
    return m_connection.checked(size);
}

Result<QByteArray> Reading::value(const QString &key) const
{
    Statement row = m_connection.statement("SELECT value FROM key_values WHERE name = ?");
    row.bind(key);
    return m_connection.checked(row.next() ? row.bytes(0) : QByteArray());
}

Result<QVector<PageLink>> Reading::missingFullTexts(int limit) const
{
    QVector<PageLink> pages = store::missingFullTexts(m_connection, limit);
    return m_connection.checked(std::move(pages));
}

Result<qint64> Reading::fullTextBytes() const
{
    const qint64 bytes = store::fullTextBytes(m_connection);
    return m_connection.checked(bytes);
}

Result<QVector<MissingImage>> Reading::missingImages(int limit, bool isWithEvicted) const
{
    QVector<MissingImage> images;
    // numbers stand in the text, since a partial index is not used for a bound one
    Statement rows = m_connection.statement(
        isWithEvicted ? "SELECT m.url, f.url FROM images m JOIN items i ON i.id = m.item JOIN feeds f ON f.id = i.feed "
                        "WHERE m.state IN (0, 3) AND i.is_present = 1 ORDER BY i.sorted DESC, i.id DESC LIMIT ?"
                      : "SELECT m.url, f.url FROM images m JOIN items i ON i.id = m.item JOIN feeds f ON f.id = i.feed "
                        "WHERE m.state = 0 AND i.is_present = 1 ORDER BY i.sorted DESC, i.id DESC LIMIT ?");
    rows.bind(limit);
    while (rows.next())
        images.append({urlOf(rows.text(0)), urlOf(rows.text(1))});
    return m_connection.checked(std::move(images));
}

Result<QVector<KeptImage>> Reading::keptImages() const
{
    QVector<KeptImage> images;
    Statement rows = m_connection.statement("SELECT m.url, coalesce(i.is_present * i.is_starred, 0) FROM images m LEFT JOIN items i ON i.id = m.item "
                                            "WHERE m.state = 1 ORDER BY coalesce(i.is_present, 0), i.sorted, i.id");
    while (rows.next())
        images.append({urlOf(rows.text(0)), rows.boolean(1)});
    return m_connection.checked(std::move(images));
}

} // namespace rendezvous::store
