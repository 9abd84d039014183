#include "article/safepage.h"
#include "core/bounds.h"
#include "reader/desk.h"
#include "reader/offlinecopies.h"
#include "reader/picturefolder.h"
#include "support/httpserver.h"

using namespace rendezvous;
using namespace rendezvous::reader;

namespace {

const QByteArray gif = QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

QByteArray feedWithPictures(const QVector<QUrl> &pictures)
{
    QByteArray body;
    for (const QUrl &picture : pictures)
        body += "<img src=\"" + picture.toEncoded() + "\" width=\"300\" height=\"200\">";
    return rssOf({QStringLiteral("One")}).replace("Text of", "<![CDATA[" + body + "]]> Text of");
}

} // namespace

class TestOfflineCopies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void picturesOfStoredItemsAreKept();
    void whatIsNoPictureIsRememberedAsMissing();
    void aStrangersPictureInsideTheNetworkIsNotAskedFor();
    void withoutABudgetNothingIsAsked();
    void offlineNothingIsAsked();
    void withoutRoomTheRoundEndsAndIsTriedAgain();
    void theOldestGoFirstAndStarredOnesNever();
    void newPicturesTakeThePlaceOfOldOnes();

private:
    static int round(OfflineCopies &copies)
    {
        QSignalSpy finished(&copies, &OfflineCopies::finished);
        copies.fetchMissing();
        return finished.wait(10'000) ? finished.first().first().toInt() : -1;
    }
};

void TestOfflineCopies::picturesOfStoredItemsAreKept()
{
    HttpServer server;
    const auto picture = server.serve("/p.gif", CannedAnswer::of(gif, "text/plain"));
    const auto feed = server.serve("/feed", CannedAnswer::of(feedWithPictures({picture->url()})));
    Desk desk;
    desk.add(feed->url());
    desk.refresh();
    QCOMPARE(picture->count(), 0); // after the items, when asked to
    OfflineCopies copies(desk.store, desk.fetcher, desk.settings, desk.folder->filePath(QStringLiteral("pictures")));
    QSignalSpy progressed(&copies, &OfflineCopies::progressed);
    QCOMPARE(round(copies), 1);
    QCOMPARE(progressed.size(), 1);
    QCOMPARE(progressed.first().first().toInt(), 1);
    QFile file(copies.pictureFile(article::imageKey(picture->url())));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), gif);
    QCOMPARE(round(copies), 0);
    QCOMPARE(picture->count(), 1);
    QVERIFY(picture->requests().first().headers.value("accept").startsWith("image/"));
}

void TestOfflineCopies::whatIsNoPictureIsRememberedAsMissing()
{
    HttpServer server;
    const auto page = server.serve("/page.gif", CannedAnswer::of("<html>gone</html>", "image/gif"));
    const auto svg = server.serve("/p.svg", CannedAnswer::of("<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml"));
    const QUrl missing = server.url("/missing.gif");
    const auto feed = server.serve("/feed", CannedAnswer::of(feedWithPictures({page->url(), svg->url(), missing})));
    Desk desk;
    desk.add(feed->url());
    desk.refresh();
    const QString folder = desk.folder->filePath(QStringLiteral("pictures"));
    {
        OfflineCopies copies(desk.store, desk.fetcher, desk.settings, folder);
        QCOMPARE(round(copies), 0);
    }
    const qsizetype asked = server.requests().size();
    QCOMPARE(asked, 4);
    OfflineCopies copies(desk.store, desk.fetcher, desk.settings, folder); // as after a restart
    QCOMPARE(round(copies), 0);
    QCOMPARE(server.requests().size(), asked);
    QVERIFY(QDir(folder).isEmpty());
}

void TestOfflineCopies::aStrangersPictureInsideTheNetworkIsNotAskedFor()
{
    HttpServer inside;
    HttpServer stranger(QStringLiteral("127.0.0.2"));
    const auto router = inside.serve("/p.gif", CannedAnswer::of(gif, "image/gif"));
    const auto detour = stranger.serve("/d.gif", CannedAnswer::withStatus(302, router->url().toEncoded()));
    const auto own = stranger.serve("/p.gif", CannedAnswer::of(gif, "image/gif"));
    const auto feed =
        stranger.serve("/feed", CannedAnswer::of(feedWithPictures({router->url(), detour->url(), own->url()})));
    fetch::Limits limits;
    limits.isPrivate = [](const QString &host) { return host == QLatin1String("127.0.0.1"); };
    Desk desk(limits);
    desk.add(feed->url());
    desk.refresh();
    OfflineCopies copies(desk.store, desk.fetcher, desk.settings, desk.folder->filePath(QStringLiteral("pictures")));
    QCOMPARE(round(copies), 1);
    QCOMPARE(own->count(), 1);
    QCOMPARE(inside.connections(), 0);
    QCOMPARE(round(copies), 0);
    QCOMPARE(detour->count(), 1); // remembered
}

void TestOfflineCopies::withoutABudgetNothingIsAsked()
{
    Desk desk;
    desk.settings.setValue(settings::pictureBudgetMiB, 0);
    OfflineCopies copies(desk.store, desk.fetcher, desk.settings, desk.folder->filePath(QStringLiteral("pictures")));
    copies.fetchMissing();
    QVERIFY(!copies.isRunning());
}

