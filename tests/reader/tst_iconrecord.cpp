#include "core/utc.h"
#include "reader/iconrecord.h"

#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::reader;

namespace {
const QDateTime now(QDate(2026, 3, 31), QTime(12, 0), utc);
}

class TestIconRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRememberedComesBack()
    {
        const IconRecord record{now, {"\"tag\xe9\xff\"", "Sun, 01 Feb 2026 12:00:00 GMT"}, true};
        const IconRecord read = iconRecordFromBytes(toBytes(record));
        QCOMPARE(read.asked, record.asked);
        QCOMPARE(read.asked.timeSpec(), Qt::UTC);
        QCOMPARE(read.validators, record.validators);
        QCOMPARE(read.isMissing, record.isMissing);
        for (const QByteArray &bytes :
             {toBytes(IconRecord()), QByteArray(), QByteArray("nonsense"), QByteArray("{\"asked\":7}")}) {
            const IconRecord empty = iconRecordFromBytes(bytes);
            QVERIFY(!empty.asked.isValid() && !empty.isMissing);
            QCOMPARE(empty.validators, Validators());
        }
    }

    void iconsAreAskedForSeldom()
    {
        const auto isDue = [](const QDateTime &asked, bool isMissing = false) { return isIconDue({asked, {}, isMissing}, now); };
        QVERIFY(isDue(QDateTime()));
        QVERIFY(!isDue(now));
        QVERIFY(!isDue(now.addDays(-29)));
        QVERIFY(!isDue(now.addDays(-29), true));
        QVERIFY(isDue(now.addDays(-30)));
        QVERIFY(isDue(now.addSecs(1)));
    }

    void anIconIsWhereTheFeedSaysElseAtTheUsualPlace_data()
    {
        QTest::addColumn<QString>("feed");
        QTest::addColumn<QString>("site");
        QTest::addColumn<QString>("named");
        QTest::addColumn<QString>("icon");
        const auto row = [](const char *name, const char *feed, const char *site, const char *named, const char *icon) {
            QTest::newRow(name) << QString::fromUtf8(feed) << QString::fromUtf8(site) << QString::fromUtf8(named)
                                << QString::fromUtf8(icon);
        };
        row("named", "https://a.example/feed", "https://b.example/", "https://c.example/i.png?x#y", "https://c.example/i.png?x");
        row("of the site", "https://a.example/feed", "https://b.example:8443/x/y?z#w", "", "https://b.example:8443/favicon.ico");
        row("of the feed", "https://me:secret@a.example/feed/x?y", "", "", "https://a.example/favicon.ico");
        row("a site that is none", "https://a.example/feed", "mailto:x@b.example", "data:image/png;base64,x",
            "https://a.example/favicon.ico");
        row("not on the network", "rendezvous:sample", "https://b.example/", "https://c.example/i.png", "");
    }

    void anIconIsWhereTheFeedSaysElseAtTheUsualPlace()
    {
        QFETCH(QString, feed);
        QFETCH(QString, site);
        QFETCH(QString, named);
        QFETCH(QString, icon);
        Feed of;
        of.url = QUrl(feed);
        of.site = QUrl(site);
        of.icon = QUrl(named);
        QCOMPARE(iconAddress(of), QUrl(icon));
    }
};

QTEST_GUILESS_MAIN(TestIconRecord)
#include "tst_iconrecord.moc"
