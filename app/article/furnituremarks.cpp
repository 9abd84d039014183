#include "article/furnituremarks.h"

#include "article/brokenlines.h"
#include "article/pagesearch.h"
#include "article/phrases.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace rendezvous::article {
namespace {

using E = Element;

constexpr double mostOfPage =
    0.4;                         ///< what holds more of a page's text than that is no furniture by name alone
constexpr int largestMeta = 450; ///< weight of what stands about an author, at most
constexpr int largestLine = 1300; ///< weight up to which a block is read for what its words say
constexpr int largestBox = 900;   ///< of a box of links or of an offer inside the article

bool isNeverFurniture(E e)
{
    return e == E::Html || e == E::Body || e == E::Main;
}

bool holdsLead(const Places &places, std::size_t outer)
{
    for (std::size_t i = outer + 1; i <= std::size_t(places[outer].last); ++i) {
        if (places[i].named == NamedFor::Lead && places[i].text > 0)
            return true;
    }
    return false;
}

/// How much text without links is in all elements of one class together, for those whose class says that they
/// are not the article: a name that most of the page's paragraphs bear says nothing.
class Bearers
{
public:
    explicit Bearers(const Places &places)
    {
        for (const Place &place : places) {
            if (!doubtsText(place.named))
                continue;
            Borne &borne = m_byClass[place.node.attribute("class")];
            borne.text += place.text - place.linkText;
            ++borne.places;
        }
    }

    bool areMost(const Place &place, int pageText) const
    {
        if (!doubtsText(place.named))
            return false;
        const Borne &borne = m_byClass.at(place.node.attribute("class"));
        const bool isSure = place.named != NamedFor::Quote && place.named != NamedFor::Meta;
        return borne.places >= 3 && borne.text > (isSure ? mostOfPage : 0.15) * double(pageText);
    }

private:
    struct Borne
    {
        int text = 0;
        int places = 0;
    };

    static bool doubtsText(NamedFor named)
    {
        return named == NamedFor::Furniture || named == NamedFor::Beside || named == NamedFor::Caption ||
               named == NamedFor::Quote || named == NamedFor::Meta;
    }

