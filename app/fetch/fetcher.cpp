#include "fetch/fetcher.h"

#include "fetch/answer.h"
#include "fetch/backoff.h"
#include "fetch/connectionpool.h"
#include "fetch/hostqueue.h"
#include "fetch/redirection.h"
#include "fetch/requesttext.h"

#include <QPointer>

#include <unordered_map>

namespace rendezvous::fetch {

namespace {

using Ticket = HostQueue::Ticket;

/// A request on its way, hop by hop.
struct Job
{
    Request request;
    QPointer<QObject> asker;
    Fetcher::Answer answer;
    QUrl url; ///< of this hop
    QVector<Redirect> hops;
    qint64 wireBytes = 0;
    qint64 begunAt = 0;   ///< milliseconds of the fetcher's clock: this hop
    qint64 timeSpent = 0; ///< milliseconds: the hops before it
    bool isPublicOnly = false;
    bool isForeign = false; ///< a hop left the origin that was asked; stays true from there on
    bool isRetry = false;
    std::unique_ptr<Connection> connection; ///< while in flight
};

HostQueue::Priority priorityOf(const Request &request)
{
    if (request.isForPerson)
        return HostQueue::Priority::Person;
    switch (request.purpose) {
    case Purpose::Page:
        return HostQueue::Priority::Page;
    case Purpose::Feed:
        return HostQueue::Priority::Feed;
    case Purpose::Image:
    case Purpose::Icon:
        break;
    }
    return HostQueue::Priority::Picture;
}

qint64 bodyBound(const Limits &limits, Purpose purpose)
{
    switch (purpose) {
    case Purpose::Feed:
        return limits.feedBody;
    case Purpose::Page:
        return limits.pageBody;
    case Purpose::Image:
        return limits.imageBody;
    case Purpose::Icon:
        return limits.iconBody;
    }
    return limits.iconBody;
}

/// Whether a stranger on the internet named a host that is not his own.
bool isNamedByStranger(const Request &request, const Limits &limits)
{
    const QString stranger = request.namedBy.host();
    return !stranger.isEmpty() && stranger != request.url.host() && !limits.isPrivate(stranger);
}

Response failure(const QUrl &url, Error::Kind kind, const QString &detail)
{
    Response response;
    response.url = url;
    response.error = Error{kind, detail};
    return response;
}

} // namespace

struct Fetcher::Impl
{
    Impl(Fetcher *front, const Limits &given)
        : q(front), limits(given), queue(given.hosts, given.spacing, given.isLoopbackSpaced), pool(limits)
    {
        clock.start();
        wake.setSingleShot(true);
        wake.setTimerType(Qt::PreciseTimer);
        QObject::connect(&wake, &QTimer::timeout, q, [this] { pump(); });
    }

    void pump();
    void schedulePump();
    void start(Ticket ticket);
    void arrived(Ticket ticket, Arrival arrival);
    void follow(Ticket ticket, const Redirect &redirect);
    void retry(Ticket ticket);
    void noteWaits(Response &response);
    void answer(Ticket ticket, const Response &response);
    void answerLater(Ticket ticket, const Response &response);

