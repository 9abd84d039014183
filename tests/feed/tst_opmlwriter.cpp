#include "feed/opml.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace rendezvous;
using namespace rendezvous::feed;

namespace {

OpmlFeed feedCalled(const QString &title)
{
    OpmlFeed feed;
    feed.url = QUrl(QStringLiteral("https://example.org/feed"));
    feed.title = title;
    return feed;
}

QString faultOf(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? reader.errorString() : QString();
}

/// What a list is after it was written and read; complete and without a word about repairs.
Opml again(const Opml &opml)
{
    const Result<Opml> read = parseOpml(writeOpml(opml));
    return read && read->isComplete && read->warnings.isEmpty() ? *read : Opml();
}

} // namespace

class TestOpmlWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsWellFormed_data();
    void whatIsWrittenIsWellFormed();
    void titlesComeBack_data();
    void titlesComeBack();
    void valuesOfAttributesComeBack_data();
    void valuesOfAttributesComeBack();
    void namesThatXmlCannotHoldAreLeftOut_data();
    void namesThatXmlCannotHoldAreLeftOut();
    void oneListIsAlwaysTheSameBytes();
    void foldersComeBackInTheirOrder();
    void passwordsStayHere();
};

void TestOpmlWriter::whatIsWrittenIsWellFormed_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("markup") << QStringLiteral("<a>&amp;\"'</a>]]>");
    QTest::newRow("controls") << QString::fromUtf8("a\x01\x08\x0b\x1f\x7f z");
    QTest::newRow("null") << QString(QChar(0));
    QTest::newRow("noncharacters") << QString(QChar(0xFFFE)) + QChar(0xFFFF);
    QTest::newRow("half a character") << QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b");
    QTest::newRow("the other half") << QString(QChar(0xDE00));
    QTest::newRow("halves in the wrong order") << QString(QChar(0xDE00)) + QChar(0xD83D);
    QTest::newRow("beyond the first plane") << QString::fromUtf8("😀");
    QTest::newRow("direction") << QString::fromUtf8("\xE2\x80\xAE"
                                                    "a");
    QTest::newRow("lines") << QStringLiteral("a\r\nb\tc");
}

void TestOpmlWriter::whatIsWrittenIsWellFormed()
{
    QFETCH(QString, text);
    Opml opml;
    opml.title = text;
    opml.head.insert(QStringLiteral("ownerName"), text);
    opml.feeds = {feedCalled(text), feedCalled(QStringLiteral("last"))};
    opml.feeds[0].language = text;
    opml.feeds[0].folder = {text, QStringLiteral("inner")};
    opml.feeds[0].attributes.insert(QStringLiteral("note"), text);
    opml.feeds[1].url = QUrl(QStringLiteral("https://example.org/other"));
    const QByteArray xml = writeOpml(opml);
    QCOMPARE(faultOf(xml), QString());
    QCOMPARE(again(opml).feeds.size(), 2);
    QCOMPARE(again(opml).feeds[1].title, QStringLiteral("last"));
}

void TestOpmlWriter::titlesComeBack_data()
{
    QTest::addColumn<int>("unused");
    for (const char *title :
         {"a", "AT&T", "a < b", "\"a\" 'b'", "R&D <b", "日本語", "😀 é", "100% /a/b", "]]>", "a;b,c"})
        QTest::newRow(title) << 0;
}

void TestOpmlWriter::titlesComeBack()
{
    const QString title = QString::fromUtf8(QTest::currentDataTag());
    Opml opml;
    opml.title = title;
    opml.feeds = {feedCalled(title)};
    opml.feeds[0].folder = {title, QStringLiteral("inner ") + title};
    const Opml read = again(opml);
    QCOMPARE(read.title, title);
    QCOMPARE(read.feeds.size(), 1);
    QCOMPARE(read.feeds[0].title, title);
    QCOMPARE(read.feeds[0].folder, opml.feeds[0].folder);
}

void TestOpmlWriter::valuesOfAttributesComeBack_data()
{
    QTest::addColumn<int>("unused");
    for (const char *value : {"", " a  b ", "a\nb", "a\tb", "a\r\nb", "<&>\"'", "&amp;", "&#10;", "😀"})
        QTest::newRow(value) << 0;
}

