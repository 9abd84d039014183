#pragma once

#include <cstddef>

namespace rendezvous::tagging {

/// Replaces, in a folded word of Latin and Cyrillic letters, the letters of the rarer script by those of the
/// other one that look the same. False, and nothing changed, if one of them has no look-alike.
bool unifyScripts(char16_t *word, std::size_t size);

} // namespace rendezvous::tagging
