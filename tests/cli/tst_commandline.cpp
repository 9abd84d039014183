#include "instance/instance.h"
#include "support/shareddata.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

/// Runs the program as a person does from a terminal, without a display.
class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void helpAndVersionNeedNoDisplay();
    void anUnknownCommandIsRefused();
    void parsePrintsTheFeedAsOneObject();
    void parseReadsStandardInput();
    void parseSaysWhyAPageIsNoFeed();
    void tagFindsTheSeedStorysThings();
    void tagCountsCodePoints();
    void tagGoesOnAfterABrokenLine();
    void cleanKeepsTheTextAndDropsTheScript();
    void extractFindsTheArticle();
    void extractTellsALanguageThatThePageDoesNot();
    void anImportedFeedIsListedAndExported();
    void aListIsExportedAsItWasImported();
    void aMissingProfileIsNotMadeByReading();
    void whatIsWrittenIsItsOwnersAlone();
    void aPasswordInAnAddressIsNotTold();
    void aQueryThatDoesNotParseIsAUsageError();
    void refreshTellsOfAFeedThatCannotBeReached();
    void offlineModeHoldsInTheTerminalToo();
    void refreshOfADamagedProfileFails();
    void retagSaysThatAllIsDone();
    void outputThatIsLostIsAnError();
    void aCommandWaitsForTheOneThatHoldsTheProfile();

private:
    struct Outcome {
        int code = -1;
        QByteArray out;
        QByteArray err;
        QJsonObject object(int line = 0) const { return QJsonDocument::fromJson(out.split('\n').value(line)).object(); }
    };
    Outcome run(QStringList arguments, const QByteArray &input = {});
    QString write(const QString &name, const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCommandLine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

TestCommandLine::Outcome TestCommandLine::run(QStringList arguments, const QByteArray &input)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove("DISPLAY");
    environment.remove("WAYLAND_DISPLAY");
    environment.remove("QT_QPA_PLATFORM");
    process.setProcessEnvironment(environment);
    process.start(RENDEZVOUS_PROGRAM, QStringList{"--profile", m_folder->filePath("profile")} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString TestCommandLine::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return path;
}

namespace {
const QByteArray feedBytes = R"(<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>
<link>https://news.example/</link><language>fr-FR</language>
<item><title>Roscosmos &amp; la Chine</title><link>/a</link><guid isPermaLink="false">g1</guid>
<pubDate>Tue, 19 Apr 2022 12:00:00 +0200</pubDate><description>&lt;p&gt;Texte&lt;/p&gt;</description>
<enclosure url="https://news.example/a.mp3" type="audio/mpeg" length="12"/></item></channel></rss>)";
}

void TestCommandLine::helpAndVersionNeedNoDisplay()
{
    const Outcome help = run({"--help"});
    QCOMPARE(help.code, 0);
    for (const char *name : {"refresh", "list", "parse", "tag", "clean", "extract", "facets"})
        QVERIFY2(help.out.contains(name), name);
    QCOMPARE(run({"--version"}).code, 0);
    QVERIFY(run({"list", "--help"}).out.startsWith("usage: rendezvous"));
}

void TestCommandLine::anUnknownCommandIsRefused()
{
    const Outcome outcome = run({"frobnicate"});
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.err.contains("frobnicate"));
    QCOMPARE(run({"parse"}).code, 2);
    QCOMPARE(run({"count", "--nonsense"}).code, 2);
    QCOMPARE(run({"--nonsense"}).code, 2);
    QCOMPARE(run({"retag", "--force=no"}).code, 2);
}

void TestCommandLine::parsePrintsTheFeedAsOneObject()
{
    const Outcome outcome = run({"parse", write("feed.xml", feedBytes), "--url", "https://news.example/feed"});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out.count('\n'), 1);
    const QJsonObject feed = outcome.object();
    QCOMPARE(feed.value("format").toString(), "rss-2.0");
    QCOMPARE(feed.value("title").toString(), "News");
    QCOMPARE(feed.value("link").toString(), "https://news.example/");
    QCOMPARE(feed.value("language").toString(), "fr");
    const QJsonObject item = feed.value("items").toArray().at(0).toObject();
    QCOMPARE(item.value("id").toString(), "g1");
    QCOMPARE(item.value("title").toString(), "Roscosmos & la Chine");
    QCOMPARE(item.value("link").toString(), "https://news.example/a");
    QCOMPARE(item.value("published").toString(), "2022-04-19T10:00:00Z");
    QVERIFY(item.value("updated").isNull());
    QCOMPARE(item.value("summary").toString(), "<p>Texte</p>");
    const QJsonObject enclosure = item.value("enclosures").toArray().at(0).toObject();
    QCOMPARE(enclosure.value("url").toString(), "https://news.example/a.mp3");
    QCOMPARE(enclosure.value("length").toInt(), 12);
}

