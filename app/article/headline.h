#pragma once

#include "article/pagefacts.h"
#include "article/pagesurvey.h"

#include <QString>

namespace rendezvous::article {

/// The headline of a page's article.
struct Headline
{
    std::size_t place = 0; ///< where it stands on the page; 0: nowhere
    QString text;          ///< without the name of the site; empty: the page says none
};

/// Compares what stands as headings on the page with what the page declares itself to be about.
Headline findHeadline(const Places &places, const PageFacts &facts);

/// "Headline - The Daily" and "The Daily | Headline" without the name of the site.
QString withoutSiteName(const QString &title, const QString &siteName);

/// A heading that stands before the article's first part (an index), for pages that declare no headline of
/// their own.
QString headingBefore(const Places &places, std::size_t part);

} // namespace rendezvous::article
