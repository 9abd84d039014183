#include "article/safepage.h"
#include "article/plaintext.h"
#include "core/bounds.h"
#include "parsedmarkup.h"
#include "support/corpushtml.h"

#include <QTest>

using namespace rendezvous;
using namespace rendezvous::article;

namespace {

QString clean(const QString &html)
{
    CleanOptions options;
    options.base = QUrl(QStringLiteral("https://example.org/news/item.html"));
    return cleanHtml(html, options).html;
}

/// The escapes of attacks.txt.
QString unescaped(const QByteArray &line)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] != '\\' || i + 1 == line.size()) {
            bytes += line[i];
            continue;
        }
        switch (const char c = line[++i]) {
        case 'n': bytes += '\n'; break;
        case 'r': bytes += '\r'; break;
        case 't': bytes += '\t'; break;
        case '0': bytes += '\0'; break;
        case 'x':
            bytes += QByteArray::fromHex(line.mid(i + 1, 2));
            i += 2;
            break;
        default: bytes += c;
        }
    }
    return QString::fromUtf8(bytes);
}

int count(const QString &html, const QString &name)
{
    int found = 0;
    for (const ParsedElement &element : parseMarkup(html))
        found += element.name == name;
    return found;
}

QString times(int n, const char *piece) { return QString::fromUtf8(piece).repeated(n); }

} // namespace

class TestSafePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attacksLeaveOnlyTheAllowList_data();
    void attacksLeaveOnlyTheAllowList();
    void markupIsBroughtIntoItsForm_data();
    void markupIsBroughtIntoItsForm();
    void everyElementOfTheAllowListStays();
    void sanitizerCasesOfFeedsAreSafe();
    void everythingInTheCorpusIsSafeAndCleanedOnce();
    void nestedTablesAreCutToTheBound();
    void deepBlocksAndListsAreCutToTheBound();
    void cellsAndPicturesAreCutToTheBound();
    void endlessWordsCanBeBroken();
    void pilesOfCombiningMarksAreCut();
    void hugePagesAreCutAndCleanedToTheSame();
    void picturesForDisplayHaveNoAddress();
    void smallPicturesInAddressesStay();
    void highlightsBecomeLinks();
    void highlightsInsideLinksBecomeSpans();
};

void TestSafePage::attacksLeaveOnlyTheAllowList_data()
{
    QTest::addColumn<QString>("html");
    int number = 0;
    for (const QByteArray &line : readFile(testData(QStringLiteral("article/attacks.txt"))).split('\n')) {
        if (!line.isEmpty() && !line.startsWith('#'))
            QTest::addRow("%d %s", ++number, line.left(60).constData()) << unescaped(line);
    }
    QVERIFY(number >= 100);
}

void TestSafePage::attacksLeaveOnlyTheAllowList()
{
    QFETCH(QString, html);
    const QString page = clean(html);
    QCOMPARE(faultOf(page), QString());
    QCOMPARE(cleanHtml(page, {}).html, page);
    const QString inside = clean(QStringLiteral("<div><table><tr><td>") + html);
    QCOMPARE(faultOf(inside), QString());
}

