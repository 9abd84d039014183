#include "article/bodysearch.h"

#include "article/blockrules.h"
#include <algorithm>

namespace rendezvous::article {
namespace {

using E = Element;

constexpr int shortestParagraph = 25;   ///< weight of text from which a block counts as a paragraph
constexpr double usualParagraph = 800;  ///< weight of one that is long
constexpr int shortestOwnArticle = 140; ///< of what stands with the headline, to be the article by that

/// How much of a paragraph an element's own lines are.
double portionOf(const Place &place)
{
    const E e = place.element;
    if (!place.isBlock || e == E::Ul || e == E::Ol || e == E::Caption || (e >= E::H1 && e <= E::H6) ||
        e == E::Address || e == E::Legend || e == E::Summary)
        return 0;
    return e == E::Li || e == E::Figcaption || isCell(e) ? 0.5 : 1;
}

void scoreParagraphs(Places &places)
{
    for (std::size_t i = places.size(); i-- > 1;) {
        Place &place = places[i];
        const double portion = portionOf(place);
        if (!place.isOut && portion > 0 && place.ownText >= shortestParagraph) {
            const double ownLinks = double(place.ownLinkText) / double(place.ownText);
            // a block with line breaks in it is as many paragraphs as its length tells
            const double paragraphs = std::max(1.0, double(place.ownText) / usualParagraph);
            const double value = portion * (1 - ownLinks) *
                                 (paragraphs + std::min(double(place.ownMarks), 10 * paragraphs) +
                                  std::min(double(place.ownText) / 100, 8 * paragraphs));
            if (ownLinks < 0.5)
                place.paragraphText += int(portion * double(place.ownText));
            const bool isLeaf = place.element == E::P || place.element == E::Blockquote ||
                                place.element == E::Pre || place.element == E::Li ||
                                place.element == E::Figcaption;
            int up = isLeaf ? place.parent : int(i);
            for (int level = 0; up >= 0 && level < 3; ++level) {
                places[std::size_t(up)].score += float(value / (level + 1));
                up = places[std::size_t(up)].parent;
            }
        }
        places[std::size_t(place.parent)].paragraphText += place.paragraphText;
    }
}

double worth(const Place &place)
{
    double factor = 1 - place.linkShare();
    if (place.element == E::Article)
        factor *= 1.25;
    if (place.named == NamedFor::Article)
        factor *= 1.5;
    return double(place.score) * factor;
}

std::size_t bestWithin(const Places &places, std::size_t outer)
{
    std::size_t best = outer;
    double bestWorth = 0;
    for (std::size_t i = outer; i <= std::size_t(places[outer].last); ++i) {
        const double value = places[i].isOut ? 0 : worth(places[i]);
        if (value > bestWorth) {
            best = i;
            bestWorth = value;
        }
    }
    return best;
}

int articlesIn(const Places &places, std::size_t outer)
{
    int articles = 0;
    for (std::size_t i = outer + 1; i <= std::size_t(places[outer].last); ++i)
        articles += places[i].element == E::Article && !places[i].isOut;
    return articles;
}

/// The element that holds the article, or what is around it when that holds clearly more paragraphs.
std::size_t climbed(const Places &places, std::size_t best, std::size_t headline)
{
    std::size_t top = best;
    for (int up = places[best].parent; up > 0; up = places[std::size_t(up)].parent) {
        const Place &around = places[std::size_t(up)];
        const E inner = places[top].element;
        const bool isWhole = inner == E::Article && (headline == 0 || isInside(places, top, headline) ||
                                                     articlesIn(places, std::size_t(up)) < 2);
        if (isWhole || inner == E::Main || around.element == E::Body)
            break;
        const bool leavesCell = isCell(inner) || around.element == E::Tr || around.element == E::Tbody ||
                                around.element == E::Table;
        const bool holdsMore =
            double(around.paragraphText) > (leavesCell ? 3.0 : 1.25) * double(places[top].paragraphText);
        const bool isArticle =
            around.element == E::Article && around.paragraphText < 3 * std::max(places[top].paragraphText, 1);
        if ((holdsMore && around.linkShare() < 0.35) || isArticle)
            top = std::size_t(up);
    }
    return top;
}

/// A page may hold more articles than its own, and longer ones: what stands with the headline goes first.
std::size_t bestPlace(const Places &places, std::size_t headline)
{
    const std::size_t best = bestWithin(places, 0);
    std::size_t own = 0;
    for (int up = headline > 0 ? places[headline].parent : 0; up > 0; up = places[std::size_t(up)].parent) {
        const Place &around = places[std::size_t(up)];
        if (around.paragraphText < shortestOwnArticle)
            continue;
        const bool isEnough =
            around.element == E::Article || 2 * around.paragraphText >= places[best].paragraphText;
        own = isEnough ? std::size_t(up) : 0;
        break;
    }
    if (own == 0 || isInside(places, own, best))
        return climbed(places, best, headline);
    return climbed(places, bestWithin(places, own), headline);
}

std::vector<std::size_t> markedBodies(const Places &places, int enough)
{
    std::vector<std::size_t> marked;
    int paragraphs = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Place &place = places[i];
        const bool isMarked = !place.isOut && place.element != E::Meta &&
                              place.node.attribute("itemprop").find("articleBody") != std::string_view::npos;
        if (isMarked && (marked.empty() || !isInside(places, marked.back(), i))) {
            marked.push_back(i);
            paragraphs += place.paragraphText;
        }
    }
    return paragraphs >= enough ? marked : std::vector<std::size_t>();
}

/// What stands beside the article's element and belongs to it: paragraphs behind it.
std::vector<std::size_t> withSiblings(const Places &places, std::size_t top)
{
    constexpr int followingText = 120;
    std::vector<std::size_t> parts{top};
    for (std::size_t i = std::size_t(places[top].last) + 1; i < places.size(); ++i) {
        const Place &place = places[i];
        const bool isSibling = place.parent == places[top].parent && !place.isOut &&
                               place.linkShare() < 0.25 &&
                               (place.element == E::P || place.element == E::Div ||
                                place.element == E::Section || place.element == E::Blockquote);
        if (isSibling && place.paragraphText >= followingText && place.text < 2 * place.paragraphText)
            parts.push_back(i);
    }
    return parts;
}

} // namespace

ArticleBody findArticleBody(Places &places, std::size_t headline)
{
    scoreParagraphs(places);
    const std::size_t top = bestPlace(places, headline);
    ArticleBody body;
    body.parts = markedBodies(places, places[top].paragraphText / 2);
    if (body.parts.empty())
        body.parts = withSiblings(places, top);
    for (const std::size_t part : body.parts)
        body.characters += places[part].paragraphText;
    return body;
}

} // namespace rendezvous::article
