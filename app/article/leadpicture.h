#pragma once

#include "article/pagefacts.h"
#include "article/pagesurvey.h"
#include "article/safepage.h"

#include <QVector>

namespace rendezvous::article {

/// The picture that stands for an article: the one that the page declares, unless that is the sign of its
/// site; else the first between the headline and the article's first part (indices; 0: none), else the first
/// of those in the article.
QUrl leadPicture(const PageFacts &facts, const Places &places, std::size_t headline, std::size_t first,
                 const QVector<PageImage> &images);

} // namespace rendezvous::article
