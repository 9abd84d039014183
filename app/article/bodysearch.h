#pragma once

#include "article/htmltree.h"

#include <QSet>

#include <vector>

namespace rendezvous::article {

/// Where on a page its article is.
struct ArticleBody {
    std::vector<HtmlNode> parts; ///< in the order of the page; empty: no article
    QSet<const void *> leftOut;  ///< elements in the parts that are not of the article (HtmlNode::id())
    HtmlNode headline;           ///< the h1 that heads it, inside or outside of the parts; may be nowhere
    qsizetype characters = 0;    ///< weight of its text: letters, with those of Han, Kana and Hangul counting as three
};

/// Judges elements by their text, links, punctuation, names and place. With isLenient nothing is taken for furniture
/// because of its name alone.
ArticleBody findArticleBody(const HtmlTree &tree, bool isLenient);

} // namespace rendezvous::article
