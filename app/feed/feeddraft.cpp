#include "feed/feeddraft.h"

#include "core/bounds.h"
#include "core/language.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace rendezvous::feed {

namespace {

/// The text as an address; empty for what no reader may open.
QUrl addressOf(const QString &text, const QUrl &base)
{
    QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > bounds::address)
        return {};
    trimmed.remove(u'\n').remove(u'\r').remove(u'\t');
    for (const QLatin1String scheme : {QLatin1String("javascript:"), QLatin1String("data:"),
                                       QLatin1String("vbscript:"), QLatin1String("file:")}) {
        if (trimmed.startsWith(scheme, Qt::CaseInsensitive))
            return {};
    }
    QUrl url(trimmed, QUrl::TolerantMode);
    if (!url.isValid())
        return {};
    if (url.isRelative()) {
        if (base.isRelative())
            return url;
        url = base.resolved(url);
    }
    return url;
}

QUrl resolved(const Address &address, const QUrl &fallback)
{
    if (address.text.isEmpty())
        return {};
    if (address.base.isEmpty())
        return addressOf(address.text, fallback);
    return addressOf(address.text, address.base.isRelative() && !fallback.isEmpty()
                                       ? fallback.resolved(address.base)
                                       : address.base);
}

bool isWebAddress(const QString &text)
{
    return text.startsWith(QLatin1String("http://"), Qt::CaseInsensitive) ||
           text.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
}

/// Atom's ids are addresses: a relative one stands against xml:base. Without one it stays as it is, since
/// where a feed was fetched from must not change what its items are.
QString absoluteId(const QString &id, const QUrl &base)
{
    if (base.isEmpty() || base.isRelative())
        return id;
    const QUrl url(id);
    return url.isValid() && url.isRelative() ? base.resolved(url).toString(QUrl::FullyEncoded) : id;
}

/// RFC 4287, 4.2.1, and JSON Feed 1.1: who wrote the feed wrote what names nobody else.
bool isAuthorInherited(FeedFormat format)
{
    switch (format) {
    case FeedFormat::Atom03:
    case FeedFormat::Atom10:
    case FeedFormat::JsonFeed10:
    case FeedFormat::JsonFeed11:
        return true;
    default:
        return false;
    }
}

ParsedItem finishItem(const ItemDraft &draft, const ParsedFeed &feed, const QUrl &base)
{
    ParsedItem item;
    item.guid = boundedGuid(absoluteId(draft.guid.value(), draft.idBase));
    item.originalLink = resolved(draft.originalLink.value(), base);
    item.title = draft.title.value();
    item.link = resolved(draft.link.value(), base);
    if (item.link.isEmpty() && isWebAddress(draft.guid.value()) && !draft.link.isMade())
        item.link = addressOf(draft.guid.value(), base);
    const QStringList &authors = draft.authors.isEmpty() ? draft.sourceAuthors : draft.authors;
    item.author =
        (authors.size() == 1 ? authors.first() : authors.join(QLatin1String(", "))).left(bounds::author);
    if (item.author.isEmpty() && isAuthorInherited(feed.format))
        item.author = feed.author;
    item.published = draft.published.value().toUTC();
    if (item.published.isValid())
        item.publishedZone = draft.published.value().offsetFromUtc() / 60;
    item.updated = draft.updated.value().toUTC();
    item.summary = draft.summary.value().text;
    item.content = draft.content.value().text;
    const Body &body = draft.content.isMade() ? draft.content.value() : draft.summary.value();
    const QString &language = draft.language.isEmpty() ? body.language : draft.language;
    if (!language.isEmpty() && language != feed.language)
        item.language = canonicalLanguage(language);
    if (item.language.isEmpty())
        item.language = feed.language;
    const QUrl page = item.link.isRelative() ? base : item.link;
    item.base = body.base.isEmpty() ? page : base.isEmpty() ? body.base : base.resolved(body.base);
    item.thumbnail = resolved(draft.thumbnail.value(), base);
    for (const ItemDraft::Attachment &attachment : draft.enclosures) {
        const QUrl url = resolved(attachment.address, base);
        if (!url.isEmpty())
            item.enclosures += {url, attachment.type, attachment.length};
    }
    if (item.thumbnail.isEmpty()) {
        for (const Enclosure &enclosure : std::as_const(item.enclosures)) {
            if (enclosure.type.startsWith(QLatin1String("image/"))) {
                item.thumbnail = enclosure.url;
                break;
            }
        }
    }
    item.categories = draft.categories;
    item.commentsLink = resolved(draft.commentsLink.value(), base);
    item.commentsFeed = resolved(draft.commentsFeed.value(), base);
    item.commentCount = draft.commentCount;
    item.inReplyTo = boundedGuid(draft.inReplyTo);
    if (draft.place && qIsFinite(draft.place->latitude) && qIsFinite(draft.place->longitude))
        item.place = draft.place;
    return item;
}

} // namespace

