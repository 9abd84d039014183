#pragma once

#include "tagging/rules/candidate.h"

namespace rendezvous::tagging {

/// "L1", "M1", ...: stable, as Mention::rule and `rendezvous tag --explain` show them.
QString ruleName(Rule rule);

} // namespace rendezvous::tagging
