// Any bytes give a feed within its bounds or an error, whatever the header says they are.
#include "core/bounds.h"
#include "feed/feedparser.h"

#include <cstdint>
#include <cstdlib>

using namespace rendezvous;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    static const QByteArray contentTypes[]{{}, "text/xml; charset=iso-8859-1", "application/rss+xml; charset=utf-16", "text/html"};
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    const feed::FeedHints hints{QUrl(QStringLiteral("https://example.org/feed")), contentTypes[data[0] & 3], {}};
    const Result<feed::ParsedFeed> feed = feed::parseFeed(bytes, hints);
    if (!feed) {
        if (feed.error().detail.isEmpty())
            std::abort();
        return 0;
    }
    if (feed->items.size() > bounds::itemsPerFetch || feed->format == feed::FeedFormat::None)
        std::abort();
    for (const feed::ParsedItem &item : feed->items) {
        if (item.title.size() > bounds::title || item.title.contains(u'\n') || item.guid.toUtf8().size() > bounds::guid
            || item.link.scheme() == QLatin1String("javascript"))
            std::abort();
    }
    return 0;
}
