#pragma once

#include "article/bodysearch.h"

namespace rendezvous::article {

/// Marks what is shown beside the article's text: captions and credits of pictures, boxes that explain, posts
/// of others. Where an article is hardly more than that (a gallery), it is its text, and nothing is marked.
void markBesides(Places &places, const ArticleBody &body);

} // namespace rendezvous::article
