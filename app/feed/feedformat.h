#pragma once

#include "feed/parsedfeed.h"

#include <QByteArray>

namespace rendezvous::feed {

/// What a document is at first sight: the family whose parser can say more.
enum class DocumentKind { None, Rss, Atom, Cdf, JsonFeed, RssInJson };

struct Sniffed {
    DocumentKind kind = DocumentKind::None;
    qsizetype start = 0; ///< where the document begins, after what a server put before it
    QString otherwise;   ///< of None: what it looks like instead, such as "an HTML page"
};

/// Looks at the root element or the first keys; comments, instructions and a prolog do not matter.
Sniffed sniffDocument(const QByteArray &utf8);

} // namespace rendezvous::feed
