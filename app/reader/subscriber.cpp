#include "reader/subscriber.h"

#include "core/bounds.h"
#include "fetch/fetcher.h"
#include "reader/address.h"
#include "reader/opmlexchange.h"
#include "reader/round.h"
#include "reader/subscriptions.h"
#include "store/store.h"

#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <unordered_map>

namespace rendezvous::reader {

namespace {

/// Transactions of an import stay short, so that a person's clicks get between them.
constexpr qsizetype importedAtOnce = 200;

/// What the pool found in the bytes of an address.
struct Finding {
    FeedWork work;
    QVector<feed::FeedCandidate> candidates;
};

Finding findIn(const FeedAnswer &answer, const tagging::Tagger &tagger)
{
    const fetch::Response &response = answer.response;
    Finding finding;
    finding.work = workOn(answer, tagger);
    if (finding.work.error && finding.work.error->kind == Error::Kind::NotAFeed)
        finding.candidates = feed::discoverFeeds(response.body, response.url, response.contentType);
    return finding;
}

/// No server speaks at https: an older site may speak at http. A certificate that is not good is no such reason.
bool isWithoutHttps(const fetch::Response &response)
{
    return response.error && response.status == 0
           && (response.error->kind == Error::Kind::Unreachable || response.error->kind == Error::Kind::TimedOut);
}

/// A site may send whoever asks at http to https by itself.
bool isOnlyHttp(bool isDowngraded, const QUrl &answeredFrom)
{
    return isDowngraded && answeredFrom.scheme() == QLatin1String("http");
}

} // namespace

struct Subscriber::Impl {
    using Answer = std::function<void(Result<Subscription>)>;

    /// One address on its way to a subscription.
    struct Errand {
        Feed feed;
        TypedAddress address;
        bool isDiscovered = false; ///< a page announced it: no second discovery
        bool isDowngraded = false; ///< nobody answered at https, so http was tried
        QPointer<QObject> asker;
        Round round; ///< asks the fetcher, so that this address can be given up alone
        Answer answer;
    };

    struct ImportErrand {
        QVector<feed::OpmlFeed> feeds;
        qsizetype next = 0;
        ImportOutcome outcome;
        QPointer<QObject> asker;
        std::function<void(Result<ImportOutcome>)> answer;
    };

    void lookUp(const std::shared_ptr<Errand> &errand);
    void ask(const std::shared_ptr<Errand> &errand);
    void answered(const std::shared_ptr<Errand> &errand, const fetch::Response &response);
    void found(const std::shared_ptr<Errand> &errand, const fetch::Response &response, const Finding &finding);
    /// One subscription whose feed brought more items than one transaction should hold.
    struct Arrival {
        std::shared_ptr<Errand> errand;
        Subscription subscription;
        FeedWork rest;
        store::CommitResult earlier;
    };

    void add(const std::shared_ptr<Errand> &errand, const QUrl &answeredFrom, FeedWork work);
    void addRest(const std::shared_ptr<Arrival> &arrival);
    static void tell(const std::shared_ptr<Errand> &errand, Result<Subscription> result);
    void importSome(const std::shared_ptr<ImportErrand> &errand);
    static void fail(const std::shared_ptr<ImportErrand> &errand, const Error &error);

