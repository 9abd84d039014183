#include "reader/desk.h"
#include "reader/fulltextcopies.h"
#include "support/httpserver.h"

using namespace rendezvous;
using namespace rendezvous::reader;

namespace {

const QString body = QStringLiteral(
    "The joint commission met in the capital and agreed that the next crew will carry an astronaut of "
    "NASA to the station, while engineers of both sides study a common docking port. ");

QByteArray page(const QString &paragraph, int paragraphs, const QByteArray &head = {})
{
    QString html = QStringLiteral("<nav><a href='/'>Home</a></nav><article><h1>One</h1>");
    for (int i = 0; i < paragraphs; ++i)
        html += QStringLiteral("<p>%1%2</p>").arg(paragraph).arg(i);
    html += QStringLiteral("<img src='/p.jpg' width='300' height='200'></article><footer>Imprint</footer>");
    return "<!doctype html><html><head><title>One</title>" + head + "</head><body>" + html.toUtf8() +
           "</body></html>";
}

QByteArray feedOf(const QUrl &link, const QString &text)
{
    return "<rss version='2.0'><channel><title>F</title><item><title>One</title><guid>1</guid><link>" +
           link.toEncoded() + "</link><description>" + text.toUtf8() +
           "</description></item></channel></rss>";
}

/// A feed of one item with its page.
struct Site
{
    HttpServer server;
    std::unique_ptr<HttpServer::Endpoint> article =
        server.serve("/one", CannedAnswer::of(page(body, 6), "text/html; charset=utf-8"));
    std::unique_ptr<HttpServer::Endpoint> feed;
    Desk desk;
    FeedId id{};
    FullTextCopies copies{desk.store, desk.fetcher, sharedTagger(), desk.settings};

    explicit Site(const QString &feedText = QStringLiteral("A joint commission met."))
        : feed(server.serve("/feed", CannedAnswer::of(feedOf(server.url("/one"), feedText))))
    {
        id = desk.add(feed->url());
        desk.refresh();
    }

