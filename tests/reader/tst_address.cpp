#include "reader/address.h"

#include "core/bounds.h"

#include <QtTest>

using namespace rendezvous;
using namespace rendezvous::reader;

class TestAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAPersonTypesIsRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("hasScheme");
        const auto row = [](const char *typed, const char *url, bool hasScheme) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(url) << hasScheme;
        };
        row("example.org", "https://example.org", false);
        row("example.org/feed", "https://example.org/feed", false);
        row("example.org:", "https://example.org", false);
        row("example.org:8080", "https://example.org:8080", false);
        row("example.org:8080?feed=rss", "https://example.org:8080?feed=rss", false);
        row("example.org:8080#top", "https://example.org:8080", false);
        row("localhost:8080/feed", "https://localhost:8080/feed", false);
        row("[::1]/feed", "https://[::1]/feed", false);
        row("[2001:db8::1]:8080/feed", "https://[2001:db8::1]:8080/feed", false);
        row("192.0.2.1:81/feed", "https://192.0.2.1:81/feed", false);
        row("example.org/tag:space/feed", "https://example.org/tag:space/feed", false);
        row("example.org/?q=topic:mars", "https://example.org/?q=topic:mars", false);
        row("example.org/feed#a:b", "https://example.org/feed", false);
        row("example.org/feed?url=https://other.example/x", "https://example.org/feed?url=https://other.example/x", false);
        row("web.archive.example/web/http://a.example/", "https://web.archive.example/web/http://a.example/", false);
        row("\t example.org/feed \n", "https://example.org/feed", false);
        row("http:/example.org/feed", "http://example.org/feed", true);
        row("HTTP://Example.ORG/Feed", "http://example.org/Feed", true);
        row("https://example.org/a b", "https://example.org/a%20b", true);
        row("https://example.org/?a=http://b.example/#c", "https://example.org/?a=http://b.example/", true);
        row("feed:https://example.org/feed", "https://example.org/feed", true);
        row("feed:http://example.org/feed", "http://example.org/feed", true);
        row("FEED:HTTPS://example.org/feed", "https://example.org/feed", true);
        row("feed://example.org/feed", "http://example.org/feed", true);
        row("feeds://example.org/feed", "https://example.org/feed", true);
        row("feed.example.org/http", "https://feed.example.org/http", false);
        row("feed:8080/x", "https://feed:8080/x", false);
    }

    void whatAPersonTypesIsRead()
    {
        QFETCH(QString, typed);
        QFETCH(QString, url);
        QFETCH(bool, hasScheme);
        const Result<TypedAddress> address = parseAddress(typed);
        QVERIFY2(address, address ? "" : qPrintable(errorKindName(address.error().kind) + address.error().detail));
        QCOMPARE(address->url, QUrl(url));
        QCOMPARE(address->hasScheme, hasScheme);
    }

    void whatIsNoAddressIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Error::Kind>("kind");
        const auto row = [](const char *typed, Error::Kind kind) { QTest::newRow(typed) << QString::fromUtf8(typed) << kind; };
        row("", Error::Kind::InvalidArgument);
        row(" \t", Error::Kind::InvalidArgument);
        row("https://", Error::Kind::InvalidArgument);
        row("https:///feed", Error::Kind::InvalidArgument);
        row("/feed", Error::Kind::InvalidArgument);
        row("feed://", Error::Kind::InvalidArgument);
        row("https://a b.example/", Error::Kind::InvalidArgument);
        row("https://example.org:99999/", Error::Kind::InvalidArgument);
        row("mailto:me@example.org", Error::Kind::UnsupportedScheme);
        row("javascript:alert(1)", Error::Kind::UnsupportedScheme);
        row("data:text/html,http://example.org/", Error::Kind::UnsupportedScheme);
        row("file:///etc/passwd", Error::Kind::UnsupportedScheme);
        row("feed:file:///etc/passwd", Error::Kind::UnsupportedScheme);
        row("ftp://example.org/feed", Error::Kind::UnsupportedScheme);
        row("gemini://example.org/?https://example.org", Error::Kind::UnsupportedScheme);
    }

    void whatIsNoAddressIsRefused()
    {
        QFETCH(QString, typed);
        QFETCH(Error::Kind, kind);
        const Result<TypedAddress> address = parseAddress(typed);
        QVERIFY2(!address, address ? qPrintable(address->url.toString()) : "");
        QCOMPARE(errorKindName(address.error().kind), errorKindName(kind));
    }

    void nothingIsReadThatIsTooLong()
    {
        const QString longest = QStringLiteral("https://example.org/").leftJustified(bounds::address, u'x');
        QVERIFY(parseAddress(longest));
        QVERIFY(!parseAddress(longest + u'x'));
    }
};

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
