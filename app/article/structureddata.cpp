#include "article/structureddata.h"

#include "article/htmlscanner.h"
#include "article/lowercase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace rendezvous::article {
namespace {

constexpr std::size_t largestScript = 512 * 1024;
constexpr int mostObjects = 500;

/// The name of a type, which may be written as an address or with a prefix: "https://schema.org/Report".
QString typeName(const QString &type)
{
    const auto isBefore = [](QChar c) { return c == u'/' || c == u':' || c == u'#'; };
    const auto before = std::find_if(type.crbegin(), type.crend(), isBefore);
    return type.right(before - type.crbegin());
}

bool isArticleType(const QString &written)
{
    const QString type = typeName(written);
    return type.endsWith(QLatin1String("Article")) || type == QLatin1String("BlogPosting") ||
           type == QLatin1String("LiveBlogPosting") || type == QLatin1String("Report");
}

bool isArticle(const QJsonObject &object)
{
    const QJsonValue type = object.value(QLatin1String("@type"));
    if (type.isString())
        return isArticleType(type.toString());
    for (const QJsonValue &each : type.toArray()) {
        if (isArticleType(each.toString()))
            return true;
    }
    return false;
}

QString firstString(const QJsonValue &value, const QLatin1String &key)
{
    if (value.isString())
        return value.toString();
    if (value.isArray())
        return value.toArray().isEmpty() ? QString() : firstString(value.toArray().first(), key);
    const QJsonValue inner = value.toObject().value(key);
    return inner.isString() || inner.isArray() ? firstString(inner, key) : QString();
}

bool isOrganization(const QJsonValue &author)
{
    const QJsonValue type = author.toObject().value(QLatin1String("@type"));
    const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
    return std::any_of(types.begin(), types.end(), [](const QJsonValue &each) {
        return each.toString().endsWith(QLatin1String("Organization"));
    });
}

QString authorNames(const QJsonValue &value, bool areOrganizations)
{
    QStringList names;
    const QJsonArray authors = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &author : authors) {
        if (isOrganization(author) != areOrganizations)
            continue;
        const QJsonValue named = author.toObject().value(QLatin1String("name"));
        for (const QJsonValue &each : named.isArray() ? named.toArray() : QJsonArray{author}) {
            const QString name = firstString(each, QLatin1String("name")).simplified();
            if (!name.isEmpty() && !names.contains(name) && !name.startsWith(QLatin1String("http")))
                names << name;
        }
    }
    return names.join(QLatin1String(", "));
}

StructuredArticle articleOf(const QJsonObject &object)
{
    const auto field = [&](const char *key) { return object.value(QLatin1String(key)); };
    StructuredArticle article;
    const auto firstOf = [&](const char *key, const char *otherwise) {
        const QString text = firstString(field(key), QLatin1String("@value"));
        return text.trimmed().isEmpty() ? firstString(field(otherwise), QLatin1String("@value")) : text;
    };
    article.headline = firstOf("headline", "name").simplified();
    article.authors = authorNames(field("author"), false);
    if (article.authors.isEmpty())
        article.authors = authorNames(field("creator"), false);
    article.organizations = authorNames(field("author"), true);
    article.publisher = firstString(field("publisher"), QLatin1String("name")).simplified();
    article.published = firstOf("datePublished", "dateCreated");
    article.language = firstString(field("inLanguage"), QLatin1String("alternateName"));
    article.image = firstString(field("image"), QLatin1String("url"));
    article.body = field("articleBody").toString();
    return article;
}

/// Publishers put raw line ends into strings, which JSON does not allow.
QByteArray withoutRawControls(std::string_view script)
{
    QByteArray json(script.data(), qsizetype(script.size()));
    for (char &c : json) {
        if (quint8(c) < 0x20)
            c = ' ';
    }
    return json;
}

} // namespace

StructuredArticle readStructuredArticle(std::string_view utf8)
{
    HtmlScanner scanner(utf8);
    bool isJson = false;
    for (HtmlToken token = scanner.next(); token.kind != HtmlToken::Kind::End; token = scanner.next()) {
        if (token.kind == HtmlToken::Kind::StartTag)
            isJson = token.element == Element::Script &&
                     lowerCase(token.attributes).find("ld+json") != std::string::npos;
        if (token.kind != HtmlToken::Kind::RawText || !isJson || token.source.size() > largestScript)
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(withoutRawControls(token.source));
        std::vector<QJsonValue> waiting;
        waiting.push_back(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
        for (int seen = 0; !waiting.empty() && seen < mostObjects; ++seen) {
            const QJsonValue value = waiting.back();
            waiting.pop_back();
            const QJsonObject object = value.toObject();
            if (isArticle(object))
                return articleOf(object);
            const QJsonValue graph = object.value(QLatin1String("@graph"));
            const QJsonArray inner = value.isArray()    ? value.toArray()
                                     : graph.isObject() ? QJsonArray{graph}
                                                        : graph.toArray();
            for (qsizetype i = inner.size(); i-- > 0;)
                waiting.push_back(inner.at(i));
            if (object.contains(QLatin1String("mainEntity")))
                waiting.push_back(object.value(QLatin1String("mainEntity")));
        }
    }
    return {};
}

} // namespace rendezvous::article
