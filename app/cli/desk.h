#pragma once

#include "fetch/fetcher.h"
#include "reader/diskroom.h"
#include "reader/fulltextcopies.h"
#include "reader/keptwaits.h"
#include "reader/profile.h"
#include "reader/refresher.h"
#include "reader/retagger.h"
#include "reader/settings.h"
#include "reader/subscriber.h"
#include "reader/vocabulary.h"
#include "store/store.h"
#include "tagging/tagger.h"

#include <functional>
#include <memory>

namespace rendezvous::cli {

/// What a command that writes works with: the window's own objects, or those of a FullDesk.
struct Desk {
    store::Store &store;
    reader::Refresher &refresher;
    reader::Subscriber &subscriber;
    reader::Retagger &retagger;
    reader::FullTextCopies *fullTexts = nullptr; ///< null: somebody else fetches them after a refresh
};

/// A desk of its own for a command without a window. The caller owns the profile's lock.
class FullDesk
{
public:
    static Result<std::unique_ptr<FullDesk>> open(const reader::Profile &profile);

    Desk desk() { return {m_store, m_refresher, m_subscriber, m_retagger, &m_fullTexts}; }
    /// Calls once the profile's own names and the waits of servers are known; never at once.
    void whenReady(const std::function<void()> &call);

private:
    FullDesk(const reader::Profile &profile, std::shared_ptr<const tagging::Tagger> tagger);

    reader::Settings m_settings;
    store::Store m_store;
    reader::DiskRoom m_room;
    fetch::Fetcher m_fetcher;
    reader::Refresher m_refresher;
    reader::Subscriber m_subscriber;
    reader::Retagger m_retagger;
    reader::FullTextCopies m_fullTexts;
    reader::KeptWaits m_waits; ///< asks the store before the vocabulary does: known when that is loaded
    reader::Vocabulary m_vocabulary;
};

} // namespace rendezvous::cli
