#include "core/bounds.h"
#include "fetch/redirection.h"

#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::fetch;

namespace {

QUrl address(const char *text)
{
    return QUrl(QString::fromUtf8(text));
}

/// The first hop.
Result<QUrl> from(const char *asked, const QByteArray &location)
{
    return redirection(address(asked), location, address(asked), {});
}

} // namespace

class TestRedirection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveStatusesRedirect()
    {
        QVector<int> redirecting;
        for (int status = 100; status < 600; ++status) {
            if (isRedirect(status))
                redirecting.append(status);
        }
        QCOMPARE(redirecting, (QVector<int>{301, 302, 303, 307, 308}));
    }

    void aLocationIsResolved_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QUrl>("target");
        const auto row = [](const char *location, const char *target) {
            QTest::newRow(location) << QByteArray(location) << address(target);
        };
        row("https://other.example/feed", "https://other.example/feed");
        row("HTTPS://OTHER.example/Feed", "https://other.example/Feed");
        row("//other.example/feed", "https://other.example/feed");
        row("/feed", "https://example.org/feed");
        row("feed", "https://example.org/a/feed");
        row("../feed", "https://example.org/feed");
        row("../../../feed", "https://example.org/feed");
        row("?c=d", "https://example.org/a/b?c=d");
        row("/feed?x=%2F&y=a+b", "https://example.org/feed?x=%2F&y=a+b");
        row("/feed#part", "https://example.org/feed");
        row("https://example.org:444/feed", "https://example.org:444/feed");
        row("/новости", "https://example.org/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8");
        row("/a b", "https://example.org/a%20b");
    }
    void aLocationIsResolved()
    {
        QFETCH(QByteArray, location);
        const Result<QUrl> target = from("https://example.org/a/b?q=1#here", location);
        QVERIFY2(target.isOk(), target ? "" : qPrintable(target.error().detail));
        QTEST(*target, "target");
        QVERIFY(!target->hasFragment());
    }

    void anAddressThatIsNoneIsAnError_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("too long") << QByteArray("/") + QByteArray(bounds::address, 'a');
    }
    void anAddressThatIsNoneIsAnError()
    {
        QFETCH(QByteArray, location);
        const Result<QUrl> target = from("https://example.org/", location);
        QVERIFY(!target.isOk());
        QCOMPARE(target.error().kind, Error::Kind::HttpStatus);
    }

    void onlyHttpAndHttpsAreFollowed_data()
    {
        QTest::addColumn<QByteArray>("location");
        for (const char *location : {"file:///etc/passwd", "ftp://example.org/feed", "data:text/xml,<rss/>", "javascript:1",
                                     "feed:https://example.org/", "mailto:a@example.org", "about:blank", "qrc:/sample",
                                     "http:///feed", "https:feed", "https://"})
            QTest::newRow(location) << QByteArray(location);
    }
    void onlyHttpAndHttpsAreFollowed()
    {
        QFETCH(QByteArray, location);
        for (const char *asked : {"http://example.org/", "https://example.org/"}) {
            const Result<QUrl> target = from(asked, location);
            QVERIFY(!target.isOk());
            QCOMPARE(target.error().kind, Error::Kind::UnsupportedScheme);
        }
    }

    void anAddressThatCannotBeReadIsNotFollowed_data()
    {
        QTest::addColumn<QByteArray>("location");
        for (const char *location :
             {"https://[::1", "https://example.org:99999/", "https://exa mple.org/", "//[", "https://%zz/"})
            QTest::newRow(location) << QByteArray(location);
    }
    void anAddressThatCannotBeReadIsNotFollowed()
    {
        QFETCH(QByteArray, location);
        QVERIFY(!from("https://example.org/", location).isOk());
    }

    void httpsNeverLeadsToHttp()
    {
        const Result<QUrl> target = from("https://example.org/feed", "http://example.org/feed");
        QVERIFY(!target.isOk());
        QCOMPARE(target.error().kind, Error::Kind::RedirectRefused);
        QVERIFY(from("http://example.org/feed", "https://example.org/feed").isOk());
        QVERIFY(from("http://example.org/feed", "http://example.org/other").isOk());
    }

    void credentialsStayAtTheirOrigin_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("userInfo");
        const auto row = [](const char *location, const char *userInfo) {
            QTest::newRow(location) << QByteArray(location) << QString::fromLatin1(userInfo);
        };
        row("/new", "me:secret");
        row("https://example.org/new", "me:secret");
        row("https://EXAMPLE.org:443/new", "me:secret");
        row("https://you:other@example.org/new", "you:other");
        row("https://example.org:444/new", "");
        row("https://sub.example.org/new", "");
        row("//other.example/new", "");
    }
    void credentialsStayAtTheirOrigin()
    {
        QFETCH(QByteArray, location);
        const Result<QUrl> target = from("https://me:secret@example.org/feed", location);
        QVERIFY(target.isOk());
        QTEST(target->userInfo(), "userInfo");
    }

    void anotherSchemeIsAnotherOrigin()
    {
        const Result<QUrl> target = from("http://me:secret@example.org/feed", "https://example.org/feed");
        QVERIFY(target.isOk());
        QCOMPARE(target->userInfo(), QString());
    }

    void noErrorTellsAPassword()
    {
        for (const char *location : {"ftp://me:secret@example.org/", "http://me:secret@example.org/", "/feed"}) {
            const Result<QUrl> target = from("https://me:secret@example.org/feed", location);
            QVERIFY(!target.isOk());
            QVERIFY(!target.error().detail.contains(QLatin1String("secret")));
        }
    }

    void moreThanFiveHopsAreTooMany()
    {
        const QUrl first = address("https://example.org/0");
        QUrl at = first;
        QVector<Redirect> hops;
        for (int i = 1; i <= bounds::redirects; ++i) {
            const Result<QUrl> target = redirection(at, '/' + QByteArray::number(i), first, hops);
            QVERIFY(target.isOk());
            at = *target;
            hops.append({at, 302});
        }
        const Result<QUrl> target = redirection(at, "/6", first, hops);
        QVERIFY(!target.isOk());
        QCOMPARE(target.error().kind, Error::Kind::TooManyRedirects);
    }

    void aLoopIsAnError_data()
    {
        QTest::addColumn<QByteArray>("location");
        for (const char *location : {"/first", "/first#other", "/second", "/third", "third", "https://example.org/first"})
            QTest::newRow(location) << QByteArray(location);
    }
    void aLoopIsAnError()
    {
        QFETCH(QByteArray, location);
        const QUrl first = address("https://example.org/first#part");
        const QVector<Redirect> hops{{address("https://example.org/second"), 301}, {address("https://example.org/third"), 302}};
        const Result<QUrl> target = redirection(hops.last().target, location, first, hops);
        QVERIFY(!target.isOk());
        QCOMPARE(target.error().kind, Error::Kind::TooManyRedirects);
    }
};

QTEST_APPLESS_MAIN(TestRedirection)
#include "tst_redirection.moc"
