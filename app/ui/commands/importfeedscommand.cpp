#include "ui/commands/importfeedscommand.h"

#include "store/store.h"

#include <QCoreApplication>

#include <utility>

namespace rendezvous::ui {

namespace {

/// Of one job, so that nothing else waits for thousands.
constexpr qsizetype feedsAtOnce = 200;

template <class Change> void writeEach(const CommandTarget &target, const QVector<FeedId> &feeds, Change change)
{
    for (qsizetype begin = 0; begin < feeds.size(); begin += feedsAtOnce) {
        target.store.write(
            &target.asker,
            [some = feeds.mid(begin, feedsAtOnce), change](store::Writing &w) -> Result<void> {
                for (const FeedId id : some) {
                    const Result<void> outcome = change(w, id);
                    if (!outcome && outcome.error().kind != Error::Kind::NotFound) // a person was there before
                        return outcome;
                }
                return {};
            },
            [&target](const Result<void> &outcome) { target.hear(outcome); });
    }
}

} // namespace

ImportFeedsCommand::ImportFeedsCommand(const CommandTarget &target, const QVector<FeedId> &feeds)
    : m_target(target), m_feeds(feeds)
{
    setText(QCoreApplication::translate("Commands", "add feeds"));
}

void ImportFeedsCommand::redo()
{
    if (std::exchange(m_isDone, false))
        return;
    writeEach(m_target, m_feeds, [](store::Writing &w, FeedId id) { return w.restoreFeed(id); });
}

void ImportFeedsCommand::undo()
{
    writeEach(m_target, m_feeds, [now = QDateTime::currentDateTimeUtc()](store::Writing &w, FeedId id) {
        return w.removeFeed(id, now);
    });
}

} // namespace rendezvous::ui
