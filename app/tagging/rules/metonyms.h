#pragma once

#include "tagging/rules/candidate.h"

namespace rendezvous::tagging {

/// M1: a capital or seat of power names its state only as an actor: beside a verb of speech or decision, in a pair
/// with another state, or as the owner of something political; never as a place.
void decideMetonyms(Document &document);

} // namespace rendezvous::tagging