void TestCommandLine::parseReadsStandardInput()
{
    const Outcome outcome = run({"parse", "-"}, feedBytes);
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.object().value("items").toArray().size(), 1);
}

void TestCommandLine::parseSaysWhyAPageIsNoFeed()
{
    const Outcome outcome = run({"parse", "-"}, "<!DOCTYPE html><html><body><p>Hello</p></body></html>");
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains("not-a-feed"), outcome.err.constData());
    QCOMPARE(run({"parse", m_folder->filePath("nowhere.xml")}).code, 1);
}

void TestCommandLine::tagFindsTheSeedStorysThings()
{
    const QJsonObject text{
        {"id", "seed"},
        {"title", "Roscosmos compte développer la coopération avec la Chine"},
        {"text", "Le chef de l'administration du programme de vols spatiaux habités de Chine a parlé de la station orbitale "
                 "chinoise Tiangong avec la Fédération de Russie."},
        {"lang", "fr"}};
    const Outcome outcome = run({"tag", "-", "--explain"}, QJsonDocument(text).toJson(QJsonDocument::Compact) + '\n');
    QCOMPARE(outcome.code, 0);
    const QJsonObject tags = outcome.object();
    QCOMPARE(tags.value("id").toString(), "seed");
    QVERIFY(tags.value("agencies").toArray().contains("roscosmos"));
    QVERIFY(tags.value("agencies").toArray().contains("cmsa"));
    QCOMPARE(tags.value("stations").toArray(), QJsonArray({"tiangong"}));
    QVERIFY(tags.value("countries").toArray().contains("RU"));
    QVERIFY(tags.value("countries").toArray().contains("CN"));
    const QJsonObject first = tags.value("mentions").toArray().at(0).toObject();
    QCOMPARE(first.value("field").toString(), "title");
    QCOMPARE(first.value("start").toInt(), 0);
    QCOMPARE(first.value("end").toInt(), 9);
    QVERIFY(!first.value("rule").toString().isEmpty());
}

void TestCommandLine::tagCountsCodePoints()
{
    const QJsonObject text{{"title", QString::fromUtf8("🚀🚀 NASA launches")}, {"text", ""}};
    const Outcome outcome = run({"tag", "-"}, QJsonDocument(text).toJson(QJsonDocument::Compact) + '\n');
    const QJsonObject mention = outcome.object().value("mentions").toArray().at(0).toObject();
    QCOMPARE(mention.value("id").toString(), "nasa");
    QCOMPARE(mention.value("start").toInt(), 3);
    QCOMPARE(mention.value("end").toInt(), 7);
}

void TestCommandLine::tagGoesOnAfterABrokenLine()
{
    const Outcome outcome = run({"tag", "-"}, "not json\n\n{\"title\":\"\xff\xfe\"}\n[1]\n{\"title\":\"NASA\",\"text\":\"\"}\n{}");
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.out.count('\n'), 6);
    QCOMPARE(outcome.object(0).value("error").toObject().value("kind").toString(), "malformed");
    QCOMPARE(outcome.object(1).value("line").toInt(), 2);
    QVERIFY(outcome.object(2).contains("error"));
    QVERIFY(outcome.object(3).contains("error"));
    QCOMPARE(outcome.object(4).value("agencies").toArray(), QJsonArray({"nasa"}));
    QVERIFY(outcome.object(5).value("agencies").toArray().isEmpty());
}

void TestCommandLine::cleanKeepsTheTextAndDropsTheScript()
{
    const QByteArray html = "<p onclick='x()'>Mir <a href='/m?utm_source=x'>link</a><script>alert(1)</script></p>";
    const Outcome once = run({"clean", "-", "--url", "https://news.example/"}, html);
    QCOMPARE(once.code, 0);
    QVERIFY(once.out.contains("Mir"));
    QVERIFY(once.out.contains("https://news.example/m\""));
    QVERIFY(!once.out.contains("alert"));
    QVERIFY(!once.out.contains("onclick"));
    QCOMPARE(run({"clean", "-", "--url", "https://news.example/"}, once.out).out, once.out);
}

