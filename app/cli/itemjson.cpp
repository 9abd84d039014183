#include "cli/itemjson.h"

namespace rendezvous::cli {

namespace {
QJsonArray tagIds(const QVector<ItemTag> &tags, TagKind kind)
{
    QJsonArray ids;
    for (const ItemTag &tag : tags) {
        if (tag.tag.kind == kind && tag.standing == TagStanding::Mentioned)
            ids.append(tag.tag.id);
    }
    return ids;
}
} // namespace

QJsonValue dateJson(const QDateTime &date)
{
    return date.isValid() ? QJsonValue(date.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QString urlJson(const QUrl &url)
{
    return QString::fromLatin1(url.toEncoded(QUrl::RemovePassword));
}

QJsonObject errorJson(const Error &error)
{
    return {{QStringLiteral("kind"), errorKindName(error.kind)}, {QStringLiteral("detail"), error.detail}};
}

QJsonArray enclosuresJson(const QVector<Enclosure> &enclosures)
{
    QJsonArray array;
    for (const Enclosure &enclosure : enclosures) {
        array.append(QJsonObject{
            {QStringLiteral("url"), urlJson(enclosure.url)},
            {QStringLiteral("type"), enclosure.type},
            {QStringLiteral("length"), enclosure.length < 0 ? QJsonValue() : QJsonValue(enclosure.length)},
        });
    }
    return array;
}

QJsonObject itemJson(const ItemHeader &header, const QUrl &feedUrl)
{
    return {
        {QStringLiteral("id"), number(header.id)},
        {QStringLiteral("feed"), urlJson(feedUrl)},
        {QStringLiteral("title"), header.title},
        {QStringLiteral("link"), urlJson(header.link)},
        {QStringLiteral("author"), header.author},
        {QStringLiteral("published"), dateJson(header.published)},
        {QStringLiteral("updated"), dateJson(header.updated)},
        {QStringLiteral("fetched"), dateJson(header.fetched)},
        {QStringLiteral("lang"), header.language},
        {QStringLiteral("read"), header.isRead},
        {QStringLiteral("starred"), header.isStarred},
        {QStringLiteral("summary"), header.excerpt},
        {QStringLiteral("agencies"), tagIds(header.tags, TagKind::Agency)},
        {QStringLiteral("stations"), tagIds(header.tags, TagKind::Station)},
        {QStringLiteral("countries"), tagIds(header.tags, TagKind::Country)},
    };
}

} // namespace rendezvous::cli