    Fetcher *q;
    Limits limits;
    HostQueue queue;
    ConnectionPool pool;
    HostWaits waits;
    std::unordered_map<Ticket, Job> jobs;
    Ticket lastTicket = 0;
    QElapsedTimer clock;
    QTimer wake;
    bool isOffline = false;
    bool hasNetwork = true;
    bool isPaused = false;
};

void Fetcher::Impl::schedulePump()
{
    if (!wake.isActive() || wake.remainingTime() > 0)
        wake.start(0);
}

void Fetcher::Impl::pump()
{
    const HostQueue::Priority least = isPaused ? HostQueue::Priority::Page : HostQueue::Priority::Picture;
    while (const std::optional<Ticket> ticket = queue.begin(clock.elapsed(), least))
        start(*ticket);
    if (const std::optional<qint64> at = queue.wakeAt(least))
        wake.start(static_cast<int>(qMax<qint64>(1, *at - clock.elapsed())));
}

void Fetcher::Impl::start(Ticket ticket)
{
    const auto found = jobs.find(ticket);
    if (found == jobs.end())
        return;
    Job &job = found->second;
    if (!job.asker) {
        queue.end(job.url.host(), clock.elapsed() - limits.spacing);
        jobs.erase(found);
        return;
    }
    const QDateTime until = waits.until(originOf(job.url), limits.now());
    if (until.isValid()) {
        queue.end(job.url.host(), clock.elapsed() - limits.spacing); // nothing was asked: no pause is owed
        Response response =
            failure(job.url, Error::Kind::RateLimited,
                    QStringLiteral("the server asked to wait until ") + until.toString(Qt::ISODate));
        response.waitUntil = until;
        response.redirects = job.hops;
        answerLater(ticket, response);
        return;
    }
    if (!limits.hasRoom()) {
        queue.end(job.url.host(), clock.elapsed() - limits.spacing);
        return answerLater(ticket, failure(job.url, Error::Kind::DiskFull, QStringLiteral("no room for what would come")));
    }
    job.connection = pool.take(job.url);
    job.begunAt = clock.elapsed();
    const Terms terms{bodyBound(limits, job.request.purpose), limits.totalTimeout - job.timeSpent, job.isPublicOnly};
    job.connection->get(requestText(job.url, job.request, job.isForeign), terms,
                        [this, ticket](Arrival arrival) { arrived(ticket, std::move(arrival)); });
}

void Fetcher::Impl::arrived(Ticket ticket, Arrival arrival)
{
    const auto found = jobs.find(ticket);
    if (found == jobs.end() || !found->second.connection)
        return; // cancelled or gone offline meanwhile
    Job &job = found->second;
    job.wireBytes += arrival.wireBytes;
    job.timeSpent += clock.elapsed() - job.begunAt;
    pool.giveBack(job.url, std::move(job.connection));
    queue.end(job.url.host(), clock.elapsed());
    if (arrival.isStale && !job.isRetry)
        return retry(ticket);
    // who is asked on the internet does not lead us into our own network
    job.isPublicOnly = job.isPublicOnly || !arrival.isFromPrivate;
    std::optional<Error> refusal;
    if (!arrival.error && isRedirect(arrival.head.status)) {
        const Result<QUrl> target =
            redirection(job.url, arrival.head.value("location"), job.request.url, job.hops);
        if (target)
            return follow(ticket, {*target, arrival.head.status});
        refusal = target.error();
    }
    Response response = answerOf(std::move(arrival), job.request, job.url);
    if (refusal)
        response.error = refusal;
    if (!hasNetwork && response.error && isConnectivity(response.error->kind))
        response.error->kind = Error::Kind::Offline;
    response.redirects = job.hops;
    response.wireBytes = job.wireBytes;
    noteWaits(response);
    schedulePump();
    answer(ticket, response);
}

void Fetcher::Impl::retry(Ticket ticket)
{
    Job &job = jobs.at(ticket);
    job.isRetry = true;
    queue.addAgain(ticket, job.url.host(), clock.elapsed());
    schedulePump();
}

void Fetcher::Impl::follow(Ticket ticket, const Redirect &redirect)
{
    Job &job = jobs.at(ticket);
    const bool isSameHost = redirect.target.host() == job.url.host();
    job.hops.append(redirect);
    job.url = redirect.target;
    job.isForeign = job.isForeign || originOf(job.url) != originOf(job.request.url);
    job.isRetry = false;
    if (isSameHost)
        queue.addContinuation(ticket, job.url.host());
    else
        queue.add(ticket, job.url.host(), HostQueue::Priority::Person);
    schedulePump();
}

void Fetcher::Impl::noteWaits(Response &response)
{
    const QString origin = originOf(response.url);
    if (response.status == 429 || response.status == 503) {
        response.waitUntil = waits.note(origin, response.retryAfter, limits.now());
        Q_EMIT q->hostWaitsChanged();
    } else if (!response.error && waits.noteGood(origin)) {
        Q_EMIT q->hostWaitsChanged();
    }
}

void Fetcher::Impl::answer(Ticket ticket, const Response &response)
{
    auto node = jobs.extract(ticket);
    if (!node.empty() && node.mapped().asker)
        node.mapped().answer(response);
}

void Fetcher::Impl::answerLater(Ticket ticket, const Response &response)
{
    QMetaObject::invokeMethod(
        q, [this, ticket, response] { answer(ticket, response); }, Qt::QueuedConnection);
}

Fetcher::Fetcher(QObject *parent) : Fetcher(Limits(), parent) {}

Fetcher::Fetcher(const Limits &limits, QObject *parent)
    : QObject(parent), m_impl(std::make_unique<Impl>(this, limits))
{
}

Fetcher::~Fetcher() = default;

void Fetcher::fetch(const Request &request, QObject *asker, Answer answer)
{
    const Ticket ticket = ++m_impl->lastTicket;
    Job job;
    job.request = request;
    job.asker = asker;
    job.answer = std::move(answer);
    job.url = request.url.adjusted(QUrl::RemoveFragment);
    job.isPublicOnly = isNamedByStranger(request, m_impl->limits);
    const QUrl url = job.url;
    m_impl->jobs.emplace(ticket, std::move(job));
    if (!isFetchable(url)) {
        m_impl->answerLater(ticket, failure(url, Error::Kind::UnsupportedScheme, url.toString(QUrl::RemovePassword)));
    } else if (m_impl->isOffline) {
        m_impl->answerLater(ticket, failure(url, Error::Kind::Offline, QStringLiteral("offline mode")));
    } else {
        m_impl->queue.add(ticket, url.host(), priorityOf(request));
        m_impl->schedulePump();
    }
}

void Fetcher::cancel(QObject *asker)
{
    Impl &d = *m_impl;
    for (auto job = d.jobs.begin(); job != d.jobs.end();) {
        if (job->second.asker != asker) {
            ++job;
            continue;
        }
        if (job->second.connection) {
            job->second.connection.release()->deleteLater();
            d.queue.end(job->second.url.host(), d.clock.elapsed());
        } else {
            d.queue.remove(job->first);
        }
        job = d.jobs.erase(job);
    }
    d.schedulePump();
}

void Fetcher::setOffline(bool isOffline)
{
    Impl &d = *m_impl;
    if (d.isOffline == isOffline)
        return;
    d.isOffline = isOffline;
    Q_EMIT networkChanged();
    if (!isOffline)
        return;
    for (auto &[ticket, job] : d.jobs) {
        if (job.connection) {
            job.connection.release()->deleteLater();
            d.queue.end(job.url.host(), d.clock.elapsed());
        } else {
            d.queue.remove(ticket);
        }
        d.answerLater(ticket, failure(job.url, Error::Kind::Offline, QStringLiteral("offline mode")));
    }
}

bool Fetcher::isOffline() const
{
    return m_impl->isOffline;
}

void Fetcher::setHasNetwork(bool hasNetwork)
{
    if (std::exchange(m_impl->hasNetwork, hasNetwork) != hasNetwork)
        Q_EMIT networkChanged();
}

bool Fetcher::hasNetwork() const
{
    return m_impl->hasNetwork;
}

QDateTime Fetcher::now() const
{
    return m_impl->limits.now();
}

void Fetcher::setPaused(bool isPaused)
{
    m_impl->isPaused = isPaused;
    if (!isPaused)
        m_impl->schedulePump();
}

void Fetcher::addHostWaits(const QHash<QString, HostWait> &waits)
{
    m_impl->waits.add(waits);
}

QHash<QString, HostWait> Fetcher::hostWaits() const
{
    return m_impl->waits.all();
}

} // namespace rendezvous::fetch
