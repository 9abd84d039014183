#include "core/bounds.h"
#include "feed/opml.h"
#include "support/shareddata.h"

#include <QDirIterator>
#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::feed;

namespace {

void compare(const Opml &a, const Opml &b)
{
    QCOMPARE(b.title, a.title);
    QCOMPARE(b.head, a.head);
    QCOMPARE(b.feeds.size(), a.feeds.size());
    QHash<QUrl, const OpmlFeed *> byUrl;
    for (const OpmlFeed &feed : b.feeds)
        byUrl.insert(feed.url, &feed);
    for (qsizetype i = 0; i < a.feeds.size(); ++i) {
        const OpmlFeed *same = byUrl.value(a.feeds[i].url);
        QVERIFY(same);
        QCOMPARE(same->title, a.feeds[i].title);
        QCOMPARE(same->folder, a.feeds[i].folder);
        QCOMPARE(same->site, a.feeds[i].site);
        QCOMPARE(same->language, a.feeds[i].language);
        QHash<QString, QString> attributes = same->attributes;
        if (!a.feeds[i].attributes.contains(QStringLiteral("type")))
            attributes.remove(QStringLiteral("type"));
        QCOMPARE(attributes, a.feeds[i].attributes);
    }
    QCOMPARE(b.folders.size(), a.folders.size());
    QCOMPARE(b.namespaces, a.namespaces);
}

/// The titles in the order in which a text has them.
QStringList titlesOf(const QByteArray &opml)
{
    QStringList titles;
    static const QRegularExpression title(QStringLiteral("<outline[^>]* title=\"([^\"]*)\""));
    auto found = title.globalMatch(QString::fromUtf8(opml));
    while (found.hasNext())
        titles += found.next().captured(1);
    return titles;
}

} // namespace

