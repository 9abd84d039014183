#include "reader/desk.h"
#include "reader/keptwaits.h"
#include "support/httpserver.h"

using namespace rendezvous;
using namespace rendezvous::reader;

namespace {

/// A program that keeps waits, in a profile that outlives it.
struct Run
{
    explicit Run(const std::shared_ptr<QTemporaryDir> &profile) : desk(profile), waits(desk.store, desk.fetcher) {}

    /// Once the store told what it keeps.
    void ask(const QUrl &url)
    {
        QVERIFY(desk.read([](const store::Reading &) { return Result<void>(); }));
        fetch::Request request;
        request.url = url;
        bool isAnswered = false;
        desk.fetcher.fetch(request, &desk.asker, [&](const fetch::Response &) { isAnswered = true; });
        QTRY_VERIFY(isAnswered);
    }

    Desk desk;
    KeptWaits waits;
};

} // namespace

class TestKeptWaits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void waitsOutliveTheProgram();
    void whatIsKnownAlreadyIsAddedTo();
    void aGoodAnswerIsRememberedToo();
};

void TestKeptWaits::waitsOutliveTheProgram()
{
    HttpServer server;
    const auto busy = server.serve("/feed", CannedAnswer::withStatus(503).with("Retry-After", "7200"));
    const auto profile = std::make_shared<QTemporaryDir>();
    fetch::HostWait wait;
    {
        Run run(profile);
        run.ask(busy->url());
        QCOMPARE(run.desk.fetcher.hostWaits().size(), 1);
        wait = *run.desk.fetcher.hostWaits().cbegin();
    }
    Run run(profile);
    QTRY_COMPARE(run.desk.fetcher.hostWaits().size(), 1);
    QCOMPARE(run.desk.fetcher.hostWaits().cbegin()->inARow, 1);
    QVERIFY(qAbs(run.desk.fetcher.hostWaits().cbegin()->until.secsTo(wait.until)) <= 1);
    run.ask(busy->url());
    QCOMPARE(busy->count(), 1);
}

void TestKeptWaits::whatIsKnownAlreadyIsAddedTo()
{
    HttpServer server;
    HttpServer other;
    const auto busy = server.serve("/feed", CannedAnswer::withStatus(503));
    const auto busier = other.serve("/feed", CannedAnswer::withStatus(429));
    const auto profile = std::make_shared<QTemporaryDir>();
    {
        Run run(profile);
        run.ask(busy->url());
    }
    {
        Run run(profile);
        QTRY_COMPARE(run.desk.fetcher.hostWaits().size(), 1);
        run.ask(busier->url());
    }
    Run run(profile);
    QTRY_COMPARE(run.desk.fetcher.hostWaits().size(), 2);
}

void TestKeptWaits::aGoodAnswerIsRememberedToo()
{
    HttpServer server;
    const auto endpoint = server.serve("/feed", CannedAnswer::of(rssOf({})));
    const auto profile = std::make_shared<QTemporaryDir>();
    const auto kept = [](Run &run) {
        return *run.desk.read([](const store::Reading &r) { return r.value(QStringLiteral("host-waits")); });
    };
    {
        Run run(profile);
        const QDateTime over = QDateTime::currentDateTimeUtc().addSecs(-60);
        run.desk.fetcher.addHostWaits({{fetch::originOf(endpoint->url()), {over, 3}}});
        QTRY_VERIFY(!kept(run).isEmpty());
    }
    Run run(profile);
    QTRY_COMPARE(run.desk.fetcher.hostWaits().size(), 1);
    QCOMPARE(run.desk.fetcher.hostWaits().cbegin()->inARow, 3); // over, but the next one would be the fourth
    run.ask(endpoint->url());
    QTRY_VERIFY(kept(run).isEmpty());
}

QTEST_GUILESS_MAIN(TestKeptWaits)
#include "tst_keptwaits.moc"
