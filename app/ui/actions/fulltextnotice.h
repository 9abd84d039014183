#pragma once

#include "core/item.h"
#include "core/result.h"

#include <QString>

namespace rendezvous::ui {

class Actions;

/// Why the text of the page is not shown, as a sentence with what to do; the text of the feed stays.
QString fullTextFailure(const Error &error, const Actions &actions);

/// That the page was not read anew, and of when its text is. The item must have one.
QString fullTextAge(const Item &item);

/// That the page gave fewer words than the feed, which of both is shown, and how to see the other; empty
/// when it did not.
QString fullTextLoss(const Item &item, const Actions &actions);

} // namespace rendezvous::ui
