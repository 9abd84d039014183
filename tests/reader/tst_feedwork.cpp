#include "core/utc.h"
#include "core/bounds.h"
#include "reader/desk.h"
#include "reader/feedwork.h"

using namespace rendezvous;
using namespace rendezvous::reader;

namespace {

const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), utc);

FeedAnswer answerOf(const QByteArray &body)
{
    FeedAnswer answer;
    answer.feed.id = FeedId{1};
    answer.feed.url = QUrl(QStringLiteral("https://a.example/feed"));
    answer.feed.validators = {"\"old\"", "Sun, 01 Feb 2026 12:00:00 GMT"};
    answer.feed.bodyHash = "old";
    answer.response.status = 200;
    answer.response.url = answer.feed.url;
    answer.response.body = body;
    answer.response.validators = {"\"new\"", {}};
    answer.poll.now = now;
    return answer;
}

FeedWork workOn(const FeedAnswer &answer)
{
    return reader::workOn(answer, *sharedTagger());
}

QByteArray atomOf(const QByteArray &prefix, int entries)
{
    const QByteArray p = prefix.isEmpty() ? QByteArray() : prefix + ':';
    QByteArray body = "<?xml version=\"1.0\"?>\n<" + p + "feed xmlns" + (prefix.isEmpty() ? QByteArray() : ':' + prefix)
                      + "=\"http://www.w3.org/2005/Atom\"><" + p + "title>Feed</" + p + "title>";
    for (int i = 1; i <= entries; ++i) {
        const QByteArray number = QByteArray::number(i);
        body += '<' + p + "entry><" + p + "title>Title " + number + "</" + p + "title><" + p + "link href=\"https://a.example/"
                + number + "\"/><" + p + "summary>Text " + number + "</" + p + "summary><" + p + "id>tag:a.example,2026:item-"
                + number + "</" + p + "id></" + p + "entry>";
    }
    return body + "</" + p + "feed>";
}

QByteArray jsonOf(int items)
{
    QByteArray body = R"({"version":"https://jsonfeed.org/version/1.1","title":"Feed","items":[)";
    for (int i = 1; i <= items; ++i) {
        const QByteArray number = QByteArray::number(i);
        body += (i > 1 ? "," : "") + QByteArray(R"({"title":"Title )") + number + R"(","url":"https://a.example/)" + number
                + R"(","content_text":"Text )" + number + R"(","id":"item-)" + number + R"("})";
    }
    return body + "]}";
}

QByteArray rdfOf(int items)
{
    QByteArray body = "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:rss=\"http://purl.org/rss/1.0/\">"
                      "<rss:channel rdf:about=\"https://a.example/\"><rss:title>Feed</rss:title></rss:channel>";
    for (int i = 1; i <= items; ++i) {
        const QByteArray number = QByteArray::number(i);
        body += "<rss:item><rss:title>Title " + number + "</rss:title><rss:link>https://a.example/item-" + number
                + "</rss:link></rss:item>";
    }
    return body + "</rdf:RDF>";
}

QByteArray utf16Of(const QByteArray &utf8)
{
    const QString text = QChar(QChar::ByteOrderMark) + QString::fromUtf8(utf8);
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

} // namespace

class TestFeedWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeBodyVouchesForItsItems()
    {
        const FeedWork work = workOn(answerOf(rssOf({QStringLiteral("A"), QStringLiteral("B")})));
        QVERIFY(!work.error);
        QCOMPARE(work.commit.items.size(), 2);
        QVERIFY(work.commit.validators);
        QCOMPARE(*work.commit.validators, (Validators{"\"new\"", {}}));
        QVERIFY(!work.commit.bodyHash.isEmpty());
        QCOMPARE(work.commit.status.lastSuccess, now);
    }

    void aKnownBodyIsNotParsedAgain()
    {
        FeedAnswer answer = answerOf(rssOf({QStringLiteral("A")}));
        answer.feed.bodyHash = workOn(answer).commit.bodyHash;
        answer.hints.ttlMinutes = 90;
        const FeedWork work = workOn(answer);
        QVERIFY(!work.error && !work.hints && work.commit.items.isEmpty());
        QCOMPARE(*work.commit.validators, (Validators{"\"new\"", {}}));
        QCOMPARE(work.commit.status.lastSuccess, now);
        answer.response.isTruncated = true;
        QVERIFY(!workOn(answer).commit.validators);
    }

    void whatIsNotModifiedKeepsWhatItDoesNotRenew()
    {
        FeedAnswer answer = answerOf({});
        answer.response.status = 304;
        answer.response.validators = {};
        QCOMPARE(*workOn(answer).commit.validators, answer.feed.validators);
        answer.response.validators.etag = "W/\"newer\"";
        const FeedWork work = workOn(answer);
        QCOMPARE(*work.commit.validators, (Validators{"W/\"newer\"", answer.feed.validators.lastModified}));
        QVERIFY(!work.error && !work.hints && work.commit.items.isEmpty() && work.commit.bodyHash.isEmpty());
        QCOMPARE(work.commit.status.lastSuccess, now);
        QCOMPARE(work.commit.status.answers304, 1);
    }

    void whatIsNoFeedLeavesTheOldValidators()
    {
        for (const QByteArray &body : {QByteArray(), QByteArray("<html><p>Sorry</p></html>"), QByteArray("\0\1\2", 3)}) {
            const FeedWork work = workOn(answerOf(body));
            QVERIFY(work.error);
            QVERIFY(!work.commit.validators && work.commit.bodyHash.isEmpty() && work.commit.items.isEmpty());
            QVERIFY(work.commit.status.error && !work.commit.status.lastSuccess.isValid());
        }
    }

    void anItemThatWasCutIsNoOtherItem_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray rss = rssOf({QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")});
        QTest::newRow("RSS") << rss;
        QTest::newRow("RSS in capitals") << QByteArray(rss).replace("<item>", "<ITEM>").replace("</item>", "</ITEM>");
        QTest::newRow("RSS that names tags in its text")
            << QByteArray(rss).replace("<description>Text", "<description><![CDATA[<item>x</item> </item>]]>Text");
        QTest::newRow("RSS in UTF-16") << utf16Of(QByteArray(rss).replace("<?xml version=\"1.0\"?>", ""));
        QTest::newRow("RSS 1.0 with a prefix") << rdfOf(3);
        QTest::newRow("Atom") << atomOf({}, 3);
        QTest::newRow("Atom with a prefix") << atomOf("a", 3);
        QTest::newRow("JSON") << jsonOf(3);
        QTest::newRow("JSON with a byte order mark") << "\xef\xbb\xbf" + jsonOf(3);
    }

    void anItemThatWasCutIsNoOtherItem()
    {
        QFETCH(QByteArray, body);
        const FeedWork whole = workOn(answerOf(body));
        QCOMPARE(whole.commit.items.size(), 3);
        QVERIFY(whole.commit.validators);
        QSet<QString> known;
        for (const IncomingItem &item : whole.commit.items)
            known.insert(item.identity);
        qsizetype most = 0;
        for (qsizetype size = 1; size < body.size(); ++size) {
            FeedAnswer answer = answerOf(body.first(size));
            answer.response.isTruncated = true;
            const FeedWork work = workOn(answer);
            QVERIFY(work.error);
            QVERIFY(!work.commit.validators && work.commit.bodyHash.isEmpty());
            for (const IncomingItem &item : work.commit.items)
                QVERIFY2(known.contains(item.identity), body.first(size).right(60) + " -> " + item.identity.toUtf8());
            most = std::max(most, work.commit.items.size());
        }
        QCOMPARE(most, 3);
    }

    void aMovedFeedIsFollowedOnceItIsSure()
    {
        FeedAnswer answer = answerOf(rssOf({QStringLiteral("A")}));
        const QUrl target(QStringLiteral("https://b.example/feed"));
        answer.response.url = target;
        answer.response.redirects = {{target, 301}};
        answer.poll.now = now;
        for (int seen = 1; seen <= 3; ++seen) {
            const FeedWork work = workOn(answer);
            QVERIFY(!work.error);
            if (seen < 3) {
                QVERIFY(work.commit.url.isEmpty());
                QCOMPARE(work.commit.status.redirectSightings, seen);
            } else {
                QCOMPARE(work.commit.url, target);
                QCOMPARE(work.movedFrom, answer.feed.url);
                QCOMPARE(work.commit.status.redirectSightings, 0);
                QVERIFY(work.statusWithNews.redirectTarget.isEmpty() && !work.statusWithNews.redirectSince.isValid());
            }
            answer.feed.status = work.commit.status;
            answer.feed.bodyHash = work.commit.bodyHash.isEmpty() ? answer.feed.bodyHash : work.commit.bodyHash;
            answer.poll.now = answer.poll.now.addDays(1);
        }
    }

    void longWorkIsTakenInParts()
    {
        FeedWork work;
        for (int i = 0; i < bounds::itemsPerTransaction * 2 + 1; ++i) {
            IncomingItem item;
            item.identity = QString::number(i);
            work.commit.items.append(item);
        }
        QVector<IncomingItem> all;
        for (QVector<IncomingItem> first = takeFirstItems(work); !first.isEmpty(); first = takeFirstItems(work)) {
            QVERIFY(first.size() <= bounds::itemsPerTransaction);
            all += first;
        }
        QCOMPARE(work.commit.items.size(), 1);
        all += work.commit.items;
        for (int i = 0; i < all.size(); ++i)
            QCOMPARE(all[i].identity, QString::number(i));
        QVERIFY(takeFirstItems(work).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFeedWork)
#include "tst_feedwork.moc"
