#pragma once

#include "fetch/fetcher.h"
#include "reader/refresher.h"
#include "reader/settings.h"
#include "reader/subscriber.h"
#include "store/store.h"
#include "tagging/tagger.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QtTest>

/// The tagger of the program's own gazetteer, built once per test program.
inline std::shared_ptr<const rendezvous::tagging::Tagger> sharedTagger()
{
    static const std::shared_ptr<const rendezvous::tagging::Tagger> tagger = [] {
        const auto gazetteer = rendezvous::tagging::Gazetteer::load();
        if (!gazetteer)
            qFatal("%s", qPrintable(gazetteer.error().detail));
        const auto built = rendezvous::tagging::Tagger::build(*gazetteer);
        if (!built)
            qFatal("%s", qPrintable(built.error().detail));
        return *built;
    }();
    return tagger;
}

/// Everything a reader needs without a window, in a profile of its own that goes with it. Calls wait for their
/// answers.
struct Desk {
    explicit Desk(const rendezvous::fetch::Limits &limits = {}) : Desk(std::make_shared<QTemporaryDir>(), limits) {}
    explicit Desk(std::shared_ptr<QTemporaryDir> profile, const rendezvous::fetch::Limits &limits = {})
        : folder(std::move(profile)), settings(folder->path() + QStringLiteral("/settings.ini")),
          store(folder->path(), rendezvous::store::OpenMode::ReadWrite), fetcher(limits),
          refresher(store, fetcher, sharedTagger(), settings), subscriber(store, fetcher, sharedTagger(), settings)
    {}

    template <class Work> auto read(Work work)
    {
        using R = std::invoke_result_t<Work, const rendezvous::store::Reading &>;
        std::optional<R> result;
        store.read(&asker, work, [&](R answer) { result = std::move(answer); });
        return waited(result);
    }
    template <class Work> auto write(Work work)
    {
        using R = std::invoke_result_t<Work, rendezvous::store::Writing &>;
        std::optional<R> result;
        store.write(&asker, work, [&](R answer) { result = std::move(answer); });
        return waited(result);
    }

    rendezvous::Result<rendezvous::reader::Subscription> subscribe(const QString &address)
    {
        std::optional<rendezvous::Result<rendezvous::reader::Subscription>> result;
        subscriber.subscribe(address, {}, &asker, [&](auto answer) { result = std::move(answer); });
        return waited(result);
    }
    rendezvous::Result<rendezvous::reader::Subscription> subscribe(const QUrl &url)
    {
        return subscribe(url.toString(QUrl::FullyEncoded));
    }

    /// Subscribes without asking.
    rendezvous::FeedId add(const QUrl &url)
    {
        rendezvous::Feed feed;
        feed.url = url;
        const auto id = write([feed](rendezvous::store::Writing &w) { return w.addFeed(feed); });
        return id ? *id : rendezvous::FeedId{};
    }

    QVector<rendezvous::reader::FeedOutcome>
    refresh(rendezvous::reader::Refresher::Ask ask = rendezvous::reader::Refresher::Ask::Force)
    {
        QVector<rendezvous::reader::FeedOutcome> outcomes;
        bool isDone = false;
        QObject context;
        QObject::connect(&refresher, &rendezvous::reader::Refresher::feedFinished, &context,
                         [&](const rendezvous::reader::FeedOutcome &outcome) { outcomes.append(outcome); });
        QObject::connect(&refresher, &rendezvous::reader::Refresher::finished, &context, [&] { isDone = true; });
        refresher.refreshAll(ask);
        if (!QTest::qWaitFor([&] { return isDone; }, 120'000))
            qFatal("the refresh did not end");
        return outcomes;
    }

    /// Calls `begin`, which reads, then `stop` while what it read is on its way back.
    template <class Begin, class Stop> void stopBeforeTheAnswer(Begin begin, Stop stop)
    {
        const auto nothing = [](const rendezvous::store::Reading &) { return rendezvous::Result<void>(); };
        QSemaphore hasRead;
        bool isStopped = false;
        store.read(&asker, nothing, [&](const rendezvous::Result<void> &) {
            hasRead.acquire();
            stop();
            isStopped = true;
        });
        begin();
        const rendezvous::Result<void> wasRead = read([&hasRead](const rendezvous::store::Reading &) {
            hasRead.release();
            return rendezvous::Result<void>();
        });
        QVERIFY(wasRead && isStopped);
    }

    rendezvous::Feed feed(rendezvous::FeedId id)
    {
        return read([id](const rendezvous::store::Reading &r) { return r.feed(id); }).value();
    }
    QVector<rendezvous::ItemHeader> items(const QString &query = {})
    {
        const auto parsed = rendezvous::ItemQuery::parse(query);
        return read([parsed](const rendezvous::store::Reading &r) { return r.items(*parsed, {0, -1}); }).value();
    }

    std::shared_ptr<QTemporaryDir> folder;
    rendezvous::reader::Settings settings;
    rendezvous::store::Store store;
    rendezvous::fetch::Fetcher fetcher;
    rendezvous::reader::Refresher refresher;
    rendezvous::reader::Subscriber subscriber;
    QObject asker;

private:
    template <class R> static R waited(std::optional<R> &result)
    {
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 30'000))
            qFatal("no answer came");
        return *result;
    }
};

/// RSS 2.0 with one item per title; guids are made from the titles.
inline QByteArray rssOf(const QStringList &titles, const QByteArray &channelExtra = {})
{
    QByteArray items;
    for (const QString &title : titles) {
        items += "<item><title>" + title.toUtf8() + "</title><guid isPermaLink=\"false\">id-" + title.toUtf8()
                 + "</guid><link>https://example.org/" + QUrl::toPercentEncoding(title)
                 + "</link><description>Text of " + title.toUtf8()
                 + ".</description><pubDate>Sat, 01 Jan 2022 10:00:00 GMT</pubDate></item>";
    }
    return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Test feed</title>"
           "<link>https://example.org/</link><description>d</description>"
           + channelExtra + items + "</channel></rss>";
}