void TestSafePage::markupIsBroughtIntoItsForm_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("page");
    const auto row = [](const char *name, const char *html, const char *page) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(page);
    };
    row("text", "a &amp; b &lt; c \"d\"", "a &amp; b &lt; c \"d\"");
    row("white space", "  a \n b  <p>  c  </p>  ", "a b<p>c</p>");
    row("no blank between lines of Han", "<p>\u4e2d\n\u56fd", "<p>\u4e2d\u56fd</p>");
    row("upper case", "<P ALIGN=CENTER><B>x</B></P>", "<p align=\"center\"><b>x</b></p>");
    row("unclosed", "<p>a<b>b<p>c", "<p>a<b>b</b></p><p><b>c</b></p>");
    row("block in inline", "<b>a<p>b</p>c</b>", "<b>a</b><p><b>b</b></p><b>c</b>");
    row("link around blocks", "<a href=/x><div>a</div><div>b</div></a>",
        "<div><a href=\"https://example.org/x\">a</a></div><div><a href=\"https://example.org/x\">b</a></div>");
    row("blank between elements", "a<b> b </b>c", "a <b>b</b> c");
    row("empty elements", "<p></p><b></b><ul><li></ul>x<p> </p>", "x");
    row("breaks", "<br>a<br><br><br><br>b<br>", "a<br><br>b");
    row("comment", "a<!-- x -->b", "ab");
    row("wrapped twice", "<![CDATA[<p>a</p>]]>", "<p>a</p>");
    row("preformatted", "<pre>\n\n a\n  <b>b</b>\n</pre>", "<pre>\n\n a\n  <b>b</b></pre>");
    row("code", "<pre><code>if (a &lt; b)\n\treturn;</code></pre>",
        "<pre><code>if (a &lt; b)\n\treturn;</code></pre>");
    row("list", "<ul><li>a<li>b<ol start=3 type=i><li value=7>c</ol></ul>",
        "<ul><li>a</li><li>b<ol start=\"3\" type=\"i\"><li value=\"7\">c</li></ol></li></ul>");
    row("list item without list", "<li>a<li>b", "<div>a</div><div>b</div>");
    row("definitions", "<dl><dt>a<dd>b<dd>c</dl>", "<dl><dt>a</dt><dd>b</dd><dd>c</dd></dl>");
    row("table", "<table border=1><caption>t</caption><tr><th>a<td rowspan=2 align=right>b<tr><td></table>",
        "<table><caption>t</caption><tbody><tr><th>a</th><td align=\"right\" rowspan=\"2\">b</td></tr><tr><td></td></tr>"
        "</tbody></table>");
    row("text in a table goes before it", "<table>x<tr><td>a</table>",
        "x<table><tbody><tr><td>a</td></tr></tbody></table>");
    row("cells without table", "<tr><td>a</td></tr>", "a");
    row("sectioning", "<article><header><h1>a</h1></header><section>b</section></article>",
        "<div><div><h1>a</h1></div><div>b</div></div>");
    row("heading left open", "<h2>a<p>b<p>c", "<h2>a</h2><p>b</p><p>c</p>");
    row("quotes", "<blockquote><p>a</p></blockquote><q>b</q>", "<blockquote><p>a</p></blockquote><q>b</q>");
    row("figure", "<figure><img src=a.png><figcaption>b</figcaption></figure>",
        "<figure><img src=\"https://example.org/news/a.png\"><figcaption>b</figcaption></figure>");
    row("sub and sup", "H<sub>2</sub>O m<sup>2</sup>", "H<sub>2</sub>O m<sup>2</sup>");
    row("ruby", "<ruby>\u6f22<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>",
        "<ruby>\u6f22<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>");
    row("right to left", "<p dir=RTL lang=ar>\u0645\u062d\u0637\u0629</p>",
        "<p dir=\"rtl\" lang=\"ar\">\u0645\u062d\u0637\u0629</p>");
    row("font", "<font color=red>a</font>", "a");
    row("hidden", "a<p hidden>b</p><span style='DISPLAY : none'>c</span><i style=visibility:hidden>d</i>e", "ae");
    row("tracking parameters", "<a href='?utm_source=x&amp;id=1&UTM_Medium=y#utm_x'>a</a>",
        "<a href=\"https://example.org/news/item.html?id=1\">a</a>");
    row("mail", "<a href='MAILTO:a@example.org'>a</a>", "<a href=\"mailto:a@example.org\">a</a>");
    row("address with controls", "<a href=' ht\ntp://example.org/a b '>x</a>", "<a href=\"http://example.org/a%20b\">x</a>");
    row("international address", "<a href='https://пример.рф/путь'>x</a>",
        "<a href=\"https://xn--e1afmkfd.xn--p1ai/%D0%BF%D1%83%D1%82%D1%8C\">x</a>");
    row("tracking pixel", "a<img src=//t.example/p.gif width=1 height=1><img src=x style='width:1px;height:1px'>", "a");
    row("counter", "a<img src='https://pixel.wp.com/b.gif?host=x'>", "a");
    row("lazy picture", "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' data-src=/real.jpg>",
        "<img src=\"https://example.org/real.jpg\">");
    row("lazy set", "<img data-srcset='/s.jpg 300w, /m.jpg 1200w, /l.jpg 3000w'>",
        "<img src=\"https://example.org/m.jpg\">");
    row("noscript picture once", "<img data-lazy-src=/a.jpg><noscript><img src=/a.jpg></noscript>",
        "<img src=\"https://example.org/a.jpg\">");
    row("noscript picture alone", "<noscript>Please enable scripts <img src=/a.jpg></noscript>",
        "<img src=\"https://example.org/a.jpg\">");
    row("picture sources", "<picture><source type=image/avif srcset=/a.avif><source srcset='/a.webp 800w'><img></picture>",
        "<img src=\"https://example.org/a.webp\">");
    row("emoji", "a<img class=emoji alt='\xf0\x9f\x9a\x80' src=https://s.w.org/e.svg>", "a\xf0\x9f\x9a\x80");
    row("player", "<iframe src=//www.youtube.com/embed/abcdefghijk?rel=0 title='Docking'></iframe>",
        "<p><a href=\"https://www.youtube.com/watch?v=abcdefghijk\">\u25b6 Docking</a></p>");
    row("video with poster", "<video poster=/p.jpg><source src=/v.mp4>none</video>",
        "<p><a href=\"https://example.org/v.mp4\"><img src=\"https://example.org/p.jpg\"><br>\u25b6 example.org</a></p>");
    row("audio", "<p>a<audio src=/s.mp3></audio>b",
        "<p>a</p><p><a href=\"https://example.org/s.mp3\">\u25b6 example.org</a></p><p>b</p>");
    row("unterminated tag", "a <b and c", "a &lt;b and c");
    row("no tag", "a < b > c <3", "a &lt; b &gt; c &lt;3");
    row("controls", "a\x01" "b&#127;c\xef\xbb\xbf", "abc");
}

