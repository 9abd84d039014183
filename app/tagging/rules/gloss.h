#pragma once

#include "tagging/rules/candidate.h"

namespace rendezvous::tagging {

/// "Agência Espacial do Ruanda (RSA)": an acronym in brackets right behind a name abbreviates that name, whatever else it may
/// stand for. Where a description was read before a sure acronym ("agenzia spaziale cinese (CMSA)"), the acronym is right.
void settleGlosses(const Document &document, Field &field);

} // namespace rendezvous::tagging
