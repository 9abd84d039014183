#pragma once

#include "article/walk.h"

#include <string_view>

namespace rendezvous::article {

/// Tells the walk what the tree of this HTML would hold, without building the tree: most of what feeds carry is
/// paragraphs, links, lists and pictures, and their text does not depend on how a parser mends them. False, with the
/// walk to be thrown away, for everything else: tables, preformatted text, hidden parts, frames, rare references.
bool walkWithoutTree(std::string_view utf8, Walk &walk);

} // namespace rendezvous::article
