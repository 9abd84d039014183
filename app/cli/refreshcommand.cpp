#include "cli/refreshcommand.h"

#include "cli/failure.h"
#include "cli/itemjson.h"

#include <QSet>

#include <memory>

namespace rendezvous::cli {

namespace {

using reader::FeedOutcome;
using reader::Refresher;

QString kindName(FeedOutcome::Kind kind)
{
    switch (kind) {
    case FeedOutcome::Kind::New:
        return QStringLiteral("new");
    case FeedOutcome::Kind::Unchanged:
        return QStringLiteral("unchanged");
    case FeedOutcome::Kind::Failed:
        return QStringLiteral("failed");
    case FeedOutcome::Kind::Skipped:
        return QStringLiteral("skipped");
    }
    return {};
}

QJsonObject outcomeJson(const FeedOutcome &outcome)
{
    QJsonObject object{
        {QStringLiteral("feed"), urlJson(outcome.url)},
        {QStringLiteral("result"), kindName(outcome.kind)},
        {QStringLiteral("new"), outcome.added},
        {QStringLiteral("updated"), outcome.updated},
        {QStringLiteral("error"), outcome.error ? QJsonValue(errorJson(*outcome.error)) : QJsonValue()},
    };
    if (!outcome.note.isEmpty())
        object.insert(QStringLiteral("note"), outcome.note);
    return object;
}

/// The feeds that the options name, and the addresses that are no subscription.
struct Named {
    QVector<FeedId> feeds;
    QStringList unknown;
};

Result<Named> feedsNamed(const store::Reading &reading, const QStringList &addresses)
{
    Named named;
    for (const QString &address : addresses) {
        const Result<std::optional<Feed>> feed = reading.feedByUrl(QUrl(address));
        if (!feed)
            return feed.error();
        if (*feed)
            named.feeds.append((*feed)->id);
        else
            named.unknown.append(address);
    }
    return named;
}

/// Fetches the full texts of the feeds that always want them, then calls.
void fetchFullTexts(reader::FullTextCopies *copies, const std::function<void()> &call)
{
    if (copies)
        copies->fetchMissing();
    if (!copies || !copies->isRunning()) {
        call();
        return;
    }
    QObject::connect(copies, &reader::FullTextCopies::finished, copies, call, Qt::SingleShotConnection);
}

/// Prints the outcomes of the round that is asked for by `ask`, then finishes. The listener goes with the round, so that a window
/// that lives on hears no more.
void follow(const Desk &desk, const Console &console, const Finish &finish, int exitCode,
            const std::function<void()> &ask)
{
    Refresher &refresher = desk.refresher;
    auto *listener = new QObject(&refresher);
    auto code = std::make_shared<int>(exitCode);
    QObject::connect(&refresher, &Refresher::feedFinished, listener, [console, code](const FeedOutcome &outcome) {
        if (outcome.kind == FeedOutcome::Kind::Failed)
            *code = exitPartly;
        console.out(outcomeJson(outcome));
    });
    QObject::connect(&refresher, &Refresher::finished, listener, [=](const reader::RefreshProgress &progress) {
        listener->deleteLater();
        if (progress.error)
            *code = failed(*progress.error, console);
        fetchFullTexts(desk.fullTexts, [code, finish] { finish(*code); });
    });
    ask();
}

} // namespace

void startRefresh(const Invocation &invocation, Desk desk, const Console &console, const Finish &finish)
{
    const bool isForced = invocation.has(QStringLiteral("force"));
    const QStringList addresses = invocation.options.value(QStringLiteral("feed"));
    if (addresses.isEmpty()) {
        follow(desk, console, finish, exitDone, [desk, isForced] {
            desk.refresher.refreshAll(isForced ? Refresher::Ask::Force : Refresher::Ask::Due);
        });
        return;
    }
    desk.store.read(
        &desk.refresher, [addresses](const store::Reading &reading) { return feedsNamed(reading, addresses); },
        [desk, console, finish, isForced](const Result<Named> &named) {
            if (!named) {
                finish(failed(named.error(), console));
                return;
            }
            for (const QString &address : named->unknown)
                console.tell(QStringLiteral("%1 is not subscribed to").arg(address));
            const int exitCode = named->unknown.isEmpty() ? exitDone : exitPartly;
            if (named->feeds.isEmpty()) {
                finish(exitCode);
                return;
            }
            follow(desk, console, finish, exitCode, [desk, isForced, feeds = named->feeds] {
                desk.refresher.refresh(feeds, isForced ? Refresher::Ask::Force : Refresher::Ask::Named);
            });
        });
}

} // namespace rendezvous::cli
