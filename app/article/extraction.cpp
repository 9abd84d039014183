#include "article/extraction.h"

#include "article/bodysearch.h"
#include "article/htmlguard.h"
#include "article/pageencoding.h"
#include "article/pagefacts.h"
#include "article/pagesearch.h"
#include "article/plaintext.h"
#include "article/visibledate.h"
#include "article/walk.h"
#include "core/bounds.h"

#include <QRegularExpression>

#include <algorithm>

namespace rendezvous::article {
namespace {

constexpr qsizetype shortestArticle = 140; ///< weight of its letters
constexpr qsizetype doubtful = 350;
constexpr qsizetype firstWords = 80; ///< where a date that nothing marks can be the article's own

ArticleBody bodyOf(const HtmlTree &tree)
{
    ArticleBody strict = findArticleBody(tree, false);
    if (strict.characters >= doubtful)
        return strict;
    ArticleBody lenient = findArticleBody(tree, true);
    return lenient.characters > strict.characters * 2 ? lenient : strict;
}

/// "Headline - The Daily" and "The Daily | Headline" without the name of the site.
QString withoutSiteName(const QString &title, const QString &siteName)
{
    static const QRegularExpression separator(QStringLiteral("\\s+[|\\-–—·•»::_]\\s+|\\s*[|｜_]\\s*"));
    QStringList parts = title.split(separator, Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return title;
    if (!siteName.isEmpty() && title.endsWith(siteName, Qt::CaseInsensitive)) {
        const QString rest = title.chopped(siteName.size()).trimmed();
        static const QRegularExpression tail(QStringLiteral("\\s*[|\\-–—·•»:_｜]+\\s*$"));
        return QString(rest).remove(tail);
    }
    const QString &longest = *std::max_element(parts.begin(), parts.end(), [](const QString &a, const QString &b) {
        return a.size() < b.size();
    });
    return longest.size() * 2 > title.size() ? longest : title;
}

bool sharesWords(const QString &headline, const QString &other)
{
    return !other.isEmpty()
        && (other.contains(headline, Qt::CaseInsensitive) || headline.contains(other, Qt::CaseInsensitive));
}

QString titleOf(const PageFacts &facts, const ArticleBody &body)
{
    const QString heading = body.headline ? lineOf(body.headline, bounds::title / 4) : QString();
    const QString declared = withoutSiteName(facts.headline, facts.siteName);
    if (!heading.isEmpty() && (sharesWords(heading, facts.headline) || sharesWords(heading, facts.documentTitle)))
        return heading.size() * 2 > declared.size() || declared.isEmpty() ? heading : declared;
    if (!declared.isEmpty())
        return declared;
    if (heading.size() > 12)
        return heading;
    const QString title = withoutSiteName(facts.documentTitle, facts.siteName);
    return title.isEmpty() ? heading : title;
}

bool isHeading(HtmlNode node)
{
    return node.isElement() && node.element() >= Element::H1 && node.element() <= Element::H6;
}

/// A heading over something that was left out.
bool headsNothing(HtmlNode heading, const QSet<const void *> &leftOut)
{
    const HtmlNode parent = heading.parent();
    bool isBehind = false;
    for (unsigned i = 0; parent && i < parent.childCount(); ++i) {
        const HtmlNode sibling = parent.child(i);
        if (isBehind && sibling.isElement())
            return leftOut.contains(sibling.id());
        if (isBehind && sibling.isText() && sibling.text().find_first_not_of(" \t\r\n\f") != std::string_view::npos)
            return false;
        isBehind = isBehind || sibling == heading;
    }
    return false;
}

SafePage pageOf(const ArticleBody &body, const QString &title, const QUrl &base)
{
    WalkOptions options;
    options.base = base;
    options.isLeftOut = [&](HtmlNode node) {
        if (body.leftOut.contains(node.id()))
            return true;
        if (!isHeading(node))
            return false;
        return (node.element() == Element::H1 && lineOf(node) == title) || headsNothing(node, body.leftOut);
    };
    const QVector<Highlight> none;
    PageWriter writer(bounds::articleHtml, none);
    Walk walk(options, nullptr, &writer);
    for (const HtmlNode part : body.parts)
        walk.run(part);
    SafePage page;
    page.html = QString::fromStdString(writer.finish());
    page.images = walk.takeImages();
    return page;
}

QString paragraphs(const QString &text)
{
    QString html;
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            html += QLatin1String("<p>") + line.trimmed().toHtmlEscaped() + QLatin1String("</p>");
    }
    return html;
}

QUrl leadPicture(const PageFacts &facts, const QVector<PageImage> &images)
{
    if (!facts.image.isEmpty())
        return facts.image;
    constexpr int smallestSide = 150;
    for (const PageImage &image : images) {
        const bool isSmall = (image.width > 0 && image.width < smallestSide)
            || (image.height > 0 && image.height < smallestSide);
        if (!isSmall && image.url.scheme() != QLatin1String("data"))
            return image.url;
    }
    return {};
}

} // namespace

Result<Extraction> extractArticle(const QByteArray &html, const QUrl &url, const QByteArray &contentType)
{
    if (html.size() > bounds::pageBody)
        return Error{Error::Kind::TooLarge, url.toString()};
    const QByteArray utf8 = decodePage(html, contentType).toUtf8();
    const HtmlTree tree(guardHtml(utf8), HtmlTree::Context::Document);
    const PageFacts facts = readPageFacts({utf8.constData(), std::size_t(utf8.size())}, tree, url);
    const ArticleBody body = bodyOf(tree);

    Extraction article;
    article.title = titleOf(facts, body);
    SafePage page = pageOf(body, article.title, facts.base);
    // structured data may hold what a script would have shown
    if (facts.articleBody.size() > 2 * plainText(page.html, facts.base).text.size()
        && facts.articleBody.size() > shortestArticle)
        page.html = cleanHtml(facts.articleBody.contains(QLatin1String("</p>")) ? facts.articleBody
                                                                                 : paragraphs(facts.articleBody),
                              {facts.base, 0, {}, false})
                        .html;
    else if (body.characters < shortestArticle)
        return Error{Error::Kind::NotFound, QStringLiteral("no article in ") + url.toString()};

    article.html = page.html;
    article.text = plainText(page.html, facts.base).text;
    article.byline = facts.byline.isEmpty() ? shownByline(tree) : facts.byline;
    article.published = facts.published.isValid() ? facts.published : shownDate(tree, url);
    if (!article.published.isValid())
        article.published = visibleDate(article.text.left(firstWords));
    article.language = facts.language;
    article.image = leadPicture(facts, page.images);
    return article;
}

} // namespace rendezvous::article
