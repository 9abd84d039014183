#pragma once

#include <string>
#include <string_view>

namespace rendezvous::article {

/// Appends text with & < > as character references.
void appendEscapedText(std::string &html, std::string_view utf8);

/// ` name="value"` with & < > " as character references.
std::string attributeOf(std::string_view name, std::string_view utf8);

} // namespace rendezvous::article
