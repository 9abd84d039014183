#include "feed/feedfields.h"

#include <algorithm>

namespace rendezvous::feed {

namespace {

using namespace std::string_view_literals;
using Ns = XmlNamespace;

bool isAtom(const XmlElement &element)
{
    return element.ns == Ns::Atom10;
}

Address addressIn(const XmlElement &element, std::string_view attribute)
{
    return {toText(element.attributes.value(attribute)).trimmed(), element.scope.base};
}

qint64 lengthIn(std::string_view text)
{
    bool isNumber = false;
    const qint64 length = toText(text).trimmed().toLongLong(&isNumber);
    return isNumber && length >= 0 ? length : -1;
}

/// rel as a registered short name; IANA's long form means the same (RFC 4287, 4.2.7.2).
QString relationOf(const XmlElement &element)
{
    QString relation = toText(element.attributes.value("rel"sv)).trimmed().toLower();
    const QLatin1String registry("http://www.iana.org/assignments/relation/");
    if (relation.startsWith(registry))
        relation = relation.mid(registry.size());
    return relation.isEmpty() ? QStringLiteral("alternate") : relation;
}

/// How good a link of this type is as the page to read: HTML before anything else.
int rankOfType(const QString &type)
{
    return type.isEmpty() || type.contains(QLatin1String("html")) ? 0 : 5;
}

void takeFeedLink(const XmlElement &element, FeedDraft &feed)
{
    const Address address = addressIn(element, "href"sv);
    const QString relation = relationOf(element);
    const QString type = toText(element.attributes.value("type"sv));
    if (address.text.isEmpty())
        return;
    if (relation == QLatin1String("alternate"))
        feed.link.offer(address, rank::own + 1 + rankOfType(type));
    else if (relation == QLatin1String("self"))
        feed.self.offer(address, rank::own);
    else if (relation == QLatin1String("next"))
        feed.next.offer(address, rank::own);
    else if (relation == QLatin1String("hub"))
        feed.hub.offer(address, rank::own);
}

void takeItemLink(const XmlElement &element, ItemDraft &item)
{
    const Address address = addressIn(element, "href"sv);
    const QString relation = relationOf(element);
    const QString type = toText(element.attributes.value("type"sv)).trimmed();
    if (address.text.isEmpty())
        return;
    if (relation == QLatin1String("alternate")) {
        item.link.offer(address, rank::own + 1 + rankOfType(type));
    } else if (relation == QLatin1String("enclosure")) {
        item.addEnclosure(address, type, lengthIn(element.attributes.value("length"sv)));
    } else if (relation == QLatin1String("replies")) {
        if (type.contains(QLatin1String("html")))
            item.commentsLink.offer(address, rank::extension);
        else
            item.commentsFeed.offer(address, rank::extension);
        bool isNumber = false;
        const int count = toText(element.attributes.value("count"sv)).toInt(&isNumber);
        if (isNumber && count >= 0 && item.commentCount < 0) // thr:total has them all
            item.commentCount = count;
    } else if (relation == QLatin1String("related") || relation == QLatin1String("via")) {
        item.link.offer(address, rank::last);
    }
}

bool isImage(const XmlElement &element)
{
    const std::string_view type = element.attributes.value("type"sv);
    const std::string_view medium = element.attributes.value("medium"sv);
    if (medium == "image"sv || type.substr(0, 6) == "image/"sv)
        return true;
    if (!type.empty() || !medium.empty())
        return false;
    const std::string_view url = element.attributes.value("url"sv);
    const QLatin1String path(url.data(), static_cast<qsizetype>(std::min(url.find('?'), url.size())));
    for (const char *ending : {".jpg", ".png", ".jpeg", ".webp"}) {
        if (path.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// media:content: a picture illustrates the item, anything else is a file to play or fetch.
void takeMediaContent(const XmlElement &element, ItemDraft &item)
{
    const Address address = addressIn(element, "url"sv);
    if (address.text.isEmpty())
        return;
    QString type = toText(element.attributes.value("type"sv)).trimmed();
    if (type.isEmpty() && isImage(element))
        type = QStringLiteral("image/*");
    if (isImage(element))
        item.thumbnail.offer(address, rank::extension);
    item.addEnclosure(address, type, lengthIn(element.attributes.value("fileSize"sv)));
}

} // namespace

bool takeFeedAttributes(const XmlElement &element, FeedDraft &feed)
{
    if (isAtom(element) && element.name == "link"sv) {
        takeFeedLink(element, feed);
        return true;
    }
    if ((element.ns == Ns::Itunes && element.name == "image"sv) ||
        (element.ns == Ns::Media && element.name == "thumbnail"sv)) {
        const Address address = addressIn(element, element.ns == Ns::Itunes ? "href"sv : "url"sv);
        if (!address.text.isEmpty())
            feed.icon.offer(address, rank::extension);
        return true;
    }
    // RSS feeds with Atom's habits: <link href="..."/>.
    if (element.ns == Ns::Rss && element.name == "link"sv && element.attributes.has("href"sv)) {
        takeFeedLink(element, feed);
        return true;
    }
    return false;
}

bool takeItemAttributes(const XmlElement &element, ItemDraft &item)
{
    const std::string_view name = element.name;
    switch (element.ns) {
    case Ns::Atom10:
        if (name == "category"sv) {
            const QString label = toText(element.attributes.value("label"sv));
            const QString term = toText(element.attributes.value("term"sv));
            item.addCategory(titleText(label.isEmpty() ? term : label, TextType::Plain));
            return !label.isEmpty() || !term.isEmpty();
        }
        if (name == "content"sv && element.attributes.has("src"sv)) {
            // RFC 4287, 4.1.3.2: the content is elsewhere. Its page is as good as a link.
            const QString type = toText(element.attributes.value("type"sv)).trimmed();
            item.link.offer(addressIn(element, "src"sv), rank::last);
            if (!type.isEmpty() && !type.contains(QLatin1String("html")))
                item.addEnclosure(addressIn(element, "src"sv), type, -1);
            return false;
        }
        if (name != "link"sv)
            return false;
        takeItemLink(element, item);
        return true;
    case Ns::Rss:
        if (name == "enclosure"sv) {
            item.addEnclosure(addressIn(element, "url"sv),
                              toText(element.attributes.value("type"sv)).trimmed(),
                              lengthIn(element.attributes.value("length"sv)));
            return true;
        }
        if (name == "link"sv && element.attributes.has("href"sv)) {
            takeItemLink(element, item);
            return true;
        }
        return false;
    case Ns::Media:
        if (name == "content"sv) {
            takeMediaContent(element, item);
            return true;
        }
        if (name == "thumbnail"sv) {
            const Address address = addressIn(element, "url"sv);
            if (!address.text.isEmpty())
                item.thumbnail.offer(address, rank::own);
            return true;
        }
        return false;
    case Ns::Itunes:
        if (name != "image"sv)
            return false;
        if (const Address address = addressIn(element, "href"sv); !address.text.isEmpty())
            item.thumbnail.offer(address, rank::dublinCore);
        return true;
    case Ns::Thread:
        if (name != "in-reply-to"sv)
            return false;
        if (item.inReplyTo.isEmpty())
            item.inReplyTo = toText(element.attributes.value("ref"sv));
        return true;
    default:
        return false;
    }
}

} // namespace rendezvous::feed
