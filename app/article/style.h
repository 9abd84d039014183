#pragma once

#include <string_view>

namespace rendezvous::article {

struct Sides {
    int width = -1; ///< CSS pixels; negative: not said
    int height = -1;
};

/// The width and height that a style attribute gives in pixels.
Sides sidesOfStyle(std::string_view style);

/// Whether a style attribute takes its element out of sight: display: none or visibility: hidden.
bool isHidingStyle(std::string_view style);

} // namespace rendezvous::article
