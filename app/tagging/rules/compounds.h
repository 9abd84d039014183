#pragma once

#include "tagging/rules/candidate.h"

namespace rendezvous::tagging {

/// P1: the first part of a hyphen compound ("sino-russe", "российско-китайский") names a state if what follows the
/// hyphen does too.
void decideCompounds(Document &document);

} // namespace rendezvous::tagging
