#include "cli/itemcommands.h"

#include "article/plaintext.h"
#include "article/safepage.h"
#include "cli/failure.h"
#include "cli/itemjson.h"
#include "core/folderpath.h"
#include "feed/opml.h"
#include "reader/opmlexchange.h"
#include "tagging/gazetteer.h"

#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>

namespace rendezvous::cli {

namespace {

constexpr int rowsAtOnce = 1000;

Result<ItemQuery> queryOf(const Invocation &invocation)
{
    return ItemQuery::parse(invocation.words.join(u' '));
}

Result<QHash<FeedId, QUrl>> feedAddresses(const store::Reading &reading)
{
    const Result<QVector<Feed>> feeds = reading.feeds();
    if (!feeds)
        return feeds.error();
    QHash<FeedId, QUrl> addresses;
    for (const Feed &feed : *feeds)
        addresses.insert(feed.id, feed.url);
    return addresses;
}

QByteArray textLine(const ItemHeader &header)
{
    QStringList tags;
    for (const ItemTag &tag : header.tags) {
        if (tag.standing == TagStanding::Mentioned)
            tags.append(tag.tag.id);
    }
    return QStringLiteral("%1\t%2\t%3%4\t%5\t%6\t%7\n")
        .arg(number(header.id))
        .arg(header.sorted.toLocalTime().toString(QStringLiteral("yyyy-MM-dd hh:mm")), header.isRead ? QStringLiteral(" ") : QStringLiteral("●"),
             header.isStarred ? QStringLiteral("★") : QStringLiteral(" "), header.feedTitle, header.title, tags.join(u' '))
        .toUtf8();
}

QJsonObject fullTextJson(const FullText &text)
{
    return {
        {QStringLiteral("url"), urlJson(text.page)},
        {QStringLiteral("fetched"), dateJson(text.fetched)},
        {QStringLiteral("html"), text.html},
        {QStringLiteral("words"), text.words},
        {QStringLiteral("feed_words"), text.feedWords},
    };
}

QJsonObject fullItemJson(const Item &item, const QUrl &feedUrl)
{
    QJsonObject object = itemJson(item.header, feedUrl);
    object.insert(QStringLiteral("guid"), item.guid);
    object.insert(QStringLiteral("summary"), item.summary);
    object.insert(QStringLiteral("content"), item.content);
    object.insert(QStringLiteral("enclosures"), enclosuresJson(item.enclosures));
    object.insert(QStringLiteral("categories"), QJsonArray::fromStringList(item.categories));
    return object;
}

QJsonObject feedJson(const Feed &feed, const store::FeedCount &count)
{
    return {
        {QStringLiteral("id"), number(feed.id)},
        {QStringLiteral("feed"), urlJson(feed.url)},
        {QStringLiteral("title"), feed.shownTitle()},
        {QStringLiteral("site"), urlJson(feed.site)},
        {QStringLiteral("folder"), folderText(feed.folder)},
        {QStringLiteral("lang"), feed.language},
        {QStringLiteral("items"), count.items},
        {QStringLiteral("unread"), count.unread},
        {QStringLiteral("last_try"), dateJson(feed.status.lastTry)},
        {QStringLiteral("last_success"), dateJson(feed.status.lastSuccess)},
        {QStringLiteral("last_new_item"), dateJson(feed.status.lastNewItem)},
        {QStringLiteral("answers"), feed.status.answers},
        {QStringLiteral("not_modified"), feed.status.answers304},
        {QStringLiteral("bytes"), feed.status.bytes},
        {QStringLiteral("etag"), QString::fromLatin1(feed.validators.etag)},
        {QStringLiteral("last_modified"), QString::fromLatin1(feed.validators.lastModified)},
        {QStringLiteral("redirect"), urlJson(feed.status.redirectTarget)},
        {QStringLiteral("next_due"), dateJson(feed.status.nextDue)},
        {QStringLiteral("next_reason"), feed.status.nextReason},
        {QStringLiteral("failing_since"), dateJson(feed.status.failingSince)},
        {QStringLiteral("stopped"), feed.status.isStopped},
        {QStringLiteral("error"), feed.status.error ? QJsonValue(errorJson(*feed.status.error)) : QJsonValue()},
    };
}

} // namespace

int runList(const Invocation &invocation, const store::Reading &reading, const Console &console)
{
    const Result<ItemQuery> query = queryOf(invocation);
    if (!query)
        return failed(query.error(), console);
    const Result<int> limit = invocation.number(QStringLiteral("limit"), -1);
    const Result<int> offset = invocation.number(QStringLiteral("offset"), 0);
    if (!limit || !offset)
        return failed(limit ? offset.error() : limit.error(), console);
    const Result<QHash<FeedId, QUrl>> addresses = feedAddresses(reading);
    const Result<QVector<ItemId>> found = reading.itemIds(*query);
    if (!addresses || !found)
        return failed(addresses ? found.error() : addresses.error(), console);

    const QVector<ItemId> ids = found->mid(*offset, *limit);
    const bool isText = invocation.has(QStringLiteral("text"));
    for (qsizetype begin = 0; begin < ids.size(); begin += rowsAtOnce) {
        const Result<QVector<ItemHeader>> headers = reading.headers(ids.mid(begin, rowsAtOnce));
        if (!headers)
            return failed(headers.error(), console);
        for (const ItemHeader &header : *headers) {
            if (isText)
                console.out(textLine(header));
            else
                console.out(itemJson(header, addresses->value(header.feed)));
        }
    }
    return exitDone;
}

int runShow(const Invocation &invocation, const store::Reading &reading, const Console &console)
{
    bool isNumber = false;
    const qint64 id = invocation.words.value(0).toLongLong(&isNumber);
    if (!isNumber || invocation.words.size() != 1)
        return failed({Error::Kind::InvalidArgument, QStringLiteral("show takes the number of one item")}, console);
    const Result<Item> item = reading.item(ItemId{id});
    if (!item)
        return failed(item.error(), console);
    const bool isFull = invocation.has(QStringLiteral("full"));
    if (isFull && !item->hasFullText())
        return failed({Error::Kind::NotFound, QStringLiteral("the full text of item %1 is not stored").arg(id)}, console);
    const QString &body = isFull ? item->fullText->html : item->body();
    const QUrl &base = isFull ? item->fullText->page : item->base;
    if (invocation.has(QStringLiteral("html"))) {
        article::CleanOptions options;
        options.base = base;
        console.out(article::cleanHtml(body, options).html.toUtf8() + '\n');
    } else if (invocation.has(QStringLiteral("json"))) {
        const Result<Feed> feed = reading.feed(item->header.feed);
        QJsonObject object = fullItemJson(*item, feed ? feed->url : QUrl());
        if (isFull)
            object.insert(QStringLiteral("full_text"), fullTextJson(*item->fullText));
        console.out(object);
    } else {
        const QString text = article::plainText(body, base).text;
        console.out(QStringLiteral("%1\n%2\n%3\n\n%4\n")
                        .arg(item->header.title, item->header.feedTitle, urlJson(item->header.link), text)
                        .toUtf8());
    }
    return exitDone;
}

int runCount(const Invocation &invocation, const store::Reading &reading, const Console &console)
{
    const Result<ItemQuery> query = queryOf(invocation);
    if (!query)
        return failed(query.error(), console);
    const Result<qint64> count = reading.count(*query);
    if (!count)
        return failed(count.error(), console);
    console.out(QByteArray::number(*count) + '\n');
    return exitDone;
}

int runFacets(const Invocation &invocation, const store::Reading &reading, const Console &console)
{
    const Result<ItemQuery> query = queryOf(invocation);
    if (!query)
        return failed(query.error(), console);
    const Result<store::Facets> facets = reading.facets(*query);
    if (!facets)
        return failed(facets.error(), console);
    const auto gazetteer = tagging::Gazetteer::load();
    for (const store::FacetCount &facet : facets->tags) {
        console.out(QJsonObject{
            {QStringLiteral("kind"), tagKindName(facet.tag.kind)},
            {QStringLiteral("id"), facet.tag.id},
            {QStringLiteral("name"), gazetteer ? (*gazetteer)->shownName(facet.tag, QStringLiteral("en")) : facet.tag.id},
            {QStringLiteral("items"), facet.items},
            {QStringLiteral("unread"), facet.unread},
        });
    }
    return exitDone;
}

int runFeeds(const Invocation &invocation, const store::Reading &reading, const Console &console)
{
    const Result<QVector<Feed>> feeds = reading.feeds();
    const Result<QHash<FeedId, store::FeedCount>> counts = reading.feedCounts();
    if (!feeds || !counts)
        return failed(feeds ? counts.error() : feeds.error(), console);
    for (const Feed &feed : *feeds) {
        const store::FeedCount count = counts->value(feed.id);
        if (invocation.has(QStringLiteral("text")))
            console.out(QStringLiteral("%1\t%2\t%3\n").arg(count.unread).arg(feed.shownTitle(), urlJson(feed.url)).toUtf8());
        else
            console.out(feedJson(feed, count));
    }
    return exitDone;
}

int runExport(const Invocation &invocation, const store::Reading &reading, const Console &console)
{
    const Result<feed::Opml> list = reader::exportedOpml(reading);
    if (!list)
        return failed(list.error(), console);
    const QByteArray opml = feed::writeOpml(*list);
    const QString name = invocation.words.value(0);
    if (name.isEmpty() || name == QLatin1String("-")) {
        console.out(opml);
        return exitDone;
    }
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(opml) != opml.size() || !file.commit())
        return failed({Error::Kind::Io, QStringLiteral("%1: %2").arg(name, file.errorString())}, console);
    console.tell(QStringLiteral("wrote %1 feeds to %2").arg(list->feeds.size()).arg(name));
    return exitDone;
}

} // namespace rendezvous::cli
