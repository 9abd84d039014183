#include "core/utc.h"
#include "reader/desk.h"
#include "reader/feedicons.h"
#include "reader/iconimage.h"
#include "support/httpserver.h"

#include <QBuffer>
#include <QtEndian>

using namespace rendezvous;
using namespace rendezvous::reader;

namespace {

QByteArray pngOf(int width, int height, QColor colour = Qt::red)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray little(quint32 value, int size)
{
    const quint32 ordered = qToLittleEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&ordered), size);
}

/// An ICO file of those parts.
QByteArray icoOf(const QVector<QByteArray> &parts)
{
    QByteArray head("\0\0\1\0", 4);
    head += little(quint32(parts.size()), 2);
    QByteArray bodies;
    for (const QByteArray &part : parts) {
        head += QByteArray(8, '\0') + little(quint32(part.size()), 4)
                + little(quint32(6 + 16 * parts.size() + bodies.size()), 4);
        bodies += part;
    }
    return head + bodies;
}

QByteArray bitmapOf(int width, int height, QRgb colour)
{
    QByteArray bytes = little(40, 4) + little(quint32(width), 4) + little(quint32(2 * height), 4) + little(1, 2)
                       + little(32, 2) + QByteArray(24, '\0');
    for (int i = 0; i < width * height; ++i)
        bytes += little(colour, 4);
    return bytes;
}

} // namespace

class TestFeedIcons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theIconThatAFeedNamesIsFetchedAfterIt();
    void withoutANameTheUsualPlaceIsAskedOncePerSite();
    void aMissingIconIsRememberedForThirtyDays();
    void anIconIsAskedForConditionally();
    void whatIsKeptIsShownOffline();
    void aServerThatIsDownIsNotRemembered();
    void anIconLargerThanTheBoundIsMissing();
    void withoutABudgetNothingIsAsked();
    void iconsAreKnownByTheirBytes();
    void theBestOfAnIcoFileIsTaken();
    void brokenIcoFilesAreNoIcons();

private:
    QHash<FeedId, QImage> round();
    FeedId addWithIcon(const QByteArray &icon);

    QDateTime m_now;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<HttpServer::Endpoint> m_feed;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<FeedIcons> m_icons;
};

void TestFeedIcons::init()
{
    m_icons.reset();
    m_feed.reset();
    m_now = QDateTime(QDate(2026, 3, 1), QTime(8, 0), utc);
    m_server = std::make_unique<HttpServer>();
    fetch::Limits limits;
    limits.now = [this] { return m_now; };
    m_desk = std::make_unique<Desk>(limits);
}

FeedId TestFeedIcons::addWithIcon(const QByteArray &icon)
{
    const QByteArray named = icon.isEmpty() ? QByteArray() : "<image><url>" + icon + "</url></image>";
    QByteArray body = rssOf({QStringLiteral("One")}, named);
    body.replace("<link>https://example.org/</link>", "<link>" + m_server->url("/").toEncoded() + "</link>");
    m_feed = m_server->serve("/feed", CannedAnswer::of(body));
    const FeedId id = m_desk->add(m_feed->url());
    m_desk->refresh();
    return id;
}

