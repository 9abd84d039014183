#pragma once

#include "core/queryfault.h"

namespace rendezvous::ui {

/// What is wrong with a filter's text, for the person who types it: one sentence, translated.
QString queryFaultText(const QueryFault &fault);

} // namespace rendezvous::ui