void TestCommandLine::extractFindsTheArticle()
{
    QByteArray body;
    for (int i = 0; i < 8; ++i)
        body += "<p>The crews of both agencies trained together for the docking, and each paragraph of this article says so, "
                "with commas, at some length.</p>";
    const Outcome outcome = run({"extract", "-", "--url", "https://news.example/a"},
                                "<html lang=en><head><title>Docking - News</title></head><body><nav><a href=/>Home</a></nav>"
                                "<article><h1>Docking</h1>" + body + "</article><footer>All rights reserved</footer></body></html>");
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.object().value("title").toString(), "Docking");
    QVERIFY(outcome.object().value("text").toString().contains("trained together"));
    QVERIFY(!outcome.object().value("text").toString().contains("rights reserved"));
}

void TestCommandLine::aListIsExportedAsItWasImported()
{
    const QByteArray opml = R"(<opml version="2.0" xmlns:n="urn:n"><head><title>Mine</title><ownerName>Me</ownerName></head><body>
        <outline text="One" xmlUrl="https://one.example/feed" n:stars="5"/><outline text="Empty" n:colour="red"/>
        <outline text="Space" odd="yes"><outline text="Two" xmlUrl="https://two.example/feed"/></outline>
        <outline text="Three" xmlUrl="https://three.example/feed"/></body></opml>)";
    QCOMPARE(run({"import", write("frame.opml", opml)}).code, 0);
    const QByteArray first = run({"export"}).out;
    for (const char *part : {"<ownerName>Me</ownerName>", "n:stars=\"5\"", "n:colour=\"red\"", "odd=\"yes\"", "xmlns:n=\"urn:n\""})
        QVERIFY2(first.contains(part), part);
    QVERIFY(first.indexOf("\"Empty\"") < first.indexOf("\"Space\""));
    QVERIFY(first.indexOf("\"Space\"") < first.indexOf("\"Three\""));
}

void TestCommandLine::extractTellsALanguageThatThePageDoesNot()
{
    QByteArray body;
    for (int i = 0; i < 8; ++i)
        body += "<p>Les équipages des deux agences se sont entraînés ensemble pour l'amarrage, et chaque paragraphe de cet "
                "article le dit, avec des virgules.</p>";
    const Outcome outcome = run({"extract", "-", "--url", "https://news.example/a"},
                                "<html><head><meta charset=utf-8><title>Amarrage</title></head><body><article><h1>Amarrage</h1>" + body + "</article></body></html>");
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.object().value("lang").toString(), "fr");
}

void TestCommandLine::anImportedFeedIsListedAndExported()
{
    const QByteArray opml = R"(<opml version="2.0"><body><outline text="Space"><outline text="News" type="rss"
        xmlUrl="https://news.example/feed" htmlUrl="https://news.example/"/></outline></body></opml>)";
    const Outcome imported = run({"import", write("feeds.opml", opml)});
    QCOMPARE(imported.code, 0);
    QCOMPARE(imported.object().value("added").toInt(), 1);
    QCOMPARE(run({"import", write("feeds.opml", opml)}).object().value("known").toInt(), 1);
    const QJsonObject feed = run({"feeds"}).object();
    QCOMPARE(feed.value("feed").toString(), "https://news.example/feed");
    QCOMPARE(feed.value("folder").toString(), "Space");
    QVERIFY(run({"export"}).out.contains("https://news.example/feed"));
    QCOMPARE(run({"count"}).out, QByteArray("0\n"));
    QCOMPARE(run({"list"}).out, QByteArray());
    QCOMPARE(run({"facets", "is:unread"}).code, 0);
    QCOMPARE(run({"mark", "read"}).object().value("changed").toInt(), 0);
    QCOMPARE(run({"show", "1"}).code, 1);
}

void TestCommandLine::aMissingProfileIsNotMadeByReading()
{
    const Outcome outcome = run({"list"});
    QCOMPARE(outcome.code, 1);
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(!QFile::exists(m_folder->filePath("profile")));
}

void TestCommandLine::aPasswordInAnAddressIsNotTold()
{
    QCOMPARE(run({"import", "-"}, "<opml version='1.0'><body><outline type='rss' text='A' xmlUrl='https://me:secret@a.example/f'/></body></opml>").code, 0);
    for (const QStringList &arguments : {QStringList{"feeds"}, QStringList{"feeds", "--text"}, QStringList{"export"}}) {
        const Outcome outcome = run(arguments);
        QVERIFY(outcome.out.contains("a.example/f"));
        QVERIFY2(!outcome.out.contains("secret"), outcome.out.constData());
    }
}