/// As a start of the program, to the end of what it asks for.
QHash<FeedId, QImage> TestFeedIcons::round()
{
    m_icons = std::make_unique<FeedIcons>(m_desk->store, m_desk->fetcher, m_desk->settings,
                                          m_desk->folder->filePath(QStringLiteral("icons")));
    QHash<FeedId, QImage> shown;
    connect(m_icons.get(), &FeedIcons::changed, m_icons.get(), [&shown](const auto &icons) { shown = icons; });
    QSignalSpy settled(m_icons.get(), &FeedIcons::settled);
    m_icons->update();
    if (settled.isEmpty() && !settled.wait(10'000))
        qFatal("the icons did not settle");
    m_icons->disconnect(m_icons.get());
    return shown;
}

void TestFeedIcons::theIconThatAFeedNamesIsFetchedAfterIt()
{
    const auto icon = m_server->serve("/logo.png", CannedAnswer::of(pngOf(144, 72), "image/png"));
    const FeedId id = addWithIcon(icon->url().toEncoded());
    QCOMPARE(icon->count(), 0);
    const QHash<FeedId, QImage> shown = round();
    QCOMPARE(shown.value(id).size(), QSize(32, 16));
    QCOMPARE(icon->count(), 1);
    QVERIFY(icon->requests().first().headers.value("accept").startsWith("image/"));
}

void TestFeedIcons::withoutANameTheUsualPlaceIsAskedOncePerSite()
{
    const auto icon = m_server->serve("/favicon.ico", CannedAnswer::of(icoOf({pngOf(16, 16)}), "image/x-icon"));
    const FeedId id = addWithIcon({});
    const auto other = m_server->serve("/other", CannedAnswer::of(rssOf({QStringLiteral("Two")}).replace("https://example.org/", "")));
    const FeedId second = m_desk->add(other->url());
    m_desk->refresh();
    const QHash<FeedId, QImage> shown = round();
    QCOMPARE(shown.value(id).size(), QSize(16, 16));
    QCOMPARE(shown.value(second).size(), QSize(16, 16));
    QCOMPARE(icon->count(), 1);
}

void TestFeedIcons::aMissingIconIsRememberedForThirtyDays()
{
    addWithIcon({});
    const qsizetype before = m_server->requests().size();
    QVERIFY(round().isEmpty());
    QCOMPARE(m_server->requests().size(), before + 1);
    m_now = m_now.addDays(29);
    round();
    QCOMPARE(m_server->requests().size(), before + 1);
    m_now = m_now.addDays(1);
    round();
    QCOMPARE(m_server->requests().size(), before + 2);
}

void TestFeedIcons::anIconIsAskedForConditionally()
{
    const auto icon = m_server->serveFeed("/favicon.ico", pngOf(16, 16), "\"1\"", "image/png");
    const FeedId id = addWithIcon({});
    QVERIFY(round().contains(id));
    m_now = m_now.addDays(31);
    QVERIFY(round().contains(id));
    QCOMPARE(icon->count(), 2);
    QCOMPARE(icon->requests().last().headers.value("if-none-match"), QByteArray("\"1\""));
    m_now = m_now.addDays(1); // the 304 counts as a look
    round();
    QCOMPARE(icon->count(), 2);
}

void TestFeedIcons::whatIsKeptIsShownOffline()
{
    const auto icon = m_server->serve("/favicon.ico", CannedAnswer::of(pngOf(16, 16), "image/png"));
    const FeedId id = addWithIcon({});
    round();
    m_desk->fetcher.setOffline(true);
    m_now = m_now.addDays(31);
    QVERIFY(round().contains(id));
    QCOMPARE(icon->count(), 1);
}

void TestFeedIcons::aServerThatIsDownIsNotRemembered()
{
    const auto icon = m_server->serve("/favicon.ico", CannedAnswer::withStatus(500));
    const FeedId id = addWithIcon({});
    QVERIFY(round().isEmpty());
    icon->set(CannedAnswer::of(pngOf(16, 16), "image/png"));
    QVERIFY(round().contains(id));
}

void TestFeedIcons::anIconLargerThanTheBoundIsMissing()
{
    const auto icon = m_server->serve("/favicon.ico", CannedAnswer::of(pngOf(16, 16) + QByteArray(1 << 20, 'x'), "image/png"));
    addWithIcon({});
    QVERIFY(round().isEmpty());
    QVERIFY(round().isEmpty());
    QCOMPARE(icon->count(), 1);
}

void TestFeedIcons::withoutABudgetNothingIsAsked()
{
    addWithIcon({});
    const qsizetype before = m_server->requests().size();
    m_desk->settings.setValue(settings::pictureBudgetMiB, 0);
    QVERIFY(round().isEmpty());
    QCOMPARE(m_server->requests().size(), before);
}

void TestFeedIcons::iconsAreKnownByTheirBytes()
{
    QCOMPARE(iconImage(pngOf(16, 16)).size(), QSize(16, 16));
    QCOMPARE(iconImage(pngOf(64, 64)).size(), QSize(32, 32));
    QVERIFY(iconImage(pngOf(4'000, 10)).isNull());
    QVERIFY(iconImage("<svg xmlns='http://www.w3.org/2000/svg' width='16' height='16'/>").isNull());
    QVERIFY(iconImage("<html>no icon</html>").isNull());
    QVERIFY(iconImage({}).isNull());
    QVERIFY(iconImage(pngOf(16, 16).left(40)).isNull());
}

void TestFeedIcons::theBestOfAnIcoFileIsTaken()
{
    const QImage fromBitmap = iconImage(icoOf({bitmapOf(16, 16, 0xff00ff00)}));
    QCOMPARE(fromBitmap.size(), QSize(16, 16));
    QCOMPARE(fromBitmap.pixel(3, 3), 0xff00ff00);
    const QByteArray many = icoOf({bitmapOf(16, 16, 0xff00ff00), pngOf(256, 256, Qt::red), pngOf(48, 48, Qt::blue)});
    QCOMPARE(iconImage(many).pixelColor(5, 5), QColor(Qt::blue));
    QCOMPARE(iconImage(many).size(), QSize(32, 32));
}

void TestFeedIcons::brokenIcoFilesAreNoIcons()
{
    const QByteArray whole = icoOf({bitmapOf(16, 16, 0xff00ff00), pngOf(48, 48)});
    for (qsizetype size = 0; size < whole.size(); size += 7) {
        const QImage image = iconImage(whole.left(size)); // whatever is left is read within its bounds
        QVERIFY(image.isNull() || image.width() <= iconPixels);
    }
    QByteArray wild = whole;
    wild.replace(14, 8, QByteArray(8, '\xff')); // size and place of the first part
    QVERIFY(!iconImage(wild).isNull());
    QVERIFY(iconImage(icoOf({bitmapOf(16, 16, 0).replace(4, 4, QByteArray(4, '\xff'))})).isNull());
}

QTEST_GUILESS_MAIN(TestFeedIcons)
#include "tst_feedicons.moc"
