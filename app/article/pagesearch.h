#pragma once

#include "article/bodysearch.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace rendezvous::article {

/// What a page shows around its article, for pages that say it to people only.
QString shownByline(const HtmlTree &tree);
QDateTime shownDate(const HtmlTree &tree, const QUrl &url);

/// The text in an element as one line, up to a number of UTF-16 code units.
QString lineOf(HtmlNode node, qsizetype limit = 1000);

} // namespace rendezvous::article
