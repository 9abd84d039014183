#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace rendezvous::article {

/// As HTML compares names: the letters of ASCII, whatever the locale.
inline std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return lower;
}

} // namespace rendezvous::article