void TestCommandLine::whatIsWrittenIsItsOwnersAlone()
{
#ifdef Q_OS_UNIX
    QCOMPARE(run({"import", "-"}, "<opml version='1.0'><body/></opml>").code, 0);
    QCOMPARE(run({"export", m_folder->filePath("profile/out.opml")}).code, 0);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QDirIterator files(m_folder->filePath("profile"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int count = 0;
    for (; files.hasNext(); ++count) {
        files.next();
        QVERIFY2(!(files.fileInfo().permissions() & others), qPrintable(files.fileName()));
    }
    QVERIFY(count >= 2);
#else
    QSKIP("modes of files mean something else here");
#endif
}

void TestCommandLine::aQueryThatDoesNotParseIsAUsageError()
{
    QCOMPARE(run({"import", "-"}, "<opml version='1.0'><body/></opml>").code, 0);
    const Outcome outcome = run({"count", "planet:mars"});
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.err.contains("planet"));
    QCOMPARE(run({"list", "--limit", "x"}).code, 2);
    QCOMPARE(run({"list", "--offset", "-1"}).code, 2);
}

void TestCommandLine::refreshTellsOfAFeedThatCannotBeReached()
{
    const QByteArray opml = R"(<opml version="2.0"><body><outline text="Gone" xmlUrl="http://127.0.0.1:1/feed"/></body></opml>)";
    QCOMPARE(run({"import", "-"}, opml).code, 0);
    const Outcome outcome = run({"refresh"});
    QCOMPARE(outcome.code, 1);
    const QJsonObject line = outcome.object();
    QCOMPARE(line.value("feed").toString(), "http://127.0.0.1:1/feed");
    QCOMPARE(line.value("result").toString(), "failed");
    QCOMPARE(line.value("new").toInt(), 0);
    QVERIFY(!line.value("error").toObject().value("kind").toString().isEmpty());
}

void TestCommandLine::offlineModeHoldsInTheTerminalToo()
{
    const QByteArray opml = R"(<opml version="2.0"><body><outline text="Gone" xmlUrl="http://127.0.0.1:1/feed"/></body></opml>)";
    QCOMPARE(run({"import", "-"}, opml).code, 0);
    QVERIFY(!write("profile/settings.ini", "[network]\noffline=true\n").isEmpty());
    const QJsonObject line = run({"refresh"}).object();
    QCOMPARE(line.value("result").toString(), "skipped");
    QCOMPARE(line.value("error").toObject().value("kind").toString(), "offline");
}

void TestCommandLine::refreshOfADamagedProfileFails()
{
    QVERIFY(QDir().mkpath(m_folder->filePath("profile")));
    QVERIFY(!write("profile/rendezvous.sqlite", QByteArray(8192, 'x')).isEmpty());
    const Outcome outcome = run({"refresh"});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.startsWith("rendezvous: "), outcome.err);
}

void TestCommandLine::retagSaysThatAllIsDone()
{
    for (const QStringList &arguments : {QStringList{"retag"}, QStringList{"retag"}, QStringList{"retag", "--force"}}) {
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.object().value("result").toString(), QStringLiteral("done"));
        QCOMPARE(outcome.object().value("total").toInt(-1), 0);
        QVERIFY(outcome.object().value("error").isNull());
    }
    QCOMPARE(run({"retag", "all"}).code, 2);
}

void TestCommandLine::outputThatIsLostIsAnError()
{
    const QString full = "/dev/full";
    if (!QFile::exists(full))
        QSKIP("no full device on this system");
    QProcess process;
    process.setStandardOutputFile(full);
    process.start(RENDEZVOUS_PROGRAM, {"--help"});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("standard output"));
}

void TestCommandLine::aCommandWaitsForTheOneThatHoldsTheProfile()
{
    using rendezvous::instance::Instance;
    QCOMPARE(run({"import", "-"}, "<opml version='1.0'><body/></opml>").code, 0);
    auto other = Instance::own(m_folder->filePath("profile"));
    QVERIFY(other);
    (*other)->refuseAll();
    QProcess process;
    process.start(RENDEZVOUS_PROGRAM, {"--profile", m_folder->filePath("profile"), "mark", "read"});
    QByteArray errors;
    QTRY_VERIFY_WITH_TIMEOUT((errors += process.readAllStandardError()).contains("waiting"), 30'000);
    QCOMPARE(process.state(), QProcess::Running);
    other = rendezvous::Error{};
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
    errors += process.readAllStandardError();
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardOutput(), QByteArray("{\"changed\":0}\n"));
    QCOMPARE(errors.count('\n'), 1);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
