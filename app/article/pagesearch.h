#pragma once

#include "article/moment.h"
#include "article/pagesurvey.h"

#include <QString>

namespace rendezvous::article {

/// When the article was published, for pages that say it to people only.
/// First by what is marked as a date near the headline (an index; 0: none), then by what reads like one
/// there, then anywhere, then by the address.
Moment shownDate(const Places &places, std::size_t headline, const QUrl &url);

/// The text in an element as one line, up to a number of UTF-16 code units.
QString lineOf(HtmlNode node, qsizetype limit = 1000);
/// The same with a blank wherever an element begins: for what stands side by side on the screen only.
QString spacedLineOf(HtmlNode node, qsizetype limit = 1000);

} // namespace rendezvous::article
