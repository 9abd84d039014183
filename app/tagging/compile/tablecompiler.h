#pragma once

#include "core/result.h"
#include "tagging/compile/gazetteersource.h"
#include "tagging/tables.h"

#include <memory>

namespace rendezvous::tagging {

/// Writes out every form, folds it as texts are folded, and builds the tries.
/// Errors: Malformed (the detail names the entry and the form).
Result<std::shared_ptr<const Tables>> compileTables(const GazetteerSource &source);

} // namespace rendezvous::tagging