void TestOfflineCopies::offlineNothingIsAsked()
{
    Desk desk;
    desk.fetcher.setOffline(true);
    OfflineCopies copies(desk.store, desk.fetcher, desk.settings, desk.folder->filePath(QStringLiteral("pictures")));
    copies.fetchMissing();
    QVERIFY(!copies.isRunning());
}

void TestOfflineCopies::withoutRoomTheRoundEndsAndIsTriedAgain()
{
    HttpServer server;
    const auto picture = server.serve("/p.gif", CannedAnswer::of(gif, "image/gif"));
    const auto feed = server.serve("/feed", CannedAnswer::of(feedWithPictures({picture->url()})));
    bool hasRoom = true;
    fetch::Limits limits;
    limits.hasRoom = [&hasRoom] { return hasRoom; };
    Desk desk(limits);
    desk.add(feed->url());
    desk.refresh();
    OfflineCopies copies(desk.store, desk.fetcher, desk.settings, desk.folder->filePath(QStringLiteral("pictures")));
    hasRoom = false;
    QCOMPARE(round(copies), 0);
    hasRoom = true;
    QCOMPARE(round(copies), 1);
}

void TestOfflineCopies::theOldestGoFirstAndStarredOnesNever()
{
    QTemporaryDir folder;
    QVector<KeptPicture> kept;
    for (int i = 0; i < 5; ++i) {
        const QString key = QString::number(i);
        QVERIFY(writePicture(folder.path(), key, QByteArray(1000, 'x')));
        kept.append({QUrl(QStringLiteral("https://a.example/") + key), key, i == 0});
    }
    QVERIFY(writePicture(folder.path(), QStringLiteral("nobody's"), QByteArray(1000, 'x')));
    kept.append({QUrl(QStringLiteral("https://a.example/lost")), QStringLiteral("lost"), false});
    const QVector<QUrl> lost{kept.last().url};
    QCOMPARE(pictureBytes(folder.path()), 6000);
    Eviction eviction = evictPictures(folder.path(), kept, 6000);
    QCOMPARE(eviction.bytes, 6000);
    QCOMPARE(eviction.gone, lost);
    eviction = evictPictures(folder.path(), kept, 5000);
    QCOMPARE(eviction.gone, lost);
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("nobody's"))));
    eviction = evictPictures(folder.path(), kept, 3500);
    QCOMPARE(eviction.gone, QVector<QUrl>({kept[1].url, kept[2].url}) + lost);
    QCOMPARE(eviction.bytes, 3000);
    QCOMPARE(evictPictures(folder.path(), kept, 0).bytes, 1000);
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("0"))));
}

void TestOfflineCopies::newPicturesTakeThePlaceOfOldOnes()
{
    constexpr int first = 20;
    HttpServer server;
    QByteArray items;
    std::vector<std::unique_ptr<HttpServer::Endpoint>> pictures;
    for (int i = 0; i <= first; ++i) {
        const QByteArray path = "/" + QByteArray::number(i) + ".gif";
        pictures.push_back(server.serve(path, CannedAnswer::of(gif + QByteArray(60'000, 'x'), "image/gif")));
    }
    const auto feedOf = [&](int count) {
        QByteArray rss = "<rss version=\"2.0\"><channel><title>T</title>";
        for (int i = 0; i < count; ++i)
            rss += "<item><guid>" + QByteArray::number(i) + "</guid><title>Item " + QByteArray::number(i) + "</title><description>&lt;img src=\""
                   + pictures[i]->url().toEncoded() + "\" width=\"300\" height=\"200\"&gt; text</description></item>";
        return CannedAnswer::of(rss + "</channel></rss>");
    };
    const auto feed = server.serve("/feed", feedOf(first));
    Desk desk;
    desk.settings.setValue(settings::pictureBudgetMiB, 1);
    desk.add(feed->url());
    desk.refresh();
    const QString folder = desk.folder->filePath(QStringLiteral("pictures"));
    const auto isKept = [&](int i) { return QFile::exists(folder + u'/' + article::imageKey(pictures[i]->url())); };
    OfflineCopies copies(desk.store, desk.fetcher, desk.settings, folder);
    QCOMPARE(round(copies), 17);
    QVERIFY(pictureBytes(folder) <= bounds::MiB);
    QVERIFY(isKept(19) && isKept(3) && !isKept(2));
    const ItemId starred = desk.items(QStringLiteral("title:\"Item 3\"")).first().id;
    QVERIFY(desk.write([starred](store::Writing &w) { return w.setStarred({starred}, true); }));

    feed->set(feedOf(first + 1));
    desk.refresh();
    QVERIFY(round(copies) > 0);
    QVERIFY(pictureBytes(folder) <= bounds::MiB);
    QVERIFY(isKept(20) && isKept(3) && !isKept(4));
    for (int i = 0; i < 3; ++i)
        round(copies);
    QCOMPARE(pictures[4]->count(), 1); // not fetched only to be thrown away again

    desk.settings.setValue(settings::pictureBudgetMiB, 10);
    OfflineCopies again(desk.store, desk.fetcher, desk.settings, folder); // as after a restart
    round(again);
    for (int i = 0; i <= first; ++i)
        QVERIFY2(isKept(i), QByteArray::number(i).constData());
}

QTEST_GUILESS_MAIN(TestOfflineCopies)
#include "tst_offlinecopies.moc"
