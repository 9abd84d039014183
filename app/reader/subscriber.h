#pragma once

#include "core/feed.h"
#include "core/result.h"
#include "feed/discovery.h"
#include "feed/opml.h"

#include <QObject>
#include <QVector>

#include <functional>
#include <memory>
#include <optional>

namespace rendezvous::fetch {
class Fetcher;
}
namespace rendezvous::store {
class Store;
}
namespace rendezvous::tagging {
class Tagger;
}

namespace rendezvous::reader {

class Settings;

/// What became of an address: a subscription, or several feeds to choose from.
struct Subscription {
    std::optional<FeedId> feed;               ///< set: subscribed, its items stored
    bool isKnown = false;                     ///< it was subscribed before
    bool isOnlyHttp = false;                  ///< https was tried first and nobody answered there
    QVector<feed::FeedCandidate> candidates;  ///< set when a person has to choose
};

struct ImportOutcome {
    QVector<FeedId> added;
    int known = 0;
    QStringList warnings;
};

/// Adds subscriptions: by a feed's address (one GET), by a site's address (discovery), from OPML.
class Subscriber : public QObject
{
    Q_OBJECT
public:
    Subscriber(store::Store &store, fetch::Fetcher &fetcher, std::shared_ptr<const tagging::Tagger> tagger,
               const Settings &settings, QObject *parent = nullptr);
    ~Subscriber() override;

    /// What is digested from now on is tagged with these names.
    void setTagger(std::shared_ptr<const tagging::Tagger> tagger);

    /// `address` as a person types it: without a scheme https is tried first. Offline, a feed address given with its
    /// scheme is subscribed to and fetched later. An asker that goes gives up: nothing is subscribed to.
    void subscribe(const QString &address, const QStringList &folder, QObject *asker,
                   std::function<void(Result<Subscription>)> answer);
    /// Subscribes without asking the network; the next refresh fetches. What the list says beside its feeds is kept for
    /// exportedOpml().
    void import(const feed::Opml &opml, QObject *asker, std::function<void(Result<ImportOutcome>)> answer);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace rendezvous::reader
