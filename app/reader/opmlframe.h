#pragma once

#include "feed/opml.h"
#include "store/writing.h"

namespace rendezvous::reader {

/// What imported lists say beside their feeds; kept in the store, so that an export gives it back.
struct OpmlFrame
{
    struct Folder
    {
        QStringList path;
        QHash<QString, QString> attributes;
        QUrl before;            ///< the feed that follows in its list; empty: none does
        bool isHolding = false; ///< it had feeds when it was imported
    };
    QString title;
    QHash<QString, QString> head;
    QHash<QString, QString> namespaces; ///< by prefix
    QVector<Folder> folders;            ///< each path once, at most bounds::opmlFeeds
};

Result<OpmlFrame> readFrame(const store::Reading &reading); ///< empty when nothing was imported
Result<void> writeFrame(store::Writing &writing, const OpmlFrame &frame);

/// Adds what a list says; what an earlier one said holds.
void addToFrame(OpmlFrame &frame, const feed::Opml &opml);

/// The list, its prefixes changed where an earlier list uses them for another namespace.
feed::Opml withOwnPrefixes(feed::Opml opml, const QHash<QString, QString> &taken);

} // namespace rendezvous::reader
