#pragma once

#include "tagging/rules/candidate.h"

namespace rendezvous::tagging {

/// To be called for a candidate that is not spelled right: it may be a form that asks for a capital and has
/// none.
void noteIfWrittenSmall(const Document &document, Field &field, const Candidate &candidate);

/// Refuses names of countries that somebody or something else bears: streets ("rua Holanda"), persons ("Marco
/// Polacco", "Kenya Wheeler"), languages ("auf Englisch und Türkisch") and things written small elsewhere in
/// the item ("peru").
void refuseBorrowed(Document &document);

} // namespace rendezvous::tagging
