#include "article/extraction.h"

#include "article/articleedges.h"
#include "article/articleends.h"
#include "article/authors.h"
#include "article/bodysearch.h"
#include "article/byline.h"
#include "article/captions.h"
#include "article/furnituremarks.h"
#include "article/headline.h"
#include "article/htmlguard.h"
#include "article/leadpicture.h"
#include "article/pageencoding.h"
#include "article/pagefacts.h"
#include "article/pagesearch.h"
#include "article/plaintext.h"
#include "article/visibledate.h"
#include "article/walk.h"
#include "core/bounds.h"

#include <QRegularExpression>

#include <unordered_set>
#include <utility>

namespace rendezvous::article {
namespace {

using NodeSet = std::unordered_set<const void *>;

constexpr qsizetype shortestArticle = 140; ///< weight of its letters
constexpr qsizetype shortestNote = 60;     ///< of one that stands under its headline
constexpr qsizetype doubtful = 350;
constexpr qsizetype firstWords = 80; ///< where a date that nothing marks can be the article's own

struct Found
{
    Places places;
    ArticleBody body;
};

Found find(Places places, std::size_t headline, bool isLenient)
{
    Found found{std::move(places), {}};
    markFurniture(found.places, headline, isLenient);
    found.body = findArticleBody(found.places, headline);
    trimArticle(found.places, found.body, headline);
    return found;
}

Found bodyOf(const HtmlTree &tree, Places places, std::size_t headline)
{
    Found strict = find(std::move(places), headline, false);
    if (strict.body.characters >= doubtful)
        return strict;
    Found lenient = find(surveyPage(tree), headline, true);
    return lenient.body.characters > strict.body.characters * 3 + shortestArticle ? lenient : strict;
}

QString titleOf(const PageFacts &facts, const Headline &headline, const Found &found)
{
    if (!headline.text.isEmpty())
        return headline.text;
    const QString heading = headingBefore(found.places, found.body.parts.front());
    return heading.isEmpty() ? withoutSiteName(facts.documentTitle, facts.siteName) : heading;
}

bool isHeading(HtmlNode node)
{
    return node.isElement() && node.element() >= Element::H1 && node.element() <= Element::H6;
}

/// A heading over links or a form that were left out. What goes without having been announced, an
/// advertisement or a date, may stand between a heading and its text.
bool headsNothing(HtmlNode heading, const NodeSet &leftOut, const NodeSet &announced)
{
    constexpr int mostBetween = 4;
    HtmlNode next = heading.nextSibling();
    for (int between = 0; next && between < mostBetween; next = next.nextSibling()) {
        if (announced.contains(next.id()))
            return true;
        if (next.isText() && next.text().find_first_not_of(" \t\r\n\f") != std::string_view::npos)
            return false;
        if (next.isElement() && !leftOut.contains(next.id()))
            return false;
        between += next.isElement();
    }
    return false;
}

/// An article for the screen, and its text alone.
struct Written
{
    SafePage page;
    QString text;
};

Written write(const Found &found, const Headline &headline, const QUrl &base)
{
    NodeSet leftOut;
    NodeSet announced;
    NodeSet beside;
    for (const Place &place : found.places) {
        if (place.isOut)
            leftOut.insert(place.node.id());
        if (place.isOut && (place.linkText > 0 || place.element == Element::Form))
            announced.insert(place.node.id());
        if (place.isBeside)
            beside.insert(place.node.id());
    }
    for (const HtmlNode text : found.body.leftOut)
        leftOut.insert(text.id());
    if (headline.place > 0)
        leftOut.insert(found.places[headline.place].node.id());
    std::vector<std::size_t> parts = leadOf(found.places, headline.place, found.body);
    NodeSet leads;
    for (const Place &place : found.places) {
        if (place.named == NamedFor::Lead)
            leads.insert(place.node.id());
    }
    for (const std::size_t lead : parts)
        leads.insert(found.places[lead].node.id());
    parts.insert(parts.end(), found.body.parts.begin(), found.body.parts.end());

    WalkOptions options{base};
    options.isLeftOut = [&](HtmlNode node) {
        return leftOut.contains(node.id()) ||
               (isHeading(node) && (lineOf(node) == headline.text ||
                                    (!leads.contains(node.id()) && headsNothing(node, leftOut, announced))));
    };
    WalkOptions ofText = options;
    ofText.isLeftOut = [&](HtmlNode node) { return beside.contains(node.id()) || options.isLeftOut(node); };
    ofText.hasAlternatives = false;
    const QVector<Highlight> none;
    PageWriter writer(bounds::articleHtml, none);
    TextWriter text;
    Walk shown(options, nullptr, &writer);
    Walk read(ofText, &text, nullptr);
    for (const std::size_t part : parts) {
        shown.runWhole(found.places[part].node);
        read.runWhole(found.places[part].node);
    }
    Written written;
    written.page.html = QString::fromStdString(writer.finish());
    written.page.images = shown.takeImages();
    written.text = text.text();
    return written;
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

QString bylineOf(const PageFacts &facts, const Found &found, std::size_t headline)
{
    const bool isPerson = !facts.byline.isEmpty() && !facts.isBylineOfOrganization;
    if (isPerson && !mayLackAuthors(facts.byline))
        return facts.byline;
    const std::vector<std::size_t> &parts = found.body.parts;
    const QString shown = peopleOf(
        shownByline(found.places, headline, parts.front(), std::size_t(found.places[parts.back()].last)),
        facts.publishers);
    if (isPerson)
        return addsAuthors(shown, facts.byline) ? shown : facts.byline;
    return shown.isEmpty() ? facts.byline : shown;
}

/// "（編輯：李亨山）1121012" closes the last paragraph.
QString withoutEditors(QString text)
{
    static const QRegularExpression editors(QStringLiteral(
        "[（(](?:責任|责任)?(?:編輯|编辑|责编|責編)[：:][^()（）<>]{2,40}[)）]\\d{0,8}(?=\\s*(?:<|\\n|$))"));
    return text.remove(editors);
}

/// The page's own word; where that is a day alone, the time may be shown to readers.
Moment publishedOn(const PageFacts &facts, const Places &places, std::size_t headline, const QUrl &url)
{
    const bool isTimed = facts.published.isValid() && !(facts.published.isDay() && facts.published.isLocal);
    if (isTimed && !facts.isDateVague)
        return facts.published;
    const Moment shown = shownDate(places, headline, url);
    // what is called no more than a date is often that of the last change
    constexpr qint64 mostDays = 31;
    const qint64 daysBefore = shown.isValid() && isTimed ? shown.time.daysTo(facts.published.time) : 0;
    if (isTimed && (daysBefore <= 0 || daysBefore > mostDays))
        return facts.published;
    if (isTimed)
        return shown;
    const bool isSameDay = shown.time.date() == facts.published.time.date();
    return facts.published.isValid() && !isSameDay ? facts.published : shown;
}

/// What is left of a page when its tree is gone.
struct Reading
{
    PageFacts facts;
    Extraction article;
    QString opening; ///< the first words, with what was taken out before them
    bool isArticle = false;
};

Reading readPage(QByteArray utf8, const QUrl &url)
{
    const HtmlTree tree(guardHtml(utf8), HtmlTree::Context::Document);
    Reading reading;
    reading.facts = readPageFacts({utf8.constData(), std::size_t(utf8.size())}, tree, url);
    utf8.clear();
    const PageFacts &facts = reading.facts;
    Places places = surveyPage(tree);
    Headline headline = findHeadline(places, facts);
    Found found = bodyOf(tree, std::move(places), headline.place);
    headline.text = titleOf(facts, headline, found);
    markBesides(found.places, found.body);
    reading.article.byline = bylineOf(facts, found, headline.place);
    trimEnds(found.places, found.body, headline.place, reading.article.byline);
    Written written = write(found, headline, facts.base);
    reading.isArticle = found.body.characters >= (headline.place > 0 ? shortestNote : shortestArticle);

    Extraction &article = reading.article;
    article.title = headline.text;
    article.html = withoutEditors(std::move(written.page.html));
    article.text = withoutEditors(std::move(written.text));
    for (std::size_t i = 0; i < found.body.leftOut.size() && reading.opening.size() < firstWords; ++i)
        reading.opening += lineOf(found.body.leftOut[i]) + u' ';
    reading.opening = (reading.opening + article.text).left(firstWords);
    article.published = utcOf(publishedOn(facts, found.places, headline.place, url), url,
                              facts.language.isEmpty() ? languageOfScript(headline.text) : facts.language);
    article.language = facts.language;
    article.image =
        leadPicture(facts, found.places, headline.place, found.body.parts.front(), written.page.images);
    return reading;
}

} // namespace

Result<Extraction> extractArticle(const QByteArray &html, const QUrl &url, const QByteArray &contentType)
{
    if (html.size() > bounds::pageBody)
        return Error{Error::Kind::TooLarge, url.toString()};
    Reading reading = readPage(decodePage(html, contentType).toUtf8(), url);
    Extraction &article = reading.article;
    const QUrl &base = reading.facts.base;
    const QString &said = reading.facts.articleBody;
    // structured data may hold what a script would have shown
    if (said.size() > 2 * article.text.size() && said.size() > shortestArticle) {
        const bool isMarkedUp = said.contains(QLatin1String("</p>"));
        article.html = cleanHtml(isMarkedUp ? said : paragraphs(said), {base, 0, {}, false}).html;
        article.text = plainText(article.html, base).text;
    } else if (!reading.isArticle) {
        return Error{Error::Kind::NotFound, QStringLiteral("no article in ") + url.toString()};
    }
    if (!article.published.isValid())
        article.published = visibleDate(reading.opening);
    return article;
}

} // namespace rendezvous::article
