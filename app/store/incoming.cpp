#include "store/incoming.h"

#include "core/bounds.h"
#include "store/columns.h"
#include "store/connection.h"
#include "store/corrections.h"
#include "store/feedrow.h"
#include "store/fingerprint.h"
#include "store/fulltexts.h"
#include "store/numberlist.h"
#include "store/searchindex.h"

#include <QCryptographicHash>

#include <algorithm>

namespace rendezvous::store {

namespace {

/// An address is the same thing over http and https.
QByteArray identityKey(const IncomingItem &item)
{
    QString identity = !item.identity.isEmpty() ? item.identity : !item.guid.isEmpty() ? item.guid : encoded(item.link);
    if (identity.isEmpty())
        identity = item.title + u'\n' + item.text;
    if (identity.startsWith(QLatin1String("https://")))
        identity.remove(4, 1);
    return QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256).first(16);
}

/// When the publisher says it appeared, but never in the future.
QDateTime sortTime(const IncomingItem &item, const QDateTime &fetched)
{
    const QDateTime said = item.published.isValid() ? item.published : item.updated;
    return said.isValid() && said < fetched ? said : fetched;
}

/// All that is stored of a tag in one number: tag, mentions, standing, whether in the title.
qint64 packed(qint64 number, const ItemTag &tag)
{
    constexpr qint64 mostMentions = 0x3fffffff;
    return number << 32 | std::clamp<qint64>(tag.mentions, 0, mostMentions) << 2 | static_cast<qint64>(tag.standing) << 1
           | static_cast<qint64>(tag.isInTitle);
}

QVariant zone(const IncomingItem &item)
{
    return item.publishedZone ? QVariant(*item.publishedZone) : QVariant();
}

} // namespace

bool Incoming::isFirstOf(FeedId feed, const QByteArray &identity)
{
    if (!m_isFirstFetch) {
        Statement any = m_connection.statement("SELECT 1 FROM items WHERE feed = ? LIMIT 1");
        any.bind(number(feed));
        m_isFirstFetch = !any.next();
    }
    if (!*m_isFirstFetch || m_identities.contains(identity))
        return false;
    m_identities.insert(identity);
    return true;
}

Incoming::Known Incoming::find(FeedId feed, const QByteArray &identity)
{
    if (isFirstOf(feed, identity))
        return {};
    Statement row = m_connection.statement(
        "SELECT id, is_present, is_pruned, fingerprint FROM items WHERE feed = ? AND identity = ?");
    row.bind(number(feed)).bind(identity);
    if (!row.next())
        return {};
    return {row.integer(0), row.boolean(1), row.boolean(2), row.integer(3)};
}

std::pair<ItemId, Incoming::Outcome> Incoming::take(FeedId feed, const IncomingItem &item, const QDateTime &now)
{
    const QByteArray identity = identityKey(item);
    const qint64 mark = fingerprint(item);
    const Known known = find(feed, identity);
    if (known.isPruned || m_taken.contains(known.id) || (known.isPresent && known.fingerprint == mark))
        return {ItemId{known.id}, Outcome::Unchanged};
    if (known.isPresent) {
        m_taken.insert(known.id);
        if (differAtMostInSpace(stored(known.id), item))
            return {ItemId{known.id}, Outcome::Unchanged};
        replace(known.id, item, now, mark);
        return {ItemId{known.id}, Outcome::Updated};
    }
    qint64 id = known.id;
    if (id == 0) {
        Statement row = m_connection.statement(
            "INSERT INTO items (feed, is_present, sorted, language, fingerprint, identity) VALUES (?, 1, ?, ?, ?, ?)");
        row.bind(number(feed)).bind(sortTime(item, now)).bind(item.language).bind(mark).bind(identity).run();
        id = row.insertedId();
    } else {
        m_connection.statement("UPDATE items SET is_present = 1, sorted = ?, language = ?, fingerprint = ? WHERE id = ?")
            .bind(sortTime(item, now)).bind(item.language).bind(mark).bind(id)
            .run();
    }
    m_taken.insert(id);
    insert(id, item, now);
    writeTags(id, known.id == 0 ? item.tags : correctedTags(m_connection, ItemId{id}, item.tags));
    return {ItemId{id}, Outcome::Added};
}

