#include "feed/htmltags.h"

#include <QTest>

using namespace rendezvous::feed;

class TestHtmlTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startTagsAreFound_data();
    void startTagsAreFound();
    void attributesAreDecoded();
};

void TestHtmlTags::startTagsAreFound_data()
{
    QTest::addColumn<QStringList>("hrefs");
    const auto row = [](const char *html, const QStringList &hrefs) { QTest::newRow(html) << hrefs; };
    row("", {});
    row("<", {});
    row("<link", {});
    row("<link href=a>", {QStringLiteral("a")});
    row("<LINK HREF=a><Link Href='b'/><link\nhref\n=\n\"c\">",
        {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    row("<link href=a/>", {QStringLiteral("a/")});
    row("<link href=a href=b>", {QStringLiteral("a")});
    row("<links href=a></link href=b>", {});
    row("<!-- <link href=a> --><link href=b>", {QStringLiteral("b")});
    row("<!--><link href=a>", {QStringLiteral("a")});
    row("<!---><link href=a>", {QStringLiteral("a")});
    row("<!--!><link href=a>--><link href=b>", {QStringLiteral("b")});
    row("<!-- --!><link href=a>", {QStringLiteral("a")});
    row("<!--[if !IE]><!--><link href=a><!--<![endif]-->", {QStringLiteral("a")});
    row("<script>'<link href=a>'</script><link href=b>", {QStringLiteral("b")});
    row("<SCRIPT>'<link href=a>'</Script ><link href=b>", {QStringLiteral("b")});
    row("<script>'</scripty><link href=a>'</script><link href=b>", {QStringLiteral("b")});
    row("<textarea><link href=a></textarea><link href=b>", {QStringLiteral("b")});
    row("<a title='<link href=a>'><link href=b>", {QStringLiteral("b")});
    row("a < b <link href=c>", {QStringLiteral("c")});
}

void TestHtmlTags::startTagsAreFound()
{
    QFETCH(QStringList, hrefs);
    QStringList found;
    forEachTag(QTest::currentDataTag(), {"link"}, [&](const HtmlTag &tag) {
        if (const QString href = tag.attribute("href"); !href.isEmpty())
            found += href;
    });
    QCOMPARE(found, hrefs);
}

void TestHtmlTags::attributesAreDecoded()
{
    int tags = 0;
    forEachTag("<a HREF='/f?a=1&amp;b=&#50;' title=\"caf&eacute;\" download>Text</a>", {"a"},
               [&](const HtmlTag &tag) {
                   ++tags;
                   QCOMPARE(tag.name, QByteArray("a"));
                   QCOMPARE(tag.attribute("href"), QStringLiteral("/f?a=1&b=2"));
                   QCOMPARE(tag.attribute("title"), QString::fromUtf8("café"));
                   QCOMPARE(tag.attribute("none"), QString());
                   QCOMPARE(tag.text, QStringLiteral("Text"));
               });
    QCOMPARE(tags, 1);
}

QTEST_GUILESS_MAIN(TestHtmlTags)
#include "tst_htmltags.moc"
