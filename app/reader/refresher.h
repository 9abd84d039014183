#pragma once

#include "core/feed.h"
#include "core/ids.h"
#include "core/result.h"

#include <QObject>
#include <QVector>

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

struct FeedOutcome {
    enum class Kind { New, Unchanged, Failed, Skipped };
    FeedId feed{};
    QUrl url;
    Kind kind = Kind::Unchanged;
    int added = 0;
    int updated = 0;
    std::optional<Error> error;
    QString note; ///< why skipped, warnings of the parser; English, for the log
    QUrl movedTo; ///< set: a permanent redirect rewrote the subscription, which had `url`
};

struct RefreshProgress {
    int done = 0;
    int total = 0;
    int added = 0;
    int failed = 0;
    std::optional<int> minutesSinceCheck; ///< a person asked for feeds that were checked so lately that they were not asked
    std::optional<Error> error; ///< the store could not tell what there is to ask
};

/// Brings feeds up to date: store -> fetch -> pool (parse, digest) -> store. Everything is asynchronous; one feed's failure is that
/// feed's status.
class Refresher : public QObject
{
    Q_OBJECT
public:
    Refresher(store::Store &store, fetch::Fetcher &fetcher, std::shared_ptr<const tagging::Tagger> tagger,
              const Settings &settings, QObject *parent = nullptr);
    ~Refresher() override;

    /// What is digested from now on is tagged with these names, and so is what waits for the writer's answer.
    void setTagger(std::shared_ptr<const tagging::Tagger> tagger);

    enum class Ask {
        Due,         ///< only what is due (timers, start)
        Reconnected, ///< and what failed for want of a way to its host (the network came back)
        Manual,      ///< what a person asked for: not inside the 30 minutes' floor
        Named,       ///< like Manual, the very feed: asked although it is stopped
        Force,       ///< at once, still conditional
    };
    void refreshAll(Ask ask);
    void refresh(const QVector<FeedId> &feeds, Ask ask);
    void stop(); ///< stopped() comes after finished()
    bool isRunning() const;

Q_SIGNALS:
    /// Counts the feeds that were asked; those skipped because nothing is due are only told by feedFinished().
    void progressed(const rendezvous::reader::RefreshProgress &progress);
    void feedFinished(const rendezvous::reader::FeedOutcome &outcome);
    /// All that was asked for is done or stopped; the new items of this round.
    void finished(const rendezvous::reader::RefreshProgress &progress, const QVector<rendezvous::ItemId> &added);
    /// A person wants no more of it for now, a round being on or not.
    void stopped();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace rendezvous::reader
