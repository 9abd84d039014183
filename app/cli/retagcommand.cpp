#include "cli/retagcommand.h"

#include "cli/itemjson.h"
#include "reader/retagger.h"

#include <QElapsedTimer>

#include <memory>

namespace rendezvous::cli {

namespace {

using reader::Retagger;
using reader::RetagProgress;

constexpr qint64 lineEvery = 1'000; ///< milliseconds

QJsonObject progressJson(const RetagProgress &progress)
{
    return {{QStringLiteral("done"), progress.done},
            {QStringLiteral("total"), progress.total},
            {QStringLiteral("changed"), progress.changed}};
}

} // namespace

void startRetag(const Invocation &invocation, Desk desk, const Console &console, const Finish &finish)
{
    // Goes with the round, so that a window that lives on hears no more.
    auto *listener = new QObject(&desk.retagger);
    auto time = std::make_shared<QElapsedTimer>();
    time->start();
    QObject::connect(&desk.retagger, &Retagger::progressed, listener,
                     [console, time](const RetagProgress &progress) {
                         if (time->elapsed() < lineEvery)
                             return;
                         time->restart();
                         console.out(progressJson(progress));
                     });
    QObject::connect(&desk.retagger, &Retagger::finished, listener,
                     [listener, console, finish](const RetagProgress &progress, bool isWhole,
                                                 const std::optional<Error> &error) {
                         listener->deleteLater();
                         QJsonObject line = progressJson(progress);
                         line.insert(QStringLiteral("result"), isWhole ? QStringLiteral("done")
                                                               : error ? QStringLiteral("failed")
                                                                       : QStringLiteral("stopped"));
                         line.insert(QStringLiteral("error"),
                                     error ? QJsonValue(errorJson(*error)) : QJsonValue());
                         console.out(line);
                         finish(isWhole ? exitDone : exitPartly);
                     });
    desk.retagger.start(invocation.has(QStringLiteral("force")) ? Retagger::Wish::Anyway
                                                                : Retagger::Wish::IfNamesChanged);
}

} // namespace rendezvous::cli
