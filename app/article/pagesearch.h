#pragma once

#include "article/htmltree.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace rendezvous::article {

/// When the article was published, for pages that say it to people only.
QDateTime shownDate(const HtmlTree &tree, const QUrl &url);

/// The text in an element as one line, up to a number of UTF-16 code units.
QString lineOf(HtmlNode node, qsizetype limit = 1000);

} // namespace rendezvous::article
