#include "reader/opmlexchange.h"

#include "reader/opmlframe.h"

#include <QSet>

namespace rendezvous::reader {

namespace {

/// Attributes of an outline whose two names differ: the one beside the title, and the title it belongs to.
QString otherName()
{
    return QStringLiteral("text");
}
QString importedTitle()
{
    return QStringLiteral("title");
}

Feed toFeed(const feed::OpmlFeed &outline)
{
    Feed feed;
    feed.url = outline.url;
    feed.site = outline.site;
    // the name a person knows it by; an address stands where there was no name yet
    const bool isNamed = outline.title != outline.url.toDisplayString() && outline.title != outline.url.toString();
    feed.userTitle = isNamed ? outline.title : QString();
    feed.language = outline.language;
    feed.folder = outline.folder;
    feed.opmlAttributes = outline.attributes;
    if (feed.opmlAttributes.contains(otherName()))
        feed.opmlAttributes.insert(importedTitle(), outline.title);
    return feed;
}

feed::OpmlFeed toOutline(const Feed &feed)
{
    feed::OpmlFeed outline;
    outline.url = feed.url;
    outline.site = feed.site;
    outline.title = feed.shownTitle();
    outline.language = feed.language;
    outline.folder = feed.folder;
    outline.attributes = feed.opmlAttributes;
    const bool isRenamed = outline.attributes.value(importedTitle(), outline.title) != outline.title;
    if (isRenamed)
        outline.attributes.remove(otherName());
    outline.attributes.remove(importedTitle());
    return outline;
}

QSet<QStringList> foldersOf(const QVector<Feed> &feeds)
{
    QSet<QStringList> folders;
    for (const Feed &feed : feeds) {
        for (QStringList path = feed.folder; !path.isEmpty() && !folders.contains(path); path.removeLast())
            folders.insert(path);
    }
    return folders;
}

} // namespace

Result<feed::Opml> keepImported(store::Writing &writing, const feed::Opml &opml)
{
    Result<OpmlFrame> frame = readFrame(writing);
    if (!frame)
        return frame.error();
    const feed::Opml own = withOwnPrefixes(opml, frame->namespaces);
    addToFrame(*frame, own);
    if (const Result<void> written = writeFrame(writing, *frame); !written)
        return written.error();
    return own;
}

Result<ImportOutcome> addImported(store::Writing &writing, const QVector<feed::OpmlFeed> &feeds)
{
    ImportOutcome outcome;
    for (const feed::OpmlFeed &each : feeds) {
        const Result<std::optional<Feed>> known = writing.feedByUrl(each.url);
        if (!known)
            return known.error();
        if (*known) {
            ++outcome.known;
            continue;
        }
        const Result<FeedId> id = writing.addFeed(toFeed(each));
        if (!id)
            return id.error();
        outcome.added.append(*id);
    }
    return outcome;
}

Result<feed::Opml> exportedOpml(const store::Reading &reading)
{
    const Result<QVector<Feed>> feeds = reading.feeds();
    if (!feeds)
        return feeds.error();
    const Result<OpmlFrame> frame = readFrame(reading);
    if (!frame)
        return frame.error();

    feed::Opml opml;
    opml.title = frame->title.isEmpty() ? QStringLiteral("Rendezvous") : frame->title;
    opml.head = frame->head;
    opml.namespaces = frame->namespaces;
    QHash<FeedId, qsizetype> positions;
    for (const Feed &feed : *feeds) {
        positions.insert(feed.id, opml.feeds.size());
        opml.feeds.append(toOutline(feed));
    }
    const QSet<QStringList> holding = foldersOf(*feeds);
    for (const OpmlFrame::Folder &folder : frame->folders) {
        if (folder.isHolding && !holding.contains(folder.path))
            continue;
        const Result<std::optional<Feed>> next = reading.feedByUrl(folder.before);
        if (!next)
            return next.error();
        const qsizetype position = *next ? positions.value((*next)->id, feeds->size()) : feeds->size();
        opml.folders.append({folder.path, folder.attributes, position, folder.isHolding});
    }
    return opml;
}

} // namespace rendezvous::reader
