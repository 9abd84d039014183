#include "article/pagefacts.h"

#include "article/addresses.h"
#include "article/authors.h"
#include "article/byline.h"
#include "article/plaintext.h"
#include "article/structureddata.h"
#include "article/visibledate.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace rendezvous::article {
namespace {

using MetaTable = QHash<QString, QString>;

QString stringOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())).simplified();
}

QString first(const MetaTable &meta, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const QString value = meta.value(QLatin1String(name));
        if (!value.isEmpty())
            return value;
    }
    return {};
}

struct DocumentHead
{
    MetaTable meta;
    QString title;
    QString language;
    QString base;
};

QString childText(HtmlNode node)
{
    QString text;
    for (unsigned i = 0; i < node.childCount(); ++i) {
        if (node.child(i).isText())
            text += stringOf(node.child(i).text());
    }
    return text.simplified();
}

DocumentHead readHead(const HtmlTree &tree)
{
    DocumentHead head;
    std::vector<HtmlNode> waiting{tree.root()};
    while (!waiting.empty()) {
        const HtmlNode node = waiting.back();
        waiting.pop_back();
        if (!node.isElement())
            continue;
        switch (node.element()) {
        case Element::Html:
            head.language = stringOf(node.attribute(node.hasAttribute("lang") ? "lang" : "xml:lang"));
            break;
        case Element::Title:
            if (head.title.isEmpty())
                head.title = childText(node);
            break;
        case Element::Base:
            if (head.base.isEmpty())
                head.base = stringOf(node.attribute("href"));
            break;
        case Element::Meta: {
            const QString content = stringOf(node.attribute("content"));
            for (const char *key : {"property", "name", "itemprop", "http-equiv"}) {
                const QString name = stringOf(node.attribute(key)).toLower();
                if (!name.isEmpty() && !content.isEmpty() && !head.meta.contains(name))
                    head.meta.insert(name, content);
            }
            break;
        }
        default:
            break;
        }
        for (unsigned i = node.childCount(); i-- > 0;)
            waiting.push_back(node.child(i));
    }
    return head;
}

QUrl addressOf(const QString &address, const QUrl &base)
{
    return QUrl::fromEncoded(pictureAddress(address.toStdString(), base));
}

QString languageTag(QString tag)
{
    tag = tag.section(QLatin1Char(','), 0, 0).trimmed().replace(QLatin1Char('_'), QLatin1Char('-'));
    static const QRegularExpression valid(QStringLiteral("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"));
    return valid.match(tag).hasMatch() ? tag : QString();
}

/// Names that publishers make up for the same thing: "content_PublishedDate", "lead:published_at",
/// "articleAuthor".
Moment dateInMeta(const MetaTable &meta)
{
    Moment earliest;
    for (auto it = meta.cbegin(); it != meta.cend(); ++it) {
        const QString &name = it.key();
        const bool isDate = name.contains(QLatin1String("publi")) ||
                            name.contains(QLatin1String("pubdate")) ||
                            name.contains(QLatin1String("created")) ||
                            name.contains(QLatin1String("issued")) || name == QLatin1String("date");
        const Moment date =
            isDate && !name.contains(QLatin1String("modif")) ? machineMoment(it.value()) : Moment();
        if (date.isValid() && (!earliest.isValid() || date.time < earliest.time))
            earliest = date;
    }
    return earliest;
}

QString authorInMeta(const MetaTable &meta)
{
    QString best;
    for (auto it = meta.cbegin(); it != meta.cend(); ++it) {
        const bool isAuthor =
            it.key().contains(QLatin1String("author")) || it.key().contains(QLatin1String("creator"));
        const bool isAddress =
            it.value().contains(QLatin1Char('@')) || !it.value().trimmed().contains(QLatin1Char(' '));
        const QString names = isAuthor && !isAddress && !it.key().startsWith(QLatin1String("twitter"))
                                  ? authorsFrom(it.value())
                                  : QString();
        if (!names.isEmpty() && (best.isEmpty() || names < best))
            best = names;
    }
    return best;
}

/// Structured data hold text with mark-up and references more often than not.
QString plain(const QString &text)
{
    return plainText(text, {}).text.simplified();
}

