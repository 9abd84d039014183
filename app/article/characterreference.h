#pragma once

#include <string>
#include <string_view>

namespace rendezvous::article {

/// Appends text with its character references decoded as an HTML5 parser would. False when one is among them whose
/// meaning takes more than the common names and plain numbers that are known here.
bool appendDecoded(std::string &decoded, std::string_view utf8);

} // namespace rendezvous::article
