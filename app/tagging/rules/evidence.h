#pragma once

#include "tagging/rules/candidate.h"

namespace rendezvous::tagging {

/// Accepts what tags wherever it stands (strong forms spelled right) and notes it in the document as evidence.
void acceptSure(Document &document);

/// Whatever the flags of its form ask for is there; true for a form without flags.
bool meetsConditions(const Document &document, const Field &field, const Candidate &candidate);

/// W1: an agency or station is named beyond doubt, or a space word stands within 200 characters of the place,
/// which does not count for itself.
bool hasSpaceAround(const Document &document, const Field &field, const Candidate &candidate);

/// W1 to W6: decides the forms that ask for something around them.
void decideByEvidence(Document &document);

} // namespace rendezvous::tagging
