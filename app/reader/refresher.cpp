#include "reader/refresher.h"

#include "core/bounds.h"
#include "fetch/fetcher.h"
#include "reader/feedselection.h"
#include "reader/feedwork.h"
#include "reader/round.h"
#include "store/store.h"

#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <vector>

namespace rendezvous::reader {

namespace {

/// Bodies, and what was made of them, that may wait for the pool and the writer before fetching pauses.
constexpr qint64 bytesAtWork = 8 * bounds::MiB;

/// Feeds go to the writer together: a transaction for each would cost more than its rows do. So many bytes of bodies, or so
/// many feeds, are worth one; and so many milliseconds is the longest that the first waits for others.
constexpr qint64 bytesWorthWriting = 4 * bounds::MiB;
constexpr std::size_t feedsWorthWriting = 100;
constexpr int patience = 250;

} // namespace

struct Refresher::Impl {
    struct Ready {
        FeedToAsk feed;
        FeedWork work;
        qint64 bytes = 0; ///< of its body
        store::CommitResult earlier; ///< of the items that are stored already
    };

    Impl(Refresher *front, store::Store &givenStore, fetch::Fetcher &givenFetcher,
         std::shared_ptr<const tagging::Tagger> givenTagger, const Settings &givenSettings)
        : q(front), store(givenStore), fetcher(givenFetcher), tagger(std::move(givenTagger)), settings(givenSettings),
          writeSoon(front)
    {
        writeSoon.setSingleShot(true);
        writeSoon.setInterval(patience);
        QObject::connect(&writeSoon, &QTimer::timeout, front, [this] { writeReady(); });
    }

    ~Impl()
    {
        fetcher.setPaused(false);
        pool.clear();
        pool.waitForDone();
    }

    void drop();
    void begin(QVector<FeedId> feeds, bool isAll, Ask ask);
    void select(const Result<QVector<FeedToAsk>> &feeds, Ask ask);
    void request(const FeedToAsk &feed);
    void answered(const FeedToAsk &feed, const fetch::Response &response);
    void digest(const FeedToAsk &feed, const FeedAnswer &answer, qint64 bytes);
    void worked(const FeedToAsk &feed, FeedWork work, qint64 bytes);
    void writeReady();
    void write(const std::shared_ptr<Ready> &job);
    void writeFirstItems(const std::shared_ptr<Ready> &job, const QVector<IncomingItem> &items);
    void written(const Ready &job, const Result<CommittedWork> &result);
    void committed(const FeedToAsk &feed, const FeedWork &work, const Result<CommittedWork> &result);
    void end(const FeedOutcome &outcome);
    void finishIfDone();
    void hold(qint64 bytes);

