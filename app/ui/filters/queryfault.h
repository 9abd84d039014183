#pragma once

#include "core/result.h"

namespace rendezvous::ui {

/// What is wrong with a filter's text, for the person who types it.
struct QueryFault {
    QString text;   ///< one sentence, translated
    int place = -1; ///< UTF-16 offset into the text; -1: not known
};

/// From the error of ItemQuery::parse().
QueryFault queryFault(const Error &error);

} // namespace rendezvous::ui
