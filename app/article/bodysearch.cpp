#include "article/bodysearch.h"

#include "article/furniture.h"
#include "article/style.h"
#include "article/utf8.h"

#include <algorithm>

namespace rendezvous::article {
namespace {

using E = Element;

constexpr int shortestParagraph = 25; ///< weight of text from which a block counts as a paragraph
constexpr double mostOfPage = 0.4;    ///< what holds more of a page's text than that is no furniture by name alone

/// An element of the page in document order, with sums over what is in it.
struct Place {
    HtmlNode node;
    int parent = -1;
    E element = E::Unknown;
    qsizetype text = 0;
    qsizetype linkText = 0;
    qsizetype ownText = 0; ///< of the lines directly in this block
    qsizetype ownLinkText = 0;
    qsizetype paragraphText = 0;
    int ownMarks = 0; ///< punctuation
    int pictures = 0;
    double score = 0;
    bool isOut = false;
};

struct Weight {
    qsizetype text = 0;
    int marks = 0;
};

bool isMark(char32_t c)
{
    switch (c) {
    case U',':
    case U'.':
    case U';':
    case U'!':
    case U'?':
    case U'\u060c':
    case U'\u061b':
    case U'\u061f':
    case U'\u0964':
    case U'\u3001':
    case U'\u3002':
    case U'\uff01':
    case U'\uff0c':
    case U'\uff1b':
    case U'\uff1f':
        return true;
    default:
        return false;
    }
}

Weight weigh(std::string_view utf8)
{
    Weight weight;
    for (std::size_t position = 0; position < utf8.size();) {
        const char32_t c = takeCodePoint(utf8, position);
        if (c < 0x80 && isHtmlSpace(char(c)))
            continue;
        const bool isSyllable = isWrittenWithoutBlanks(c) || (c >= 0xac00 && c <= 0xd7a3);
        weight.text += isSyllable ? 3 : 1;
        weight.marks += isMark(c);
    }
    return weight;
}

bool isBlock(E e)
{
    const Role role = traitsOf(e).role;
    return role == Role::Block || role == Role::BlockAs || e == E::Body;
}

bool holdsParagraphs(E e)
{
    return isBlock(e) && e != E::Li && e != E::Ul && e != E::Ol && e != E::Figcaption && e != E::Caption
        && !(e >= E::H1 && e <= E::H6) && e != E::Address && e != E::Legend && e != E::Summary;
}

bool isSeen(HtmlNode node)
{
    const std::string_view style = node.attribute("style");
    return traitsOf(node.element()).role != Role::Dropped && !node.hasAttribute("hidden")
        && (style.empty() || !isHidingStyle(style)) && node.element() != E::Noscript;
}

class Survey
{
public:
    explicit Survey(const HtmlTree &tree) { look(tree.root()); }

    std::vector<Place> takePlaces()
    {
        for (std::size_t i = m_places.size(); i-- > 1;) {
            const Place &place = m_places[i];
            Place &parent = m_places[std::size_t(place.parent)];
            parent.text += place.text;
            parent.linkText += place.linkText;
            parent.pictures += place.pictures;
        }
        return std::move(m_places);
    }

private:
    struct Frame {
        HtmlNode node;
        int place;
        int block;
        bool isInLink;
        unsigned nextChild = 0;
    };

    void look(HtmlNode root)
    {
        m_places.push_back({root, -1, root.element()});
        m_frames.push_back({root, 0, 0, false});
        while (!m_frames.empty()) {
            Frame &frame = m_frames.back();
            if (frame.nextChild == frame.node.childCount())
                m_frames.pop_back();
            else
                enter(frame.node.child(frame.nextChild++), Frame(frame));
        }
    }

