#include "core/utc.h"
#include "feed/feedparser.h"

#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::feed;

namespace {

ParsedFeed parsed(const QByteArray &bytes, const FeedHints &hints = {})
{
    Result<ParsedFeed> feed = parseFeed(bytes, hints);
    if (!feed) {
        qWarning().noquote() << feed.error().detail;
        return {};
    }
    return *std::move(feed);
}

QByteArray rss(const QByteArray &item, const QByteArray &channel = {})
{
    return "<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
           " xmlns:media=\"http://search.yahoo.com/mrss/\" xmlns:slash=\"http://purl.org/rss/1.0/modules/slash/\""
           " xmlns:wfw=\"http://wellformedweb.org/CommentAPI/\" xmlns:georss=\"http://www.georss.org/georss\""
           " xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\" xmlns:atom=\"http://www.w3.org/2005/Atom\""
           " xmlns:thr=\"http://purl.org/syndication/thread/1.0\" xmlns:feedburner=\"http://rssnamespace.org/feedburner/ext/1.0\""
           " xmlns:sy=\"http://purl.org/rss/1.0/modules/syndication/\" xmlns:dcterms=\"http://purl.org/dc/terms/\"><channel>"
           + channel + "<item>" + item + "</item></channel></rss>";
}

ParsedItem firstItem(const QByteArray &bytes)
{
    const ParsedFeed feed = parsed(bytes);
    return feed.items.isEmpty() ? ParsedItem() : feed.items.first();
}

} // namespace

class TestFeedParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheFormat_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("rss-0.91") << QByteArray("<rss version='0.91'><channel/></rss>");
        QTest::newRow("rss-0.92") << QByteArray("<rss version='0.92'><channel/></rss>");
        QTest::newRow("rss-2.0") << QByteArray("<?xml version='1.0'?><!-- x --><rss version='2.0'><channel/></rss>");
        QTest::newRow("rss-1.0") << QByteArray("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'/>");
        QTest::newRow("rss-0.90") << QByteArray("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://my.netscape.com/rdf/simple/0.9/'/>");
        QTest::newRow("atom-0.3") << QByteArray("<feed version='0.3' xmlns='http://purl.org/atom/ns#'/>");
        QTest::newRow("atom-1.0") << QByteArray("<feed xmlns='http://www.w3.org/2005/Atom'/>");
        QTest::newRow("cdf") << QByteArray("<CHANNEL HREF='http://a/'/>");
        QTest::newRow("json-feed-1.0") << QByteArray("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[]}");
        QTest::newRow("json-feed-1.1") << QByteArray("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[]}");
        QTest::newRow("rss-in-json") << QByteArray("{\"rss\":{\"channel\":{\"item\":[]}}}");
    }

    void namesTheFormat()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(feedFormatName(parsed(bytes).format), QString::fromLatin1(QTest::currentDataTag()));
    }

    void saysWhatItIsInsteadOfAFeed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("what");
        QTest::newRow("page") << QByteArray("<!DOCTYPE html><html><body>Hi</body></html>") << QStringLiteral("HTML");
        QTest::newRow("nothing") << QByteArray(" \n") << QStringLiteral("nothing");
        QTest::newRow("text") << QByteArray("Hello") << QStringLiteral("text");
        QTest::newRow("xml") << QByteArray("<items/>") << QStringLiteral("<items>");
        QTest::newRow("json") << QByteArray("{\"a\":1}") << QStringLiteral("JSON");
    }

    void saysWhatItIsInsteadOfAFeed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, what);
        const Result<ParsedFeed> feed = parseFeed(bytes, {});
        QVERIFY(!feed);
        QCOMPARE(feed.error().kind, Error::Kind::NotAFeed);
        QVERIFY(feed.error().detail.contains(what));
    }

    void readsEveryExtensionOfAnItem()
    {
        const ParsedItem item = firstItem(rss(
            "<title>T</title><link>/a</link><guid isPermaLink='false'>g</guid><dc:creator>Ada</dc:creator><dc:date>2022-04-19T10:00:00+03:00</dc:date>"
            "<description>short</description><content:encoded><![CDATA[<p>long</p>]]></content:encoded><category>Moon</category>"
            "<enclosure url='http://e/a.mp3' length='12' type='audio/mpeg'/><comments>http://e/c</comments><wfw:commentRss>http://e/cf</wfw:commentRss>"
            "<slash:comments>7</slash:comments><georss:point>45.9 63.3</georss:point><dcterms:modified>2022-04-20T00:00:00Z</dcterms:modified>"
            "<media:group><media:content url='http://e/v.mp4' type='video/mp4' fileSize='99'/><media:thumbnail url='http://e/t.jpg'/></media:group>"
            "<thr:in-reply-to ref='other'/><feedburner:origLink>http://e/real</feedburner:origLink>",
            "<link>http://e/</link><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>"));
        QCOMPARE(item.link, QUrl(QStringLiteral("http://e/a")));
        QCOMPARE(item.originalLink, QUrl(QStringLiteral("http://e/real")));
        QCOMPARE(item.guid, QStringLiteral("g"));
        QCOMPARE(item.author, QStringLiteral("Ada"));
        QCOMPARE(item.published, QDateTime(QDate(2022, 4, 19), QTime(7, 0), utc));
        QCOMPARE(item.updated, QDateTime(QDate(2022, 4, 20), QTime(0, 0), utc));
        QCOMPARE(item.summary, QStringLiteral("short"));
        QCOMPARE(item.content, QStringLiteral("<p>long</p>"));
        QCOMPARE(item.categories, QStringList{QStringLiteral("Moon")});
        QCOMPARE(item.enclosures.size(), 2);
        QCOMPARE(item.enclosures[0].length, 12);
        QCOMPARE(item.enclosures[1].type, QStringLiteral("video/mp4"));
        QCOMPARE(item.thumbnail, QUrl(QStringLiteral("http://e/t.jpg")));
        QCOMPARE(item.commentsFeed, QUrl(QStringLiteral("http://e/cf")));
        QCOMPARE(item.commentCount, 7);
        QCOMPARE(item.inReplyTo, QStringLiteral("other"));
        QCOMPARE(item.place->latitude, 45.9);
    }

    void readsWhatAChannelSaysAboutPolling()
    {
        const ParsedFeed feed = parsed(rss("<title>x</title>",
                                           "<ttl>60</ttl><skipHours><hour>0</hour><hour>24</hour><hour>5</hour></skipHours><skipDays><day>Monday</day></skipDays>"
                                           "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency><atom:link rel='self' href='http://e/f'/>"));
        QCOMPARE(feed.pollHints.ttlMinutes, 60);
        QCOMPARE(feed.pollHints.syndicationMinutes, 720);
        QCOMPARE(feed.pollHints.skipHours, (QVector<int>{0, 5}));
        QCOMPARE(feed.pollHints.skipDays, QVector<int>{1});
        QCOMPARE(feed.self, QUrl(QStringLiteral("http://e/f")));
    }

    void readsAtomWithItsBasesLanguagesAndXhtml()
    {
        const ParsedFeed feed = parsed("<feed xmlns='http://www.w3.org/2005/Atom' xml:base='http://e/x/' xml:lang='fr-FR'><title type='html'>A &amp;lt; B</title>"
                                       "<link href='.'/><entry xml:lang='zh-TW'><id>tag:1</id><link href='a'/><title type='text'>&lt;b></title>"
                                       "<author><name>Zoë</name></author><updated>2022-04-19T10:00:00Z</updated>"
                                       "<content type='xhtml' xml:base='sub/'><div xmlns='http://www.w3.org/1999/xhtml'>1 &lt; 2 <img src='p.png'/></div></content></entry></feed>");
        QCOMPARE(feed.title, QStringLiteral("A < B"));
        QCOMPARE(feed.language, QStringLiteral("fr"));
        const ParsedItem item = feed.items.value(0);
        QCOMPARE(item.title, QStringLiteral("<b>"));
        QCOMPARE(item.link, QUrl(QStringLiteral("http://e/x/a")));
        QCOMPARE(item.language, QStringLiteral("zh-Hant"));
        QCOMPARE(item.base, QUrl(QStringLiteral("http://e/x/sub/")));
        QVERIFY(item.content.contains(QStringLiteral("1 &lt; 2 <img src=\"p.png\" />")));
        QCOMPARE(item.author, QStringLiteral("Zoë"));
    }

    void readsJsonFeedsAuthorsAttachmentsAndNextPage()
    {
        const ParsedFeed feed = parsed("{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"J\",\"next_url\":\"https://e/2\",\"language\":\"ru-RU\","
                                       "\"items\":[{\"id\":7,\"url\":\"https://e/7\",\"content_text\":\"a < b\",\"authors\":[{\"name\":\"A\"},{\"name\":\"B\"}],"
                                       "\"attachments\":[{\"url\":\"https://e/7.mp3\",\"mime_type\":\"audio/mpeg\",\"size_in_bytes\":5}]}]}");
        QCOMPARE(feed.next, QUrl(QStringLiteral("https://e/2")));
        const ParsedItem item = feed.items.value(0);
        QCOMPARE(item.guid, QStringLiteral("7"));
        QCOMPARE(item.author, QStringLiteral("A, B"));
        QCOMPARE(item.content, QStringLiteral("a &lt; b"));
        QCOMPARE(item.enclosures.value(0).length, 5);
        QCOMPARE(item.language, QStringLiteral("ru"));
    }

    void keepsTheItemsOfACutJsonFeed()
    {
        const ParsedFeed feed = parsed("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"1\"},{\"id\":\"2\"},{\"id\":\"3");
        QCOMPARE(feed.items.size(), 2);
        QVERIFY(!feed.isComplete);
        QVERIFY(feed.warnings.value(0).startsWith(QStringLiteral("line 1")));
    }

    void givesWhatABrokenFeedHas_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("cause");
        QTest::newRow("bare ampersand") << rss("<title>Q & A</title>") << QStringLiteral("Q & A") << QStringLiteral("bare");
        QTest::newRow("HTML entity") << rss("<title>Caf&eacute;</title>") << QStringLiteral("Café") << QStringLiteral("eacute");
        QTest::newRow("unknown entity") << rss("<title>a &foo; b</title>") << QStringLiteral("a &foo; b") << QStringLiteral("foo");
        QTest::newRow("control character") << rss("<title>a\x01" "b</title>") << QStringLiteral("ab") << QStringLiteral("control");
        QTest::newRow("unclosed element") << rss("<title>a<description>b</description>") << QStringLiteral("a") << QStringLiteral("not closed");
        QTest::newRow("junk before") << QByteArray("Warning: x\n" + rss("<title>a</title>")) << QStringLiteral("a") << QStringLiteral("before");
        QTest::newRow("page before") << QByteArray("<br />\n<b>Warning</b>: x in y<br />" + rss("<title>a</title>")) << QStringLiteral("a") << QStringLiteral("before");
        QTest::newRow("junk after") << QByteArray(rss("<title>a</title>") + "<script>x</script>") << QStringLiteral("a") << QStringLiteral("after the end");
        QTest::newRow("missing namespace") << QByteArray("<rss version='2.0'><channel><item><dc:title>a</dc:title></item></channel></rss>") << QStringLiteral("a") << QStringLiteral("dc");
        QTest::newRow("attribute without quotes") << rss("<title>a</title><enclosure url=http://e/a.mp3 />") << QStringLiteral("a") << QStringLiteral("quotes");
        QTest::newRow("CDATA without end") << QByteArray("<rss version='2.0'><channel><item><title>a</title><description><![CDATA[x</description></item>"
                                                         "<item><title>b</title></item></channel></rss>") << QStringLiteral("a") << QStringLiteral("CDATA");
        QTest::newRow("unclosed title") << rss("<title>a<link>http://e/1</link>") << QStringLiteral("a") << QStringLiteral("not closed");
        QTest::newRow("missing quote") << rss("<title>a</title><enclosure url='http://e/a' type='audio/mpeg length='12'/>") << QStringLiteral("a") << QStringLiteral("closing quote");
        QTest::newRow("surrogates") << rss("<title>a&#55357;&#56832;b</title>") << QStringLiteral("ab") << QStringLiteral("no character");
        QTest::newRow("two roots") << QByteArray(rss("<title>a</title>") + rss("<title>b</title>")) << QStringLiteral("a") << QStringLiteral("after the end");
        QTest::newRow("element twice named") << rss("<title>a</title><enclosure url='http://e/1' url='http://e/2'/>") << QStringLiteral("a") << QStringLiteral("twice");
        QTest::newRow("wrong label") << QByteArray("<?xml version='1.0' encoding='utf-8'?>" + rss("<title>caf\xE9 cr\xE8me</title>")) << QStringLiteral("café crème") << QStringLiteral("utf-8");
        QTest::newRow("double encoding") << rss("<title>\xC3\x83\xC2\xA9\xC3\x83\xC2\xA8\xC3\x83\xC2\xAA</title>") << QStringLiteral("éèê") << QStringLiteral("twice");
    }

    void givesWhatABrokenFeedHas()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, title);
        QFETCH(QString, cause);
        const ParsedFeed feed = parsed(bytes);
        QVERIFY(!feed.items.isEmpty());
        QCOMPARE(feed.items.first().title, title);
        const QString warnings = feed.warnings.join(u'\n');
        QVERIFY2(warnings.contains(cause), qPrintable(warnings));
        QVERIFY(feed.warnings.first().startsWith(QStringLiteral("line ")));
    }

    void endsAForgottenItemWhereTheNextBegins()
    {
        QByteArray bytes = "<rss version='2.0'><channel>";
        for (int i = 0; i < 600; ++i)
            bytes += "<item><title>t" + QByteArray::number(i) + "</title>";
        const ParsedFeed feed = parsed(bytes + "</channel></rss>");
        QCOMPARE(feed.items.size(), 600);
        QCOMPARE(feed.items.last().title, QStringLiteral("t599"));
        QVERIFY(feed.isComplete);
    }

    void knowsACutFeedFromAWholeOne()
    {
        const QByteArray whole = rss("<title>a</title>");
        QVERIFY(parsed(whole).isComplete);
        const ParsedFeed cut = parsed(whole.left(whole.size() - 12));
        QVERIFY(!cut.isComplete);
        QCOMPARE(cut.items.size(), 1);
    }

    void readsWideEncodingsWithAndWithoutAMark_data()
    {
        QTest::addColumn<int>("encoding");
        QTest::addColumn<bool>("hasMark");
        for (const bool mark : {true, false}) {
            for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf32LE, QStringConverter::Utf32BE})
                QTest::addRow("%s %s", QStringConverter::nameForEncoding(encoding), mark ? "mark" : "none") << int(encoding) << mark;
        }
    }

    void readsWideEncodingsWithAndWithoutAMark()
    {
        QFETCH(int, encoding);
        QFETCH(bool, hasMark);
        QStringEncoder encoder(QStringConverter::Encoding(encoding), hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        const QByteArray bytes = encoder(QString::fromUtf8(rss("<title>Байконур</title>")));
        QCOMPARE(firstItem(bytes).title, QStringLiteral("Байконур"));
    }

    void guessesAnEncodingThatNobodyNamed_data()
    {
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<QString>("text");
        QTest::newRow("windows-1251") << QByteArray("\xd0\xee\xf1\xea\xee\xf1\xec\xee\xf1 \xe7\xe0\xef\xf3\xf1\xf2\xe8\xeb \xea\xee\xf0\xe0\xe1\xeb\xfc") << QStringLiteral("Роскосмос запустил корабль");
        QTest::newRow("koi8-r") << QByteArray("\xf7\xd3\xc5 \xd0\xd5\xd3\xcb\xc9 \xd2\xc1\xcb\xc5\xd4") << QStringLiteral("Все пуски ракет");
        QTest::newRow("iso-8859-5") << QByteArray("\xba\xde\xe1\xdc\xde\xdd\xd0\xd2\xe2\xeb \xd2\xeb\xe8\xdb\xd8 \xd2 \xde\xe2\xda\xe0\xeb\xe2\xeb\xd9 \xda\xde\xe1\xdc\xde\xe1") << QStringLiteral("Космонавты вышли в открытый космос");
        QTest::newRow("windows-1253") << QByteArray("\xc4\xe9\xe5\xe8\xed\xde\xf2 \xc4\xe9\xe1\xf3\xf4\xe7\xec\xe9\xea\xfc\xf2 \xd3\xf4\xe1\xe8\xec\xfc\xf2") << QStringLiteral("Διεθνής Διαστημικός Σταθμός");
        QTest::newRow("windows-1255") << QByteArray("\xf1\xe5\xeb\xf0\xe5\xfa \xe4\xe7\xec\xec \xe4\xe9\xf9\xf8\xe0\xec\xe9\xfa") << QStringLiteral("סוכנות החלל הישראלית");
        QTest::newRow("windows-1256") << QByteArray("\xe6\xdf\xc7\xe1\xc9 \xc7\xe1\xdd\xd6\xc7\xc1 \xc7\xe1\xd3\xda\xe6\xcf\xed\xc9") << QStringLiteral("وكالة الفضاء السعودية");
        QTest::newRow("windows-1252") << QByteArray("Raumfahrt f\xfcr Europa \x96 Gr\xf6\xdf" "e") << QStringLiteral("Raumfahrt für Europa – Größe");
        QTest::newRow("gb18030") << QByteArray("\xd6\xd0\xb9\xfa\xba\xbd\xcc\xec\xd4\xb1\xb3\xf6\xb2\xd5") << QStringLiteral("中国航天员出舱");
        QTest::newRow("big5") << QByteArray("\xb0\xea\xae" "a\xa4\xd3\xaa\xc5\xa4\xa4\xa4\xdf") << QStringLiteral("國家太空中心");
        QTest::newRow("shift_jis") << QByteArray("\x93\xfa\x96{\x82\xcc\x89" "F\x92\x88\x94\xf2\x8ds\x8em") << QStringLiteral("日本の宇宙飛行士");
        QTest::newRow("euc-kr") << QByteArray("\xc7\xd1\xb1\xb9\xc7\xd7\xb0\xf8\xbf\xec\xc1\xd6\xbf\xac\xb1\xb8\xbf\xf8") << QStringLiteral("한국항공우주연구원");
    }

    void guessesAnEncodingThatNobodyNamed()
    {
        QFETCH(QByteArray, title);
        QFETCH(QString, text);
        for (int i = 0; i < 2; ++i) // a converter that remembers its last text would spoil the next
            QCOMPARE(firstItem(rss("<title>" + title + "</title>")).title, text);
    }

    void keepsAPlainLessThanInATitle()
    {
        QCOMPARE(firstItem(rss("<title>1 &lt; 2, vector&lt;int&gt; and &lt;b&gt;bold&lt;/b&gt;</title>")).title, QStringLiteral("1 < 2, vector<int> and bold"));
    }

    void readsUtf16WithoutAMarkWhateverItsScript()
    {
        QStringEncoder encoder(QStringConverter::Utf16BE);
        const QString title = QStringLiteral("Станция «Мир» ").repeated(60).trimmed();
        QCOMPARE(firstItem(encoder(QString::fromUtf8("<rss version='2.0'><channel><item><title>" + title.toUtf8() + "</title></item></channel></rss>"))).title, title);
    }

    void refusesAddressesThatRun()
    {
        QVERIFY(firstItem(rss("<title>a</title><link>javascript:alert(1)</link>")).link.isEmpty());
        QVERIFY(firstItem(rss("<title>a</title><enclosure url='file:///etc/passwd'/>")).enclosures.isEmpty());
    }

    void resolvesOnlyItsOwnPlainEntities()
    {
        const ParsedFeed feed = parsed("<!DOCTYPE rss [<!ENTITY ship \"Soyuz\"><!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY a \"&ship;&ship;\">]>"
                                       "<rss version='2.0'><channel><item><title>&ship; &x; &a;</title></item></channel></rss>");
        QCOMPARE(feed.items.value(0).title, QStringLiteral("Soyuz &x; &a;"));
    }
};

QTEST_GUILESS_MAIN(TestFeedParser)
#include "tst_feedparser.moc"
