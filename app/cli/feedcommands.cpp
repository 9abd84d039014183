#include "cli/feedcommands.h"

#include "cli/failure.h"
#include "cli/itemjson.h"
#include "core/folderpath.h"
#include "feed/opml.h"

#include <QJsonArray>

#include <memory>

namespace rendezvous::cli {

namespace {

QJsonObject candidateJson(const feed::FeedCandidate &candidate)
{
    return {{QStringLiteral("url"), urlJson(candidate.url)},
            {QStringLiteral("title"), candidate.title},
            {QStringLiteral("type"), candidate.type},
            {QStringLiteral("lang"), candidate.language}};
}

QJsonObject subscriptionJson(const QString &address, const Result<reader::Subscription> &subscription)
{
    QJsonObject object{{QStringLiteral("url"), address}, {QStringLiteral("error"), QJsonValue()}};
    if (!subscription) {
        object.insert(QStringLiteral("result"), QStringLiteral("failed"));
        object.insert(QStringLiteral("error"), errorJson(subscription.error()));
    } else if (subscription->feed) {
        object.insert(QStringLiteral("result"),
                      subscription->isKnown ? QStringLiteral("known") : QStringLiteral("added"));
        object.insert(QStringLiteral("id"), number(*subscription->feed));
    } else {
        QJsonArray candidates;
        for (const feed::FeedCandidate &candidate : subscription->candidates)
            candidates.append(candidateJson(candidate));
        object.insert(QStringLiteral("result"), QStringLiteral("choose"));
        object.insert(QStringLiteral("candidates"), candidates);
    }
    if (subscription && subscription->isOnlyHttp)
        object.insert(QStringLiteral("note"), QStringLiteral("only over http: nobody answers at https"));
    return object;
}

/// Adds one address after the other, so that the answers come in the order asked.
struct Adding {
    QStringList addresses;
    QStringList folder;
    Desk desk;
    Console console;
    Finish finish;
    int exitCode = exitDone;

    static void next(const std::shared_ptr<Adding> &adding)
    {
        if (adding->addresses.isEmpty()) {
            adding->finish(adding->exitCode);
            return;
        }
        const QString address = adding->addresses.takeFirst();
        adding->desk.subscriber.subscribe(
            address, adding->folder, &adding->desk.subscriber,
            [adding, address](const Result<reader::Subscription> &subscription) {
                adding->console.out(subscriptionJson(address, subscription));
                if (!subscription || !subscription->feed)
                    adding->exitCode = exitPartly;
                next(adding);
            });
    }
};

} // namespace

void startAdd(const Invocation &invocation, Desk desk, const Console &console, const Finish &finish)
{
    const QStringList folder = folderPath(invocation.value(QStringLiteral("folder")));
    Adding::next(std::make_shared<Adding>(Adding{invocation.words, folder, desk, console, finish}));
}

void startImport(const Invocation &invocation, Desk desk, const Console &console, const Finish &finish)
{
    const Result<feed::Opml> opml = feed::parseOpml(invocation.input);
    if (!opml) {
        finish(failed(opml.error(), console));
        return;
    }
    desk.subscriber.import(*opml, &desk.subscriber,
                           [console, finish, warnings = opml->warnings](const Result<reader::ImportOutcome> &outcome) {
                               if (!outcome) {
                                   finish(failed(outcome.error(), console));
                                   return;
                               }
                               QStringList all = warnings;
                               for (const QString &warning : outcome->warnings) {
                                   if (!all.contains(warning))
                                       all.append(warning);
                               }
                               console.out(QJsonObject{{QStringLiteral("added"), outcome->added.size()},
                                                       {QStringLiteral("known"), outcome->known},
                                                       {QStringLiteral("warnings"), QJsonArray::fromStringList(all)}});
                               finish(exitDone);
                           });
}

void startMark(const Invocation &invocation, Desk desk, const Console &console, const Finish &finish)
{
    const QString state = invocation.words.value(0);
    const Result<ItemQuery> query = ItemQuery::parse(invocation.words.mid(1).join(u' '));
    if (!query) {
        finish(failed(query.error(), console));
        return;
    }
    const bool isStar = state == QLatin1String("star") || state == QLatin1String("unstar");
    const bool isOn = state == QLatin1String("star") || state == QLatin1String("read");
    if (!isOn && state != QLatin1String("unread") && state != QLatin1String("unstar")) {
        finish(failed({Error::Kind::InvalidArgument, QStringLiteral("mark takes read, unread, star or unstar")}, console));
        return;
    }
    desk.store.write(
        &desk.store,
        [isStar, isOn, query = *query](store::Writing &writing) -> Result<qint64> {
            const Result<QVector<ItemId>> changed = isStar ? writing.markStarred(query, isOn) : writing.markRead(query, isOn);
            return changed ? Result<qint64>(changed->size()) : Result<qint64>(changed.error());
        },
        [console, finish](const Result<qint64> &changed) {
            if (!changed) {
                finish(failed(changed.error(), console));
                return;
            }
            console.out(QJsonObject{{QStringLiteral("changed"), *changed}});
            finish(exitDone);
        });
}

} // namespace rendezvous::cli
