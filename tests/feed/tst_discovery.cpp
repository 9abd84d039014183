#include "feed/discovery.h"

#include <QtTest>

using namespace rendezvous::feed;

class TestDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatThePageAnnounces()
    {
        const auto found = discoverFeeds("<html><head><base href='/news/'><!-- <link rel=alternate type='application/rss+xml' href='no'> -->"
                                         "<link rel='alternate' type='application/rss+xml; charset=utf-8' title='A &amp; B' href='feed.xml' hreflang='fr-FR'>"
                                         "<LINK REL=\"Alternate home\" TYPE=application/atom+xml HREF=https://other.example/atom>"
                                         "<link rel='alternate' type='application/json' href='/wp-json/posts/1'><link rel='alternate' type='application/json+oembed' href='/o'>"
                                         "<link rel='alternate' type='application/feed+json' href='feed.json'><link rel='stylesheet' href='x.css'>"
                                         "<link rel='alternate' type='application/rss+xml' href='feed.xml#again'>"
                                         "<script>'<link rel=alternate type=application/rss+xml href=script>'</script></head>",
                                         QUrl(QStringLiteral("https://e.example/page/")));
        QCOMPARE(found.size(), 3);
        QCOMPARE(found[0].url, QUrl(QStringLiteral("https://e.example/news/feed.xml")));
        QCOMPARE(found[0].title, QStringLiteral("A & B"));
        QCOMPARE(found[0].type, QStringLiteral("application/rss+xml"));
        QCOMPARE(found[0].language, QStringLiteral("fr"));
        QVERIFY(found[0].isAnnounced);
        QCOMPARE(found[1].url, QUrl(QStringLiteral("https://other.example/atom")));
        QCOMPARE(found[2].type, QStringLiteral("application/feed+json"));
    }

    void looksForFeedsWhereNoneIsAnnounced()
    {
        const auto found = discoverFeeds("<a href='/about'>About</a><a href='/news/rss.xml'>RSS</a><a href='javascript:x()'>RSS</a><a href='?feed=rss2'>all</a>",
                                         QUrl(QStringLiteral("https://e.example/x/y?z")));
        QVERIFY(found.size() > 3);
        QCOMPARE(found[0].url, QUrl(QStringLiteral("https://e.example/news/rss.xml")));
        QCOMPARE(found[1].url, QUrl(QStringLiteral("https://e.example/x/y?feed=rss2")));
        QCOMPARE(found[2].url, QUrl(QStringLiteral("https://e.example/feed/")));
        QVERIFY(!found[0].isAnnounced && !found[2].isAnnounced);
    }

    void readsTitlesInThePagesEncoding()
    {
        const auto found = discoverFeeds("<meta charset=windows-1251><link rel=alternate type=application/rss+xml href=/r title='\xCD\xEE\xE2\xEE\xF1\xF2\xE8'>",
                                         QUrl(QStringLiteral("https://e.example/")));
        QCOMPARE(found.value(0).title, QStringLiteral("Новости"));
    }

    void survivesPagesThatNeverEnd()
    {
        for (const char *piece : {"<a href=\"", "<link ", "<!--", "<script>", "<a href=x>", "</script", "<"})
            (void)discoverFeeds(QByteArray(piece).repeated(200'000), QUrl(QStringLiteral("https://e.example/")));
    }
};

QTEST_GUILESS_MAIN(TestDiscovery)
#include "tst_discovery.moc"
