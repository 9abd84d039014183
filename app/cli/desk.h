#pragma once

#include "fetch/fetcher.h"
#include "reader/profile.h"
#include "reader/refresher.h"
#include "reader/settings.h"
#include "reader/subscriber.h"
#include "store/store.h"
#include "tagging/tagger.h"

#include <memory>

namespace rendezvous::cli {

/// What a command that writes works with: the window's own objects, or those of a FullDesk.
struct Desk {
    store::Store &store;
    reader::Refresher &refresher;
    reader::Subscriber &subscriber;
};

/// A desk of its own for a command without a window. The caller owns the profile's lock.
class FullDesk
{
public:
    static Result<std::unique_ptr<FullDesk>> open(const reader::Profile &profile);

    Desk desk() { return {m_store, m_refresher, m_subscriber}; }

private:
    FullDesk(const reader::Profile &profile, std::shared_ptr<const tagging::Tagger> tagger);

    reader::Settings m_settings;
    store::Store m_store;
    fetch::Fetcher m_fetcher;
    reader::Refresher m_refresher;
    reader::Subscriber m_subscriber;
};

} // namespace rendezvous::cli
