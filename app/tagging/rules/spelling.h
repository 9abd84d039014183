#pragma once

#include "tagging/rules/candidate.h"

namespace rendezvous::tagging {

/// More than 70 % of the letters are capitals, and there are at least ten: case proves nothing there (U1).
bool isShouting(QStringView original);

/// Rules A1, Q1 and U1: is the place written as its form has to be? Decides `rule` on the way.
bool isSpelledRight(const Document &document, const Field &field, Candidate &candidate);

} // namespace rendezvous::tagging