void TestSafePage::markupIsBroughtIntoItsForm()
{
    QFETCH(QString, html);
    QFETCH(QString, page);
    const QString cleaned = clean(html);
    QCOMPARE(cleaned, page);
    QCOMPARE(cleanHtml(cleaned, {}).html, cleaned);
}

void TestSafePage::everyElementOfTheAllowListStays()
{
    const QString html = QStringLiteral(
        "x<br>y<hr><p>p <span>span</span> <code>c</code> <kbd>k</kbd> <samp>s</samp> <var>v</var> <tt>t</tt> <b>b</b> "
        "<strong>s</strong> <i>i</i> <em>e</em> <u>u</u> <s>s</s> <strike>s</strike> <del>d</del> <ins>i</ins> "
        "<small>s</small> <big>b</big> <sub>s</sub> <sup>s</sup> <mark>m</mark> <a href=\"http://a.example/\">a</a> "
        "<img src=\"http://a.example/\"> <cite>c</cite> <q>q</q> <abbr>a</abbr> <dfn>d</dfn> <time>t</time> "
        "<ruby>r<rp>(</rp><rt>t</rt></ruby></p><div>d</div><h1>1</h1><h2>2</h2><h3>3</h3><h4>4</h4><h5>5</h5><h6>6</h6>"
        "<ul><li>l</li></ul><ol><li>l</li></ol><dl><dt>t</dt><dd>d</dd></dl><blockquote>b</blockquote><pre>p</pre>"
        "<table><caption>c</caption><colgroup><col></colgroup><thead><tr><th>h</th></tr></thead><tbody><tr><td>d</td></tr>"
        "</tbody><tfoot><tr><td>f</td></tr></tfoot></table><figure>f<figcaption>c</figcaption></figure><center>c</center>");
    QCOMPARE(clean(html), html);
}

