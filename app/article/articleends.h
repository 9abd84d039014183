#pragma once

#include "article/bodysearch.h"

namespace rendezvous::article {

/// Takes out what editors put before and behind an article's text, inside of it: the line with place and date
/// of an agency, its end mark, initials, addresses, sources. Where line breaks part these lines from
/// paragraphs in one block, their text goes into body.leftOut. The byline, where it stands before the text,
/// goes too. Moments that stand alone in a block go anywhere.
void trimEnds(Places &places, ArticleBody &body, std::size_t headline, const QString &byline);

} // namespace rendezvous::article
