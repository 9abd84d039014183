#include "article/captions.h"

#include "article/blockrules.h"
#include "article/phrases.h"

#include <algorithm>

namespace rendezvous::article {
namespace {

using E = Element;

constexpr int largestBeside = 900;  ///< weight of a box beside the text, at most
constexpr int longestCaption = 450; ///< weight of what a picture's own element says about it
constexpr int longestNote = 240;    ///< of a line that is a caption by where it stands only
constexpr int shortestText = 350;   ///< of an article that is more than its captions

void mark(Places &places, std::size_t place)
{
    for (std::size_t i = place; i <= std::size_t(places[place].last); ++i)
        places[i].isBeside = true;
}

/// Figures hold tables, code and quotations too.
bool holdsText(const Places &places, std::size_t figure)
{
    for (std::size_t i = figure + 1; i <= std::size_t(places[figure].last); ++i) {
        const E e = places[i].element;
        if ((e == E::Table || e == E::Blockquote || e == E::Pre || e == E::Dl) && places[i].text > 0)
            return true;
    }
    return false;
}

/// A cell with a flag or a sign beside short cells without: a row of data.
bool isCellOfData(const Places &places, std::size_t cell)
{
    const Place &place = places[cell];
    const Place &row = places[std::size_t(place.parent)];
    return place.element == E::Td && row.element == E::Tr && row.text > place.text &&
           row.text <= longestNote && row.pictures == place.pictures;
}

/// An element made for one picture, with a line about it: no paragraph, list or heading in it.
bool isPictureBox(const Places &places, std::size_t box)
{
    const Place &place = places[box];
    const E e = place.element;
    const bool isBox = e == E::Div || e == E::Td || e == E::Center || e == E::Span || e == E::Dl || e == E::A;
    if (!isBox || place.pictures == 0 || place.text == 0 || place.text > longestNote ||
        isCellOfData(places, box))
        return false;
    for (std::size_t i = box + 1; i <= std::size_t(places[box].last); ++i) {
        const E inner = places[i].element;
        const bool isText = inner == E::P || isList(inner) || isHeading(inner) || inner == E::Blockquote;
        if (isText && places[i].text > 0)
            return false;
    }
    return true;
}

/// A table made for pictures: no more short lines in it than there are pictures, and no sentence.
bool isPictureTable(const Places &places, std::size_t table)
{
    const Place &place = places[table];
    if (place.element != E::Table || place.pictures == 0 || place.text == 0 || place.text > longestNote)
        return false;
    int lines = 0;
    for (std::size_t i = table + 1; i <= std::size_t(places[table].last); ++i) {
        const Place &inner = places[i];
        if (inner.element == E::Th || inner.element == E::Table || isList(inner.element))
            return false;
        lines += inner.isBlock && inner.ownText > 0;
    }
    return lines <= place.pictures;
}

/// A paragraph that holds a picture, with all of its words set apart from it in smaller letters.
bool isPictureParagraph(const Places &places, std::size_t paragraph)
{
    const Place &place = places[paragraph];
    if (place.element != E::P || place.pictures == 0 || place.text == 0 || place.text > longestNote)
        return false;
    for (std::size_t i = paragraph + 1; i <= std::size_t(places[paragraph].last); ++i) {
        const E e = places[i].element;
        const bool isApart = e == E::Span || e == E::Small || e == E::Em || e == E::I || e == E::Font;
        if (isApart && places[i].pictures == 0 && places[i].text == place.text)
            return true;
    }
    return false;
}

bool isCentred(HtmlNode node)
{
    const auto says = [&](const char *attribute, std::string_view word) {
        return node.attribute(attribute).find(word) != std::string_view::npos;
    };
    return node.element() == E::Center || says("align", "center") || says("style", "text-align:center") ||
           says("style", "text-align: center") || says("class", "center");
}

/// A short line below a picture that stands as the picture does, or names who took it.
bool isLineBelow(const Place &line)
{
    const E e = line.element;
    if ((e != E::P && e != E::Div && e != E::Center) || line.text == 0 || line.text > longestNote ||
        line.ownText != line.text || line.pictures > 0)
        return false;
    return isCentred(line.node) || isPictureCredit(ownLine(line.node));
}

/// Other lines than captions are called so too.
bool hasPicture(const Places &places, std::size_t caption)
{
    constexpr int mostLevels = 3;
    std::size_t around = caption;
    for (int level = 0; level < mostLevels && places[around].parent > 0; ++level) {
        around = std::size_t(places[around].parent);
        if (places[around].pictures > 0)
            return places[around].text <= 2 * places[caption].text + longestNote;
    }
    return false;
}

/// A small box under a heading that says that it explains.
bool isExplanation(const Places &places, std::size_t box)
{
    const Place &place = places[box];
    const bool isBox = place.element == E::Div || place.element == E::Section || place.element == E::Aside;
    if (!isBox || place.text == 0 || place.text > largestBeside)
        return false;
    for (std::size_t i = box + 1; i <= std::size_t(places[box].last); ++i) {
        if (places[i].text > 0 && isHeading(places[i].element))
            return isBoxHeading(ownLine(places[i].node));
        if (places[i].isBlock && places[i].ownText > 0)
            return false;
    }
    return false;
}

bool isByElement(const Places &places, std::size_t index)
{
    const Place &place = places[index];
    if (place.text == 0 || place.text > largestBeside)
        return false;
    if (place.named == NamedFor::Beside || place.element == E::Figcaption)
        return true;
    if (place.named == NamedFor::Caption)
        return hasPicture(places, index);
    return place.element == E::Figure && place.text <= longestCaption && place.pictures > 0 &&
           !holdsText(places, index);
}

void markPage(Places &places)
{
    std::size_t picture = 0; // the last place that is a picture and no more
    for (std::size_t i = 1; i < places.size(); ++i) {
        const Place &place = places[i];
        if (place.isOut)
            continue;
        const bool isHere = isByElement(places, i) || isExplanation(places, i) || isPictureBox(places, i) ||
                            isPictureTable(places, i) || isPictureParagraph(places, i);
        if (isHere || (picture > 0 && isLineBelow(place))) {
            mark(places, i);
            i = std::size_t(place.last);
            picture = isHere && place.pictures > 0 ? i : 0;
            continue;
        }
        if (place.pictures > 0 && place.text == 0)
            picture = i;
        else if (place.ownText > 0)
            picture = 0;
    }
}

} // namespace

void markBesides(Places &places, const ArticleBody &body)
{
    markPage(places);
    int text = 0;
    int beside = 0;
    for (const std::size_t part : body.parts) {
        for (std::size_t i = part; i <= std::size_t(places[part].last); ++i) {
            if (places[i].isBlock && !places[i].isOut)
                (places[i].isBeside ? beside : text) += places[i].ownText;
        }
    }
    if (text >= shortestText || beside <= text)
        return;
    for (Place &place : places)
        place.isBeside = false;
}

} // namespace rendezvous::article
