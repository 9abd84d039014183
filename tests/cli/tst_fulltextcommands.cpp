#include "support/httpserver.h"
#include "support/storefixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

using namespace rendezvous;

namespace {

const QByteArray sentence =
    "The joint commission met in the capital and agreed that the next crew will carry one more "
    "astronaut to the station, while engineers of both sides study a common docking port. ";

QByteArray page()
{
    return "<html><head><title>One</title></head><body><article><h1>One</h1>" +
           ("<p>" + sentence.repeated(2) + "</p>").repeated(6) + "</article></body></html>";
}

QByteArray feedOf(const QUrl &link)
{
    return "<rss version='2.0'><channel><title>F</title><item><title>One</title><guid>1</guid><link>" +
           link.toEncoded() + "</link><description>One in short.</description></item></channel></rss>";
}

} // namespace

/// The full texts of items, from a terminal.
class TestFullTextCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void refreshFetchesThePagesOfAFeedThatAlwaysWantsThem();
    void refreshLeavesThePagesOfOtherFeedsAlone();
    void showGivesTheStoredArticleOnlyWhenAskedFor();

private:
    QByteArray run(const QStringList &arguments);
    void wantFullTexts(bool isWanted);

    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<HttpServer::Endpoint> m_article;
    std::unique_ptr<HttpServer::Endpoint> m_feed;
    std::unique_ptr<StoreFixture> m_store;
    FeedId m_id{};
};

void TestFullTextCommands::init()
{
    m_article.reset();
    m_feed.reset();
    m_server = std::make_unique<HttpServer>();
    m_article = m_server->serve("/one", CannedAnswer::of(page(), "text/html; charset=utf-8"));
    m_feed = m_server->serve("/feed", CannedAnswer::of(feedOf(m_article->url())));
    m_store = std::make_unique<StoreFixture>();
    m_id = m_store->addFeed(m_feed->url().toString(), QStringLiteral("F"));
}

QByteArray TestFullTextCommands::run(const QStringList &arguments)
{
    m_store->close();
    QProcess process;
    process.start(RENDEZVOUS_PROGRAM, QStringList{"--profile", m_store->folder()} + arguments);
    const bool isDone = process.waitForFinished(60'000) && process.exitCode() == 0;
    m_store->open();
    return isDone ? process.readAllStandardOutput() : "failed: " + process.readAllStandardError();
}

void TestFullTextCommands::wantFullTexts(bool isWanted)
{
    FeedChoices choices;
    choices.isFullText = isWanted;
    QVERIFY(m_store->write([id = m_id, choices](store::Writing &w) { return w.setChoices(id, choices); }).isOk());
}

void TestFullTextCommands::refreshFetchesThePagesOfAFeedThatAlwaysWantsThem()
{
    wantFullTexts(true);
    const QByteArray out = run({"refresh"});
    QCOMPARE(QJsonDocument::fromJson(out).object().value("new").toInt(), 1);
    QCOMPARE(m_article->count(), 1);
    m_server->stop();
    QVERIFY(run({"show", "1", "--full"}).contains("common docking port"));
}

void TestFullTextCommands::refreshLeavesThePagesOfOtherFeedsAlone()
{
    QVERIFY(run({"refresh"}).contains("\"new\":1"));
    QCOMPARE(m_article->count(), 0);
}

void TestFullTextCommands::showGivesTheStoredArticleOnlyWhenAskedFor()
{
    wantFullTexts(true);
    QVERIFY(run({"refresh"}).contains("\"new\":1"));
    const QByteArray text = run({"show", "1", "--text"});
    QVERIFY2(text.contains("One in short.") && !text.contains("docking port"), text.constData());
    QVERIFY(run({"show", "1", "--html", "--full"}).contains("<p>The joint commission"));
    const QJsonObject full = QJsonDocument::fromJson(run({"show", "1", "--json", "--full"})).object();
    QCOMPARE(full.value("summary").toString(), QStringLiteral("One in short."));
    const QJsonObject article = full.value("full_text").toObject();
    QCOMPARE(article.value("url").toString(), m_article->url().toString());
    QVERIFY(article.value("html").toString().contains("docking port"));
    QVERIFY(article.value("words").toInt() > 10 * article.value("feed_words").toInt());
    QVERIFY(!QJsonDocument::fromJson(run({"show", "1", "--json"})).object().contains("full_text"));
}

QTEST_GUILESS_MAIN(TestFullTextCommands)
#include "tst_fulltextcommands.moc"
