#include "reader/desk.h"
#include "reader/retagger.h"
#include "reader/vocabulary.h"
#include "support/httpserver.h"

using namespace rendezvous;
using namespace rendezvous::reader;

class TestRetagger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void storedItemsAreTaggedAgainOnce();
    void whatWasStoppedGoesOnWhereItWas();
    void anAnswerThatComesAfterTheStopIsNotHeard();
    void ownNamesReachStoredAndNewItems();
    void aNameTakenBackHalfWayLeavesNothing();
    void correctionsHold();
};

namespace {

QByteArray manyItems(int count)
{
    QStringList titles;
    for (int i = 0; i < count; ++i)
        titles.append(QStringLiteral("Crew %1 boards the Tiangong space station").arg(i));
    return rssOf(titles);
}

/// Takes the tags away, as if the station had not been known.
void forgetTags(Desk &desk)
{
    QVector<ItemId> ids;
    for (const ItemHeader &item : desk.items())
        ids.append(item.id);
    const Result<void> done = desk.write([ids](store::Writing &w) -> Result<void> {
        for (const ItemId id : ids) {
            if (const Result<void> set = w.setTags(id, {}); !set)
                return set;
        }
        return {};
    });
    QVERIFY(done);
}

const OwnName crew{{TagKind::Programme, QStringLiteral("crew")}, {QStringLiteral("Crew")}};

int tagged(Desk &desk)
{
    return static_cast<int>(desk.items(QStringLiteral("station:tiangong")).size());
}

} // namespace

