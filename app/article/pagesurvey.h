#pragma once

#include "article/furniture.h"
#include "article/htmltree.h"

#include <QString>

#include <vector>

namespace rendezvous::article {

/// An element of a page in document order, with sums over what is in it. Weights of text count letters, those
/// of Han, Kana and Hangul as three.
struct Place
{
    HtmlNode node;
    int parent = -1;
    int last = 0; ///< of the places inside it; its own index when there is none
    Element element = Element::Unknown;
    NamedFor named = NamedFor::Nothing;
    bool isBlock = false;
    bool isOut = false;    ///< not of the article
    bool isBeside = false; ///< shown with the article, but no part of its text: captions, credits
    int text = 0;
    int linkText = 0;
    int ownText = 0; ///< of the lines directly in this block
    int ownLinkText = 0;
    int paragraphText = 0; ///< of the paragraphs in it
    int ownMarks = 0;      ///< punctuation in these lines
    int pictures = 0;
    float score = 0;

    double linkShare() const { return text > 0 ? double(linkText) / double(text) : 0; }
};

using Places = std::vector<Place>;

/// The seen elements of a page; the first is its root.
Places surveyPage(const HtmlTree &tree);

inline bool isInside(const Places &places, std::size_t outer, std::size_t inner)
{
    return inner >= outer && inner <= std::size_t(places[outer].last);
}

/// Takes a place and all inside it out of the article.
void takeOut(Places &places, std::size_t place);

/// The text of a block without that of the blocks inside it, as one line.
QString ownLine(HtmlNode block);

} // namespace rendezvous::article
