#include "feed/jsonfeedparser.h"

#include "core/bounds.h"
#include "feed/dateparser.h"
#include "feed/feeddraft.h"
#include "feed/feedfields.h"
#include "feed/jsonmending.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rendezvous::feed {

namespace {

/// Ids and lengths come as numbers too.
QString textOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        const bool isWhole =
            qAbs(number) < 9e15 && number == static_cast<double>(static_cast<qint64>(number));
        return isWhole ? QString::number(static_cast<qint64>(number)) : QString::number(number, 'g', 17);
    }
    return value.toString().trimmed();
}

QString textIn(const QJsonObject &object, QLatin1String key)
{
    return textOf(object.value(key));
}

/// Bytes; -1: not said.
qint64 lengthOf(const QString &text)
{
    bool isNumber = false;
    const qint64 length = text.toLongLong(&isNumber);
    return isNumber && length >= 0 ? length : -1;
}

/// JSON Feed's names are plain text, but many publishers paste their HTML.
QString nameIn(const QJsonObject &object, QLatin1String key)
{
    return titleText(textIn(object, key), TextType::Unstated);
}

void offerDate(Choice<QDateTime> &choice, const QString &text, int rank)
{
    if (const QDateTime date = parseZonedDate(text); date.isValid())
        choice.offer(date, rank);
}

template <class T> void offerAddress(Choice<T> &choice, const QString &address, int rank)
{
    if (!address.isEmpty())
        choice.offer({address, {}}, rank);
}

/// 1.1's array, and 1.0's single object for old files.
QStringList authorsOf(const QJsonObject &object)
{
    QJsonArray authors = object.value(QLatin1String("authors")).toArray();
    if (authors.isEmpty())
        authors.append(object.value(QLatin1String("author")));
    QStringList names;
    for (const QJsonValue &author : std::as_const(authors)) {
        const QString name =
            author.isString() ? textOf(author) : nameIn(author.toObject(), QLatin1String("name"));
        const QString shown = name.isEmpty() ? textIn(author.toObject(), QLatin1String("url")) : name;
        if (!shown.isEmpty())
            names += shown;
    }
    return names;
}

ItemDraft itemOf(const QJsonObject &object)
{
    ItemDraft item;
    const QString id = textIn(object, QLatin1String("id"));
    if (!id.isEmpty())
        item.guid.offer(id, rank::own);
    if (const QString title = nameIn(object, QLatin1String("title")); !title.isEmpty())
        item.title.offer(title, rank::own);
    offerAddress(item.link, textIn(object, QLatin1String("url")), rank::own);
    offerAddress(item.link, textIn(object, QLatin1String("external_url")), rank::extension);
    const QString html = textIn(object, QLatin1String("content_html"));
    const QString text = textIn(object, QLatin1String("content_text"));
    if (!html.isEmpty())
        item.content.offer({html.left(bounds::articleHtml), {}, {}}, rank::own);
    if (!text.isEmpty())
        item.content.offer({escapedLines(text.left(bounds::articleHtml)), {}, {}}, rank::extension);
    if (const QString summary = textIn(object, QLatin1String("summary")); !summary.isEmpty())
        item.summary.offer({summary.left(bounds::articleHtml), {}, {}}, rank::own);
    offerDate(item.published, textIn(object, QLatin1String("date_published")), rank::own);
    offerDate(item.updated, textIn(object, QLatin1String("date_modified")), rank::own);
    offerAddress(item.thumbnail, textIn(object, QLatin1String("image")), rank::own);
    offerAddress(item.thumbnail, textIn(object, QLatin1String("banner_image")), rank::extension);
    for (const QString &name : authorsOf(object))
        item.offerAuthor(name, rank::own);
    item.language = textIn(object, QLatin1String("language")).left(64);
    for (const QJsonValue &tag : object.value(QLatin1String("tags")).toArray())
        item.addCategory(titleText(textOf(tag), TextType::Plain));
    for (const QJsonValue &value : object.value(QLatin1String("attachments")).toArray()) {
        const QJsonObject attachment = value.toObject();
        item.addEnclosure({textIn(attachment, QLatin1String("url")), {}},
                          textIn(attachment, QLatin1String("mime_type")),
                          lengthOf(textIn(attachment, QLatin1String("size_in_bytes"))));
    }
    return item;
}

FeedFormat versionOf(const QString &version)
{
    return version.endsWith(QLatin1String("1.1")) || version.endsWith(QLatin1String("1.1/"))
               ? FeedFormat::JsonFeed11
               : FeedFormat::JsonFeed10;
}

template <class MakeItem> void takeItems(FeedDraft &feed, const QJsonArray &items, MakeItem makeItem)
{
    for (const QJsonValue &value : items) {
        if (feed.items.size() >= static_cast<size_t>(bounds::itemsPerFetch)) {
            feed.warnings += QStringLiteral("%1 items beyond the first %2 are left out")
                                 .arg(items.size() - bounds::itemsPerFetch)
                                 .arg(bounds::itemsPerFetch);
            return;
        }
        if (value.isObject())
            feed.items.push_back(makeItem(value.toObject()));
        else
            feed.warnings += QStringLiteral("item %1 is no object").arg(feed.items.size() + 1);
    }
}

