#include "feed/feedparser.h"
#include "reader/desk.h"
#include "reader/digest.h"
#include "support/httpserver.h"
#include "support/shareddata.h"

#include <QDirIterator>

using namespace rendezvous;
using namespace rendezvous::reader;

/// Real feeds, subscribed to, refreshed and read: from the first request to reading with the server gone.
class TestWholeCorpus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void realFeedsAreSubscribedRefreshedAndReadOffline();
};

namespace {

QVector<QString> corpusFiles()
{
    QVector<QString> files;
    for (const char *folder : {"corpus/real", "corpus/netnewswire", "corpus/kde-syndication"}) {
        QDirIterator entries(sharedData(QString::fromLatin1(folder)), QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext())
            files.append(entries.next());
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

void TestWholeCorpus::realFeedsAreSubscribedRefreshedAndReadOffline()
{
    SKIP_WITHOUT_SHARED_DATA("corpus/netnewswire");
    HttpServer server;
    std::vector<std::unique_ptr<HttpServer::Endpoint>> endpoints;
    QHash<QUrl, QSet<QString>> expected; // identities by address
    QHash<QUrl, QString> fileOf;
    qsizetype withValidators = 0;
    const QVector<QString> files = corpusFiles();
    for (int i = 0; i < files.size(); ++i) {
        const QByteArray body = readFile(files[i]);
        const QByteArray path = '/' + QByteArray::number(i);
        const Result<feed::ParsedFeed> parsed = feed::parseFeed(body, {server.url(path), {}, {}});
        if (!parsed)
            continue; // OPML, pages and what is expected of a parser's test; read elsewhere
        QSet<QString> identities;
        for (const IncomingItem &item : digestAll(*parsed, *sharedTagger()))
            identities.insert(item.identity);
        expected.insert(server.url(path), identities);
        fileOf.insert(server.url(path), files[i]);
        withValidators += i % 2 == 0 && parsed->isComplete; // a feed without its end is asked for whole
        // every second one has them
        endpoints.push_back(i % 2 == 0 ? server.serveFeed(path, body, '"' + path + '"', {})
                                       : server.serve(path, CannedAnswer::of(body, {})));
    }
    QVERIFY(expected.size() > 100);
    qInfo("%d feeds of %d files", int(expected.size()), int(files.size()));

    Desk desk;
    QHash<FeedId, QUrl> feeds;
    for (auto feed = expected.begin(); feed != expected.end(); ++feed) {
        const Result<Subscription> subscription = desk.subscribe(feed.key());
        QVERIFY2(subscription && subscription->feed, qPrintable(feed.key().toString()));
        feeds.insert(*subscription->feed, feed.key());
    }
    QCOMPARE(server.requests().size(), expected.size());
    const auto checkItems = [&] {
        QHash<FeedId, int> counts;
        for (const ItemHeader &item : desk.items())
            ++counts[item.feed];
        for (auto feed = feeds.begin(); feed != feeds.end(); ++feed) {
            const int expectedItems = static_cast<int>(expected.value(feed.value()).size());
            QVERIFY2(counts.value(feed.key()) == expectedItems,
                     qPrintable(QStringLiteral("%1: %2 of %3 items").arg(fileOf.value(feed.value())).arg(counts.value(feed.key())).arg(expectedItems)));
        }
    };
    checkItems();

    for (int round = 0; round < 2; ++round) {
        const QVector<FeedOutcome> outcomes = desk.refresh();
        QCOMPARE(outcomes.size(), feeds.size());
        for (const FeedOutcome &outcome : outcomes) {
            const QString said = outcome.url.toString() + QStringLiteral(" ")
                                 + (outcome.error ? outcome.error->detail : QString()) + QStringLiteral(" +%1 ~%2").arg(outcome.added).arg(outcome.updated);
            QVERIFY2(outcome.kind == FeedOutcome::Kind::Unchanged, qPrintable(said));
        }
        checkItems();
    }
    int conditional = 0;
    for (const SeenRequest &request : server.requests())
        conditional += request.headers.contains("if-none-match");
    QCOMPARE(conditional, 2 * int(withValidators));

    server.stop();
    for (const FeedOutcome &outcome : desk.refresh())
        QCOMPARE(outcome.kind, FeedOutcome::Kind::Failed);
    checkItems();
    const QVector<ItemHeader> all = desk.items();
    for (const ItemHeader &header : all) {
        const Result<Item> item = desk.read([id = header.id](const store::Reading &r) { return r.item(id); });
        QVERIFY(item);
    }
    const auto facets = desk.read([](const store::Reading &r) { return r.facets({}); });
    QVERIFY(facets && facets->items == all.size() && !facets->tags.isEmpty());
    const store::FacetCount &often = facets->tags.first();
    const QString filter = tagKindName(often.tag.kind) + u':' + often.tag.id;
    QCOMPARE(desk.items(filter).size(), often.items);
    QCOMPARE(desk.items(u'-' + filter).size(), all.size() - often.items);
    const QVector<ItemHeader> found = desk.items(QStringLiteral("swift"));
    QVERIFY(!found.isEmpty());
    QVERIFY(found.size() < all.size());
    const ItemId first = all.first().id;
    QVERIFY(desk.write([first](store::Writing &w) { return w.setRead({first}, true); }));
    QCOMPARE(desk.items(QStringLiteral("is:unread")).size(), all.size() - 1);
    QCOMPARE(desk.items(QStringLiteral("is:read")).size(), 1);
}

QTEST_GUILESS_MAIN(TestWholeCorpus)
#include "tst_wholecorpus.moc"