    void enter(HtmlNode node, const Frame &around)
    {
        if (node.isText()) {
            const Weight weight = weigh(node.text());
            Place &place = m_places[std::size_t(around.place)];
            Place &block = m_places[std::size_t(around.block)];
            place.text += weight.text;
            block.ownText += weight.text;
            block.ownMarks += weight.marks;
            if (around.isInLink) {
                place.linkText += weight.text;
                block.ownLinkText += weight.text;
            }
            return;
        }
        if (!node.isElement() || !isSeen(node))
            return;
        const E element = node.element();
        const int index = int(m_places.size());
        m_places.push_back({node, around.place, element});
        m_places.back().pictures = traitsOf(element).role == Role::Picture || traitsOf(element).role == Role::Media;
        m_frames.push_back({node, index, isBlock(element) ? index : around.block,
                            around.isInLink || (element == E::A && node.hasAttribute("href"))});
    }

    std::vector<Place> m_places;
    std::vector<Frame> m_frames;
};

double linkShare(const Place &place)
{
    return place.text > 0 ? double(place.linkText) / double(place.text) : 0;
}

bool isNeverFurniture(E e)
{
    return e == E::Html || e == E::Body || e == E::Main;
}

void markFurniture(std::vector<Place> &places, bool isLenient)
{
    const qsizetype pageText = std::max<qsizetype>(places[0].text - places[0].linkText, 1);
    for (std::size_t i = 1; i < places.size(); ++i) {
        Place &place = places[i];
        place.isOut = places[std::size_t(place.parent)].isOut;
        if (place.isOut || isNeverFurniture(place.element))
            continue;
        const bool isMost = double(place.text - place.linkText) > mostOfPage * double(pageText);
        if (isFurnitureByRole(place.node)) {
            place.isOut = !isMost;
            continue;
        }
        if (isLenient)
            continue;
        const bool isByElement = place.element == E::Aside || place.element == E::Footer || place.element == E::Form;
        const NamedFor named = namedFor(place.node);
        place.isOut = (named == NamedFor::Comments && place.element != E::Article)
            || ((isByElement || named == NamedFor::Furniture) && !isMost);
    }
}

void scoreParagraphs(std::vector<Place> &places)
{
    for (std::size_t i = places.size(); i-- > 1;) {
        Place &place = places[i];
        if (!place.isOut && holdsParagraphs(place.element) && place.ownText >= shortestParagraph) {
            const double ownLinks = double(place.ownLinkText) / double(place.ownText);
            const double value = (1 + std::min(place.ownMarks, 10) + std::min(double(place.ownText) / 100, 8.0))
                * (1 - ownLinks);
            if (ownLinks < 0.5)
                place.paragraphText += place.ownText;
            double portion = place.element == E::P || place.element == E::Blockquote || place.element == E::Pre ? 0 : 1;
            int up = portion > 0 ? int(i) : place.parent;
            for (int level = 0; up >= 0 && level < 3; ++level) {
                places[std::size_t(up)].score += value / (level + 1);
                up = places[std::size_t(up)].parent;
            }
        }
        places[std::size_t(place.parent)].paragraphText += place.paragraphText;
    }
}

double worth(const Place &place)
{
    double factor = 1 - linkShare(place);
    if (place.element == E::Article)
        factor *= 1.25;
    if (place.score > 0 && namedFor(place.node) == NamedFor::Article)
        factor *= 1.5;
    return place.score * factor;
}

bool isAround(const std::vector<Place> &places, std::size_t outer, std::size_t inner)
{
    for (int up = int(inner); up >= 0; up = places[std::size_t(up)].parent) {
        if (up == int(outer))
            return true;
    }
    return false;
}

/// The element that holds the article: the best one, or what is around it when that holds clearly more paragraphs.
std::size_t bestPlace(const std::vector<Place> &places)
{
    std::size_t best = 0;
    double bestWorth = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const double value = places[i].isOut ? 0 : worth(places[i]);
        if (value > bestWorth) {
            best = i;
            bestWorth = value;
        }
    }
    std::size_t top = best;
    for (int up = places[best].parent; up > 0; up = places[std::size_t(up)].parent) {
        const Place &around = places[std::size_t(up)];
        const E inner = places[top].element;
        if (inner == E::Article || inner == E::Main || around.element == E::Body)
            break;
        const bool holdsMore = double(around.paragraphText) > 1.2 * double(places[top].paragraphText);
        const bool isArticle = around.element == E::Article
            && around.paragraphText < 3 * std::max<qsizetype>(places[top].paragraphText, 1);
        if ((holdsMore && linkShare(around) < 0.35) || isArticle)
            top = std::size_t(up);
    }
    return top;
}

std::vector<std::size_t> markedBodies(const std::vector<Place> &places, qsizetype enough)
{
    std::vector<std::size_t> marked;
    qsizetype paragraphs = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Place &place = places[i];
        const bool isMarked = !place.isOut && place.element != E::Meta
            && place.node.attribute("itemprop").find("articleBody") != std::string_view::npos;
        if (isMarked && (marked.empty() || !isAround(places, marked.back(), i))) {
            marked.push_back(i);
            paragraphs += place.paragraphText;
        }
    }
    return paragraphs >= enough ? marked : std::vector<std::size_t>();
}