    Refresher *q;
    store::Store &store;
    fetch::Fetcher &fetcher;
    std::shared_ptr<const tagging::Tagger> tagger;
    const Settings &settings;
    QThreadPool pool;
    Round round;
    QSet<FeedId> asked;
    int selections = 0; ///< reads of the store under way
    qint64 held = 0;
    qint64 atPool = 0; ///< of these, what the pool works on in this round
    std::vector<Ready> ready; ///< for the writer, waiting for others
    qint64 readyBytes = 0;
    std::size_t atWriter = 0; ///< feeds of this round
    QTimer writeSoon;
    RefreshProgress progress;
    QVector<ItemId> added;
};

Refresher::Refresher(store::Store &store, fetch::Fetcher &fetcher, std::shared_ptr<const tagging::Tagger> tagger,
                     const Settings &settings, QObject *parent)
    : QObject(parent), m_impl(std::make_unique<Impl>(this, store, fetcher, std::move(tagger), settings))
{
    m_impl->pool.setThreadPriority(QThread::LowPriority);
    m_impl->pool.setStackSize(bounds::parserStack);
}

Refresher::~Refresher() = default;

void Refresher::setTagger(std::shared_ptr<const tagging::Tagger> tagger)
{
    // Goes to the writer now, before whoever tags stored items again asks it for a place in the line.
    m_impl->writeReady();
    m_impl->tagger = std::move(tagger);
}

void Refresher::refreshAll(Ask ask)
{
    m_impl->begin({}, true, ask);
}

void Refresher::refresh(const QVector<FeedId> &feeds, Ask ask)
{
    m_impl->begin(feeds, false, ask);
}

bool Refresher::isRunning() const
{
    return m_impl->round.isOn();
}

void Refresher::stop()
{
    m_impl->drop();
    Q_EMIT stopped();
}

void Refresher::Impl::drop()
{
    if (!round.isOn())
        return;
    fetcher.cancel(round.asker());
    pool.clear();
    hold(-std::exchange(atPool, 0)); // what is cleared away never comes back to say so
    writeReady();
    atWriter = 0;
    asked.clear();
    selections = 0;
    finishIfDone();
}

void Refresher::Impl::begin(QVector<FeedId> feeds, bool isAll, Ask ask)
{
    if (!round.isOn()) {
        round.begin();
        progress = {};
        added.clear();
    }
    ++selections;
    store.read(
        round.asker(),
        [feeds = std::move(feeds), isAll](const store::Reading &reading) {
            return isAll ? allFeeds(reading) : theseFeeds(reading, feeds);
        },
        [this, ask](const Result<QVector<FeedToAsk>> &found) { select(found, ask); });
}

void Refresher::Impl::select(const Result<QVector<FeedToAsk>> &found, Ask ask)
{
    --selections;
    if (!found)
        progress.error = found.error();
    const QPointer<QObject> in = round.mark();
    const QDateTime now = fetcher.now();
    for (const FeedToAsk &each : found ? *found : QVector<FeedToAsk>()) {
        if (!in)
            return; // stopped by who heard of a feed
        if (asked.contains(each.feed.id))
            continue;
        FeedOutcome outcome;
        outcome.feed = each.feed.id;
        outcome.url = each.feed.url;
        outcome.kind = FeedOutcome::Kind::Skipped;
        const Skip skip = skipOf(each.feed, ask, now);
        outcome.note = skip.note;
        if (skip.minutesSinceCheck)
            progress.minutesSinceCheck = qMax(progress.minutesSinceCheck.value_or(0), *skip.minutesSinceCheck);
        if (!outcome.note.isEmpty()) {
            Q_EMIT q->feedFinished(outcome);
            continue;
        }
        asked.insert(each.feed.id);
        ++progress.total;
        request(each);
    }
    finishIfDone();
}

void Refresher::Impl::request(const FeedToAsk &each)
{
    fetch::Request request;
    request.url = each.feed.url;
    if (!fetch::isFullDue(each.feed.status, fetcher.now()))
        request.validators = each.feed.validators;
    fetcher.fetch(request, round.asker(), [this, each](const fetch::Response &response) { answered(each, response); });
}

void Refresher::Impl::answered(const FeedToAsk &each, const fetch::Response &response)
{
    const FeedAnswer answer{each.feed, each.hints, response, pollOf(each.feed, settings, fetcher.now())};
    if (response.error || response.status == 304) { // no body: not worth a thread
        worked(each, workOn(answer, *tagger), 0);
        return;
    }
    const qint64 bytes = response.body.size();
    hold(bytes);
    atPool += bytes;
    digest(each, answer, bytes);
}

void Refresher::Impl::digest(const FeedToAsk &each, const FeedAnswer &answer, qint64 bytes)
{
    pool.start([this, each, answer, bytes, with = tagger, in = round.mark()] {
        FeedWork work = workOn(answer, *with);
        QMetaObject::invokeMethod(
            q,
            [this, each, answer, work = std::move(work), bytes, with, in]() mutable {
                if (!in)
                    return; // stopped meanwhile
                if (with != tagger) // the names changed meanwhile
                    return digest(each, answer, bytes);
                atPool -= bytes;
                worked(each, std::move(work), bytes);
            },
            Qt::QueuedConnection);
    });
}

void Refresher::Impl::worked(const FeedToAsk &each, FeedWork work, qint64 bytes)
{
    if (work.error && work.error->kind == Error::Kind::DiskFull) { // nothing to write, and no room for it
        end({each.feed.id, each.feed.url, FeedOutcome::Kind::Failed, 0, 0, work.error, {}, {}});
        finishIfDone();
        return;
    }
    const bool isAsked = !work.error || work.error->kind != Error::Kind::Offline;
    if (!isAsked) {
        end({each.feed.id, each.feed.url, FeedOutcome::Kind::Skipped, 0, 0, work.error, QStringLiteral("offline"), {}});
        finishIfDone();
        return;
    }
    work.commit.asked = each.feed.url;
    ready.push_back({each, std::move(work), bytes, {}});
    readyBytes += bytes;
    const bool isLast = ready.size() + atWriter == static_cast<std::size_t>(asked.size());
    if (isLast || readyBytes >= bytesWorthWriting || ready.size() >= feedsWorthWriting)
        writeReady();
    else if (!writeSoon.isActive())
        writeSoon.start();
}

void Refresher::Impl::writeReady()
{
    writeSoon.stop();
    readyBytes = 0;
    for (Ready &next : std::exchange(ready, {})) {
        ++atWriter;
        write(std::make_shared<Ready>(std::move(next)));
    }
}

void Refresher::Impl::write(const std::shared_ptr<Ready> &job)
{
    if (const QVector<IncomingItem> items = takeFirstItems(job->work); !items.isEmpty())
        return writeFirstItems(job, items);
    store.write(
        q,
        [work = job->work, earlier = job->earlier](store::Writing &writing) { return commitWork(writing, work, earlier); },
        [this, job, in = round.mark()](const Result<CommittedWork> &result) {
            hold(-job->bytes);
            if (in)
                written(*job, result);
        },
        store::Store::Urgency::Background);
}

/// One after the other: should one fail, validators that vouch for all of them must not follow.
void Refresher::Impl::writeFirstItems(const std::shared_ptr<Ready> &job, const QVector<IncomingItem> &items)
{
    store.write(
        q,
        [feed = job->feed.feed.id, items, now = job->work.commit.now](store::Writing &writing) {
            return writing.addItems(feed, items, now);
        },
        [this, job, in = round.mark()](const Result<store::CommitResult> &result) {
            if (in && result) {
                job->earlier.added += result->added;
                job->earlier.updated += result->updated;
                return write(job);
            }
            hold(-job->bytes);
            if (in)
                written(*job, result ? Result<CommittedWork>(CommittedWork{*result}) : result.error());
        },
        store::Store::Urgency::Background);
}

void Refresher::Impl::written(const Ready &job, const Result<CommittedWork> &result)
{
    --atWriter;
    committed(job.feed, job.work, result);
}

void Refresher::Impl::committed(const FeedToAsk &each, const FeedWork &work,
                                const Result<CommittedWork> &result)
{
    FeedOutcome outcome{each.feed.id, each.feed.url, FeedOutcome::Kind::Unchanged, 0, 0, work.error, {}, {}};
    QStringList notes = work.warnings;
    if (result && result->hasMoved) {
        outcome.movedTo = work.commit.url;
        notes.prepend(QStringLiteral("moved to %1").arg(work.commit.url.toDisplayString()));
    }
    outcome.note = notes.join(u'\n');
    if (!result) {
        outcome.error = result.error();
    } else {
        outcome.added = static_cast<int>(result->changes.added.size());
        outcome.updated = static_cast<int>(result->changes.updated.size());
        added += result->changes.added;
    }
    const bool isHeld = outcome.error && outcome.error->kind == Error::Kind::RateLimited
                        && work.commit.status.lastTry == each.feed.status.lastTry;
    if (isHeld)
        outcome.kind = FeedOutcome::Kind::Skipped;
    else if (outcome.error)
        outcome.kind = FeedOutcome::Kind::Failed;
    else if (outcome.added > 0 || outcome.updated > 0)
        outcome.kind = FeedOutcome::Kind::New;
    end(outcome);
    finishIfDone();
}

void Refresher::Impl::end(const FeedOutcome &outcome)
{
    asked.remove(outcome.feed);
    ++progress.done;
    progress.added += outcome.added;
    progress.failed += outcome.kind == FeedOutcome::Kind::Failed ? 1 : 0;
    Q_EMIT q->feedFinished(outcome);
    Q_EMIT q->progressed(progress);
}

void Refresher::Impl::finishIfDone()
{
    if (!round.isOn() || selections > 0 || !asked.isEmpty())
        return;
    round.end();
    const RefreshProgress done = std::exchange(progress, {});
    const QVector<ItemId> items = std::exchange(added, {});
    Q_EMIT q->finished(done, items);
}

void Refresher::Impl::hold(qint64 bytes)
{
    const bool wasHeld = held > bytesAtWork;
    held += bytes;
    const bool isHeld = held > bytesAtWork;
    if (isHeld != wasHeld)
        fetcher.setPaused(isHeld);
}

} // namespace rendezvous::reader
