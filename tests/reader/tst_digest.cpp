#include "reader/desk.h"
#include "reader/digest.h"

using namespace rendezvous;
using namespace rendezvous::reader;

class TestDigest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addressesThatNameTheSameAreEqual_data();
    void addressesThatNameTheSameAreEqual();
    void anItemIsItsGuidElseItsLinkElseItsContent();
    void theOwnAddressOfAPageStandsForOneThatCountsClicks();
    void fragmentsThatNamePartsTellItemsApart();
    void theLongerBodyGivesTextExcerptAndPictures();
    void theDeclaredLanguageComesBeforeTheDetectedOne();
    void mentionsBecomeTags();
    void anIdentityComesOncePerFeed();
};

void TestDigest::addressesThatNameTheSameAreEqual_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const char *a, const char *b, bool isSame) {
        QTest::addRow("%s | %s", a, b) << QString::fromUtf8(a) << QString::fromUtf8(b) << isSame;
    };
    row("http://example.org/a", "https://example.org/a", true);
    row("https://EXAMPLE.org/a", "https://example.org/a", true);
    row("https://example.org/A", "https://example.org/a", false);
    row("https://example.org/a/", "https://example.org/a", true);
    row("https://example.org", "https://example.org/", true);
    row("https://example.org:443/a", "http://example.org:80/a", true);
    row("https://example.org:8443/a", "https://example.org/a", false);
    row("https://example.org/a?utm_source=rss&utm_medium=feed", "https://example.org/a", true);
    row("https://example.org/a?id=1&utm_source=rss", "https://example.org/a?id=1", true);
    row("https://example.org/a?id=1", "https://example.org/a?id=2", false);
    row("https://example.org/a#b", "https://example.org/a", true);
}

void TestDigest::addressesThatNameTheSameAreEqual()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, isSame);
    QCOMPARE(canonicalLink(QUrl(a)) == canonicalLink(QUrl(b)), isSame);
}

void TestDigest::anItemIsItsGuidElseItsLinkElseItsContent()
{
    feed::ParsedItem item;
    item.title = QStringLiteral("t");
    const QString byContent = identityOf(item);
    QVERIFY(!byContent.isEmpty());
    item.link = QUrl(QStringLiteral("http://Example.org/a/?utm_source=x"));
    QCOMPARE(identityOf(item), QStringLiteral("//example.org/a"));
    item.guid = QStringLiteral("tag:example.org,2022:1");
    QCOMPARE(identityOf(item), item.guid);
    item.guid = QStringLiteral("http://example.org/?p=12");
    const QString overHttp = identityOf(item);
    item.guid = QStringLiteral("https://example.org/?p=12");
    QCOMPARE(identityOf(item), overHttp);
    feed::ParsedItem other;
    other.title = QStringLiteral("u");
    QVERIFY(identityOf(other) != byContent);
}

void TestDigest::theOwnAddressOfAPageStandsForOneThatCountsClicks()
{
    feed::ParsedItem item;
    item.link = QUrl(QStringLiteral("http://feeds.example.org/~r/news/~3/abc/"));
    item.originalLink = QUrl(QStringLiteral("https://example.org/post?utm_source=feedburner"));
    QCOMPARE(digest(item, {}, *sharedTagger()).link, item.originalLink);
    QCOMPARE(identityOf(item), QStringLiteral("//example.org/post"));
    feed::ParsedItem direct;
    direct.link = QUrl(QStringLiteral("https://example.org/post"));
    QCOMPARE(identityOf(direct), identityOf(item));
    item.originalLink = QUrl(QStringLiteral("javascript:x"));
    QCOMPARE(digest(item, {}, *sharedTagger()).link, item.link);
}

void TestDigest::fragmentsThatNamePartsTellItemsApart()
{
    feed::ParsedItem a;
    feed::ParsedItem b;
    a.link = QUrl(QStringLiteral("https://example.org/post#comment-1"));
    b.link = QUrl(QStringLiteral("https://example.org/post#comment-2"));
    QVERIFY(identityOf(a) != identityOf(b));
    a.link = QUrl(QStringLiteral("https://example.org/post#xtor=RSS-16"));
    b.link = QUrl(QStringLiteral("https://example.org/post"));
    QCOMPARE(identityOf(a), identityOf(b));
}

void TestDigest::theLongerBodyGivesTextExcerptAndPictures()
{
    feed::ParsedItem item;
    item.summary = QStringLiteral("Short.");
    item.content = QStringLiteral("<p>Long &amp; <b>bold</b>.</p><p>Second.</p><img src=\"/p.png\">");
    item.base = QUrl(QStringLiteral("https://example.org/feed"));
    const IncomingItem incoming = digest(item, {}, *sharedTagger());
    QVERIFY(incoming.text.startsWith(QLatin1String("Long & bold.")));
    QVERIFY(incoming.text.contains(QLatin1String("\nSecond.")));
    QVERIFY(incoming.excerpt.startsWith(QLatin1String("Long & bold. Second.")));
    QCOMPARE(incoming.images, QVector<QUrl>{QUrl(QStringLiteral("https://example.org/p.png"))});
    QCOMPARE(incoming.thumbnail, incoming.images.first());
    QCOMPARE(incoming.content, item.content);
}

void TestDigest::theDeclaredLanguageComesBeforeTheDetectedOne()
{
    feed::ParsedFeed feed;
    feed::ParsedItem item;
    item.content = QString::fromUtf8("Космонавты вернулись на Землю после полугода на станции, сообщили в корпорации.");
    QCOMPARE(digest(item, feed, *sharedTagger()).language, QStringLiteral("ru"));
    feed.language = QStringLiteral("uk");
    QCOMPARE(digest(item, feed, *sharedTagger()).language, QStringLiteral("uk"));
    item.language = QStringLiteral("fr-FR");
    QCOMPARE(digest(item, feed, *sharedTagger()).language, QStringLiteral("fr"));
}

void TestDigest::mentionsBecomeTags()
{
    feed::ParsedItem item;
    item.title = QStringLiteral("A crew enters the Tiangong space station");
    const IncomingItem incoming = digest(item, {}, *sharedTagger());
    const bool isTagged = std::any_of(incoming.tags.begin(), incoming.tags.end(), [](const ItemTag &tag) {
        return tag.tag == Tag{TagKind::Station, QStringLiteral("tiangong")} && tag.isInTitle;
    });
    QVERIFY(isTagged);
}

void TestDigest::anIdentityComesOncePerFeed()
{
    feed::ParsedFeed feed;
    for (const char *link : {"https://example.org/1", "https://example.org/1", "https://example.org/2"}) {
        feed::ParsedItem item;
        item.guid = QStringLiteral("same");
        item.link = QUrl(QString::fromLatin1(link));
        feed.items.append(item);
    }
    const QVector<IncomingItem> items = digestAll(feed, *sharedTagger());
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0].identity, QStringLiteral("same"));
    QVERIFY(items[1].identity != items[0].identity);
}

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
