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
    for (qsizetype i = 0; i < a.feeds.size(); ++i) {
        const auto same = std::find_if(b.feeds.cbegin(), b.feeds.cend(), [&](const OpmlFeed &feed) { return feed.url == a.feeds[i].url; });
        QVERIFY(same != b.feeds.cend());
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