IncomingItem Incoming::stored(qint64 id)
{
    IncomingItem item;
    Statement row = m_connection.statement("SELECT h.title, h.author, h.link, b.summary, b.content FROM headers h "
                                           "JOIN bodies b ON b.item = h.item WHERE h.item = ?");
    row.bind(id);
    if (!row.next())
        return item;
    item.title = row.text(0);
    item.author = row.text(1);
    item.link = QUrl(row.text(2));
    item.summary = QString::fromUtf8(row.bytes(3));
    item.content = QString::fromUtf8(row.bytes(4));
    Statement enclosures = m_connection.statement("SELECT url FROM enclosures WHERE item = ? ORDER BY position");
    enclosures.bind(id);
    while (enclosures.next())
        item.enclosures.append({QUrl(enclosures.text(0)), {}, 0});
    return item;
}

void Incoming::insert(qint64 id, const IncomingItem &item, const QDateTime &now)
{
    m_connection
        .statement("INSERT INTO headers (item, published, published_zone, updated, fetched, title, author, link, thumbnail, excerpt) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(id).bind(item.published).bindValue(zone(item)).bind(item.updated).bind(now)
        .bind(item.title).bind(item.author).bind(encoded(item.link)).bind(encoded(item.thumbnail)).bind(item.excerpt.left(300))
        .run();
    const QByteArray text = item.text.toUtf8();
    m_connection
        .statement("INSERT INTO bodies (item, guid, base, comments, categories, summary, content, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(id).bind(item.guid).bind(encoded(item.base)).bind(encoded(item.commentsLink))
        .bind(joinedTexts(item.categories)).bind(item.summary.toUtf8()).bind(item.content.toUtf8()).bind(text)
        .run();
    writeLists(id, item);
    addToSearch(m_connection, id, {item.title, item.author, text});
}

void Incoming::replace(qint64 id, const IncomingItem &item, const QDateTime &now, qint64 mark)
{
    if (const std::optional<SearchText> old = storedSearchText(m_connection, id))
        removeFromSearch(m_connection, id, *old);
    m_connection
        .statement("INSERT INTO revisions (item, replaced, title, text) SELECT h.item, ?, h.title, b.text FROM headers h "
                   "JOIN bodies b ON b.item = h.item WHERE h.item = ? AND (h.title <> ? OR b.text <> ?)")
        .bind(now).bind(id).bind(item.title).bind(item.text.toUtf8())
        .run();
    m_connection
        .statement("DELETE FROM revisions WHERE item = ? AND rowid NOT IN "
                   "(SELECT rowid FROM revisions WHERE item = ? ORDER BY replaced DESC, rowid DESC LIMIT ?)")
        .bind(id).bind(id).bind(bounds::revisions)
        .run();
    markFullTextStale(m_connection, ItemId{id});
    m_connection
        .statement("UPDATE items SET sorted = min(?, (SELECT fetched FROM headers WHERE item = ?)), language = ?, fingerprint = ? "
                   "WHERE id = ?")
        .bind(sortTime(item, now)).bind(id).bind(item.language).bind(mark).bind(id)
        .run();
    m_connection
        .statement("UPDATE headers SET published = ?, published_zone = ?, updated = ?, title = ?, author = ?, link = ?, thumbnail = ?, excerpt = ? "
                   "WHERE item = ?")
        .bind(item.published).bindValue(zone(item)).bind(item.updated).bind(item.title).bind(item.author)
        .bind(encoded(item.link)).bind(encoded(item.thumbnail)).bind(item.excerpt.left(300)).bind(id)
        .run();
    m_connection
        .statement("UPDATE bodies SET guid = ?, base = ?, comments = ?, categories = ?, summary = ?, content = ?, text = ? WHERE item = ?")
        .bind(item.guid).bind(encoded(item.base)).bind(encoded(item.commentsLink)).bind(joinedTexts(item.categories))
        .bind(item.summary.toUtf8()).bind(item.content.toUtf8()).bind(item.text.toUtf8()).bind(id)
        .run();
    m_connection.statement("DELETE FROM enclosures WHERE item = ?").bind(id).run();
    writeLists(id, item);
    setTags(ItemId{id}, item.tags);
    if (const std::optional<SearchText> text = storedSearchText(m_connection, id))
        addToSearch(m_connection, id, *text);
}

void Incoming::writeLists(qint64 id, const IncomingItem &item)
{
    int position = 0;
    for (const Enclosure &enclosure : item.enclosures) {
        m_connection.statement("INSERT INTO enclosures (item, position, url, type, length) VALUES (?, ?, ?, ?, ?)")
            .bind(id).bind(position++).bind(encoded(enclosure.url)).bind(enclosure.type).bind(enclosure.length)
            .run();
    }
    for (const QUrl &image : item.images)
        wantImage(m_connection, id, image);
}

void Incoming::setTags(ItemId id, const QVector<ItemTag> &tags)
{
    m_connection.statement("DELETE FROM item_tags WHERE item = ?").bind(number(id)).run();
    writeTags(number(id), correctedTags(m_connection, id, tags));
}

// Statements of many rows that may fail half way make FTS5 write out all that it holds in memory, time and again. Those here
// cannot: what could fail is ignored, and references are checked at the end of the transaction.
void Incoming::writeTags(qint64 id, const QVector<ItemTag> &tags)
{
    m_tagged.append(id);
    if (tags.isEmpty())
        return;
    QVector<qint64> packedTags;
    packedTags.reserve(tags.size());
    for (const ItemTag &tag : tags)
        packedTags.append(packed(tagNumber(tag.tag), tag));
    m_connection
        .statement("INSERT OR IGNORE INTO item_tags (item, tag, standing, mentions, in_title) "
                   "SELECT ?, value >> 32, value >> 1 & 1, value >> 2 & 0x3fffffff, value & 1 FROM json_each(?)")
        .bind(id).bind(numberList(packedTags))
        .run();
}

void Incoming::tellReaders()
{
    if (m_tagged.isEmpty())
        return;
    m_connection.statement("INSERT OR IGNORE INTO tag_changes (item) SELECT value FROM json_each(?)").bind(numberList(m_tagged)).run();
    m_tagged.clear();
}

qint64 Incoming::tagNumber(const Tag &tag)
{
    qint64 &tagged = m_tagNumbers[tag];
    if (tagged != 0)
        return tagged;
    {
        Statement known = m_connection.statement("SELECT id FROM tags WHERE kind = ? AND name = ?");
        known.bind(static_cast<int>(tag.kind)).bind(tag.id);
        if (known.next())
            return tagged = known.integer(0);
    }
    Statement row = m_connection.statement("INSERT INTO tags (kind, name) VALUES (?, ?)");
    row.bind(static_cast<int>(tag.kind)).bind(tag.id).run();
    return tagged = row.insertedId();
}

void wantImage(Connection &connection, qint64 item, const QUrl &url)
{
    connection
        .statement("INSERT INTO images (url, item) VALUES (?, ?) ON CONFLICT (url) DO UPDATE SET item = excluded.item "
                   "WHERE excluded.item > images.item "
                   "AND NOT EXISTS (SELECT 1 FROM items WHERE id = images.item AND is_present = 1 AND is_starred = 1)")
        .bind(encoded(url)).bind(item)
        .run();
}

void removeItems(Connection &connection, const QVector<ItemId> &ids)
{
    for (const ItemId id : ids) {
        if (const std::optional<SearchText> text = storedSearchText(connection, number(id)))
            removeFromSearch(connection, number(id), *text);
        connection.statement("DELETE FROM headers WHERE item = ?").bind(number(id)).run();
        connection.statement("UPDATE items SET is_present = 0 WHERE id = ?").bind(number(id)).run();
    }
}

} // namespace rendezvous::store
