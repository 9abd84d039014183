#pragma once

#include "core/result.h"

#include <functional>

class QObject;

namespace rendezvous::store {
class Store;
}

namespace rendezvous::ui {

/// Where an undo command writes, and who is told when that fails. Outlives the undo stack.
struct CommandTarget {
    store::Store &store;
    QObject &asker;
    std::function<void(const Error &error)> onFailure;

    void hear(const Result<void> &outcome) const
    {
        if (!outcome && onFailure)
            onFailure(outcome.error());
    }
};

} // namespace rendezvous::ui