QString boundedGuid(const QString &guid)
{
    const QString trimmed = guid.trimmed();
    const QByteArray utf8 = trimmed.toUtf8();
    if (utf8.size() <= bounds::guid)
        return trimmed;
    return QString::fromLatin1(QCryptographicHash::hash(utf8, QCryptographicHash::Sha256).toHex());
}

void ItemDraft::offerAuthor(const QString &name, int rank)
{
    if (name.isEmpty() || rank > authorRank)
        return;
    if (rank < authorRank)
        authors.clear();
    authorRank = rank;
    constexpr int most = 50;
    if (!authors.contains(name) && authors.size() < most)
        authors += name;
}

void ItemDraft::addCategory(QStringView name)
{
    constexpr int most = 100;
    constexpr int longest = 200;
    if (!name.isEmpty() && name.size() <= longest && categories.size() < most && !categories.contains(name))
        categories += name.toString();
}

void ItemDraft::addKeywords(const QString &commaSeparated)
{
    for (const QStringView word : QStringTokenizer{commaSeparated, u','})
        addCategory(word.trimmed());
}

void ItemDraft::addEnclosure(const Address &address, const QString &type, qint64 length)
{
    constexpr size_t most = 100;
    if (address.text.isEmpty() || enclosures.size() >= most)
        return;
    for (Attachment &known : enclosures) {
        if (known.address.text != address.text)
            continue;
        if (known.type.isEmpty())
            known.type = type;
        if (known.length < 0)
            known.length = length;
        return;
    }
    enclosures.push_back({address, type, length});
}

ParsedFeed finish(FeedDraft draft, const FeedHints &hints)
{
    ParsedFeed feed;
    feed.format = draft.format;
    feed.id = boundedGuid(draft.id.value());
    feed.title = draft.title.value();
    feed.link = resolved(draft.link.value(), hints.url);
    feed.self = resolved(draft.self.value(), hints.url);
    feed.next = resolved(draft.next.value(), hints.url);
    feed.hub = resolved(draft.hub.value(), hints.url);
    feed.icon = resolved(draft.icon.value(), feed.link.isRelative() ? hints.url : feed.link);
    feed.language = canonicalLanguage(draft.language.value());
    if (feed.language.isEmpty())
        feed.language =
            canonicalLanguage(QString::fromLatin1(hints.contentLanguage.left(64)).section(u',', 0, 0));
    feed.description = draft.description.value();
    feed.author = draft.author.value().left(bounds::author);
    feed.generator = draft.generator.value();
    feed.published = draft.published.value().toUTC();
    feed.updated = draft.updated.value().toUTC();
    feed.pollHints = draft.pollHints;
    if (draft.updatePeriodMinutes > 0)
        feed.pollHints.syndicationMinutes =
            qMax(1, draft.updatePeriodMinutes / qMax(1, draft.updateFrequency));
    feed.warnings = draft.warnings;

    const QUrl base = !feed.link.isEmpty() && !feed.link.isRelative() ? feed.link
                      : !hints.url.isEmpty()                          ? hints.url
                                                                      : feed.self;
    feed.items.reserve(static_cast<qsizetype>(draft.items.size()));
    for (; !draft.items.empty(); draft.items.pop_front()) // so that the feed is not there twice
        feed.items += finishItem(draft.items.front(), feed, base);
    return feed;
}

} // namespace rendezvous::feed
