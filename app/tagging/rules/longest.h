#pragma once

#include "tagging/rules/candidate.h"

namespace rendezvous::tagging {

/// X1: refuses what lies inside an exclusion, a medium or a person's name of the kinds that it swallows.
/// A name that begins inside one and is longer stays.
void applyExclusions(const Document &document, Field &field);

/// L1: of accepted places of one kind that overlap, the longest stays; of equals, the first.
void keepLongest(const Document &document, Field &field);

/// N1: marks countries inside accepted agencies and stations.
void markNested(const Document &document, Field &field);

} // namespace rendezvous::tagging