/// What stands beside the article's element and belongs to it: the lead before it, paragraphs behind it.
std::vector<std::size_t> withSiblings(const std::vector<Place> &places, std::size_t top, std::size_t headline)
{
    constexpr qsizetype leadText = 40;
    constexpr qsizetype followingText = 120;
    std::vector<std::size_t> parts;
    for (std::size_t i = 1; i < places.size(); ++i) {
        const Place &place = places[i];
        const bool isSibling = place.parent == places[top].parent && !place.isOut && linkShare(place) < 0.25
            && (place.element == E::P || place.element == E::Div || place.element == E::Section
                || place.element == E::Header || place.element == E::Blockquote);
        const bool isLead = i < top && headline > 0 && i > headline && place.paragraphText >= leadText;
        const bool isNext = i > top && place.paragraphText >= followingText && place.text < 2 * place.paragraphText
            && places[top].element != E::Article;
        if (i == top || (isSibling && (isLead || isNext)))
            parts.push_back(i);
    }
    return parts.empty() ? std::vector<std::size_t>{top} : parts;
}

/// Lists of links and lines that are nothing but a link to another story.
bool isLinkBlock(const Place &place)
{
    if (place.text == 0 || place.text > 3000)
        return false;
    switch (place.element) {
    case E::Ul:
    case E::Ol:
    case E::Div:
    case E::Section:
    case E::Aside:
    case E::Table:
        return linkShare(place) > 0.5 && place.paragraphText < 60;
    case E::P:
        return linkShare(place) > 0.85 && place.pictures == 0;
    default:
        return false;
    }
}

} // namespace

ArticleBody findArticleBody(const HtmlTree &tree, bool isLenient)
{
    std::vector<Place> places = Survey(tree).takePlaces();
    markFurniture(places, isLenient);
    scoreParagraphs(places);

    const std::size_t top = bestPlace(places);
    std::vector<std::size_t> parts = markedBodies(places, places[top].paragraphText / 2);
    const auto heading = std::find_if(places.begin(), places.end(), [](const Place &place) {
        return place.element == E::H1 && !place.isOut && place.text > 0;
    });
    if (parts.empty())
        parts = withSiblings(places, top, heading == places.end() ? 0 : std::size_t(heading - places.begin()));

    ArticleBody body;
    if (heading != places.end())
        body.headline = heading->node;
    for (const std::size_t part : parts) {
        body.parts.push_back(places[part].node);
        body.characters += places[part].paragraphText;
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Place &place = places[i];
        const bool isPart = std::find(parts.begin(), parts.end(), i) != parts.end();
        if (!isPart && (place.isOut || isLinkBlock(place)))
            body.leftOut.insert(place.node.id());
    }
    return body;
}

} // namespace rendezvous::article