    Subscriber *q;
    store::Store &store;
    fetch::Fetcher &fetcher;
    std::shared_ptr<const tagging::Tagger> tagger;
    const Settings &settings;
    QThreadPool pool;
};

Subscriber::Subscriber(store::Store &store, fetch::Fetcher &fetcher, std::shared_ptr<const tagging::Tagger> tagger,
                       const Settings &settings, QObject *parent)
    : QObject(parent), m_impl(new Impl{this, store, fetcher, std::move(tagger), settings, {}})
{
    m_impl->pool.setStackSize(bounds::parserStack);
}

Subscriber::~Subscriber()
{
    m_impl->pool.clear();
    m_impl->pool.waitForDone();
}

void Subscriber::setTagger(std::shared_ptr<const tagging::Tagger> tagger)
{
    m_impl->tagger = std::move(tagger);
}

void Subscriber::subscribe(const QString &address, const QStringList &folder, QObject *asker,
                           std::function<void(Result<Subscription>)> answer)
{
    auto errand = std::make_shared<Impl::Errand>();
    errand->asker = asker;
    errand->round.begin();
    errand->answer = std::move(answer);
    errand->feed.folder = folder;
    connect(asker, &QObject::destroyed, errand->round.asker(),
            [&fetcher = m_impl->fetcher, given = std::weak_ptr(errand)] {
                if (const auto up = given.lock()) {
                    fetcher.cancel(up->round.asker());
                    up->round.end();
                }
            });
    const Result<TypedAddress> parsed = parseAddress(address);
    if (!parsed) {
        QMetaObject::invokeMethod(
            this, [errand, error = parsed.error()] { Impl::tell(errand, error); }, Qt::QueuedConnection);
        return;
    }
    errand->address = *parsed;
    errand->feed.url = parsed->url;
    m_impl->lookUp(errand);
}

void Subscriber::import(const feed::Opml &opml, QObject *asker, std::function<void(Result<ImportOutcome>)> answer)
{
    auto errand = std::make_shared<Impl::ImportErrand>();
    errand->outcome.warnings = opml.warnings;
    errand->asker = asker;
    errand->answer = std::move(answer);
    m_impl->store.write(
        this, [opml](store::Writing &writing) { return keepImported(writing, opml); },
        [this, errand](const Result<feed::Opml> &kept) {
            if (!kept)
                return Impl::fail(errand, kept.error());
            errand->feeds = kept->feeds;
            m_impl->importSome(errand);
        });
}

void Subscriber::Impl::tell(const std::shared_ptr<Errand> &errand, Result<Subscription> result)
{
    errand->round.end();
    if (errand->asker)
        errand->answer(std::move(result));
}

void Subscriber::Impl::lookUp(const std::shared_ptr<Errand> &errand)
{
    store.read(
        q, [url = errand->feed.url](const store::Reading &reading) { return reading.feedByUrl(url); },
        [this, errand](const Result<std::optional<Feed>> &known) {
            if (!known)
                return tell(errand, known.error());
            if (!*known)
                return ask(errand);
            Subscription subscription;
            subscription.feed = (*known)->id;
            subscription.isKnown = true;
            tell(errand, subscription);
        });
}

void Subscriber::Impl::ask(const std::shared_ptr<Errand> &errand)
{
    if (!errand->asker)
        return;
    fetch::Request request;
    request.url = errand->feed.url;
    request.isForPerson = true;
    fetcher.fetch(request, errand->round.asker(), [this, errand](const fetch::Response &response) { answered(errand, response); });
}

void Subscriber::Impl::answered(const std::shared_ptr<Errand> &errand, const fetch::Response &response)
{
    if (!errand->address.hasScheme && isWithoutHttps(response)) {
        errand->address.hasScheme = true;
        errand->isDowngraded = true;
        errand->feed.url.setScheme(QStringLiteral("http"));
        return lookUp(errand);
    }
    if (response.error) {
        const bool isForLater = response.error->kind == Error::Kind::Offline && errand->address.hasScheme;
        return isForLater ? add(errand, {}, {}) : tell(errand, *response.error);
    }
    const FeedAnswer answer{errand->feed, {}, response, pollOf(errand->feed, settings, fetcher.now())};
    pool.start([this, errand, response, answer, with = tagger] {
        Finding finding = findIn(answer, *with);
        QMetaObject::invokeMethod(
            q,
            [this, errand, response, with, finding = std::move(finding)] {
                if (with == tagger)
                    found(errand, response, finding);
                else
                    answered(errand, response);
            },
            Qt::QueuedConnection);
    });
}

void Subscriber::Impl::found(const std::shared_ptr<Errand> &errand, const fetch::Response &response,
                             const Finding &finding)
{
    const bool isFeed = !finding.work.error || finding.work.error->kind == Error::Kind::Truncated;
    if (isFeed)
        return add(errand, response.url, finding.work);
    if (errand->isDiscovered || finding.candidates.isEmpty())
        return tell(errand, *finding.work.error);
    const auto isAnnounced = [](const feed::FeedCandidate &candidate) { return candidate.isAnnounced; };
    const auto announced = std::count_if(finding.candidates.begin(), finding.candidates.end(), isAnnounced);
    if (announced == 1) {
        const auto only = std::find_if(finding.candidates.begin(), finding.candidates.end(), isAnnounced);
        errand->feed.url = only->url.adjusted(QUrl::RemoveFragment);
        errand->isDiscovered = true;
        return lookUp(errand);
    }
    Subscription subscription;
    subscription.candidates = finding.candidates;
    subscription.isOnlyHttp = isOnlyHttp(errand->isDowngraded, response.url);
    tell(errand, subscription);
}

void Subscriber::Impl::add(const std::shared_ptr<Errand> &errand, const QUrl &answeredFrom, FeedWork work)
{
    if (!errand->asker)
        return; // given up meanwhile
    const QVector<IncomingItem> items = takeFirstItems(work);
    FeedWork first = work;
    const bool hasRest = !items.isEmpty();
    if (hasRest) {
        first.commit.items = items;
        // they vouch for all items: with the last ones, not before
        first.commit.validators = {};
        first.commit.bodyHash.clear();
    }
    store.write(
        q,
        [feed = errand->feed, answeredFrom, first](store::Writing &writing) {
            return addSubscription(writing, feed, answeredFrom, first);
        },
        [this, errand, answeredFrom, hasRest, work](Result<Subscription> result) {
            if (result)
                result->isOnlyHttp = !result->isKnown && isOnlyHttp(errand->isDowngraded, answeredFrom);
            if (!result || result->isKnown || !hasRest)
                return tell(errand, std::move(result));
            const auto arrival = std::make_shared<Arrival>(Arrival{errand, *result, work, {}});
            arrival->rest.commit.feed = *result->feed;
            addRest(arrival);
        });
}

void Subscriber::Impl::addRest(const std::shared_ptr<Arrival> &arrival)
{
    if (const QVector<IncomingItem> items = takeFirstItems(arrival->rest); !items.isEmpty()) {
        store.write(
            q,
            [feed = arrival->rest.commit.feed, items, now = arrival->rest.commit.now](store::Writing &writing) {
                return writing.addItems(feed, items, now);
            },
            [this, arrival](const Result<store::CommitResult> &result) {
                if (!result)
                    return tell(arrival->errand, result.error());
                arrival->earlier.added += result->added;
                addRest(arrival);
            },
            store::Store::Urgency::Background);
        return;
    }
    store.write(
        q,
        [rest = arrival->rest, earlier = arrival->earlier](store::Writing &writing) { return commitWork(writing, rest, earlier); },
        [arrival](const Result<CommittedWork> &result) {
            tell(arrival->errand, result ? Result<Subscription>(arrival->subscription) : result.error());
        },
        store::Store::Urgency::Background);
}

void Subscriber::Impl::fail(const std::shared_ptr<ImportErrand> &errand, const Error &error)
{
    if (errand->asker)
        errand->answer(error);
}

void Subscriber::Impl::importSome(const std::shared_ptr<ImportErrand> &errand)
{
    const QVector<feed::OpmlFeed> some = errand->feeds.mid(errand->next, importedAtOnce);
    errand->next += some.size();
    store.write(
        q, [some](store::Writing &writing) { return addImported(writing, some); },
        [this, errand](const Result<ImportOutcome> &result) {
            if (!result)
                return fail(errand, result.error());
            errand->outcome.added += result->added;
            errand->outcome.known += result->known;
            if (errand->next < errand->feeds.size())
                return importSome(errand);
            if (errand->asker)
                errand->answer(errand->outcome);
        });
}

} // namespace rendezvous::reader
