#include "reader/desk.h"
#include "reader/retagger.h"
#include "support/httpserver.h"

using namespace rendezvous;
using namespace rendezvous::reader;

class TestRetagger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void storedItemsAreTaggedAgainOnce();
    void whatWasStoppedGoesOnWhereItWas();
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
    QCOMPARE(progressed.count(), 3);
    QCOMPARE(progressed.last().at(0).toInt(), 120);
    forgetTags(desk);
    retagger.start();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(tagged(desk), 0); // this version is done
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
    QCOMPARE(tagged(desk), 50);
    Retagger retagger(desk.store, sharedTagger());
    QSignalSpy progressed(&retagger, &Retagger::progressed);
    QSignalSpy finished(&retagger, &Retagger::finished);
    retagger.start();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(progressed.last().at(0).toInt(), 70);
    QCOMPARE(tagged(desk), 120);
}

QTEST_GUILESS_MAIN(TestRetagger)
#include "tst_retagger.moc"
