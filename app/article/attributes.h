#pragma once

#include "article/htmltree.h"

#include <string>

namespace rendezvous::article {

/// The attributes that an element keeps apart from addresses and sides of pictures, in their one order and form, each
/// with a blank before it.
std::string keptAttributes(HtmlNode node, Element shownAs);

/// The text of an attribute in one line, without controls, cut to a length in bytes.
std::string attributeText(std::string_view value, std::size_t limit);

} // namespace rendezvous::article
