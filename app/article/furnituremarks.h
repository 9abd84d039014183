#pragma once

#include "article/pagesurvey.h"

namespace rendezvous::article {

/// Takes out what is not of the article by role, name or words: menus, consent, related links, comments,
/// rights. What holds the headline (an index; 0: none) stays. With isLenient nothing goes because of its name
/// alone.
void markFurniture(Places &places, std::size_t headline, bool isLenient);

} // namespace rendezvous::article