void TestRetagger::storedItemsAreTaggedAgainOnce()
{
    HttpServer server;
    const auto endpoint = server.serve("/feed", CannedAnswer::of(manyItems(120)));
    Desk desk;
    desk.add(endpoint->url());
    desk.refresh();
    QCOMPARE(tagged(desk), 120);
    forgetTags(desk);
    QCOMPARE(tagged(desk), 0);
    Retagger retagger(desk.store, sharedTagger());
    QSignalSpy progressed(&retagger, &Retagger::progressed);
    QSignalSpy finished(&retagger, &Retagger::finished);
    retagger.start();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(tagged(desk), 120);
    QCOMPARE(progressed.count(), 2);
    const auto progress = progressed.last().first().value<RetagProgress>();
    QCOMPARE(progress.done, 120);
    QCOMPARE(progress.total, 120);
    QCOMPARE(progress.changed, 120);
    QVERIFY(finished.last().at(1).toBool());
    forgetTags(desk);
    retagger.start();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(tagged(desk), 0); // this version is done
    retagger.start(Retagger::Wish::Anyway);
    QVERIFY(finished.wait(20'000));
    QCOMPARE(tagged(desk), 120);
}

void TestRetagger::whatWasStoppedGoesOnWhereItWas()
{
    HttpServer server;
    const auto endpoint = server.serve("/feed", CannedAnswer::of(manyItems(120)));
    Desk desk;
    desk.add(endpoint->url());
    desk.refresh();
    forgetTags(desk);
    {
        Retagger retagger(desk.store, sharedTagger());
        QSignalSpy progressed(&retagger, &Retagger::progressed);
        connect(&retagger, &Retagger::progressed, &retagger, &Retagger::stop);
        retagger.start();
        QVERIFY(progressed.wait(20'000));
        QVERIFY(!retagger.isRunning());
    }
    QCOMPARE(tagged(desk), 100);
    Retagger retagger(desk.store, sharedTagger());
    QSignalSpy progressed(&retagger, &Retagger::progressed);
    QSignalSpy finished(&retagger, &Retagger::finished);
    retagger.start();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(progressed.last().first().value<RetagProgress>().total, 20);
    QCOMPARE(tagged(desk), 120);
}

void TestRetagger::anAnswerThatComesAfterTheStopIsNotHeard()
{
    Desk desk;
    Retagger retagger(desk.store, sharedTagger());
    QSignalSpy finished(&retagger, &Retagger::finished);
    retagger.start();
    QVERIFY(finished.wait(20'000));
    // all is done: the answer would end the round again
    desk.stopBeforeTheAnswer([&] { retagger.start(); }, [&] { retagger.stop(); });
    QCOMPARE(finished.count(), 2);
    QVERIFY(!finished.last().at(1).toBool());
}

void TestRetagger::ownNamesReachStoredAndNewItems()
{
    HttpServer server;
    const auto endpoint = server.serve("/feed", CannedAnswer::of(manyItems(3)));
    Desk desk;
    desk.add(endpoint->url());
    Vocabulary vocabulary(desk.store, sharedTagger());
    QSignalSpy loaded(&vocabulary, &Vocabulary::loaded);
    QVERIFY(loaded.wait());
    Retagger retagger(desk.store, vocabulary.tagger());
    connect(&vocabulary, &Vocabulary::taggerChanged, &desk.refresher, &Refresher::setTagger);
    connect(&vocabulary, &Vocabulary::taggerChanged, &retagger, [&](const auto &tagger) {
        retagger.setTagger(tagger);
        retagger.start();
    });
    desk.refresh();
    QSignalSpy finished(&retagger, &Retagger::finished);
    QVERIFY(desk.write([](store::Writing &w) { return w.saveOwnName(crew); }));
    QVERIFY(finished.wait(20'000));
    QCOMPARE(desk.items(QStringLiteral("programme:crew")).size(), 3);
    QCOMPARE(vocabulary.tagger()->gazetteer().shownName(crew.tag, QStringLiteral("en")),
             QStringLiteral("Crew"));
    endpoint->set(CannedAnswer::of(manyItems(5)));
    desk.refresh();
    QCOMPARE(desk.items(QStringLiteral("programme:crew")).size(), 5);

    QVERIFY(desk.write([](store::Writing &w) { return w.removeOwnName(crew.tag); }));
    QVERIFY(desk.items(QStringLiteral("programme:crew")).isEmpty());
    QVERIFY(finished.wait(20'000));
    QCOMPARE(tagged(desk), 5);
}

void TestRetagger::aNameTakenBackHalfWayLeavesNothing()
{
    HttpServer server;
    const auto endpoint = server.serve("/feed", CannedAnswer::of(manyItems(250)));
    Desk desk;
    desk.add(endpoint->url());
    desk.refresh();
    Retagger retagger(desk.store, sharedTagger());
    QSignalSpy finished(&retagger, &Retagger::finished);
    retagger.start();
    QVERIFY(finished.wait(20'000));

    const auto withCrew = tagging::Tagger::build(*tagging::Gazetteer::load(), {crew});
    QObject half;
    connect(&retagger, &Retagger::progressed, &half, [&] { retagger.stop(); });
    retagger.setTagger(*withCrew);
    retagger.start();
    QVERIFY(finished.wait(20'000));
    QVERIFY(!finished.last().at(1).toBool());
    QCOMPARE(desk.items(QStringLiteral("programme:crew")).size(), 100);
    disconnect(&retagger, &Retagger::progressed, &half, nullptr);
    retagger.setTagger(sharedTagger());
    retagger.start();
    QVERIFY(finished.wait(20'000));
    QVERIFY(desk.items(QStringLiteral("programme:crew")).isEmpty());
}

void TestRetagger::correctionsHold()
{
    HttpServer server;
    const auto endpoint = server.serve("/feed", CannedAnswer::of(manyItems(2)));
    Desk desk;
    desk.add(endpoint->url());
    desk.refresh();
    const Tag tiangong{TagKind::Station, QStringLiteral("tiangong")};
    const Tag mir{TagKind::Station, QStringLiteral("mir")};
    const ItemId id = desk.items().first().id;
    QVERIFY(desk.write([=](store::Writing &w) { return w.correctTag(id, {tiangong, false}); }));
    QVERIFY(desk.write([=](store::Writing &w) { return w.correctTag(id, {mir, true}); }));
    Retagger retagger(desk.store, sharedTagger());
    QSignalSpy finished(&retagger, &Retagger::finished);
    retagger.start(Retagger::Wish::Anyway);
    QVERIFY(finished.wait(20'000));
    QCOMPARE(tagged(desk), 1);
    QCOMPARE(desk.items(QStringLiteral("station:mir -station:tiangong")).size(), 1);
}

QTEST_GUILESS_MAIN(TestRetagger)
#include "tst_retagger.moc"
