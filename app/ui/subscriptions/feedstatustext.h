#pragma once

#include "core/feed.h"

namespace rendezvous::ui {

/// What the last polls of a feed told, a line for each fact, in the person's language and time; can be copied.
QString feedStatusText(const Feed &feed);

} // namespace rendezvous::ui
