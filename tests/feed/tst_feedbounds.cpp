#include "core/bounds.h"
#include "feed/feedparser.h"
#include "feed/opml.h"

#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::feed;

class TestFeedBounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesFiveHundredLevels()
    {
        QByteArray deep;
        for (int i = 0; i < 500; ++i)
            deep += "<d>";
        const auto feed = parseFeed("<rss version='2.0'><channel><item><title>a</title><description>" + deep + "</description></item><item><title>b</title></item></channel></rss>", {});
        QVERIFY(feed);
        QCOMPARE(feed->items.size(), 2);
        QVERIFY(!feed->warnings.isEmpty());
    }

    void survivesAHundredThousandAttributes()
    {
        QByteArray attributes;
        for (int i = 0; i < 100'000; ++i)
            attributes += " a" + QByteArray::number(i) + "='1'";
        const auto feed = parseFeed("<rss version='2.0'><channel><item" + attributes + "><title>a</title></item></channel></rss>", {});
        QVERIFY(feed);
        QCOMPARE(feed->items.value(0).title, QStringLiteral("a"));
    }

    void disarmsEntityBombs()
    {
        QByteArray bomb = "<!DOCTYPE rss [<!ENTITY a0 \"" + QByteArray(1000, 'x') + "\">";
        for (int i = 1; i < 20; ++i)
            bomb += "<!ENTITY a" + QByteArray::number(i) + " \"" + QByteArray("&a" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
        bomb += "]><rss version='2.0'><channel><item><title>t</title><description>" + QByteArray("&a0;").repeated(100'000) + "&a19;</description></item></channel></rss>";
        const auto feed = parseFeed(bomb, {});
        QVERIFY(feed);
        QCOMPARE(feed->items.size(), 1);
        QVERIFY(feed->items[0].summary.size() <= bounds::xmlEntityExpansion + 64);
    }

    void keepsTheFirstFiveThousandItems()
    {
        QByteArray bytes = "<rss version='2.0'><channel>";
        for (int i = 0; i < 6'000; ++i)
            bytes += "<item><guid>" + QByteArray::number(i) + "</guid></item>";
        const auto feed = parseFeed(bytes + "</channel></rss>", {});
        QVERIFY(feed);
        QCOMPARE(feed->items.size(), bounds::itemsPerFetch);
        QVERIFY(feed->warnings.join(u' ').contains(QStringLiteral("1000 items")));
    }

    void cutsHugeTextsAndHashesHugeIds()
    {
        const QByteArray huge(3 * 1024 * 1024, 'x');
        const auto feed = parseFeed("<rss version='2.0'><channel><item><title>" + huge + "</title><guid>" + huge + "</guid><link>http://e/" + huge + "</link><description>"
                                        + huge + "</description></item></channel></rss>", {});
        QVERIFY(feed);
        const ParsedItem &item = feed->items[0];
        QCOMPARE(item.title.size(), bounds::title);
        QCOMPARE(item.guid.size(), 64);
        QVERIFY(item.link.isEmpty());
        QVERIFY(item.summary.size() <= bounds::articleHtml);
    }

    void refusesWhatIsTooLarge()
    {
        const auto feed = parseFeed(QByteArray(bounds::feedBody + 1, ' '), {});
        QVERIFY(!feed);
        QCOMPARE(feed.error().kind, Error::Kind::TooLarge);
        QCOMPARE(parseOpml(QByteArray(bounds::opmlBody + 1, ' ')).error().kind, Error::Kind::TooLarge);
    }

    void staysLinearInWhatNeverEnds_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("comments") << QByteArray("<!--");
        QTest::newRow("CDATA") << QByteArray("<![CDATA[");
        QTest::newRow("instructions") << QByteArray("<?a");
        QTest::newRow("quotes") << QByteArray("<a b=\"");
        QTest::newRow("tags") << QByteArray("<a ");
        QTest::newRow("open") << QByteArray("<a>");
        QTest::newRow("closed") << QByteArray("</a>");
        QTest::newRow("ampersands") << QByteArray("&");
        QTest::newRow("doctypes") << QByteArray("<!DOCTYPE [");
        QTest::newRow("items") << QByteArray("<item>");
        QTest::newRow("titles") << QByteArray("<title>&lt;a ");
    }

    void staysLinearInWhatNeverEnds()
    {
        QFETCH(QByteArray, piece);
        (void)parseFeed("<rss version='2.0'><channel><item><description>" + piece.repeated(2'000'000 / static_cast<int>(piece.size())), {});
    }

    void survivesAMillionOutlines()
    {
        const auto opml = parseOpml("<opml><body>" + QByteArray("<outline xmlUrl=''/>").repeated(700'000) + "</body></opml>");
        QVERIFY(opml);
        QVERIFY(opml->feeds.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFeedBounds)
#include "tst_feedbounds.moc"
