#pragma once

#include "store/store.h"
#include "support/patience.h"

#include <QEventLoop>
#include <QTemporaryDir>

#include <memory>
#include <optional>

/// A store in a profile of its own that goes with the test; every call waits for its answer. Needs a QCoreApplication.
class StoreFixture
{
public:
    StoreFixture() { open(); }

    rendezvous::store::Store &store() { return *m_store; }
    QString folder() const { return m_folder.path() + QLatin1String("/profile"); }

    /// As a restart of the program would.
    void close() { m_store.reset(); }
    void open(rendezvous::store::OpenMode mode = rendezvous::store::OpenMode::ReadWrite)
    {
        m_store = std::make_unique<rendezvous::store::Store>(folder(), mode);
    }

    template <class Work> auto read(Work work)
    {
        using R = std::invoke_result_t<Work, const rendezvous::store::Reading &>;
        return wait<R>([&](QObject *asker, auto answer) { m_store->read(asker, work, answer); });
    }
    template <class Work> auto write(Work work)
    {
        using R = std::invoke_result_t<Work, rendezvous::store::Writing &>;
        return wait<R>([&](QObject *asker, auto answer) { m_store->write(asker, work, answer); });
    }

    rendezvous::FeedId addFeed(const QString &url, const QString &title, const QStringList &folder = {})
    {
        rendezvous::Feed feed;
        feed.url = QUrl(url);
        feed.title = title;
        feed.folder = folder;
        const auto added = write([feed](rendezvous::store::Writing &writing) { return writing.addFeed(feed); });
        if (!added)
            qFatal("addFeed: %s", qPrintable(added.error().detail));
        return *added;
    }

    rendezvous::store::CommitResult commit(const rendezvous::store::FeedCommit &commit)
    {
        const auto result = write([commit](rendezvous::store::Writing &writing) { return writing.commit(commit); });
        if (!result)
            qFatal("commit: %s", qPrintable(result.error().detail));
        return *result;
    }

    /// Fetched now unless said otherwise; the answer is in the order of the items.
    QVector<rendezvous::ItemId> addItems(rendezvous::FeedId feed, const QVector<rendezvous::IncomingItem> &items,
                                         const QDateTime &now = QDateTime::currentDateTimeUtc())
    {
        rendezvous::store::FeedCommit news;
        news.feed = feed;
        news.items = items;
        news.now = now;
        return commit(news).added;
    }

    /// With its title as identity, and `text` as body, excerpt and searched text.
    static rendezvous::IncomingItem item(const QString &title, const QString &text = {},
                                         const QVector<rendezvous::Tag> &tags = {}, const QDateTime &published = {})
    {
        rendezvous::IncomingItem item;
        item.identity = title;
        item.guid = title;
        item.title = title;
        item.link = QUrl(QLatin1String("https://news.example/") + QString::fromLatin1(QUrl::toPercentEncoding(title)));
        item.published = published;
        item.language = QStringLiteral("en");
        item.content = QLatin1String("<p>") + text.toHtmlEscaped() + QLatin1String("</p>");
        item.text = text;
        item.excerpt = text.left(300);
        for (const rendezvous::Tag &tag : tags)
            item.tags.append({tag, rendezvous::TagStanding::Mentioned, 1, title.contains(tag.id, Qt::CaseInsensitive)});
        return item;
    }

private:
    template <class R, class Ask> static R wait(Ask ask)
    {
        QObject asker;
        QEventLoop loop;
        std::optional<R> result;
        ask(&asker, [&](R answer) {
            result = std::move(answer);
            loop.quit();
        });
        if (!result)
            loop.exec();
        return *std::move(result);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<rendezvous::store::Store> m_store;
};
