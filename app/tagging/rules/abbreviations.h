#pragma once

#include "tagging/rules/candidate.h"

namespace rendezvous::tagging {

/// C3, C4, K1: 中俄, 俄方, 訪中, 米大統領, 한미: one-character abbreviations of states, in the frames of Chinese, Japanese
/// and Korean news only. Adds the accepted ones to the candidates.
void decideAbbreviations(Document &document);

} // namespace rendezvous::tagging