void TestSafePage::sanitizerCasesOfFeedsAreSafe()
{
    SKIP_WITHOUT_SHARED_DATA("corpus/feedparser");
    int cases = 0;
    QDirIterator files(sharedData(QStringLiteral("corpus/feedparser")), {QStringLiteral("*.xml")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!path.contains(QLatin1String("sanitize")))
            continue;
        QString html = QString::fromUtf8(readFile(path));
        for (int unwrapped = 0; unwrapped < 2; ++unwrapped) {
            const QString fault = faultOf(clean(html));
            QVERIFY2(fault.isEmpty(), qPrintable(path + u' ' + fault));
            html.replace(QLatin1String("&lt;"), QLatin1String("<")).replace(QLatin1String("&gt;"), QLatin1String(">"))
                .replace(QLatin1String("&amp;"), QLatin1String("&"));
        }
        ++cases;
    }
    QVERIFY(cases > 0);
    qInfo("%d sanitizer cases", cases);
}

void TestSafePage::everythingInTheCorpusIsSafeAndCleanedOnce()
{
    SKIP_WITHOUT_SHARED_DATA("corpus");
    const QStringList pieces = corpusHtml();
    for (const QString &html : pieces) {
        const QString page = clean(html);
        const QString fault = faultOf(page);
        QVERIFY2(fault.isEmpty(), qPrintable(fault + u'\n' + html.left(500)));
        QCOMPARE(cleanHtml(page, {}).html, page);
    }
    qInfo("%lld pieces of HTML", qlonglong(pieces.size()));
}

void TestSafePage::nestedTablesAreCutToTheBound()
{
    const SafePage page = cleanHtml(times(20, "<table><tr><td>") + u'x', {});
    QCOMPARE(count(page.html, QStringLiteral("table")), bounds::tableDepth);
    QVERIFY(page.isCut);
    QVERIFY(page.html.contains(u'x'));
}

void TestSafePage::deepBlocksAndListsAreCutToTheBound()
{
    int deepest = 0;
    for (const ParsedElement &element : parseMarkup(cleanHtml(times(5000, "<blockquote>") + u'x', {}).html))
        deepest = qMax(deepest, element.depth);
    QCOMPARE(deepest, bounds::blockDepth);
    const QString lists = cleanHtml(times(100, "<ul><li>a"), {}).html;
    QCOMPARE(count(lists, QStringLiteral("ul")), bounds::listDepth);
    QVERIFY(count(cleanHtml(times(3000, "<i title=x>") + u'x', {}).html, QStringLiteral("i")) <= 64);
}

