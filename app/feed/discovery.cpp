#include "feed/discovery.h"

#include "core/bounds.h"
#include "core/language.h"
#include "core/webaddress.h"
#include "feed/encoding.h"
#include "feed/htmltags.h"
#include "feed/titletext.h"

#include <QSet>

#include <array>

namespace rendezvous::feed {

namespace {

constexpr qsizetype mostCandidates = 100;

bool isFeedType(const QString &type, const QString &address)
{
    const QString media = type.section(u';', 0, 0).trimmed().toLower();
    static const QSet<QString> sure{QStringLiteral("application/rss+xml"),  QStringLiteral("application/atom+xml"),
                                    QStringLiteral("application/rdf+xml"),  QStringLiteral("application/feed+json"),
                                    QStringLiteral("application/x.atom+xml"), QStringLiteral("application/x-atom+xml"),
                                    QStringLiteral("text/rss+xml"),         QStringLiteral("application/rss")};
    if (sure.contains(media))
        return true;
    const bool isGeneral = media == QLatin1String("application/json") || media == QLatin1String("text/xml") || media == QLatin1String("application/xml");
    // The types of an interface as well: WordPress announces its own as JSON, and oEmbed does.
    return isGeneral && !address.contains(QLatin1String("oembed"), Qt::CaseInsensitive) && !address.contains(QLatin1String("wp-json"))
           && !address.contains(QLatin1String("opensearch"), Qt::CaseInsensitive);
}

bool hasWord(const QString &list, QLatin1String word)
{
    return list.simplified().split(u' ').contains(word, Qt::CaseInsensitive);
}

bool looksLikeFeed(const QUrl &url, const QString &text)
{
    const QString path = url.path().toLower();
    for (const char *end : {"/feed", "/feed/", "/feeds", "/rss", "/rss/", "/atom", "/atom/", ".rss", ".rdf", ".atom", "/rss.xml", "/atom.xml", "/feed.xml", "/index.xml",
                            "/feed.json", "rss.php", "/rss.aspx", "/feeds/posts/default"}) {
        if (path.endsWith(QLatin1String(end)))
            return true;
    }
    const QString query = url.query().toLower();
    if (query.contains(QLatin1String("feed=rss")) || query.contains(QLatin1String("feed=atom")) || query.contains(QLatin1String("format=rss"))
        || query.contains(QLatin1String("format=feed")) || query.contains(QLatin1String("type=rss")))
        return true;
    if (url.host() == QLatin1String("feeds.feedburner.com") || url.host() == QLatin1String("feeds2.feedburner.com"))
        return true;
    const QString label = text.trimmed().toLower();
    const bool isNamed = label == QLatin1String("rss") || label == QLatin1String("atom") || label == QLatin1String("rss feed") || label == QLatin1String("xml");
    return (isNamed || path.contains(QLatin1String("rss"))) && (path.endsWith(QLatin1String(".xml")) || path.endsWith(QLatin1String(".php")) || isNamed);
}

class Candidates
{
public:
    void add(const FeedCandidate &candidate)
    {
        QUrl key = candidate.url.adjusted(QUrl::RemoveFragment);
        if (!isWebAddress(key) || m_found.size() >= mostCandidates || m_known.contains(key))
            return;
        m_known.insert(key);
        m_found += candidate;
        m_found.back().url = key;
    }
    QVector<FeedCandidate> take() { return std::move(m_found); }
    bool isEmpty() const { return m_found.isEmpty(); }

private:
    QVector<FeedCandidate> m_found;
    QSet<QUrl> m_known;
};

/// Where the site may have put one: the places of the common publishing systems, the likeliest first.
void addCommonAddresses(const QUrl &pageUrl, Candidates &candidates)
{
    for (const char *path : {"/feed/", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/feed.json", "/feeds/posts/default"}) {
        QUrl url = pageUrl;
        url.setPath(QString::fromLatin1(path));
        url.setQuery(QString());
        candidates.add({url, {}, {}, {}, false});
    }
}

/// HTML says its encoding in a meta element, which to the decoder is as good as a header.
QByteArray contentTypeOf(const QByteArray &html, const QByteArray &contentType)
{
    if (!charsetOf(contentType).isEmpty())
        return contentType;
    constexpr qsizetype far = 4096;
    const QByteArray head = html.left(far).toLower();
    const qsizetype at = head.indexOf("charset=");
    if (at < 0)
        return contentType;
    qsizetype start = at + 8;
    while (start < head.size() && (head[start] == '"' || head[start] == '\'' || head[start] == ' '))
        ++start;
    qsizetype end = start;
    while (end < head.size() && QByteArrayView("\"' ;/>").indexOf(head[end]) < 0)
        ++end;
    return "text/html; charset=" + head.mid(start, end - start);
}

} // namespace

QVector<FeedCandidate> discoverFeeds(const QByteArray &html, const QUrl &pageUrl, const QByteArray &contentType)
{
    const QByteArray page = html.left(bounds::pageBody);
    const DecodedText decoded = decodeText(page, contentTypeOf(page, contentType));
    Candidates announced;
    Candidates looking;
    QUrl base = pageUrl;
    bool hasBase = false;
    forEachTag(decoded.utf8, {"link", "a", "base"}, [&](const HtmlTag &tag) {
        const QString href = tag.attribute("href").trimmed();
        if (href.isEmpty())
            return;
        if (tag.name == "base") {
            const QUrl given = pageUrl.resolved(QUrl(href));
            if (!hasBase && given.isValid() && given.scheme().startsWith(QLatin1String("http")))
                base = given;
            hasBase = true;
            return;
        }
        const bool isFeedScheme = href.startsWith(QLatin1String("feed:"), Qt::CaseInsensitive);
        QString address = isFeedScheme ? href.mid(5) : href;
        if (isFeedScheme && address.startsWith(QLatin1String("//")))
            address.prepend(QLatin1String("http:"));
        const QUrl url = base.resolved(QUrl(address));
        const QString relation = tag.attribute("rel");
        const QString type = tag.attribute("type").trimmed();
        const QString language = canonicalLanguage(tag.attribute("hreflang"));
        const bool isAlternate = hasWord(relation, QLatin1String("alternate")) || hasWord(relation, QLatin1String("alternative"));
        const bool isFeed = hasWord(relation, QLatin1String("feed"));
        if ((isAlternate && isFeedType(type, address)) || (isFeed && tag.name == "link")) {
            const QString title = titleText(tag.attribute("title"), TextType::Plain);
            announced.add({url, title, type.section(u';', 0, 0).trimmed().toLower(), language, true});
        } else if (tag.name == "a" && (isFeedScheme || looksLikeFeed(url, tag.text))) {
            const QString title = tag.attribute("title").isEmpty() ? tag.text : tag.attribute("title");
            looking.add({url, titleText(title, TextType::Html), type, language, false});
        }
    });
    if (!announced.isEmpty())
        return announced.take();
    addCommonAddresses(pageUrl, looking);
    return looking.take();
}

} // namespace rendezvous::feed
