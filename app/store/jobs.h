#pragma once

#include "core/result.h"
#include "store/reading.h"
#include "store/writing.h"

#include <functional>
#include <optional>

namespace rendezvous::store {

/// How urgent a write is: what a person does jumps the queue.
enum class Urgency { Person, Background };

struct WriteOutcome {
    std::optional<Error> failure; ///< of the work itself
    /// Delivers the answer, once it is known whether the transaction was committed. Called at most once.
    std::function<void(const Result<void> &committed)> afterCommit;
};

/// Either gets the store or the reason why it could not be opened. A write may run twice, when another one in its
/// transaction failed.
using ReadJob = std::function<void(Result<const Reading *>)>;
using WriteJob = std::function<WriteOutcome(Result<Writing *>)>;

} // namespace rendezvous::store
