#pragma once

#include "tagging/rules/candidate.h"
#include "tagging/rules/cueindex.h"

namespace rendezvous::tagging {

/// Nothing of the same clause stands before it: it begins the sentence, or stands behind a comma, a colon, a quotation mark
/// or an "and".
bool startsClause(const Document &document, const Field &field, const Candidate &candidate);

/// Whether the word behind that place has the ending of a verb with a subject: заявил, anunció, anunciou, announced. A clause
/// between commas is passed over ("Paris, qui reçoit le sommet, a ..."). By endings alone, so only what begins a clause, and
/// can be a subject, is worth asking about.
bool hasFiniteVerbBehind(const Document &document, const Field &field, std::uint32_t place);

/// The same for Arabic, where the verb comes first: شددت القاهرة, وتطمح أنقرة. Names of cities are feminine.
bool hasArabicVerbBefore(const Field &field, std::uint32_t place);

} // namespace rendezvous::tagging
