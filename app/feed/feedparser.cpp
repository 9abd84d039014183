#include "feed/feedparser.h"

#include "core/bounds.h"
#include "feed/cdfevents.h"
#include "feed/encoding.h"
#include "feed/feedevents.h"
#include "feed/feedformat.h"
#include "feed/jsonfeedparser.h"
#include "feed/xmlmending.h"

#include <algorithm>

namespace rendezvous::feed {

namespace {

/// A strict parser refuses blank lines before an XML declaration, which are the commonest of all faults.
QByteArray withoutBlanksBefore(const QByteArray &utf8)
{
    const auto start = std::find_if(utf8.cbegin(), utf8.cend(),
                                    [](char c) { return c != ' ' && c != '\n' && c != '\r' && c != '\t'; });
    return start == utf8.cbegin() ? utf8 : QByteArray::fromRawData(start, utf8.cend() - start);
}

/// Strictly first, since most feeds are well-formed and this is the fast way; else mended.
template <class Events> ParsedFeed readFeed(const QByteArray &utf8, const FeedHints &hints)
{
    if (isFitForStrictParser(utf8)) {
        Events events;
        const XmlReading reading = readXml(withoutBlanksBefore(utf8), events, OnFault::Stop);
        if (reading.isWellFormed) {
            ParsedFeed feed = finish(events.take(), hints);
            feed.warnings = reading.warnings + feed.warnings;
            return feed;
        }
    }
    const MendedXml mended = mendXml(utf8);
    Events events;
    const XmlReading reading = readXml(mended.utf8, events, OnFault::Recover);
    ParsedFeed feed = finish(events.take(), hints);
    feed.warnings = mended.warnings + reading.warnings + feed.warnings;
    feed.isComplete = mended.isComplete;
    return feed;
}

Result<ParsedFeed> readDocument(const QByteArray &utf8, const FeedHints &hints)
{
    const Sniffed sniffed = sniffDocument(utf8);
    const QByteArray document = sniffed.start > 0 ? utf8.mid(sniffed.start) : utf8;
    switch (sniffed.kind) {
    case DocumentKind::Rss:
    case DocumentKind::Atom: {
        ParsedFeed feed = readFeed<FeedEvents>(document, hints);
        if (sniffed.start > 0)
            feed.warnings.prepend(
                QStringLiteral("line 1: %1 bytes before the document are left out").arg(sniffed.start));
        return feed;
    }
    case DocumentKind::Cdf:
        return readFeed<CdfEvents>(document, hints);
    case DocumentKind::JsonFeed:
        return parseJsonFeed(document, hints);
    case DocumentKind::RssInJson:
        return parseRssInJson(document, hints);
    case DocumentKind::None:
        break;
    }
    return Error{Error::Kind::NotAFeed, QStringLiteral("not a feed but %1").arg(sniffed.otherwise)};
}

} // namespace

Result<ParsedFeed> parseFeed(const QByteArray &bytes, const FeedHints &hints)
{
    if (bytes.size() > bounds::feedBody)
        return Error{Error::Kind::TooLarge, QStringLiteral("%1 bytes").arg(bytes.size())};
    const DecodedText decoded = decodeText(bytes, hints.contentType);
    Result<ParsedFeed> feed = readDocument(decoded.utf8, hints);
    if (feed && feed->format == FeedFormat::None)
        return Error{Error::Kind::NotAFeed, QStringLiteral("not a feed but what is left of one: %1")
                                                .arg(feed->warnings.join(QLatin1String("; ")))};
    if (feed) {
        feed->encoding = decoded.encoding;
        for (const QString &warning : decoded.warnings)
            feed->warnings.prepend(QStringLiteral("line 1: %1").arg(warning));
    }
    return feed;
}

} // namespace rendezvous::feed