class TestOpml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsFoldersAndOddAttributesThroughARoundTrip()
    {
        const auto opml = parseOpml("<opml version='1.1' xmlns:n='urn:n'><head><title>Mine</title><ownerName>A &amp; B</ownerName></head><body>"
                                    "<outline text='Space' n:colour='red'><outline text='Deep'><outline TEXT='T' title='Title' XMLURL='http://e/f?a=1&amp;b=2' htmlUrl='http://e/'"
                                    " type='atom' language='fr' category='/a/b,c' n:stars='5' odd='&lt;x&gt;'/></outline></outline>"
                                    "<outline text='Empty'/><outline text='Loose' xmlUrl='feed://e/g' category='/Moon/Base'/></body></opml>");
        QVERIFY(opml);
        QCOMPARE(opml->feeds.size(), 2);
        QCOMPARE(opml->feeds[0].folder, (QStringList{QStringLiteral("Space"), QStringLiteral("Deep")}));
        QCOMPARE(opml->feeds[0].title, QStringLiteral("Title"));
        QCOMPARE(opml->feeds[0].attributes.value(QStringLiteral("n:stars")), QStringLiteral("5"));
        QCOMPARE(opml->feeds[1].url, QUrl(QStringLiteral("http://e/g")));
        QCOMPARE(opml->feeds[1].folder, (QStringList{QStringLiteral("Moon"), QStringLiteral("Base")}));
        const auto again = parseOpml(writeOpml(*opml));
        QVERIFY(again);
        compare(*opml, *again);
        QVERIFY(again->warnings.isEmpty());
    }

    void writesFeedsAndFoldersInTheirOrder()
    {
        const QByteArray bytes =
            "<opml><body><outline title='f1' xmlUrl='http://e/1'/><outline title='E1'/><outline title='A' colour='red'>"
            "<outline title='B'><outline title='f2' xmlUrl='http://e/2'/></outline><outline title='f3' xmlUrl='http://e/3'/>"
            "<outline title='E2'/><outline title='C'><outline title='f4' xmlUrl='http://e/4'/></outline></outline>"
            "<outline title='E3'><outline title='E4'/></outline><outline title='f5' xmlUrl='http://e/5'/>"
            "<outline title='E5'/></body></opml>";
        const auto opml = parseOpml(bytes);
        QVERIFY(opml);
        QCOMPARE(titlesOf(writeOpml(*opml)).join(u' '), QStringLiteral("f1 E1 A B f2 f3 E2 C f4 E3 E4 f5 E5"));
    }

    void keepsTheHeadWithItsNamespaces()
    {
        const auto opml = parseOpml("<opml xmlns:dc='http://purl.org/dc/elements/1.1/'><head><title>T</title><ownerId>http://e/me</ownerId>"
                                    "<dc:rights>CC0</dc:rights></head><body/></opml>");
        QVERIFY(opml);
        QCOMPARE(opml->head.value(QStringLiteral("dc:rights")), QStringLiteral("CC0"));
        const auto again = parseOpml(writeOpml(*opml));
        QVERIFY(again);
        compare(*opml, *again);
        QCOMPARE(again->namespaces.value(QStringLiteral("dc")), QStringLiteral("http://purl.org/dc/elements/1.1/"));
    }

    void keepsWhatAFolderSaysAsAFeedDoes()
    {
        const auto opml = parseOpml("<opml><body><outline text='A' htmlUrl='http://e/a' language='fr' xml:lang='de'><outline text='f' xmlUrl='http://e/1'/></outline></body></opml>");
        QVERIFY(opml);
        QCOMPARE(opml->folders.size(), 1);
        QCOMPARE(opml->folders[0].attributes.value(QStringLiteral("htmlUrl")), QStringLiteral("http://e/a"));
        QCOMPARE(opml->folders[0].attributes.value(QStringLiteral("language")), QStringLiteral("fr"));
        const auto again = parseOpml(writeOpml(*opml));
        QVERIFY(again);
        QCOMPARE(again->folders[0].attributes, opml->folders[0].attributes);
        QVERIFY(again->namespaces.isEmpty());
    }

    void keepsLinksForExportOnly()
    {
        const auto opml = parseOpml("<opml><body><outline text='a' type='link' url='http://e/page'/><outline text='b' type='include' url='file:///x'/></body></opml>");
        QVERIFY(opml);
        QVERIFY(opml->feeds.isEmpty());
        QCOMPARE(opml->warnings.size(), 2);
        const QByteArray written = writeOpml(*opml);
        QVERIFY(written.contains("url=\"http://e/page\""));
        QVERIFY(!written.contains("file:"));
    }

    void putsWhatIsNestedTooDeepIntoTheDeepestFolder_data()
    {
        QTest::addColumn<int>("depth");
        QTest::addColumn<int>("flattened");
        QTest::newRow("at the bound") << bounds::opmlDepth << 0;
        QTest::newRow("beyond it") << bounds::opmlDepth + 1 << 1;
        QTest::newRow("beyond what a strict parser reads") << 600 << 600 - bounds::opmlDepth;
        QTest::newRow("hostile") << 100'000 << -1;
    }

    void putsWhatIsNestedTooDeepIntoTheDeepestFolder()
    {
        QFETCH(const int, depth);
        QFETCH(const int, flattened);
        QByteArray bytes = "<opml><body>";
        for (int i = 1; i <= depth; ++i)
            bytes += "<outline text='d" + QByteArray::number(i) + "'><outline text='f' xmlUrl='http://e/" + QByteArray::number(i) + "'/>";
        bytes += QByteArray("</outline>").repeated(depth) + "</body></opml>";
        const auto opml = parseOpml(bytes);
        QVERIFY(opml);
        QCOMPARE(opml->feeds.size(), std::min(depth, bounds::opmlFeeds));
        QCOMPARE(opml->feeds.last().folder.size(), std::min(depth, bounds::opmlDepth));
        QVERIFY2(opml->warnings.size() <= 4, qPrintable(opml->warnings.join(u'\n')));
        if (flattened >= 0)
            QCOMPARE(opml->warnings.filter(QStringLiteral("%1 feeds are nested deeper").arg(flattened)).size(), flattened > 0 ? 1 : 0);
        const auto again = parseOpml(writeOpml(*opml));
        QVERIFY(again);
        compare(*opml, *again);
    }

    void mergesDuplicatesAndSaysSo()
    {
        const auto opml = parseOpml("<opml><body><outline text='a' xmlUrl='http://e/f'/>\n<outline text='b' xmlUrl='https://E/f/' htmlUrl='http://e/'/></body></opml>");
        QVERIFY(opml);
        QCOMPARE(opml->feeds.size(), 1);
        QCOMPARE(opml->feeds[0].site, QUrl(QStringLiteral("http://e/")));
        QVERIFY(opml->warnings.value(0).startsWith(QStringLiteral("line 2")));
    }

    void refusesWhatIsNoWebAddress()
    {
        const auto opml = parseOpml("<opml><body><outline text='a' xmlUrl='file:///etc/passwd'/><outline text='b' xmlUrl='javascript:x'/>"
                                    "<outline text='c' xmlUrl='exec:ls'/><outline text='d' type='include' url='http://e/more.opml'/></body></opml>");
        QVERIFY(opml);
        QVERIFY(opml->feeds.isEmpty());
        QCOMPARE(opml->warnings.size(), 4);
    }

    void saysThatOtherDocumentsAreNone()
    {
        QCOMPARE(parseOpml("<rss/>").error().kind, Error::Kind::NotOpml);
        QCOMPARE(parseOpml("hello").error().kind, Error::Kind::NotOpml);
    }

    void recoversTheFilesOfARealApp()
    {
        SKIP_WITHOUT_SHARED_DATA("corpus/opml-plenary");
        int files = 0;
        int repaired = 0;
        QDirIterator all(sharedData(QStringLiteral("corpus/opml-plenary")), {QStringLiteral("*.opml")}, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QByteArray bytes = readFile(all.next());
            const auto opml = parseOpml(bytes);
            QVERIFY2(opml, qPrintable(all.filePath()));
            const auto merged = opml->warnings.filter(QStringLiteral("there twice")).size();
            const auto refused = opml->warnings.filter(QStringLiteral("no http")).size();
            QVERIFY2(opml->feeds.size() + merged + refused == bytes.count("xmlUrl="), qPrintable(all.filePath()));
            QVERIFY(opml->isComplete);
            const auto again = parseOpml(writeOpml(*opml));
            QVERIFY(again);
            compare(*opml, *again);
            ++files;
            repaired += opml->warnings.size() > merged + refused ? 1 : 0;
        }
        qInfo("%d OPML files, %d of them repaired", files, repaired);
        QVERIFY(repaired >= 80);
    }
};

QTEST_GUILESS_MAIN(TestOpml)
#include "tst_opml.moc"
