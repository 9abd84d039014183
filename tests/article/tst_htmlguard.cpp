#include "article/htmlguard.h"
#include "article/htmltree.h"
#include "core/bounds.h"

#include <QTest>

#include <vector>

using namespace rendezvous;
using namespace rendezvous::article;

namespace {

struct TreeSize {
    int depth = 0;
    qsizetype nodes = 0;
};

TreeSize sizeOf(const QByteArray &html)
{
    const HtmlTree tree(guardHtml(html), HtmlTree::Context::Fragment);
    TreeSize size;
    std::vector<std::pair<HtmlNode, int>> waiting{{tree.root(), 0}};
    while (!waiting.empty()) {
        const auto [node, depth] = waiting.back();
        waiting.pop_back();
        ++size.nodes;
        size.depth = qMax(size.depth, depth);
        for (unsigned i = 0; node.isElement() && i < node.childCount(); ++i)
            waiting.emplace_back(node.child(i), depth + 1);
    }
    return size;
}

} // namespace

class TestHtmlGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsHarmlessPassesUnchanged_data();
    void whatIsHarmlessPassesUnchanged();
    void tagsThatNeverEndAreText_data();
    void tagsThatNeverEndAreText();
    void markupWithoutContentIsPassedOverAtAnyLength_data();
    void markupWithoutContentIsPassedOverAtAnyLength();
    void oversizedTagsAreDropped();
    void treesStayWithinBounds_data();
    void treesStayWithinBounds();
};

void TestHtmlGuard::whatIsHarmlessPassesUnchanged_data()
{
    QTest::addColumn<QByteArray>("html");
    for (const char *html : {"<p>a<b>b</b></p>", "a &lt; b", "<ul><li>a<li>b</ul>", "<p>a<p>b<table><tr><td>c</table>",
                             "<a href='x>y' title=\"<b>\">z</a>", "<x-y z>a</x-y>", "<br/>a<img src=x>"})
        QTest::newRow(html) << QByteArray(html);
}

void TestHtmlGuard::whatIsHarmlessPassesUnchanged()
{
    QFETCH(QByteArray, html);
    QCOMPARE(guardHtml(html), html);
}

void TestHtmlGuard::tagsThatNeverEndAreText_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("open") << QByteArray("<a href=x");
    QTest::newRow("quote") << QByteArray("<a href=\"x>y</a>");
    QTest::newRow("many") << QByteArray("<a \"").repeated(1'000'000);
    QTest::newRow("many values") << QByteArray("<a =\"").repeated(999'999);
    QTest::newRow("many names") << QByteArray("<a").repeated(1'000'000);
}

void TestHtmlGuard::tagsThatNeverEndAreText()
{
    QFETCH(QByteArray, html);
    const QByteArray guarded = guardHtml(html);
    QVERIFY(!guarded.contains('<'));
    QCOMPARE(guarded.count("&lt;"), html.count('<'));
}

void TestHtmlGuard::markupWithoutContentIsPassedOverAtAnyLength_data()
{
    QTest::addColumn<QByteArray>("markup");
    for (const char *markup : {"<!>", "<?>", "</>", "<!---->", "<![CDATA[", "<![CDATA[]]>"})
        QTest::newRow(markup) << QByteArray(markup);
}

void TestHtmlGuard::markupWithoutContentIsPassedOverAtAnyLength()
{
    QFETCH(QByteArray, markup);
    const QByteArray html = markup.repeated(bounds::articleHtml / markup.size());
    QCOMPARE(guardHtml(html + "<p>a</p>"), QByteArray("<p>a</p>"));
    QCOMPARE(guardHtml("<p>a" + html + "b</p>"), QByteArray("<p>ab</p>"));
}

void TestHtmlGuard::oversizedTagsAreDropped()
{
    QCOMPARE(guardHtml("a<b " + QByteArray("x ").repeated(65) + ">c"), QByteArray("ac"));
    QCOMPARE(guardHtml("a<b x=\"" + QByteArray(bounds::htmlTag, 'y') + "\">c"), QByteArray("ac"));
}

void TestHtmlGuard::treesStayWithinBounds_data()
{
    QTest::addColumn<QByteArray>("html");
    const auto row = [](const char *name, const char *piece) {
        QTest::newRow(name) << QByteArray(piece).repeated(1 + int(1'000'000 / qstrlen(piece)));
    };
    row("blocks", "<div>");
    row("formatting", "<b>");
    row("formatting that stays open over paragraphs", "<p><b>x");
    row("distinct formatting over paragraphs", "<p><a x=1><b x=2><i x=3>");
    row("formatting in cells without table", "<td><b></td>");
    row("blocks in cells without table", "<td><div></td>");
    row("formatting around tables", "<b><table><td></b></td></table>");
    row("formatting closed inside a cell", "<p><b><p><table><td></b></table>");
    row("wrong end tags", "<b></x>");
    row("blocks in pictures", "<svg><div></svg>");
    row("blocks in formulas", "<math><mi><div></math>");
    row("blocks in foreign objects", "<svg><foreignObject><div></foreignObject></svg>");
    row("blocks in selections", "<select><table></select><td><div></td>");
    row("styles in selections", "<select><style></select><div><div>");
    row("forms", "<form><div></form>");
    row("buttons", "<button><p>");
    row("nested formatting closed late", "<p><b><div><div><div><div><div><div><div><div><div><div></b></p>");
    row("links in links", "<a href=x><div>");
    row("unclosed spans in paragraphs", "<p><span>");
    row("lists", "<ul><li>");
    row("tables", "<table><tr><td>");
    row("tables in captions", "<table><caption>");
    row("text in tables", "<table>x<b>y</b>");
    row("headings", "<h1><b><h2>");
    row("templates", "<template><div>");
    row("objects", "<object><div></object>");
    row("frames", "<iframe><noframes><textarea>");
    row("ruby", "<ruby><rt><rp><rb>");
    row("definitions", "<dl><dt><b><dd>");
    row("columns", "<table><colgroup><col><td><b>");
}

void TestHtmlGuard::treesStayWithinBounds()
{
    QFETCH(QByteArray, html);
    const TreeSize size = sizeOf(html);
    // the parser adds tbody and tr of its own
    QVERIFY2(size.depth <= 2 * bounds::htmlDepth, qPrintable(QString::number(size.depth)));
    QVERIFY2(size.nodes <= html.size() + 20'000, qPrintable(QString::number(size.nodes)));
}

QTEST_GUILESS_MAIN(TestHtmlGuard)
#include "tst_htmlguard.moc"
