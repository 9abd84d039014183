#include "core/utc.h"
#include "feed/feedparser.h"

#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::feed;

namespace {

QUrl url(const char *address)
{
    return QUrl(QString::fromLatin1(address));
}

ParsedFeed parsed(const QByteArray &bytes)
{
    FeedHints hints;
    hints.url = url("https://e.example/feed");
    const Result<ParsedFeed> feed = parseFeed(bytes, hints);
    if (!feed)
        qFatal("%s", qPrintable(feed.error().detail));
    return *feed;
}

QByteArray rss(const QByteArray &item, const QByteArray &channel = {})
{
    return "<rss version='2.0' xmlns:media='http://search.yahoo.com/mrss/' "
           "xmlns:slash='http://purl.org/rss/1.0/modules/slash/'"
           " xmlns:wfw='http://wellformedweb.org/CommentAPI/' xmlns:georss='http://www.georss.org/georss'"
           " xmlns:gml='http://www.opengis.net/gml' xmlns:geo='http://www.w3.org/2003/01/geo/wgs84_pos#'"
           " xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd' "
           "xmlns:atom='http://www.w3.org/2005/Atom'"
           " xmlns:thr='http://purl.org/syndication/thread/1.0' xmlns:dc='http://purl.org/dc/elements/1.1/'"
           " xmlns:feedburner='http://rssnamespace.org/feedburner/ext/1.0' "
           "xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'>"
           "<channel><link>https://e.example/</link>" +
           channel + "<item>" + item + "</item></channel></rss>";
}

QByteArray atom(const QByteArray &entry)
{
    return "<feed xmlns='http://www.w3.org/2005/Atom' "
           "xmlns:thr='http://purl.org/syndication/thread/1.0'><entry>" +
           entry + "</entry></feed>";
}

ParsedItem itemOf(const QByteArray &bytes)
{
    return parsed(bytes).items.value(0);
}

QStringList addresses(const ParsedItem &item)
{
    QStringList list;
    for (const Enclosure &enclosure : item.enclosures)
        list += enclosure.url.path();
    return list;
}

} // namespace