    std::unordered_map<std::string_view, Borne> m_byClass;
};

/// The same sentence in large letters, for those who leaf through the page.
bool isPulledQuote(const Place &place)
{
    constexpr int longest = 110; ///< weight
    return place.text <= longest && place.text > 0 && place.element != E::Q &&
           (place.isBlock || place.element == E::Unknown);
}

bool isOutByName(const Places &places, std::size_t index, bool isMost)
{
    const Place &place = places[index];
    const bool isByElement =
        place.element == E::Aside || place.element == E::Footer || place.element == E::Form;
    switch (place.named) {
    case NamedFor::Comments:
        return place.element != E::Article;
    case NamedFor::Furniture:
        return !isMost;
    case NamedFor::Meta:
        return place.text <= largestMeta && !isMost && place.element != E::Article &&
               !holdsLead(places, index);
    case NamedFor::Consent:
        return true;
    case NamedFor::Quote:
        return isByElement ? !isMost : isPulledQuote(place);
    case NamedFor::Nothing:
    case NamedFor::Article:
    case NamedFor::Lead:
    case NamedFor::Beside:
    case NamedFor::Caption:
        return isByElement && !isMost;
    }
    return false;
}

/// What a button says is about the page, unless it opens a part of the article: then it stands in a heading.
bool isButton(const Places &places, std::size_t index)
{
    const E around = places[std::size_t(places[index].parent)].element;
    return places[index].element == E::Button && !(around >= E::H1 && around <= E::H6) &&
           places[index].text <= largestMeta;
}

void markByNames(Places &places, std::size_t headline, bool isLenient)
{
    const int pageText = std::max(places[0].text - places[0].linkText, 1);
    const Bearers bearers(places);
    for (std::size_t i = 1; i < places.size(); ++i) {
        Place &place = places[i];
        place.isOut = place.isOut || places[std::size_t(place.parent)].isOut;
        const bool holdsHeadline = headline > 0 && isInside(places, i, headline);
        if (place.isOut || isNeverFurniture(place.element) || holdsHeadline)
            continue;
        if (bearers.areMost(place, pageText))
            place.named = NamedFor::Nothing;
        const bool isMost = double(place.text - place.linkText) > mostOfPage * double(pageText);
        if (isDialog(place.node) || isButton(places, i))
            place.isOut = true;
        else if (isFurnitureByRole(place.node))
            place.isOut = !isMost;
        else if (!isLenient || place.named == NamedFor::Consent || place.named == NamedFor::Comments)
            place.isOut = isOutByName(places, i, isMost);
    }
}

/// The place that begins behind another one, inside the same parent; 0: none.
std::size_t nextSibling(const Places &places, std::size_t place)
{
    const std::size_t next = std::size_t(places[place].last) + 1;
    return next < places.size() && places[next].parent == places[place].parent ? next : 0;
}

/// Whether nothing is written in a place before the other one, which is inside it.
bool beginsWith(const Places &places, std::size_t outer, std::size_t inner)
{
    for (std::size_t i = outer + 1; i < inner; ++i) {
        if (places[i].text > 0 && !isInside(places, i, inner) && !places[i].isOut)
            return false;
    }
    return true;
}

/// A line that announces what leads elsewhere goes with what it announces: its box, else the list behind it.
void takeOutRelated(Places &places, std::size_t line, std::size_t headline)
{
    takeOut(places, line);
    const bool isComplete = places[line].linkText > 0 && places[line].linkText * 3 > places[line].text;
    std::size_t box = line;
    for (std::size_t up = std::size_t(places[line].parent); up > 0; up = std::size_t(places[up].parent)) {
        const Place &around = places[up];
        const bool isBox = around.text <= largestBox && !isNeverFurniture(around.element) &&
                           !isInside(places, up, headline) && (around.linkText > 0 || !isComplete) &&
                           beginsWith(places, up, line);
        if (!isBox)
            break;
        box = up;
    }
    if (box != line) {
        takeOut(places, box);
        return;
    }
    const std::size_t next = isComplete ? 0 : nextSibling(places, line);
    if (next > 0 && places[next].text <= largestBox && places[next].linkText > 0 &&
        !isInside(places, next, headline) &&
        (places[next].linkShare() > 0.5 || places[next].element == E::Ul || places[next].element == E::Ol))
        takeOut(places, next);
}

/// What readers wrote goes from its heading on, with the box that it heads.
void takeOutComments(Places &places, std::size_t line, std::size_t headline)
{
    const auto parent = std::size_t(places[line].parent);
    const bool isBox = parent > 0 && !isNeverFurniture(places[parent].element) &&
                       !isInside(places, parent, headline) && beginsWith(places, parent, line);
    if (isBox) {
        takeOut(places, parent);
        return;
    }
    for (std::size_t next = line; next > 0; next = nextSibling(places, next))
        takeOut(places, next);
}

/// What a block is by its words. Where line breaks part it, most of its lines must agree.
LineKind kindOf(const Place &place)
{
    constexpr int longestSingle = 120; ///< weight
    const LineKind whole = lineKind(ownLine(place.node));
    if (whole == LineKind::Ordinary || place.ownText <= longestSingle)
        return whole;
    qsizetype all = 0;
    qsizetype agreeing = 0;
    int count = 0;
    for (const Line &line : linesOf(place.node)) {
        const QString text = line.text();
        all += text.size();
        count += !text.isEmpty();
        agreeing += lineKind(text) != LineKind::Ordinary ? text.size() : 0;
    }
    return count < 2 || 2 * agreeing >= all ? whole : LineKind::Ordinary;
}

/// A small table of those who answer questions about a notice.
bool isContactTable(const Places &places, std::size_t table, std::size_t headline)
{
    constexpr int largestCell = 90; ///< weight
    const Place &place = places[table];
    if (place.element != E::Table || place.text == 0 || place.text > largestBox ||
        isInside(places, table, headline))
        return false;
    for (std::size_t i = table + 1; i <= std::size_t(place.last); ++i) {
        if (places[i].ownText > largestCell || places[i].element == E::Table)
            return false;
    }
    return isContact(spacedLineOf(place.node, largestBox));
}

void markByWords(Places &places, std::size_t headline)
{
    for (std::size_t i = 1; i < places.size(); ++i) {
        if (!places[i].isOut && isContactTable(places, i, headline))
            takeOut(places, i);
    }
    std::vector<int> lines(places.size()); // weights of what is read in a place, and of what of it is no news
    std::vector<int> empty(places.size());
    for (std::size_t i = 1; i < places.size(); ++i) {
        const Place &place = places[i];
        if (!place.isBlock || place.ownText == 0 || place.ownText > largestLine || place.isOut ||
            isInside(places, i, headline))
            continue;
        lines[i] = place.ownText;
        switch (kindOf(place)) {
        case LineKind::Ordinary:
            break;
        case LineKind::Related:
            takeOutRelated(places, i, headline);
            break;
        case LineKind::Comments:
            takeOutComments(places, i, headline);
            break;
        case LineKind::Boilerplate:
            if (place.element >= E::H2 && place.element <= E::H6) {
                takeOutRelated(places, i, headline);
                break;
            }
            [[fallthrough]];
        case LineKind::Ending:
            empty[i] = place.ownText;
            if (place.text <= 2 * place.ownText)
                takeOut(places, i);
            break;
        }
    }
    for (std::size_t i = places.size(); i-- > 1;) {
        const Place &place = places[i];
        const bool isPicture = place.pictures > 0 && place.linkText == 0;
        const bool isOffer = empty[i] > 0 && !isPicture && empty[i] * 2 >= lines[i] &&
                             place.text <= largestBox && !isInside(places, i, headline) &&
                             !isNeverFurniture(place.element);
        if (isOffer)
            takeOut(places, i);
        lines[std::size_t(place.parent)] += lines[i];
        empty[std::size_t(place.parent)] += empty[i];
    }
}

} // namespace

void markFurniture(Places &places, std::size_t headline, bool isLenient)
{
    markByNames(places, headline, isLenient);
    markByWords(places, headline);
}

} // namespace rendezvous::article
