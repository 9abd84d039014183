#pragma once

#include "core/result.h"
#include "tagging/tagger.h"

#include <QObject>

#include <functional>
#include <memory>

namespace rendezvous::store {
class Store;
}

namespace rendezvous::reader {

struct SampleOutcome {
    int feeds = 0;
    int items = 0;
};

/// Puts the sample that ships with the program (`:/rendezvous/sample/sample.json` names its feeds) into the store,
/// through the same parsing, digesting and committing as any feed, without the network. Doing it twice adds nothing.
void loadSample(store::Store &store, std::shared_ptr<const tagging::Tagger> tagger, QObject *asker,
                std::function<void(Result<SampleOutcome>)> answer);

} // namespace rendezvous::reader
