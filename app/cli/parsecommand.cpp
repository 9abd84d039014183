#include "cli/parsecommand.h"

#include "cli/input.h"
#include "cli/itemjson.h"
#include "core/bounds.h"
#include "feed/feedparser.h"

#include <QJsonArray>

namespace rendezvous::cli {

namespace {

QJsonObject itemJson(const feed::ParsedItem &item)
{
    return {
        {QStringLiteral("id"), item.guid},
        {QStringLiteral("title"), item.title},
        {QStringLiteral("link"), urlJson(item.link)},
        {QStringLiteral("published"), dateJson(item.published)},
        {QStringLiteral("updated"), dateJson(item.updated)},
        {QStringLiteral("author"), item.author},
        {QStringLiteral("summary"), item.summary},
        {QStringLiteral("content"), item.content},
        {QStringLiteral("language"), item.language},
        {QStringLiteral("enclosures"), enclosuresJson(item.enclosures)},
    };
}

QJsonObject feedJson(const feed::ParsedFeed &feed)
{
    QJsonArray items;
    for (const feed::ParsedItem &item : feed.items)
        items.append(itemJson(item));
    return {
        {QStringLiteral("format"), feed::feedFormatName(feed.format)},
        {QStringLiteral("title"), feed.title},
        {QStringLiteral("link"), urlJson(feed.link)},
        {QStringLiteral("language"), feed.language},
        {QStringLiteral("description"), feed.description},
        {QStringLiteral("updated"), dateJson(feed.updated)},
        {QStringLiteral("items"), items},
        {QStringLiteral("warnings"), QJsonArray::fromStringList(feed.warnings)},
    };
}

} // namespace

int runParse(const Invocation &invocation, const Console &console)
{
    const Result<QByteArray> bytes = readInput(invocation.words.constFirst(), bounds::feedBody);
    if (!bytes) {
        console.tell(bytes.error().detail);
        return exitPartly;
    }
    feed::FeedHints hints;
    hints.url = QUrl(invocation.value(QStringLiteral("url")));
    hints.contentType = invocation.value(QStringLiteral("content-type")).toUtf8();
    const Result<feed::ParsedFeed> feed = feed::parseFeed(*bytes, hints);
    if (!feed) {
        console.tell(QStringLiteral("%1: %2").arg(errorKindName(feed.error().kind), feed.error().detail));
        return exitPartly;
    }
    console.out(feedJson(*feed));
    return exitDone;
}

} // namespace rendezvous::cli
