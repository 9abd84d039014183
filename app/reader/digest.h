#pragma once

#include "core/item.h"
#include "feed/parsedfeed.h"
#include "tagging/tagger.h"

#include <QVector>

namespace rendezvous::reader {

/// A parsed item made ready for the store: identity, text, excerpt, pictures, language, tags. Pure: safe on any
/// thread, shares nothing but the tagger.
IncomingItem digest(const feed::ParsedItem &item, const feed::ParsedFeed &feed, const tagging::Tagger &tagger);

/// All items of a feed, each identity once.
QVector<IncomingItem> digestAll(const feed::ParsedFeed &feed, const tagging::Tagger &tagger);

/// The page of an item: the publisher's own address where its link is one that counts clicks, else its link.
QUrl pageOf(const feed::ParsedItem &item);

/// What makes an item the same item in its feed: its guid, else its page's canonical link, else a hash of its content.
QString identityOf(const feed::ParsedItem &item);

/// An address without what does not matter to what it names: scheme http/https unified, host in lower case, default
/// port, utm_* and fragment dropped, no trailing slash. For comparing only, never for fetching.
QString canonicalLink(const QUrl &url);

} // namespace rendezvous::reader
