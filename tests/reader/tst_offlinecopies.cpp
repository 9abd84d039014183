#include "article/safepage.h"
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
    void theOldestGoWhenTheBudgetIsUsedUp();
    void picturesAreKnownByTheirFirstBytes();

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
    QCOMPARE(round(copies), 1);
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

void TestOfflineCopies::theOldestGoWhenTheBudgetIsUsedUp()
{
    QTemporaryDir folder;
    const QDateTime now = QDateTime::currentDateTime();
    for (int i = 0; i < 4; ++i) {
        const QString name = QString::number(i);
        QVERIFY(writePicture(folder.path(), name, QByteArray(1000, 'x')));
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(now.addSecs(i - 10), QFileDevice::FileModificationTime));
    }
    QCOMPARE(evictOldest(folder.path(), 4000), 4000);
    QCOMPARE(evictOldest(folder.path(), 2500), 2000);
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("1"))));
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("2"))));
}

void TestOfflineCopies::picturesAreKnownByTheirFirstBytes()
{
    QVERIFY(isPicture(gif));
    QVERIFY(isPicture(QByteArray("\x89PNG\r\n\x1a\n....", 12)));
    QVERIFY(isPicture(QByteArray("\xff\xd8\xff\xe0....")));
    QVERIFY(isPicture("RIFF....WEBPVP8 "));
    QVERIFY(!isPicture("RIFF....WAVE"));
    QVERIFY(!isPicture("<svg/>"));
    QVERIFY(!isPicture({}));
}

QTEST_GUILESS_MAIN(TestOfflineCopies)
#include "tst_offlinecopies.moc"
