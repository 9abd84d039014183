#pragma once

#include "article/pagesurvey.h"

#include <QString>

namespace rendezvous::article {

/// "By Jane Doe and John Roe" -> "Jane Doe and John Roe"; empty for what is no list of names.
QString authorsFrom(const QString &byline);

/// The same for a line that may be anything: only when it says that names follow ("By ...", "Text: ...").
QString authorsOfLine(const QString &line);

/// Who wrote the article, for pages that say it to people only: in an element named so, else in a line near
/// the headline (an index; 0: none) or in the article's first and last lines (from and to: places).
QString shownByline(const Places &places, std::size_t headline, std::size_t from, std::size_t to);

} // namespace rendezvous::article
