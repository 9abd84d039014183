#include "core/utc.h"
#include "store/feedrow.h"
#include "support/storefixture.h"

using namespace rendezvous;
using namespace rendezvous::store;

namespace {

Feed full()
{
    const QDateTime at(QDate(2026, 1, 2), QTime(3, 4, 5, 678), utc);
    Feed feed;
    feed.url = QUrl(QString::fromUtf8("https://user:p%40ss@роскосмос.рф:8443/лента?a=%26&b=1+2#part"));
    feed.site = QUrl(QStringLiteral("http://[2001:db8::1]/a%20b"));
    feed.title = QString::fromUtf8("Т\u0301 'quoted' \"twice\" ; -- 🚀");
    feed.userTitle = QStringLiteral(" mine ");
    feed.description = QStringLiteral("two\nlines\t");
    feed.language = QStringLiteral("ru");
    feed.folder = {QStringLiteral("A/B"), QString::fromUtf8("Космос"), QStringLiteral("c")};
    feed.icon = QUrl(QStringLiteral("https://a.example/%E2%98%83.png"));
    feed.intervalMinutes = 17;
    feed.isNotifying = false;
    feed.isFullText = true;
    feed.opmlAttributes = {{QStringLiteral("x:y"), QStringLiteral("1 \"<&>\n")}, {QStringLiteral("empty"), QString()}};
    feed.validators = {"\"tag\xff\"", "yesterday\x01"};
    feed.bodyHash = QByteArray("\0\xff\1", 3);
    FeedStatus &status = feed.status;
    status.lastTry = at;
    status.lastSuccess = at.addMSecs(1);
    status.lastNewItem = at.addMSecs(2);
    status.nextDue = at.addMSecs(3);
    status.nextReason = QStringLiteral("max-age");
    status.failingSince = at.addMSecs(4);
    status.errorCount = 3;
    status.error = Error{Error::Kind::TlsFailed, QString::fromUtf8("просрочен")};
    status.bytes = 1LL << 40;
    status.answers = 5;
    status.answers304 = 4;
    status.lastFull = at.addMSecs(5);
    status.redirectTarget = QUrl(QString::fromUtf8("https://b.example/é"));
    status.redirectSightings = 2;
    status.redirectSince = at.addMSecs(6);
    status.isStopped = true;
    return feed;
}

} // namespace

class TestFeedRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack()
    {
        StoreFixture fixture;
        const Feed feed = full();
        const FeedId id = *fixture.write([feed](Writing &w) { return w.addFeed(feed); });
        fixture.close();
        fixture.open();
        const Feed stored = *fixture.read([id](const Reading &r) { return r.feed(id); });
        QCOMPARE(stored.id, id);
        QCOMPARE(stored.url, feed.url);
        QCOMPARE(stored.site, feed.site);
        QCOMPARE(stored.title, feed.title);
        QCOMPARE(stored.description, feed.description);
        QCOMPARE(stored.language, feed.language);
        QCOMPARE(stored.icon, feed.icon);
        QCOMPARE(stored.choices(), feed.choices());
        QCOMPARE(stored.opmlAttributes, feed.opmlAttributes);
        QCOMPARE(stored.validators, feed.validators);
        QCOMPARE(stored.bodyHash, feed.bodyHash);
        const FeedStatus &status = stored.status;
        QCOMPARE(status.lastTry, feed.status.lastTry);
        QCOMPARE(status.lastSuccess, feed.status.lastSuccess);
        QCOMPARE(status.lastNewItem, feed.status.lastNewItem);
        QCOMPARE(status.nextDue, feed.status.nextDue);
        QCOMPARE(status.nextReason, feed.status.nextReason);
        QCOMPARE(status.failingSince, feed.status.failingSince);
        QCOMPARE(status.errorCount, feed.status.errorCount);
        QCOMPARE(status.error, feed.status.error);
        QCOMPARE(status.bytes, feed.status.bytes);
        QCOMPARE(status.answers, feed.status.answers);
        QCOMPARE(status.answers304, feed.status.answers304);
        QCOMPARE(status.lastFull, feed.status.lastFull);
        QCOMPARE(status.redirectTarget, feed.status.redirectTarget);
        QCOMPARE(status.redirectSightings, feed.status.redirectSightings);
        QCOMPARE(status.redirectSince, feed.status.redirectSince);
        QCOMPARE(status.isStopped, feed.status.isStopped);
    }

    void everyKindOfErrorComesBack()
    {
        for (int kind = 0; kind <= static_cast<int>(Error::Kind::Cancelled); ++kind) {
            const auto error = static_cast<Error::Kind>(kind);
            QVERIFY(!errorKindName(error).isEmpty());
            QCOMPARE(errorKindFromName(errorKindName(error)), error);
        }
    }

    void aFeedIsKnownByItsAddress_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("isSame");
        const auto row = [](const char *name, const char *a, const char *b, bool isSame) {
            QTest::newRow(name) << QString::fromUtf8(a) << QString::fromUtf8(b) << isSame;
        };
        row("the scheme", "http://a.example/feed", "https://a.example/feed", true);
        row("a fragment", "http://a.example/feed#x", "http://a.example/feed", true);
        row("the host's case", "http://A.Example/feed", "http://a.example/feed", true);
        row("the path's case", "http://a.example/Feed", "http://a.example/feed", false);
        row("the usual port", "http://a.example:80/feed", "https://a.example:443/feed", true);
        row("another port", "http://a.example:8080/feed", "http://a.example/feed", false);
        row("no path", "http://a.example", "https://a.example/", true);
        row("no path but a query", "http://a.example?feed=rss", "https://a.example/?feed=rss", true);
        row("a slash", "http://a.example/feed/", "http://a.example/feed", false);
        row("dots", "http://a.example/x/../feed", "http://a.example/feed", true);
        row("a query", "http://a.example/?a", "http://a.example/?b", false);
        row("an international host", "http://роскосмос.рф/", "http://xn--j1aidcn.xn--p1ai/", false);
        row("its own encoding", "http://роскосмос.рф/é", "http://РОСКОСМОС.рф/%C3%A9", true);
    }

    void aFeedIsKnownByItsAddress()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, isSame);
        QCOMPARE(feedAddress(QUrl(a)) == feedAddress(QUrl(b)), isSame);
    }

    void aListOfTextsComesBack()
    {
        for (const QStringList &texts :
             {QStringList(), QStringList{QStringLiteral("a")}, QStringList{QString(), QStringLiteral("b")},
              QStringList{QStringLiteral("a"), QString()}})
            QCOMPARE(splitTexts(joinedTexts(texts)), texts);
    }
};

QTEST_GUILESS_MAIN(TestFeedRow)
#include "tst_feedrow.moc"
