#include "article/pagefacts.h"

#include "article/addresses.h"
#include "article/plaintext.h"
#include "article/structureddata.h"
#include "article/visibledate.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace rendezvous::article {
namespace {

constexpr int longestByline = 120;

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

struct DocumentHead {
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

/// Structured data hold text with mark-up and references more often than not.
QString plain(const QString &text)
{
    return plainText(text, {}).text.simplified();
}

} // namespace

QString authorsFrom(const QString &byline)
{
    QString names = byline.simplified();
    static const QRegularExpression lead(
        QStringLiteral("^(?:written by|posted by|by|par|von|por|di|da|door|av|af|autore?|auteur|autor[ae]?|author|автор|автори|текст|"
                       "корреспондент|作者|记者|記者|文|撰文|来源|編集|기자|بقلم|كتب|लेखक|द्वारा)\\s*[:：|]?\\s+|^(?:作者|记者|記者|文)\\s*[:：/／|丨]\\s*"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    names.remove(lead);
    static const QRegularExpression colon(QStringLiteral("^(?:автор|author|autor|auteur)\\s*:\\s*"),
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::UseUnicodePropertiesOption);
    names.remove(colon);
    names = names.trimmed();
    while (names.endsWith(QLatin1Char(',')) || names.endsWith(QLatin1Char('|')))
        names = names.chopped(1).trimmed();
    const bool isName = !names.isEmpty() && names.size() <= longestByline && !names.contains(QLatin1String("://"));
    return isName ? names : QString();
}

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
    if (facts.headline.isEmpty())
        facts.headline = plain(first(head.meta, {"og:title", "twitter:title", "dc.title", "dcterms.title", "headline",
                                                 "parsely-title", "title"}));
    facts.byline = authorsFrom(plain(article.authors));
    for (const char *name : {"author", "article:author", "article:author_name", "dc.creator", "dcterms.creator", "byl",
                             "parsely-author", "sailthru.author", "cxenseparse:author", "mediator_author", "twitter:data1"}) {
        if (facts.byline.isEmpty() && (qstrcmp(name, "twitter:data1") != 0
            || head.meta.value(QStringLiteral("twitter:label1")).contains(QLatin1String("ritten by"))))
            facts.byline = authorsFrom(head.meta.value(QLatin1String(name)));
    }
    facts.published = machineDate(article.published);
    for (const char *name : {"article:published_time", "og:published_time", "article:published", "datepublished",
                             "date.issued", "dcterms.issued", "dcterms.date", "dcterms.created", "dc.date.issued", "dc.date", "parsely-pub-date",
                             "sailthru.date", "pubdate", "publishdate", "publish-date", "publication_date", "citation_publication_date",
                             "mediator_published_time", "cxenseparse:recs:publishtime", "weibo:article:create_at", "date", "article:modified_time"}) {
        if (!facts.published.isValid())
            facts.published = machineDate(head.meta.value(QLatin1String(name)));
    }
    for (const QString &tag : {head.language, article.language,
                               first(head.meta, {"og:locale", "content-language", "dc.language", "dcterms.language", "language"})}) {
        if (facts.language.isEmpty())
            facts.language = languageTag(tag);
    }
    for (const QString &address : {first(head.meta, {"og:image:secure_url", "og:image", "og:image:url"}), article.image,
                                   first(head.meta, {"twitter:image", "twitter:image:src", "thumbnail"})}) {
        if (facts.image.isEmpty() && !address.isEmpty())
            facts.image = addressOf(address, facts.base);
    }
    facts.articleBody = article.body;
    return facts;
}

} // namespace rendezvous::article
