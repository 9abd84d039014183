#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QVector>

namespace rendezvous::feed {

struct OpmlFeed {
    QUrl url;            ///< http or https
    QUrl site;
    QString title;
    QString language;
    QStringList folder;
    QHash<QString, QString> attributes; ///< beside the known ones, kept for export
};

/// A folder that says more than its name, or that holds no feed. A link or an inclusion (its "url" is http or https) is
/// one of the latter: nothing ever follows it.
struct OpmlFolder {
    QStringList path;
    QHash<QString, QString> attributes;
    qsizetype position = 0;  ///< how many of the feeds come before it
    bool isHolding = false;  ///< feeds, itself or in a folder of its own
};

struct Opml {
    QString title;
    QVector<OpmlFeed> feeds;  ///< in the document's order, each address once
    QVector<OpmlFolder> folders;        ///< an inner one before the one that holds it
    QHash<QString, QString> head;       ///< the head's elements beside the title: "ownerName", "dateCreated", ...
    QHash<QString, QString> namespaces; ///< of prefixed attributes and of the head's elements, by prefix
    QStringList warnings;     ///< merged duplicates, refused schemes, repaired mark-up
    bool isComplete = true;   ///< the document's end was seen
};

/// Reads OPML 1 and 2 (opml.org/spec2.opml), well-formed or not. The category of a feed outside any folder, when it
/// is a path ("/a/b"), is its folder. What is nested deeper than bounds::opmlDepth folders is in the deepest of them.
/// Errors: NotOpml, TooLarge (bounds.h).
Result<Opml> parseOpml(const QByteArray &bytes);

/// OPML 2.0 in UTF-8, feeds and folders in their order; parseOpml() gives the same value again.
QByteArray writeOpml(const Opml &opml);

} // namespace rendezvous::feed