void TestSafePage::cellsAndPicturesAreCutToTheBound()
{
    const SafePage rows = cleanHtml(QStringLiteral("<table>") + times(50'000, "<tr><td>a</td></tr>") + QStringLiteral("</table>after"), {});
    QCOMPARE(count(rows.html, QStringLiteral("td")), bounds::tableCells);
    QVERIFY(rows.isCut);
    QVERIFY(rows.html.endsWith(QLatin1String("after")));
    QString pictures;
    for (int i = 0; i < 10'000; ++i)
        pictures += QStringLiteral("<img src=http://a.example/%1.png>").arg(i);
    const SafePage page = cleanHtml(pictures, {});
    QCOMPARE(page.images.size(), qsizetype(bounds::articleImages));
    QCOMPARE(count(page.html, QStringLiteral("img")), bounds::articleImages);
    QVERIFY(page.isCut);
}

void TestSafePage::endlessWordsCanBeBroken()
{
    const QString page = cleanHtml(times(100'000, "abcdefghij"), {}).html;
    for (const QString &word : page.split(QChar(0x200b)))
        QVERIFY(word.size() <= bounds::unbrokenWord);
    QCOMPARE(cleanHtml(page, {}).html, page);
    const QString han = QString(5000, QChar(0x4e2d));
    QCOMPARE(cleanHtml(han, {}).html, han);
}

void TestSafePage::pilesOfCombiningMarksAreCut()
{
    const SafePage page = cleanHtml(QStringLiteral("a") + QString(100'000, QChar(0x0301)) + QStringLiteral("b"), {});
    QCOMPARE(page.html.size(), qsizetype(2 + bounds::combiningMarks));
    QVERIFY(page.isCut);
}

void TestSafePage::hugePagesAreCutAndCleanedToTheSame()
{
    const QString html = times(200'000, "<p>word <b>w\u043e\u0440d</b> <i>");
    const SafePage page = cleanHtml(html, {});
    QVERIFY(page.isCut);
    QVERIFY(page.html.size() < bounds::articleHtml + 1000);
    QVERIFY(page.html.size() > bounds::articleHtml / 2);
    QCOMPARE(cleanHtml(page.html, {}).html, page.html);
    CleanOptions options;
    options.limit = 1000;
    QVERIFY(cleanHtml(html, options).html.size() < 2000);
}

void TestSafePage::picturesForDisplayHaveNoAddress()
{
    CleanOptions options;
    options.isForDisplay = true;
    const SafePage page = cleanHtml(u"<img src=http://a.example/x.png alt=y width=10 height=20>", options);
    QCOMPARE(page.images.size(), 1);
    QCOMPARE(page.images[0].url, QUrl(QStringLiteral("http://a.example/x.png")));
    QCOMPARE(page.images[0].key.size(), 64);
    QCOMPARE(page.images[0].key, imageKey(page.images[0].url));
    QCOMPARE(page.html, QStringLiteral("<img src=\"img:%1\" alt=\"y\" width=\"10\" height=\"20\">").arg(page.images[0].key));
}

void TestSafePage::smallPicturesInAddressesStay()
{
    const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(200, 'x');
    const QString address = QStringLiteral("data:image/png;base64,") + QString::fromLatin1(png.toBase64());
    QCOMPARE(clean(QStringLiteral("<img src='") + address + QStringLiteral("'>")), QStringLiteral("<img src=\"") + address + QStringLiteral("\">"));
    const QByteArray big = QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(40'000, 'x');
    QCOMPARE(clean(QStringLiteral("<img src='data:image/png;base64,") + QString::fromLatin1(big.toBase64()) + QStringLiteral("'>")), QString());
}

void TestSafePage::highlightsBecomeLinks()
{
    const QString html = QStringLiteral("<p>The <b>Soyuz</b> rocket &amp; <i>ISS</i> crew</p>");
    const QString text = plainText(html, {}).text;
    CleanOptions options;
    const auto mark = [&](const QString &words) {
        const qsizetype at = text.indexOf(words);
        options.highlights << Highlight{at, at + words.size(), QStringLiteral("tag:x"), QStringLiteral("agency")};
    };
    mark(QStringLiteral("Soyuz rocket"));
    mark(QStringLiteral("IS"));
    QCOMPARE(cleanHtml(html, options).html,
             QStringLiteral("<p>The <b><a href=\"tag:x\" class=\"agency\">Soyuz</a></b> <a href=\"tag:x\" "
                            "class=\"agency\">rocket</a> &amp; <i><a href=\"tag:x\" class=\"agency\">IS</a>S</i> crew</p>"));
}

void TestSafePage::highlightsInsideLinksBecomeSpans()
{
    CleanOptions options;
    options.highlights << Highlight{2, 7, QStringLiteral("tag:x"), QStringLiteral("agency")};
    QCOMPARE(cleanHtml(u"<a href=http://a.example/>a Soyuz b</a>", options).html,
             QStringLiteral("<a href=\"http://a.example/\">a <span class=\"agency\">Soyuz</span> b</a>"));
}

QTEST_GUILESS_MAIN(TestSafePage)
#include "tst_safepage.moc"
