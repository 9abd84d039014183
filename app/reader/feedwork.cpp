#include "reader/feedwork.h"

#include "core/bounds.h"
#include "feed/feedparser.h"
#include "reader/digest.h"
#include "reader/pollhints.h"
#include "reader/settings.h"

#include <QRandomGenerator>

#include <xxhash.h>

#include <algorithm>
#include <cstring>
#include <iterator>

namespace rendezvous::reader {

namespace {

/// A 304 may carry newer validators of the same body (RFC 9110, 15.4.5); what it leaves out stays.
Validators updated(const Validators &before, const Validators &carried)
{
    return {carried.etag.isEmpty() ? before.etag : carried.etag,
            carried.lastModified.isEmpty() ? before.lastModified : carried.lastModified};
}

/// Tells an unchanged body. Nothing but a publisher's own feed could be fooled by a collision, so speed decides.
QByteArray hashOf(const QByteArray &body)
{
    XXH128_canonical_t bytes;
    XXH128_canonicalFromHash(&bytes, XXH3_128bits(body.constData(), static_cast<std::size_t>(body.size())));
    return QByteArray(reinterpret_cast<const char *>(bytes.digest), sizeof bytes.digest);
}

void adoptFeed(store::FeedCommit &commit, const feed::ParsedFeed &parsed)
{
    commit.title = parsed.title;
    commit.site = parsed.link;
    commit.description = parsed.description;
    commit.language = parsed.language;
    commit.icon = parsed.icon;
}

bool isJson(feed::FeedFormat format)
{
    return format == feed::FeedFormat::JsonFeed10 || format == feed::FeedFormat::JsonFeed11 ||
           format == feed::FeedFormat::RssInJson;
}

/// Whether the last tag of an item, of any prefix and case, is one that opens it.
bool endsInsideItem(QByteArray body)
{
    if (body.first(std::min<qsizetype>(body.size(), 4)).contains('\0')) // UTF-16: the tags are ASCII
        body.removeIf([](char c) { return c == '\0'; });
    for (qsizetype at = body.lastIndexOf('<'); at >= 0; at = at > 0 ? body.lastIndexOf('<', at - 1) : -1) {
        const bool isClosing = body.mid(at + 1, 1) == "/";
        const qsizetype begin = at + (isClosing ? 2 : 1);
        qsizetype end = begin;
        while (end < body.size() && !std::strchr(" \t\r\n/><", body[end]))
            ++end;
        const QByteArray tag = body.sliced(begin, end - begin);
        const QByteArray name = tag.mid(tag.indexOf(':') + 1).toLower();
        if (name == "item" || name == "entry")
            return !isClosing;
    }
    return true;
}

/// Whether the last item of a cut body is too little of itself: half an item may lack its guid, or have half of one, and
/// would come a second time when whole. JSON is mended at whole values, so there a guid is one.
bool isLastItemUncertain(const QByteArray &body, const feed::ParsedFeed &feed)
{
    if (feed.items.isEmpty())
        return false;
    return isJson(feed.format) ? feed.items.last().guid.isEmpty() : endsInsideItem(body);
}

/// The parsed body's part of the work; the response's error is set when it is no good.
void readBody(const FeedAnswer &answer, const tagging::Tagger &tagger, fetch::Response &response, FeedWork &work)
{
    const QByteArray hash = hashOf(response.body);
    if (!response.isTruncated && hash == answer.feed.bodyHash) {
        work.commit.validators = response.validators;
        return;
    }
    Result<feed::ParsedFeed> parsed = feed::parseFeed(
        response.body, {response.url, response.contentType, response.contentLanguage});
    if (!parsed) {
        response.error = parsed.error();
        return;
    }
    if ((response.isTruncated || !parsed->isComplete) && isLastItemUncertain(response.body, *parsed))
        parsed->items.removeLast();
    work.warnings = parsed->warnings;
    if (fetch::skipsAllHours(parsed->pollHints.skipHours))
        work.warnings.append(QStringLiteral("skipHours names every hour: ignored"));
    if (fetch::skipsAllDays(parsed->pollHints.skipDays))
        work.warnings.append(QStringLiteral("skipDays names every day: ignored"));
    work.hints = parsed->pollHints;
    work.commit.items = digestAll(*parsed, tagger);
    adoptFeed(work.commit, *parsed);
    if (response.isTruncated) {
        response.error = Error{Error::Kind::Truncated,
                               QStringLiteral("the answer was cut off; %1 items were in it").arg(parsed->items.size())};
    } else if (parsed->isComplete) {
        work.commit.validators = response.validators;
        work.commit.bodyHash = hash;
    }
}

} // namespace

fetch::PollContext pollOf(const Feed &feed, const Settings &settings, const QDateTime &now)
{
    fetch::PollContext poll;
    poll.now = now;
    poll.intervalMinutes = feed.intervalMinutes > 0 ? feed.intervalMinutes : settings.value(settings::updateMinutes);
    poll.jitter = QRandomGenerator::global()->generateDouble() * 2 - 1;
    return poll;
}

FeedWork workOn(const FeedAnswer &answer, const tagging::Tagger &tagger)
{
    FeedWork work;
    fetch::Response response = answer.response;
    work.commit.feed = answer.feed.id;
    work.commit.now = answer.poll.now;
    if (!response.error && response.status == 304)
        work.commit.validators = updated(answer.feed.validators, response.validators);
    else if (!response.error)
        readBody(answer, tagger, response, work);

    fetch::PollContext poll = answer.poll;
    const feed::PollHints hints = work.hints.value_or(answer.hints);
    poll.ttlMinutes = hints.ttlMinutes;
    poll.syndicationMinutes = hints.syndicationMinutes;
    poll.skipHours = hints.skipHours;
    poll.skipDays = hints.skipDays;
    work.commit.status = fetch::statusAfter(answer.feed.status, response, poll);
    poll.hasNewItems = true;
    work.statusWithNews = fetch::statusAfter(answer.feed.status, response, poll);
    work.error = response.error;

    const QUrl moved = fetch::permanentTarget(work.commit.status);
    if (!response.error && !moved.isEmpty()) {
        work.commit.url = moved;
        work.movedFrom = answer.feed.url;
        for (FeedStatus *status : {&work.commit.status, &work.statusWithNews}) {
            status->redirectTarget = QUrl();
            status->redirectSightings = 0;
            status->redirectSince = QDateTime();
        }
    }
    return work;
}

QString movedFromKey(FeedId feed)
{
    return QStringLiteral("moved-from/") + QString::number(number(feed));
}

namespace {

/// Whether the subscription gets the address that was found for it.
Result<bool> isMoving(const store::Writing &writing, const FeedWork &work)
{
    const Result<std::optional<Feed>> known = writing.feedByUrl(work.commit.url);
    if (!known)
        return known.error();
    if (*known && (*known)->id != work.commit.feed)
        return false;
    const Result<QByteArray> before = writing.value(movedFromKey(work.commit.feed));
    if (!before)
        return before.error();
    return *before != work.movedFrom.toEncoded(); // it moved away from there once, and a person undid it
}

} // namespace

QVector<IncomingItem> takeFirstItems(FeedWork &work)
{
    QVector<IncomingItem> &items = work.commit.items;
    if (items.size() <= bounds::itemsPerTransaction)
        return {};
    const auto end = items.begin() + bounds::itemsPerTransaction;
    QVector<IncomingItem> first(std::make_move_iterator(items.begin()), std::make_move_iterator(end));
    items.erase(items.begin(), end);
    return first;
}

Result<CommittedWork> commitWork(store::Writing &writing, FeedWork work, const store::CommitResult &earlier)
{
    const FeedId id = work.commit.feed;
    work.commit.hasBroughtItems = !earlier.added.isEmpty();
    bool hasMoved = false;
    if (!work.commit.url.isEmpty()) {
        const Result<bool> moves = isMoving(writing, work);
        if (!moves)
            return moves.error();
        hasMoved = *moves;
        if (!hasMoved)
            work.commit.url = QUrl();
        else if (const Result<void> kept = writing.setValue(movedFromKey(id), work.movedFrom.toEncoded()); !kept)
            return kept.error();
    }
    Result<store::CommitResult> result = writing.commit(work.commit);
    if (!result)
        return result.error();
    result->added = earlier.added + result->added;
    result->updated = earlier.updated + result->updated;
    if (!result->added.isEmpty() && work.commit.status.lastNewItem != work.statusWithNews.lastNewItem) {
        store::FeedCommit status;
        status.feed = id;
        status.asked = work.commit.url.isEmpty() ? work.commit.asked : work.commit.url;
        status.now = work.commit.now;
        status.status = work.statusWithNews;
        if (const Result<store::CommitResult> noted = writing.commit(status); !noted)
            return noted.error();
    }
    if (work.hints) {
        const QByteArray hints = toBytes(*work.hints);
        const QString key = pollHintsKey(id);
        const Result<QByteArray> before = writing.value(key);
        if (!before)
            return before.error();
        if (*before != hints) {
            if (const Result<void> kept = writing.setValue(key, hints); !kept)
                return kept.error();
        }
    }
    return CommittedWork{*std::move(result), hasMoved};
}

} // namespace rendezvous::reader