/// What stands behind the headline in the title of a page, and what the page says of its source and rights.
QStringList publishersIn(const DocumentHead &head, const StructuredArticle &article, const QString &siteName)
{
    QStringList names{siteName, article.publisher};
    for (const char *name :
         {"source", "copyright", "publisher", "application-name", "dc.publisher", "og:site_name"})
        names << head.meta.value(QLatin1String(name));
    static const QRegularExpression separator(QStringLiteral("\\s+[|\\-–—]\\s+|\\s*[|_｜]\\s*"));
    const QStringList parts = head.title.split(separator, Qt::SkipEmptyParts);
    if (parts.size() > 1)
        names << parts.mid(1);
    names.removeAll(QString());
    return names;
}

/// "science.daily.example", "daily.example", "daily".
QStringList namesOfHost(const QString &host)
{
    QStringList names;
    QStringList labels = host.split(QLatin1Char('.'), Qt::SkipEmptyParts);
    for (; labels.size() > 1; labels.removeFirst())
        names << labels.join(QLatin1Char('.')) << labels.constFirst();
    return names;
}

} // namespace

PageFacts readPageFacts(std::string_view utf8, const HtmlTree &tree, const QUrl &url)
{
    const StructuredArticle article = readStructuredArticle(utf8);
    const DocumentHead head = readHead(tree);
    PageFacts facts;
    facts.base = url;
    if (!head.base.isEmpty()) {
        const QUrl base = addressOf(head.base, url);
        facts.base = base.isEmpty() ? url : base;
    }
    facts.documentTitle = head.title;
    facts.siteName = first(head.meta, {"og:site_name", "application-name"});
    facts.headline = plain(article.headline);
    facts.socialHeadline = plain(first(head.meta, {"og:title"}));
    if (facts.headline.isEmpty())
        facts.headline = plain(first(head.meta, {"og:title", "twitter:title", "dc.title", "dcterms.title",
                                                 "headline", "parsely-title", "title"}));
    facts.publishers = publishersIn(head, article, facts.siteName) + namesOfHost(url.host());
    const auto take = [&](const QString &authors) {
        if (facts.byline.isEmpty())
            facts.byline = peopleOf(authorsFrom(authors), facts.publishers);
    };
    take(plain(article.authors));
    for (const char *name :
         {"author", "article:author", "article:author_name", "dc.creator", "dcterms.creator", "byl",
          "parsely-author", "sailthru.author", "cxenseparse:author", "mediator_author"})
        take(head.meta.value(QLatin1String(name)));
    if (head.meta.value(QStringLiteral("twitter:label1")).contains(QLatin1String("ritten by")))
        take(head.meta.value(QStringLiteral("twitter:data1")));
    take(authorInMeta(head.meta));
    // "TNN", "AFP": an agency under its letters
    static const QRegularExpression letters(QStringLiteral("^\\p{Lu}{2,6}$"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    facts.isBylineOfOrganization = facts.byline.isEmpty() || letters.match(facts.byline).hasMatch();
    take(plain(article.organizations));
    facts.published = machineMoment(article.published);
    for (const char *name : {"article:published_time",
                             "og:published_time",
                             "article:published",
                             "datepublished",
                             "date.issued",
                             "dcterms.issued",
                             "dcterms.date",
                             "dcterms.created",
                             "dc.date.issued",
                             "dc.date",
                             "parsely-pub-date",
                             "sailthru.date",
                             "pubdate",
                             "publishdate",
                             "publish-date",
                             "publication_date",
                             "citation_publication_date",
                             "mediator_published_time",
                             "cxenseparse:recs:publishtime",
                             "weibo:article:create_at",
                             "date"}) {
        if (facts.published.isValid())
            break;
        facts.published = machineMoment(head.meta.value(QLatin1String(name)));
        facts.isDateVague = facts.published.isValid() && std::string_view(name) == "date";
    }
    if (!facts.published.isValid())
        facts.published = dateInMeta(head.meta);
    for (const QString &tag : {head.language, article.language,
                               first(head.meta, {"og:locale", "content-language", "dc.language",
                                                 "dcterms.language", "language"})}) {
        if (facts.language.isEmpty())
            facts.language = languageTag(tag);
    }
    for (const QString &address :
         {first(head.meta, {"og:image:secure_url", "og:image", "og:image:url"}), article.image,
          first(head.meta, {"twitter:image", "twitter:image:src", "thumbnail"})}) {
        if (facts.image.isEmpty() && !address.isEmpty())
            facts.image = addressOf(address, facts.base);
    }
    facts.articleBody = article.body;
    return facts;
}

} // namespace rendezvous::article