void TestOpmlWriter::valuesOfAttributesComeBack()
{
    const QString value = QString::fromUtf8(QTest::currentDataTag());
    Opml opml;
    opml.feeds = {feedCalled(QStringLiteral("a"))};
    opml.feeds[0].attributes.insert(QStringLiteral("note"), value);
    const Opml read = again(opml);
    QCOMPARE(read.feeds.size(), 1);
    QCOMPARE(read.feeds[0].attributes.value(QStringLiteral("note")), value);
}

void TestOpmlWriter::namesThatXmlCannotHoldAreLeftOut_data()
{
    QTest::addColumn<bool>("isKept");
    const auto row = [](const char *name, bool isKept) { QTest::newRow(name) << isKept; };
    row("note", true);
    row("_note-1.x", true);
    row("n:note", true);
    row("заметка", true);
    row("", false);
    row("1note", false);
    row("a b", false);
    row("a=\"b\" c", false);
    row("a>", false);
    row("n:m:note", false);
    row(":note", false);
    row("n:", false);
    row("n:1", false);
    row("aª", false);
    row("a²", false);
    row("aµ", false);
    row("xmlns", false);
    row("xmlns:n", false);
}

void TestOpmlWriter::namesThatXmlCannotHoldAreLeftOut()
{
    QFETCH(bool, isKept);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    Opml opml;
    opml.feeds = {feedCalled(QStringLiteral("a"))};
    opml.feeds[0].attributes.insert(name, QStringLiteral("value"));
    const QByteArray xml = writeOpml(opml);
    QCOMPARE(faultOf(xml), QString());
    QCOMPARE(xml.contains("\"value\""), isKept);
    const Opml read = again(opml);
    QCOMPARE(read.feeds.size(), 1);
    QCOMPARE(read.feeds[0].attributes.value(name) == QLatin1String("value"), isKept);
}

void TestOpmlWriter::oneListIsAlwaysTheSameBytes()
{
    Opml opml;
    for (int i = 0; i < 50; ++i) {
        opml.feeds += feedCalled(QString::number(i));
        opml.feeds.last().url = QUrl(QStringLiteral("https://example.org/%1").arg(i));
        for (int j = 0; j < 20; ++j)
            opml.feeds.last().attributes.insert(QStringLiteral("a%1").arg(j), QString::number(j));
    }
    const QByteArray once = writeOpml(opml);
    QCOMPARE(writeOpml(again(opml)), once);
}

void TestOpmlWriter::foldersComeBackInTheirOrder()
{
    const QByteArray written = R"(<opml version="2.0"><body><outline text="Z" colour="red"><outline text="Y"/>
        <outline text="F1" xmlUrl="https://example.org/1"/><outline text="Z">
        <outline text="F2" xmlUrl="https://example.org/2"/></outline>
        </outline><outline text="A"><outline text="F3" xmlUrl="https://example.org/3"/></outline></body></opml>)";
    const Result<Opml> first = parseOpml(written);
    QVERIFY(first);
    const Opml second = again(*first);
    QCOMPARE(second.feeds.size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(second.feeds[i].url, first->feeds[i].url);
        QCOMPARE(second.feeds[i].folder, first->feeds[i].folder);
    }
    QCOMPARE(second.folders.size(), first->folders.size());
    for (qsizetype i = 0; i < first->folders.size(); ++i) {
        QCOMPARE(second.folders[i].path, first->folders[i].path);
        QCOMPARE(second.folders[i].attributes, first->folders[i].attributes);
        QCOMPARE(second.folders[i].position, first->folders[i].position);
    }
}

void TestOpmlWriter::passwordsStayHere()
{
    Opml opml;
    opml.feeds = {feedCalled(QStringLiteral("a"))};
    opml.feeds[0].url = QUrl(QStringLiteral("https://jane:secret@example.org/feed"));
    opml.feeds[0].site = QUrl(QStringLiteral("https://jane:secret@example.org/"));
    QVERIFY(!writeOpml(opml).contains("secret"));
}

QTEST_GUILESS_MAIN(TestOpmlWriter)
#include "tst_opmlwriter.moc"
