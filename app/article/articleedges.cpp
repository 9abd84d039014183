#include "article/articleedges.h"

#include "article/blockrules.h"
#include "article/byline.h"
#include "article/pagesearch.h"
#include "article/visibledate.h"

#include <QRegularExpression>

#include <algorithm>

namespace rendezvous::article {
namespace {

using E = Element;

constexpr int shortestLead = 25;     ///< weight
constexpr int longestMetaLine = 200; ///< weight
constexpr int longestTeaser = 500;   ///< weight

bool holdsTime(HtmlNode node)
{
    for (unsigned i = 0; i < node.childCount(); ++i) {
        const HtmlNode child = node.child(i);
        if (child.isElement() && (child.element() == E::Time ||
                                  (traitsOf(child.element()).role == Role::Inline && holdsTime(child))))
            return true;
    }
    return false;
}

/// Something happened on that day.
bool isSentence(const QString &line)
{
    constexpr qsizetype mostWords = 8;
    static const QRegularExpression end(QStringLiteral("[\\p{Ll}\\p{Lo}\\p{M}][.!?।؟]$|[。！？]$"),
                                        QRegularExpression::UseUnicodePropertiesOption);
    const bool isLong = line.count(u' ') >= mostWords || line.endsWith(QChar(0x3002));
    return isLong && end.match(line).hasMatch();
}

/// A line that says who wrote something and when, and no more.
bool isMetaLine(const Place &place)
{
    constexpr qsizetype longestDated = 110;
    const bool isOfList = place.element == E::Dt || place.element == E::Dd || isCell(place.element);
    if (isOfList)
        return place.named == NamedFor::Meta;
    if (place.named == NamedFor::Meta || holdsTime(place.node))
        return true;
    const QString line = ownLine(place.node);
    if (isSentence(line))
        return false;
    return !authorsOfLine(line).isEmpty() ||
           (line.size() <= longestDated && visibleDate(line).isValid() && place.ownMarks < 4);
}

/// Blocks that are links, or hardly more.
bool isLinkBlock(const Place &place)
{
    switch (place.element) {
    case E::Ul:
    case E::Ol:
    case E::Dl:
        return place.linkShare() > 0.5 && place.paragraphText < 60;
    case E::Div:
    case E::Section:
    case E::Table:
    case E::Td:
        return place.linkShare() > 0.5 && place.paragraphText < 60 && place.pictures == 0;
    case E::P:
        return place.linkShare() > 0.85 && place.pictures == 0 && place.ownMarks < 3;
    default:
        return false;
    }
}

bool leadsElsewhere(HtmlNode heading)
{
    for (unsigned i = 0; i < heading.childCount(); ++i) {
        const HtmlNode child = heading.child(i);
        if (child.isElement() && child.element() == E::A)
            return !child.attribute("href").starts_with('#') && !child.attribute("href").empty();
    }
    return heading.parent() && heading.parent().element() == E::A;
}

bool isPart(const ArticleBody &body, std::size_t place)
{
    return std::find(body.parts.begin(), body.parts.end(), place) != body.parts.end();
}

/// A box with a headline that is a link announces another article.
void takeOutTeaser(Places &places, const ArticleBody &body, std::size_t heading, std::size_t headline)
{
    const auto parent = std::size_t(places[heading].parent);
    const Place &box = places[parent];
    const bool isBox = box.element == E::Article || box.element == E::Aside || box.element == E::Section ||
                       box.element == E::Div || box.element == E::Li || box.element == E::A ||
                       box.element == E::Header;
    if (isBox && box.text <= longestTeaser && !isPart(body, parent) && !isInside(places, parent, headline))
        takeOut(places, parent);
}

/// Another article inside this one, with a headline of its own.
bool isOtherArticle(const Places &places, std::size_t place, std::size_t headline)
{
    if (places[place].element != E::Article || headline == 0 || isInside(places, place, headline))
        return false;
    for (std::size_t i = place; i <= std::size_t(places[place].last); ++i) {
        if (places[i].element == E::H1)
            return true;
    }
    return false;
}

/// A small box with a picture that is a link, and a date.
bool isDatedTeaser(const Places &places, std::size_t box)
{
    const Place &place = places[box];
    constexpr int longestBox = 250; ///< weight
    if (place.element != E::Div || place.text == 0 || place.text > longestBox || place.pictures == 0)
        return false;
    bool isLinked = false;
    for (std::size_t i = box + 1; i <= std::size_t(places[box].last); ++i)
        isLinked = isLinked || (places[i].element == E::A && places[i].pictures > 0);
    static const QRegularExpression clock(QStringLiteral("\\d{1,2}:\\d\\d"));
    const QString line = spacedLineOf(place.node);
    return isLinked && (visibleDate(line).isValid() || clock.match(line).hasMatch());
}

/// What follows the last paragraph and is mostly a link belongs to the publisher.
void takeOutLastLinks(Places &places, std::size_t from, std::size_t to)
{
    for (std::size_t i = to; i > from; --i) {
        const Place &place = places[i];
        if (!place.isBlock || place.isOut || place.ownText == 0)
            continue;
        if (place.linkShare() < 0.5 || place.text > longestMetaLine)
            return;
        takeOut(places, i);
    }
}

bool holdsHeading(const Places &places, std::size_t outer)
{
    for (std::size_t i = outer + 1; i <= std::size_t(places[outer].last); ++i) {
        if (isHeading(places[i].element) && places[i].text > 0)
            return true;
    }
    return false;
}

/// What is said of the article stands before its first paragraph.
void takeOutMetaLines(Places &places, std::size_t from, std::size_t to, std::size_t headline)
{
    constexpr int paragraph = 80;
    for (std::size_t i = from; i <= to; ++i) {
        Place &place = places[i];
        if (!place.isBlock || place.isOut || place.ownText == 0 || i == headline)
            continue;
        if (place.ownText <= longestMetaLine && place.text <= 2 * place.ownText && isMetaLine(place) &&
            !holdsHeading(places, i))
            takeOut(places, i);
        else if (place.ownText >= paragraph && place.ownMarks > 0)
            return;
    }
}

/// Names of sections and places above the headline.
void takeOutLabels(Places &places, std::size_t part, std::size_t headline)
{
    constexpr int longestLabel = 90; ///< weight
    if (headline <= part || !isInside(places, part, headline))
        return;
    for (std::size_t i = part + 1; i < headline; ++i) {
        const bool isLabel = places[i].text > 0 && places[i].text <= longestLabel && places[i].pictures == 0;
        if (isLabel && !isInside(places, i, headline))
            takeOut(places, i);
    }
}

} // namespace

std::vector<std::size_t> leadOf(const Places &places, std::size_t headline, const ArticleBody &body)
{
    constexpr std::size_t mostLeads = 4;
    constexpr int longestLead = 1500;
    std::vector<std::size_t> leads;
    const std::size_t first = body.parts.front();
    if (headline == 0 || headline > first || isInside(places, first, headline))
        return leads;
    for (std::size_t i = std::size_t(places[headline].last) + 1; i < first && leads.size() < mostLeads; ++i) {
        const Place &place = places[i];
        if (place.isOut || isInside(places, i, first))
            continue;
        const bool isFigure = place.element == E::Figure && place.pictures > 0;
        const bool isLine = place.isBlock && place.ownText >= shortestLead &&
                            2 * place.ownText >= place.text && place.text <= longestLead &&
                            place.linkShare() < 0.3 && place.element != E::Figcaption &&
                            place.element != E::Li;
        const bool isSentence = place.named == NamedFor::Lead || place.element == E::P ||
                                isHeading(place.element) || place.ownText >= 2 * shortestLead;
        if (!isFigure && !(isLine && isSentence && !isMetaLine(place)))
            continue;
        leads.push_back(i);
        i = std::size_t(place.last);
    }
    return leads;
}

void trimArticle(Places &places, const ArticleBody &body, std::size_t headline)
{
    for (const std::size_t part : body.parts) {
        for (std::size_t i = part + 1; i <= std::size_t(places[part].last); ++i) {
            if (places[i].isOut)
                continue;
            if ((isLinkBlock(places[i]) && !isInside(places, i, headline)) ||
                isOtherArticle(places, i, headline) || isDatedTeaser(places, i))
                takeOut(places, i);
            else if (isHeading(places[i].element) && i != headline && leadsElsewhere(places[i].node))
                takeOutTeaser(places, body, i, headline);
        }
    }
    const std::size_t first = body.parts.front();
    takeOutLabels(places, first, headline);
    takeOutMetaLines(places, first + 1, std::size_t(places[first].last), headline);
    const std::size_t last = body.parts.back();
    takeOutLastLinks(places, last, std::size_t(places[last].last));
}

} // namespace rendezvous::article
