#include "reader/digest.h"

#include "article/plaintext.h"
#include "core/language.h"
#include "core/webaddress.h"
#include "tagging/language.h"

#include <QHash>

namespace rendezvous::reader {

namespace {

QString languageOf(const feed::ParsedItem &item, const feed::ParsedFeed &feed, const QString &text)
{
    for (const QString &declared : {item.language, feed.language}) {
        const QString language = canonicalLanguage(declared);
        if (!language.isEmpty())
            return language;
    }
    return tagging::detectLanguage(QString(item.title + u'\n' + text));
}

QUrl thumbnailOf(const feed::ParsedItem &item, const QVector<QUrl> &images)
{
    if (!item.thumbnail.isEmpty())
        return item.thumbnail;
    for (const Enclosure &enclosure : item.enclosures) {
        if (enclosure.type.startsWith(QLatin1String("image/")))
            return enclosure.url;
    }
    return images.isEmpty() ? QUrl() : images.first();
}

} // namespace

IncomingItem digest(const feed::ParsedItem &item, const feed::ParsedFeed &feed, const tagging::Tagger &tagger)
{
    IncomingItem incoming;
    incoming.identity = identityOf(item);
    incoming.guid = item.guid;
    incoming.title = item.title;
    incoming.link = pageOf(item);
    incoming.author = item.author;
    incoming.published = item.published;
    incoming.publishedZone = item.publishedZone;
    incoming.updated = item.updated;
    incoming.summary = item.summary;
    incoming.content = item.content;
    incoming.base = item.base;
    incoming.enclosures = item.enclosures;
    incoming.categories = item.categories;
    incoming.commentsLink = item.commentsLink;

    const QString &body = item.content.size() >= item.summary.size() ? item.content : item.summary;
    article::PageText page = article::plainText(body, item.base.isEmpty() ? incoming.link : item.base);
    incoming.text = std::move(page.text);
    incoming.excerpt = article::excerpt(incoming.text);
    incoming.images = std::move(page.images);
    incoming.thumbnail = thumbnailOf(item, incoming.images);
    // the list shows it, so it is wanted offline too
    if (isWebAddress(incoming.thumbnail) && !incoming.images.contains(incoming.thumbnail))
        incoming.images.append(incoming.thumbnail);

    incoming.language = languageOf(item, feed, incoming.text);
    incoming.tags = tagger.tag({incoming.title, incoming.text, incoming.language}).itemTags();
    return incoming;
}

QVector<IncomingItem> digestAll(const feed::ParsedFeed &feed, const tagging::Tagger &tagger)
{
    QVector<IncomingItem> items;
    items.reserve(feed.items.size());
    QHash<QString, QUrl> links;
    for (const feed::ParsedItem &item : feed.items) {
        QString identity = identityOf(item);
        const QUrl page = pageOf(item);
        if (links.contains(identity)) {
            // publishers who number nothing give every item the same guid: their links tell them apart
            if (links.value(identity) == page)
                continue;
            identity += u'\n' + canonicalLink(page);
            if (links.contains(identity))
                continue;
        }
        links.insert(identity, page);
        IncomingItem incoming = digest(item, feed, tagger);
        incoming.identity = identity;
        items.append(std::move(incoming));
    }
    return items;
}

} // namespace rendezvous::reader
