#include "reader/sample.h"

#include "core/language.h"
#include "reader/feedwork.h"
#include "store/store.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rendezvous::reader {

namespace {

struct SampleFeed {
    QByteArray bytes;
    Feed feed;
};

Result<QByteArray> resource(const QString &name)
{
    QFile file(QStringLiteral(":/rendezvous/sample/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Io, name + QStringLiteral(": ") + file.errorString()};
    return file.readAll();
}

Result<QVector<SampleFeed>> sampleFeeds()
{
    const Result<QByteArray> index = resource(QStringLiteral("sample.json"));
    if (!index)
        return index.error();
    QVector<SampleFeed> feeds;
    const QJsonArray entries = QJsonDocument::fromJson(*index).array();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        SampleFeed sample;
        Result<QByteArray> bytes = resource(entry.value(QLatin1String("file")).toString());
        if (!bytes)
            return bytes.error();
        sample.bytes = std::move(*bytes);
        sample.feed.url = QUrl(entry.value(QLatin1String("url")).toString());
        sample.feed.title = entry.value(QLatin1String("title")).toString();
        sample.feed.language = canonicalLanguage(entry.value(QLatin1String("language")).toString());
        feeds.append(sample);
    }
    return feeds;
}

Result<int> commitSample(store::Writing &writing, const SampleFeed &sample, const tagging::Tagger &tagger)
{
    const Result<FeedId> id = writing.addFeed(sample.feed);
    if (!id)
        return id.error();
    FeedAnswer answer;
    answer.feed = sample.feed;
    answer.feed.id = *id;
    answer.response.status = 200;
    answer.response.url = sample.feed.url;
    answer.response.body = sample.bytes;
    answer.poll.now = QDateTime::currentDateTimeUtc();
    const FeedWork work = workOn(answer, tagger);
    if (work.error)
        return *work.error;
    const Result<CommittedWork> committed = commitWork(writing, work);
    return committed ? Result<int>(static_cast<int>(committed->changes.added.size())) : committed.error();
}

Result<SampleOutcome> commitSamples(store::Writing &writing, const tagging::Tagger &tagger)
{
    const Result<QVector<SampleFeed>> samples = sampleFeeds();
    if (!samples)
        return samples.error();
    SampleOutcome outcome;
    for (const SampleFeed &sample : *samples) {
        const Result<int> added = commitSample(writing, sample, tagger);
        if (!added)
            return added.error();
        ++outcome.feeds;
        outcome.items += *added;
    }
    return outcome;
}

} // namespace

void loadSample(store::Store &store, std::shared_ptr<const tagging::Tagger> tagger, QObject *asker,
                std::function<void(Result<SampleOutcome>)> answer)
{
    // a few dozen short items: not worth a thread beside the store's
    store.write(
        asker, [tagger = std::move(tagger)](store::Writing &writing) { return commitSamples(writing, *tagger); },
        std::move(answer));
}

} // namespace rendezvous::reader
