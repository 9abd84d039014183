#pragma once

#include "article/bodysearch.h"

namespace rendezvous::article {

/// The sentences and pictures between the headline and the article's first part that belong to it: in the
/// order of the page.
std::vector<std::size_t> leadOf(const Places &places, std::size_t headline, const ArticleBody &body);

/// Takes out what stands in the article but is not its text: lines with author and date at its head, teasers,
/// boxes of links.
void trimArticle(Places &places, const ArticleBody &body, std::size_t headline);

} // namespace rendezvous::article