/// RSS's own JSON dialect writes one child as itself and several as an array.
QJsonArray listOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

/// An element's text: a string, or an object that has it beside its attributes.
QString rssText(const QJsonObject &object, QLatin1String key)
{
    const QJsonArray values = listOf(object.value(key));
    const QJsonValue value = values.isEmpty() ? QJsonValue() : values.first();
    return value.isObject() ? textIn(value.toObject(), QLatin1String("#value")) : textOf(value);
}

ItemDraft rssItemOf(const QJsonObject &object)
{
    ItemDraft item;
    for (const ItemField &field : rssItemFields()) {
        const QLatin1String name(field.name.data(), static_cast<qsizetype>(field.name.size()));
        for (const QJsonValue &value : listOf(object.value(name))) {
            const QString text =
                value.isObject() ? textIn(value.toObject(), QLatin1String("#value")) : textOf(value);
            if (!text.isEmpty())
                field.take(item, {text.left(bounds::articleHtml), TextType::Unstated, {}});
        }
    }
    const QString guid = rssText(object, QLatin1String("guid"));
    if (!guid.isEmpty())
        item.guid.offer(guid, rank::own);
    const QString content = rssText(object, QLatin1String("content:encoded"));
    if (!content.isEmpty())
        item.content.offer({content.left(bounds::articleHtml), {}, {}}, rank::own);
    if (const QString creator = rssText(object, QLatin1String("dc:creator")); !creator.isEmpty())
        item.offerAuthor(creator, rank::dublinCore);
    for (const QJsonValue &value : listOf(object.value(QLatin1String("enclosure")))) {
        const QJsonObject enclosure = value.toObject();
        item.addEnclosure({textIn(enclosure, QLatin1String("url")), {}},
                          textIn(enclosure, QLatin1String("type")),
                          lengthOf(textIn(enclosure, QLatin1String("length"))));
    }
    return item;
}

} // namespace

Result<ParsedFeed> parseJsonFeed(const QByteArray &utf8, const FeedHints &hints)
{
    Result<MendedJson> json = readJson(utf8);
    if (!json)
        return Error{Error::Kind::NotAFeed,
                     QStringLiteral("not a feed but broken JSON: %1").arg(json.error().detail)};
    const QJsonObject object = json->document.object();
    FeedDraft draft;
    draft.format = versionOf(textIn(object, QLatin1String("version")));
    draft.warnings = json->warnings;
    draft.title.offer(nameIn(object, QLatin1String("title")), rank::own);
    offerAddress(draft.link, textIn(object, QLatin1String("home_page_url")), rank::own);
    offerAddress(draft.self, textIn(object, QLatin1String("feed_url")), rank::own);
    offerAddress(draft.next, textIn(object, QLatin1String("next_url")), rank::own);
    offerAddress(draft.icon, textIn(object, QLatin1String("icon")), rank::own);
    offerAddress(draft.icon, textIn(object, QLatin1String("favicon")), rank::extension);
    draft.description.offer(textIn(object, QLatin1String("description")), rank::own);
    draft.language.offer(textIn(object, QLatin1String("language")), rank::own);
    draft.author.offer(authorsOf(object).join(QLatin1String(", ")), rank::own);
    for (const QJsonValue &hub : object.value(QLatin1String("hubs")).toArray())
        offerAddress(draft.hub, textIn(hub.toObject(), QLatin1String("url")), rank::own);
    takeItems(draft, object.value(QLatin1String("items")).toArray(), itemOf);
    ParsedFeed feed = finish(std::move(draft), hints);
    feed.isComplete = json->isComplete;
    return feed;
}

Result<ParsedFeed> parseRssInJson(const QByteArray &utf8, const FeedHints &hints)
{
    Result<MendedJson> json = readJson(utf8);
    if (!json)
        return Error{Error::Kind::NotAFeed,
                     QStringLiteral("not a feed but broken JSON: %1").arg(json.error().detail)};
    const QJsonObject channel = json->document.object()
                                    .value(QLatin1String("rss"))
                                    .toObject()
                                    .value(QLatin1String("channel"))
                                    .toObject();
    FeedDraft draft;
    draft.format = FeedFormat::RssInJson;
    draft.warnings = json->warnings;
    for (const FeedField &field : rssFeedFields()) {
        const QString text =
            rssText(channel, QLatin1String(field.name.data(), static_cast<qsizetype>(field.name.size())));
        if (!text.isEmpty())
            field.take(draft, {text, TextType::Unstated, {}});
    }
    offerAddress(draft.icon, textIn(channel.value(QLatin1String("image")).toObject(), QLatin1String("url")),
                 rank::own);
    takeItems(draft, listOf(channel.value(QLatin1String("item"))), rssItemOf);
    ParsedFeed feed = finish(std::move(draft), hints);
    feed.isComplete = json->isComplete;
    return feed;
}

} // namespace rendezvous::feed