class TestFeedExtensions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // rssboard.org/media-rss
    void aMediaGroupGivesItsFilesItsTextsAndItsThumbnail()
    {
        const ParsedItem item =
            itemOf(rss("<media:group><media:title>From the group</media:title><media:description "
                       "type='plain'>Line &lt; 1\nLine 2</media:description>"
                       "<media:content url='/a.mp4' type='video/mp4' fileSize='99' "
                       "isDefault='true'><media:thumbnail url='/small.jpg' width='75'/></media:content>"
                       "<media:content url='/a.webm' medium='video'/><media:keywords>Moon, "
                       "Mars</media:keywords></media:group>"));
        QCOMPARE(item.title, QStringLiteral("From the group"));
        QCOMPARE(item.summary, QStringLiteral("Line &lt; 1<br>\nLine 2"));
        QCOMPARE(addresses(item), (QStringList{QStringLiteral("/a.mp4"), QStringLiteral("/a.webm")}));
        QCOMPARE(item.enclosures[0].length, 99);
        QCOMPARE(item.enclosures[0].type, QStringLiteral("video/mp4"));
        QCOMPARE(item.thumbnail, url("https://e.example/small.jpg"));
        QCOMPARE(item.categories, (QStringList{QStringLiteral("Moon"), QStringLiteral("Mars")}));
    }

    void theItemsOwnWordsComeBeforeThoseOfItsMedia()
    {
        const ParsedItem item =
            itemOf(rss("<media:content url='/p.jpg' medium='image'><media:title>A caption</media:title>"
                       "<media:description>Of the picture</media:description></media:content>"
                       "<title>The news</title><description>Of the item</description>"));
        QCOMPARE(item.title, QStringLiteral("The news"));
        QCOMPARE(item.summary, QStringLiteral("Of the item"));
        QCOMPARE(item.thumbnail, url("https://e.example/p.jpg"));
    }

    void aThumbnailComesBeforeAPictureAndAnEnclosedOne()
    {
        const ParsedItem item =
            itemOf(rss("<enclosure url='/e.png' type='image/png' length='1'/><media:content url='/c.jpg' "
                       "type='image/jpeg'/>"
                       "<media:thumbnail url='/t.jpg'/><media:thumbnail url='/second.jpg'/>"));
        QCOMPARE(item.thumbnail, url("https://e.example/t.jpg"));
        QCOMPARE(itemOf(rss("<enclosure url='/e.png' type='image/png' length='1'/>")).thumbnail,
                 url("https://e.example/e.png"));
    }

    void aFileNamedTwiceIsOneEnclosure()
    {
        const ParsedItem item = itemOf(
            rss("<media:content url='/a.mp3'/><enclosure url='/a.mp3' type='audio/mpeg' length='12'/>"));
        QCOMPARE(item.enclosures.size(), 1);
        QCOMPARE(item.enclosures[0].type, QStringLiteral("audio/mpeg"));
        QCOMPARE(item.enclosures[0].length, 12);
    }

    void creditsAreAuthorsOnlyWhereNobodyElseIs()
    {
        const QByteArray credits =
            "<media:credit role='photographer'>Ana</media:credit><media:credit>Bo</media:credit>";
        QCOMPARE(itemOf(rss(credits)).author, QStringLiteral("Ana, Bo"));
        QCOMPARE(itemOf(rss(credits + "<author>c@e.example (Cy)</author>")).author, QStringLiteral("Cy"));
    }

    // help.apple.com/itc/podcasts_connect
    void aPodcastSpeaksForItself()
    {
        const ParsedFeed feed = parsed(rss("<itunes:title>Episode</itunes:title><itunes:author>Ada</"
                                           "itunes:author><itunes:summary>Long</itunes:summary>"
                                           "<itunes:subtitle>Short</itunes:subtitle><itunes:image "
                                           "href='/i.jpg'/><itunes:keywords>a, b,,a</itunes:keywords>",
                                           "<itunes:author>Host</itunes:author><itunes:summary>About</"
                                           "itunes:summary><itunes:image href='/cover.jpg'/>"));
        QCOMPARE(feed.author, QStringLiteral("Host"));
        QCOMPARE(feed.description, QStringLiteral("About"));
        QCOMPARE(feed.icon, url("https://e.example/cover.jpg"));
        const ParsedItem item = feed.items.value(0);
        QCOMPARE(item.title, QStringLiteral("Episode"));
        QCOMPARE(item.author, QStringLiteral("Ada"));
        QCOMPARE(item.summary, QStringLiteral("Long"));
        QCOMPARE(item.thumbnail, url("https://e.example/i.jpg"));
        QCOMPARE(item.categories, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    }

    void placesAreReadInEveryWayOfWritingThem_data()
    {
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<bool>("isPlace");
        QTest::newRow("point") << QByteArray("<georss:point>45.5 -63.25</georss:point>") << true;
        QTest::newRow("point with a comma")
            << QByteArray("<georss:point> 45.5,\n-63.25 </georss:point>") << true;
        QTest::newRow("gml")
            << QByteArray(
                   "<georss:where><gml:Point><gml:pos>45.5 -63.25</gml:pos></gml:Point></georss:where>")
            << true;
        QTest::newRow("circle") << QByteArray("<georss:circle>45.5 -63.25 500</georss:circle>") << true;
        QTest::newRow("geo") << QByteArray("<geo:lat>45.5</geo:lat><geo:long>-63.25</geo:long>") << true;
        QTest::newRow("geo:Point")
            << QByteArray("<geo:Point><geo:long>-63.25</geo:long><geo:lat>45.5</geo:lat></geo:Point>")
            << true;
        QTest::newRow("outside the world")
            << QByteArray("<georss:point>145.5 -63.25</georss:point>") << false;
        QTest::newRow("no number") << QByteArray("<georss:point>north west</georss:point>") << false;
        QTest::newRow("not finite") << QByteArray("<georss:point>nan nan</georss:point>") << false;
        QTest::newRow("half") << QByteArray("<georss:point>45.5</georss:point>") << false;
        QTest::newRow("half of geo") << QByteArray("<geo:lat>45.5</geo:lat>") << false;
    }

    void placesAreReadInEveryWayOfWritingThem()
    {
        QFETCH(const QByteArray, place);
        QFETCH(const bool, isPlace);
        const ParsedItem item = itemOf(rss(place));
        QCOMPARE(item.place.has_value(), isPlace);
        if (isPlace)
            QCOMPARE(*item.place, (GeoPoint{45.5, -63.25}));
    }

    void commentsAreCountedAndFound()
    {
        ParsedItem item = itemOf(rss(
            "<comments>/c</comments><slash:comments>7</slash:comments><wfw:commentRss>/cf</wfw:commentRss>"));
        QCOMPARE(item.commentCount, 7);
        QCOMPARE(item.commentsLink, url("https://e.example/c"));
        QCOMPARE(item.commentsFeed, url("https://e.example/cf"));
        QCOMPARE(itemOf(rss("<slash:comments>many</slash:comments>")).commentCount, -1);
        QCOMPARE(itemOf(rss("<slash:comments>-3</slash:comments>")).commentCount, -1);
        QCOMPARE(itemOf(rss("<wfw:commentRSS>/cf</wfw:commentRSS>")).commentsFeed,
                 url("https://e.example/cf"));
    }

    // RFC 4685
    void threadsNameWhatTheyAnswer()
    {
        const ParsedItem item = itemOf(atom(
            "<id>tag:b</id><thr:in-reply-to ref='tag:a' href='https://e.example/a'/><thr:total>12</thr:total>"
            "<link rel='replies' type='application/atom+xml' href='/r' thr:count='3'/>"
            "<link rel='replies' type='text/html' href='/c'/>"));
        QCOMPARE(item.inReplyTo, QStringLiteral("tag:a"));
        QCOMPARE(item.commentCount, 12);
        QCOMPARE(item.commentsFeed, url("https://e.example/r"));
        QCOMPARE(item.commentsLink, url("https://e.example/c"));
        QCOMPARE(itemOf(atom("<link rel='replies' href='/r' thr:count='3'/>")).commentCount, 3);
    }

    void theSyndicationModuleSaysHowOften_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<int>("minutes");
        QTest::newRow("hourly") << QByteArray("<sy:updatePeriod>hourly</sy:updatePeriod>") << 60;
        QTest::newRow("four a day")
            << QByteArray(
                   "<sy:updatePeriod> Daily\n</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>")
            << 360;
        QTest::newRow("a million an hour")
            << QByteArray("<sy:updateFrequency>1000000</sy:updateFrequency><sy:updatePeriod>hourly</"
                          "sy:updatePeriod>")
            << 1;
        QTest::newRow("never") << QByteArray("<sy:updatePeriod>never</sy:updatePeriod>") << 0;
        QTest::newRow("frequency only") << QByteArray("<sy:updateFrequency>2</sy:updateFrequency>") << 0;
        QTest::newRow("zero")
            << QByteArray(
                   "<sy:updatePeriod>weekly</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>")
            << 10080;
    }

    void theSyndicationModuleSaysHowOften()
    {
        QFETCH(const QByteArray, said);
        QFETCH(const int, minutes);
        QCOMPARE(parsed(rss("<title>t</title>", said)).pollHints.syndicationMinutes, minutes);
    }

    void feedBurnersOriginalAddressIsKeptBesideTheLink()
    {
        const ParsedItem item =
            itemOf(rss("<link>https://feeds.example/~r/1</link><feedburner:origLink>https://e.example/1</"
                       "feedburner:origLink>"));
        QCOMPARE(item.link, url("https://feeds.example/~r/1"));
        QCOMPARE(item.originalLink, url("https://e.example/1"));
        QVERIFY(itemOf(rss("<feedburner:origLink>javascript:alert(1)</feedburner:origLink>"))
                    .originalLink.isEmpty());
    }

    // RFC 4287, 4.1.3.2
    void contentThatIsElsewhereIsLinked()
    {
        const ParsedItem page = itemOf(atom("<title>t</title><content src='/page' type='text/html'/>"));
        QCOMPARE(page.link, url("https://e.example/page"));
        QVERIFY(page.enclosures.isEmpty());
        const ParsedItem film =
            itemOf(atom("<title>t</title><link href='/about'/><content src='/film.mp4' type='video/mp4'/>"));
        QCOMPARE(film.link, url("https://e.example/about"));
        QCOMPARE(film.enclosures.value(0).url, url("https://e.example/film.mp4"));
    }

    void anItemsImageIsItsThumbnailHoweverItIsWritten_data()
    {
        QTest::addColumn<QByteArray>("image");
        QTest::newRow("address") << QByteArray("<image>https://e.example/i.jpg</image>");
        QTest::newRow("as a channel's")
            << QByteArray("<image><url>https://e.example/i.jpg</url><title>t</title></image>");
        QTest::newRow("itunes") << QByteArray("<itunes:image href='https://e.example/i.jpg'/>");
        QTest::newRow("media, by its ending")
            << QByteArray("<media:content url='https://e.example/i.jpg?w=1'/>");
        QTest::newRow("enclosure") << QByteArray(
            "<enclosure url='https://e.example/i.jpg' type='image/jpeg'/>");
    }

    void anItemsImageIsItsThumbnailHoweverItIsWritten()
    {
        QFETCH(const QByteArray, image);
        const ParsedItem item = itemOf(rss("<title>t</title>" + image));
        QCOMPARE(item.thumbnail.adjusted(QUrl::RemoveQuery), url("https://e.example/i.jpg"));
        QCOMPARE(item.title, QStringLiteral("t"));
    }

    void eachItemHasItsOwnLanguage()
    {
        const ParsedFeed feed =
            parsed(rss("<title>t</title></item><item xml:lang='ru-RU'><title>t</title></item>"
                       "<item><title>t</title><dc:language>zh-TW</dc:language></item>"
                       "<item><title xml:lang='de'>t</title><description xml:lang='fr'>d</description>",
                       "<language>en-gb</language>"));
        QStringList languages;
        for (const ParsedItem &item : feed.items)
            languages += item.language;
        QCOMPARE(languages.join(u' '), QStringLiteral("en ru zh-Hant fr"));
    }

    // resource.org's RSS 1.0: the items are beside the channel
    void rdfIsReadWithItsModules()
    {
        const ParsedFeed feed =
            parsed("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
                   "xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'"
                   " xmlns:content='http://purl.org/rss/1.0/modules/content/' "
                   "xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'>"
                   "<channel "
                   "rdf:about='https://e.example/'><title>R</title><link>https://e.example/</"
                   "link><dc:language>ja</dc:language>"
                   "<sy:updatePeriod>daily</sy:updatePeriod><items><rdf:Seq><rdf:li "
                   "rdf:resource='https://e.example/1'/></rdf:Seq></items></channel>"
                   "<image "
                   "rdf:about='https://e.example/l.png'><title>logo</title><url>https://e.example/l.png</"
                   "url></image>"
                   "<item "
                   "rdf:about='https://e.example/1'><title>One</title><link>https://e.example/1</"
                   "link><description>d</description>"
                   "<content:encoded><![CDATA[<p>c</p>]]></content:encoded><dc:creator>A</"
                   "dc:creator><dc:subject>s</dc:subject><dc:date>2022-04-19T10:00:00+09:00</dc:date></item>"
                   "</rdf:RDF>");
        QCOMPARE(feed.format, FeedFormat::Rss10);
        QCOMPARE(feed.title, QStringLiteral("R"));
        QCOMPARE(feed.language, QStringLiteral("ja"));
        QCOMPARE(feed.icon, url("https://e.example/l.png"));
        QCOMPARE(feed.pollHints.syndicationMinutes, 1440);
        QCOMPARE(feed.items.size(), 1);
        const ParsedItem item = feed.items.first();
        QCOMPARE(item.guid, QStringLiteral("https://e.example/1"));
        QCOMPARE(item.content, QStringLiteral("<p>c</p>"));
        QCOMPARE(item.author, QStringLiteral("A"));
        QCOMPARE(item.categories, QStringList{QStringLiteral("s")});
        QCOMPARE(item.published, QDateTime(QDate(2022, 4, 19), QTime(1, 0), utc));
        QCOMPARE(item.language, QStringLiteral("ja"));
    }

    // github.com/scripting/Scripting-News, rss-in-json
    void rssInJsonIsReadAsRss()
    {
        const ParsedFeed feed = parsed("{\"rss\":{\"version\":\"2.0\",\"channel\":{\"title\":\"T\",\"link\":"
                                       "\"https://e.example/\",\"language\":\"fr\",\"ttl\":\"30\","
                                       "\"item\":[{\"title\":\"A\",\"link\":\"/"
                                       "a\",\"guid\":{\"isPermaLink\":\"false\",\"#value\":\"g\"},"
                                       "\"pubDate\":\"Tue, 19 Apr 2022 10:00:00 GMT\","
                                       "\"category\":[\"x\",{\"#value\":\"y\"}],\"enclosure\":{\"url\":\"/"
                                       "a.mp3\",\"type\":\"audio/mpeg\",\"length\":12}},"
                                       "{\"description\":\"<p>only</p>\"}]}}}");
        QCOMPARE(feed.format, FeedFormat::RssInJson);
        QCOMPARE(feed.language, QStringLiteral("fr"));
        QCOMPARE(feed.pollHints.ttlMinutes, 30);
        QCOMPARE(feed.items.size(), 2);
        const ParsedItem item = feed.items.first();
        QCOMPARE(item.guid, QStringLiteral("g"));
        QCOMPARE(item.link, url("https://e.example/a"));
        QCOMPARE(item.categories, (QStringList{QStringLiteral("x"), QStringLiteral("y")}));
        QCOMPARE(item.enclosures.value(0),
                 (Enclosure{url("https://e.example/a.mp3"), QStringLiteral("audio/mpeg"), 12}));
        QCOMPARE(feed.items.last().summary, QStringLiteral("<p>only</p>"));
        QCOMPARE(
            parsed("{\"rss\":{\"channel\":{\"title\":\"T\",\"item\":{\"title\":\"only\"}}}}").items.size(),
            1);
    }

    // jsonfeed.org/version/1.1
    void aJsonFeedsTextKeepsItsLines()
    {
        const ParsedItem item =
            itemOf("{\"version\":\"https://jsonfeed.org/version/"
                   "1.1\",\"items\":[{\"id\":\"1\",\"content_text\":\"a < b\\nc\","
                   "\"image\":\"/i.png\",\"banner_image\":\"/b.png\",\"attachments\":[{\"url\":\"/"
                   "a\",\"size_in_bytes\":1e300},"
                   "{\"url\":\"/b\",\"size_in_bytes\":-5},{\"url\":\"/c\",\"size_in_bytes\":\"7\"}]}]}");
        QCOMPARE(item.content, QStringLiteral("a &lt; b<br>\nc"));
        QCOMPARE(item.thumbnail, url("https://e.example/i.png"));
        QCOMPARE(item.enclosures.size(), 3);
        QCOMPARE(item.enclosures[0].length, -1);
        QCOMPARE(item.enclosures[1].length, -1);
        QCOMPARE(item.enclosures[2].length, 7);
    }

    void aPersonWrittenAsAtomDoesHasOnlyTheName()
    {
        const ParsedItem item = itemOf(
            rss("<title>t</title><author><name>Ada L.</name><title>Manager</title><company/></author>"));
        QCOMPARE(item.author, QStringLiteral("Ada L."));
        QCOMPARE(item.title, QStringLiteral("t"));
    }

    // RFC 4287, 4.2.1; jsonfeed.org/version/1.1
    void whoWroteTheFeedWroteWhatNamesNobodyElse()
    {
        const ParsedFeed feed = parsed(
            "<feed "
            "xmlns='http://www.w3.org/2005/Atom'><author><name>Ada</name></author><entry><id>1</id></entry>"
            "<entry><id>2</id><author><name>Bo</name></author></entry></feed>");
        QCOMPARE(feed.items.value(0).author, QStringLiteral("Ada"));
        QCOMPARE(feed.items.value(1).author, QStringLiteral("Bo"));
        QCOMPARE(itemOf("{\"version\":\"https://jsonfeed.org/version/1.1\",\"authors\":[{\"name\":\"Ada\"}],"
                        "\"items\":[{\"id\":\"1\"}]}")
                     .author,
                 QStringLiteral("Ada"));
        QVERIFY(itemOf(rss("<title>t</title>", "<managingEditor>Ed</managingEditor>")).author.isEmpty());
    }

    void theNextPageIsNamedByEveryFormatThatHasPages()
    {
        QCOMPARE(parsed("{\"version\":\"https://jsonfeed.org/version/1.1\",\"next_url\":\"/2\",\"items\":[]}")
                     .next,
                 url("https://e.example/2"));
        QCOMPARE(parsed(atom("<id>a</id></entry><link rel='next' href='/2'/><entry><id>b</id>")).next,
                 url("https://e.example/2"));
        QCOMPARE(parsed(rss("<title>t</title>", "<atom:link rel='next' href='/2'/>")).next,
                 url("https://e.example/2"));
        QVERIFY(
            parsed(
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"next_url\":\"file:///2\",\"items\":[]}")
                .next.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFeedExtensions)
#include "tst_feedextensions.moc"
