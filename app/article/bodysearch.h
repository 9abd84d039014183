#pragma once

#include "article/pagesurvey.h"

#include <vector>

namespace rendezvous::article {

/// Where on a page its article is.
struct ArticleBody
{
    std::vector<std::size_t> parts; ///< in the order of the page; empty: no article
    std::vector<HtmlNode> leftOut;  ///< text in these that is none of the article's
    int characters = 0;             ///< weight of its paragraphs
};

/// Judges places by their text, links, punctuation, names and distance to the headline (an index; 0: none).
/// The places must be marked by markFurniture() and get their scores here.
ArticleBody findArticleBody(Places &places, std::size_t headline);

} // namespace rendezvous::article
