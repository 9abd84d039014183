#include "article/addresses.h"
#include "core/bounds.h"

#include <QTest>

using namespace rendezvous;
using namespace rendezvous::article;

namespace {

const QUrl page(QStringLiteral("https://example.org/news/today.html?page=2"));

} // namespace

class TestAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void relativeAddressesAreResolved_data();
    void relativeAddressesAreResolved();
    void otherSchemesAreRefusedInEveryDisguise_data();
    void otherSchemesAreRefusedInEveryDisguise();
    void whatFollowsPeopleAroundIsLeftOut_data();
    void whatFollowsPeopleAroundIsLeftOut();
    void mailGoesToThePersonMeant_data();
    void mailGoesToThePersonMeant();
    void mailTakesNoFilesAlong_data();
    void mailTakesNoFilesAlong();
    void givingTheResultAgainChangesNothing_data();
    void givingTheResultAgainChangesNothing();
    void picturesAreOfTheWebOnly();
    void noBaseMeansNoRelativeAddress();
    void lengthIsBounded();
};

void TestAddresses::relativeAddressesAreResolved_data()
{
    QTest::addColumn<QByteArray>("absolute");
    const auto row = [](const char *href, const char *absolute) {
        QTest::newRow(href) << QByteArray(absolute);
    };
    row("other.html", "https://example.org/news/other.html");
    row("../a/./b", "https://example.org/a/b");
    row("/", "https://example.org/");
    row("//cdn.example.com/x", "https://cdn.example.com/x");
    row("?page=3", "https://example.org/news/today.html?page=3");
    row("#end", "https://example.org/news/today.html?page=2#end");
    row("a/b:c", "https://example.org/news/a/b:c");
    row("?to=http://a/b", "https://example.org/news/today.html?to=http://a/b");
    row(" \n\thttp://a.example/b \r\n", "http://a.example/b");
    row("http://a.exa\nmple/b\tc", "http://a.example/bc");
    row("http://a.example/two words", "http://a.example/two%20words");
    row("HTTP://A.Example/B", "http://a.example/B");
    row("http://user:secret@a.example/", "http://a.example/");
    row("http://a.example/été?q=ü", "http://a.example/%C3%A9t%C3%A9?q=%C3%BC");
    row("http://bücher.example/", "http://xn--bcher-kva.example/");
    row("http://a.example/100%", "http://a.example/100%25");
    row("http://a.example/?q=\"<b>\"", "http://a.example/?q=%22%3Cb%3E%22");
}

void TestAddresses::relativeAddressesAreResolved()
{
    QFETCH(QByteArray, absolute);
    QCOMPARE(linkAddress(QTest::currentDataTag(), page), absolute);
}

void TestAddresses::otherSchemesAreRefusedInEveryDisguise_data()
{
    QTest::addColumn<QByteArray>("href");
    using namespace std::string_view_literals;
    for (const std::string_view href : {"javascript:alert(1)"sv,
                                        "JaVaScRiPt:alert(1)"sv,
                                        " javascript:alert(1)"sv,
                                        "\x01javascript:alert(1)"sv,
                                        "java\nscript:alert(1)"sv,
                                        "java\tscript\r:alert(1)"sv,
                                        "\0javascript:alert(1)"sv,
                                        "java\0script:alert(1)"sv,
                                        "javascript :alert(1)"sv,
                                        "javascript\xc2\xa0:alert(1)"sv,
                                        "\xe2\x80\xa8javascript:alert(1)"sv,
                                        "\xef\xbb\xbfjavascript:alert(1)"sv,
                                        "java%73cript:alert(1)"sv,
                                        "javascript%3Aalert(1):"sv,
                                        "vbscript:x"sv,
                                        "data:text/html,<script>"sv,
                                        "DATA:image/png;base64,AAAA"sv,
                                        "file:///etc/passwd"sv,
                                        "file:a"sv,
                                        "ftp://a.example/"sv,
                                        "blob:https://a.example/1"sv,
                                        "about:blank"sv,
                                        "view-source:http://a.example/"sv,
                                        "feed:http://a.example/"sv,
                                        "img:00"sv,
                                        "tag:agency:x"sv,
                                        "qrc:/x"sv,
                                        "tel:+7495"sv,
                                        "http:"sv,
                                        "http://"sv,
                                        "https:///x"sv,
                                        "http://[::1"sv,
                                        "http://a.example:99999/"sv,
                                        ""sv,
                                        "   "sv}) {
        QTest::newRow(QByteArray(href.data(), qsizetype(href.size())).toPercentEncoding(":/,;()").constData())
            << QByteArray(href.data(), qsizetype(href.size()));
    }
}

void TestAddresses::otherSchemesAreRefusedInEveryDisguise()
{
    QFETCH(QByteArray, href);
    const std::string_view text(href.constData(), std::size_t(href.size()));
    const QByteArray address = linkAddress(text, page);
    QVERIFY2(address.isEmpty() || address == page.toEncoded(), address.constData());
    QVERIFY(pictureAddress(text, QUrl()).isEmpty());
}

void TestAddresses::whatFollowsPeopleAroundIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("clean");
    const auto row = [](const char *href, const char *clean) { QTest::newRow(href) << QByteArray(clean); };
    row("http://a.example/?utm_source=rss", "http://a.example/");
    row("http://a.example/?utm_source=rss&utm_medium=x#top", "http://a.example/#top");
    row("http://a.example/?id=1&utm_source=rss&b=2", "http://a.example/?id=1&b=2");
    row("http://a.example/?UTM_Source=rss&id=1", "http://a.example/?id=1");
    row("http://a.example/?id=1&amp;utm_source=rss", "http://a.example/?id=1");
    row("http://a.example/?fbclid=x&gclid=y&yclid=z&mc_cid=1&mc_eid=2&q=3", "http://a.example/?q=3");
    row("http://a.example/#utm_source=rss", "http://a.example/");
    row("http://a.example/utm_source=1?a", "http://a.example/utm_source=1?a");
    row("http://a.example/?q=utm_source", "http://a.example/?q=utm_source");
    row("http://a.example/?my_utm_source=1", "http://a.example/?my_utm_source=1");
    row("http://a.example/?a&&b=&=c", "http://a.example/?a&&b=&=c");
    row("http://a.example/?to=http%3A%2F%2Fb%2F%3Futm_source%3D1",
        "http://a.example/?to=http%3A%2F%2Fb%2F%3Futm_source%3D1");
    row("http://a.example/?utm_source", "http://a.example/");
    row("http://a.example/?fbclid&a=1&utm_id=2", "http://a.example/?a=1");
}

void TestAddresses::whatFollowsPeopleAroundIsLeftOut()
{
    QFETCH(QByteArray, clean);
    QCOMPARE(linkAddress(QTest::currentDataTag(), page), clean);
}

void TestAddresses::mailGoesToThePersonMeant_data()
{
    QTest::addColumn<QByteArray>("address");
    const auto row = [](const char *href, const char *address) {
        QTest::newRow(href) << QByteArray(address);
    };
    row("mailto:jane@example.org", "mailto:jane@example.org");
    row("MAILTO:jane@example.org", "mailto:jane@example.org");
    row("mailto:jane@example.org?subject=Hello%20you&body=x",
        "mailto:jane@example.org?subject=Hello%20you&body=x");
    row("mailto:jane@example.org?subject=Hello you", "mailto:jane@example.org?subject=Hello%20you");
    row("mailto:o'neil@example.org", "mailto:o%27neil@example.org");
    row("mailto:jörg@example.org", "mailto:j%C3%B6rg@example.org");
    row("mailto:Jane <jane@example.org>", "mailto:Jane%20%3Cjane@example.org%3E");
    row("mailto:a@example.org?subject=Привет",
        "mailto:a@example.org?subject=%D0%9F%D1%80%D0%B8%D0%B2%D0%B5%D1%82");
}

void TestAddresses::mailGoesToThePersonMeant()
{
    QFETCH(QByteArray, address);
    QCOMPARE(linkAddress(QTest::currentDataTag(), page), address);
}

void TestAddresses::mailTakesNoFilesAlong_data()
{
    QTest::addColumn<int>("unused");
    for (const char *href :
         {"mailto:a@example.org?attach=/etc/passwd", "mailto:a@example.org?Attachment=/etc/passwd",
          "mailto:a@example.org?subject=x&attach=/etc/passwd", "mailto:?%61ttach=/etc/passwd",
          "mailto:?att%41chment=/etc/passwd", "mailto:a@example.org?x-att\nach=/etc/passwd"})
        QTest::newRow(href) << 0;
}

void TestAddresses::mailTakesNoFilesAlong()
{
    QCOMPARE(linkAddress(QTest::currentDataTag(), page), QByteArray());
}

void TestAddresses::givingTheResultAgainChangesNothing_data()
{
    QTest::addColumn<int>("unused");
    for (const char *href :
         {"http://a.example/a b?c d#e f", "http://a.example/%zz%2", "http://a.example/?a[]=1&b={2}|3",
          "a\\b\\c", "http://a.example/..//.././x", "http://a.example/\xff\xfe", "http://a.example/#a#b",
          "mailto:%\xff\"'", "http://a.example/?%75tm_source=1", "http://a.example/?utm_a=1&#utm_b=2",
          "http://a.example:80/", "http://127.1/", "http://[::1]:8080/", "//x//y", "/a:b@c/",
          "http://a.example/%61%7E~"})
        QTest::newRow(href) << 0;
}

void TestAddresses::givingTheResultAgainChangesNothing()
{
    const QByteArray once = linkAddress(QTest::currentDataTag(), page);
    QCOMPARE(linkAddress({once.constData(), std::size_t(once.size())}, page), once);
    QVERIFY(std::all_of(once.begin(), once.end(), [](char c) { return c > 0x20 && c < 0x7f; }));
}

void TestAddresses::picturesAreOfTheWebOnly()
{
    QCOMPARE(pictureAddress("a.png", page), QByteArray("https://example.org/news/a.png"));
    QCOMPARE(pictureAddress("mailto:jane@example.org", page), QByteArray());
}

void TestAddresses::noBaseMeansNoRelativeAddress()
{
    QCOMPARE(linkAddress("/a", QUrl()), QByteArray());
    QCOMPARE(linkAddress("//a.example/", QUrl()), QByteArray());
    QCOMPARE(linkAddress("a", QUrl(QStringLiteral("file:///tmp/"))), QByteArray());
    QCOMPARE(linkAddress("http://a.example/", QUrl()), QByteArray("http://a.example/"));
}

void TestAddresses::lengthIsBounded()
{
    const std::string front = "http://a.example/";
    QVERIFY(!linkAddress(front + std::string(bounds::address - front.size(), 'a'), page).isEmpty());
    QVERIFY(linkAddress(front + std::string(bounds::address - front.size() + 1, 'a'), page).isEmpty());
    QVERIFY(linkAddress(front + std::string(bounds::address - front.size(), '"'), page).isEmpty());
    QVERIFY(linkAddress("mailto:" + std::string(bounds::address - 7, '"'), page).isEmpty());
}

QTEST_GUILESS_MAIN(TestAddresses)
#include "tst_addresses.moc"