    Item item()
    {
        const ItemId only = desk.items().first().id;
        return desk.read([only](const store::Reading &r) { return r.item(only); }).value();
    }
    std::optional<Error> request()
    {
        QSignalSpy ended(&copies, &FullTextCopies::ended);
        copies.request(item());
        if (ended.isEmpty() && !ended.wait(20'000))
            qFatal("no end came");
        return ended.first().at(1).value<std::optional<Error>>();
    }
    int round()
    {
        QSignalSpy finished(&copies, &FullTextCopies::finished);
        copies.fetchMissing();
        return finished.wait(20'000) ? finished.first().first().toInt() : -1;
    }
    void always()
    {
        FeedChoices choices;
        choices.isFullText = true;
        QVERIFY(desk.write([&](store::Writing &w) { return w.setChoices(id, choices); }).isOk());
    }
};

} // namespace

class TestFullTextCopies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRequestBringsTheArticleOfThePage()
    {
        Site site;
        QVERIFY(!site.request());
        QCOMPARE(site.article->count(), 1);
        QVERIFY(site.article->requests().first().headers.value("accept").contains("text/html"));
        const Item item = site.item();
        QVERIFY(item.isFullTextShown());
        QVERIFY(item.fullText->html.contains(QStringLiteral("common docking port")));
        QVERIFY(!item.fullText->html.contains(QStringLiteral("Imprint")));
        QVERIFY(item.fullText->words > 100);
        QVERIFY(!item.fullText->isLossy);
        QCOMPARE(site.desk.items(QStringLiteral("\"common docking port\"")).size(), 1);
        const auto pictures = site.desk.read([](const store::Reading &r) { return r.missingImages(10, false); });
        QCOMPARE(pictures.value().size(), 1);
        QCOMPARE(pictures.value().first().url, site.server.url("/p.jpg"));
    }

    void anExcerptTakesThePagesTags()
    {
        Site site;
        QVERIFY(site.desk.items(QStringLiteral("agency:nasa")).isEmpty());
        QVERIFY(!site.request());
        QCOMPARE(site.desk.items(QStringLiteral("agency:nasa")).size(), 1);
    }

    void aWholeTextKeepsItsOwnTags()
    {
        Site site(QString(body).remove(QStringLiteral("NASA")).repeated(5));
        QVERIFY(!site.request());
        QVERIFY(site.desk.items(QStringLiteral("agency:nasa")).isEmpty());
        QVERIFY(site.item().isFullTextShown());
    }

    void aFeedOnTheInternetNamesNoPageOfThisNetwork()
    {
        Site site;
        const QUrl moved(QStringLiteral("https://news.example/feed"));
        QVERIFY(site.desk.write([&](store::Writing &w) { return w.setAddress(site.id, moved); }).isOk());
        QVERIFY(site.request());
        site.always();
        QCOMPARE(site.round(), 0);
        QCOMPARE(site.article->count(), 0);
    }

    void aPageThatLostAThirdIsKeptButNotShown()
    {
        Site site(body.repeated(10));
        QVERIFY(!site.request());
        const Item item = site.item();
        QVERIFY(item.hasFullText());
        QVERIFY(item.fullText->isLossy);
        QVERIFY(!item.isFullTextShown());
        QVERIFY(item.fullText->words < item.fullText->feedWords);
    }

    void thePageIsReadInItsOwnEncoding()
    {
        Site site(QStringLiteral("Комиссия собралась."));
        const QByteArray text = QByteArray::fromHex("cae0f7e5f1f2e2e5edede0ff20f1f2fbeaeee2eae020eaeef0e0e1eb"
                                                    "ff20f120efeef0f2eee220f1f2e0edf6e8e82e20");
        QByteArray html = "<html><head><meta charset='windows-1251'><title>x</title></head><body><article>";
        for (int i = 0; i < 12; ++i)
            html += "<p>" + text.repeated(4) + "</p>";
        site.article->set(CannedAnswer::of(html + "</article></body></html>", "text/html"));
        QVERIFY(!site.request());
        QVERIFY(site.item().fullText->html.contains(QStringLiteral("стыковка")));
    }

    void aPageWithoutAnArticleIsRemembered()
    {
        Site site;
        site.always();
        site.article->set(CannedAnswer::of("<html><body></body></html>", "text/html"));
        QVERIFY(site.request());
        QVERIFY(!site.item().hasFullText());
        QVERIFY(site.item().fullText->error);
        QCOMPARE(site.round(), 0);
        QCOMPARE(site.article->count(), 1);
        site.article->set(CannedAnswer::of(page(body, 6), "text/html"));
        QVERIFY(!site.request());
        QVERIFY(site.item().isFullTextShown());
    }

    void whatIsOnlyOfTheMomentIsNotRemembered()
    {
        Site site;
        site.always();
        site.desk.fetcher.setOffline(true);
        QCOMPARE(site.request()->kind, Error::Kind::Offline);
        QVERIFY(!site.item().fullText);
        site.copies.fetchMissing();
        QVERIFY(!site.copies.isRunning());
        QCOMPARE(site.article->count(), 0);
        site.desk.fetcher.setOffline(false);
        QCOMPARE(site.round(), 1);
    }

    void aFeedThatAlwaysWantsThemGetsThemAfterARefresh()
    {
        Site site;
        QCOMPARE(site.round(), 0);
        QCOMPARE(site.article->count(), 0);
        site.always();
        QCOMPARE(site.round(), 1);
        QVERIFY(site.item().isFullTextShown());
        QCOMPARE(site.round(), 0);
        QCOMPARE(site.article->count(), 1);

        site.feed->set(CannedAnswer::of(feedOf(site.server.url("/one"), QStringLiteral("Another excerpt."))));
        site.desk.refresh();
        QVERIFY(site.item().fullText->isStale);
        QCOMPARE(site.round(), 1);
        QVERIFY(!site.item().fullText->isStale);
    }

    void withoutABudgetNothingIsAskedForByItself()
    {
        Site site;
        site.always();
        site.desk.settings.setValue(settings::pictureBudgetMiB, 0);
        QCOMPARE(site.round(), 0);
        QCOMPARE(site.article->count(), 0);
        QVERIFY(!site.request());
    }
};

QTEST_GUILESS_MAIN(TestFullTextCopies)
#include "tst_fulltextcopies.moc"
