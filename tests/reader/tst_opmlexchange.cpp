#include "reader/opmlexchange.h"

#include "desk.h"

#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::reader;

namespace {

/// All that a list can say: a head, namespaces, folders nested, mixed with feeds, empty, with attributes.
const char *const fullList =
    "<?xml version='1.0' encoding='UTF-8'?>"
    "<opml version='2.0' xmlns:n='urn:n' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
    "<head><title>Mine</title><dateCreated>Mon, 02 Nov 2026 10:00:00 GMT</dateCreated><ownerName>A &amp; "
    "B</ownerName>"
    "<dc:rights>CC0</dc:rights></head>"
    "<body>"
    "<outline text='First' xmlUrl='https://e.example/1' type='atom' n:stars='5' odd='&lt;x&gt;'/>"
    "<outline text='Empty' colour='blue'/>"
    "<outline text='Space' title='Space' n:colour='red' isOpen='true'>"
    "<outline text='Deep'><outline text='short' title='A longer title' xmlUrl='https://e.example/2' "
    "htmlUrl='https://e.example/' language='fr' category='/a/b,c'/></outline>"
    "<outline text='Third' xmlUrl='https://e.example/3?a=1&amp;b=2'/>"
    "<outline text='Waiting'/>"
    "<outline text='A page' type='link' url='https://e.example/page'/>"
    "</outline>"
    "<outline text='Fourth' xmlUrl='https://e.example/4'/>"
    "<outline text='Last'/>"
    "</body>"
    "</opml>";

feed::Opml parsed(const QByteArray &bytes)
{
    const Result<feed::Opml> opml = feed::parseOpml(bytes);
    if (!opml)
        qFatal("%s", qPrintable(opml.error().detail));
    return *opml;
}

ImportOutcome import(Desk &desk, const feed::Opml &opml)
{
    std::optional<Result<ImportOutcome>> outcome;
    desk.subscriber.import(opml, &desk.subscriber, [&](Result<ImportOutcome> o) { outcome = std::move(o); });
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000) || !*outcome)
        qFatal("the import failed");
    return **outcome;
}

feed::Opml exported(Desk &desk)
{
    return *desk.read([](const store::Reading &reading) { return exportedOpml(reading); });
}

Feed feedAt(Desk &desk, const char *address)
{
    return **desk.read(
        [url = QUrl(QString::fromLatin1(address))](const store::Reading &r) { return r.feedByUrl(url); });
}

QStringList titles(const feed::Opml &opml)
{
    QStringList titles;
    for (const feed::OpmlFeed &feed : opml.feeds)
        titles += feed.title;
    return titles;
}

QHash<QString, QString> attributesOf(const feed::Opml &opml, const QStringList &path)
{
    for (const feed::OpmlFolder &folder : opml.folders) {
        if (folder.path == path)
            return folder.attributes;
    }
    return {};
}

bool hasFolder(const feed::Opml &opml, const QStringList &path)
{
    return std::any_of(opml.folders.cbegin(), opml.folders.cend(),
                       [&](const feed::OpmlFolder &folder) { return folder.path == path; });
}

} // namespace

class TestOpmlExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListComesOutAsItWentIn()
    {
        const feed::Opml in = parsed(fullList);
        Desk desk;
        QCOMPARE(import(desk, in).added.size(), 4);
        const QByteArray bytes = feed::writeOpml(exported(desk));
        QCOMPARE(bytes, feed::writeOpml(in)); // what the writer keeps is its own test's matter
        QVERIFY(bytes.contains("dc:rights"));
    }

    void laterFeedsJoinTheirFolderAndRemovedOnesGo()
    {
        Desk desk;
        import(desk, parsed(fullList));
        Feed late;
        late.url = QUrl(QStringLiteral("https://e.example/late"));
        late.userTitle = QStringLiteral("Late");
        late.folder = QStringList{QStringLiteral("Space")};
        QVERIFY(desk.write([late](store::Writing &w) { return w.addFeed(late); }));
        const FeedId gone = feedAt(desk, "https://e.example/3?a=1&b=2").id;
        QVERIFY(desk.write([gone](store::Writing &w) { return w.removeFeed(gone, QDateTime::currentDateTimeUtc()); }));
        const feed::Opml out = exported(desk);
        QCOMPARE(titles(out).join(u','), QStringLiteral("First,A longer title,Fourth,Late"));
        QCOMPARE(attributesOf(out, {QStringLiteral("Space")}).value(QStringLiteral("isOpen")),
                 QStringLiteral("true"));
        const QByteArray bytes = feed::writeOpml(out);
        QVERIFY(bytes.indexOf("\"Late\"") < bytes.indexOf("\"Fourth\""));
    }

    void aFolderThatLostItsFeedsIsGone()
    {
        Desk desk;
        import(desk, parsed("<opml><body><outline text='Old' odd='1'><outline text='f' "
                            "xmlUrl='https://e.example/1'/></outline></body></opml>"));
        const FeedId id = feedAt(desk, "https://e.example/1").id;
        QVERIFY(desk.write([id](store::Writing &w) { return w.moveFeed(id, {QStringLiteral("New")}); }));
        const feed::Opml out = exported(desk);
        QVERIFY(!hasFolder(out, {QStringLiteral("Old")}));
        QCOMPARE(out.feeds.first().folder, QStringList{QStringLiteral("New")});
    }

    void aNameThatThePersonGaveWins()
    {
        Desk desk;
        import(desk, parsed(fullList));
        const Feed feed = feedAt(desk, "https://e.example/2");
        FeedChoices choices = feed.choices();
        choices.title = QStringLiteral("Mine now");
        QVERIFY(desk.write([&](store::Writing &w) { return w.setChoices(feed.id, choices); }));
        const feed::OpmlFeed out = exported(desk).feeds.at(1);
        QCOMPARE(out.title, QStringLiteral("Mine now"));
        QVERIFY(!out.attributes.contains(QStringLiteral("text")));
    }

    void anAddressIsNoName()
    {
        Desk desk;
        import(desk, parsed("<opml><body><outline text='' xmlUrl='https://e.example/1'/></body></opml>"));
        const feed::Opml out = exported(desk);
        QCOMPARE(out.feeds.first().title, QStringLiteral("https://e.example/1")); // other readers show it
        Desk other;
        import(other, out);
        QVERIFY(feedAt(other, "https://e.example/1").userTitle.isEmpty());
    }

    void severalListsAreOne()
    {
        Desk desk;
        import(desk, parsed(fullList));
        const auto second = parsed(
            "<opml "
            "xmlns:n='urn:other'><head><title>Theirs</title><ownerEmail>x@e.example</ownerEmail></head><body>"
            "<outline text='Space' n:colour='green' odd='1'><outline text='Fifth' n:stars='1' "
            "xmlUrl='https://e.example/5'/></outline>"
            "<outline text='First' xmlUrl='http://e.example/1'/><outline text='Also empty'/></body></opml>");
        const ImportOutcome outcome = import(desk, second);
        QCOMPARE(outcome.added.size(), 1);
        QCOMPARE(outcome.known, 1);
        import(desk, second);
        const feed::Opml out = exported(desk);
        QCOMPARE(out.title, QStringLiteral("Mine"));
        QCOMPARE(out.head.value(QStringLiteral("ownerEmail")), QStringLiteral("x@e.example"));
        QCOMPARE(out.head.value(QStringLiteral("ownerName")), QStringLiteral("A & B"));
        QVERIFY(hasFolder(out, {QStringLiteral("Empty")}));
        QVERIFY(hasFolder(out, {QStringLiteral("Also empty")}));
        const QHash<QString, QString> space = attributesOf(out, {QStringLiteral("Space")});
        QCOMPARE(space.value(QStringLiteral("n:colour")), QStringLiteral("red"));
        QCOMPARE(space.value(QStringLiteral("n2:colour")), QStringLiteral("green"));
        QCOMPARE(out.namespaces.value(QStringLiteral("n2")), QStringLiteral("urn:other"));
        QCOMPARE(out.namespaces.size(), 3);
        QCOMPARE(out.feeds.last().attributes.value(QStringLiteral("n2:stars")), QStringLiteral("1"));
    }

    void withoutAnImportThereIsAListAllTheSame()
    {
        Desk desk;
        desk.add(QUrl(QStringLiteral("https://e.example/1")));
        const feed::Opml out = exported(desk);
        QCOMPARE(out.title, QStringLiteral("Rendezvous"));
        QCOMPARE(out.feeds.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestOpmlExchange)
#include "tst_opmlexchange.moc"
