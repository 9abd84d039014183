#include "core/bounds.h"
#include "feed/titletext.h"

#include <QTest>

using namespace rendezvous;
using namespace rendezvous::feed;

class TestTitleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesAreOneLineOfPlainText_data();
    void titlesAreOneLineOfPlainText();
    void everyElementOfHtmlIsMarkup_data();
    void everyElementOfHtmlIsMarkup();
    void titlesAreCutBetweenCharacters();
    void htmlIsKnownByItsLook_data();
    void htmlIsKnownByItsLook();
    void escapedTextReadsAsItWas();
};

void TestTitleText::titlesAreOneLineOfPlainText_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("unstated");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *text, const char *html, const char *unstated, const char *plain) {
        QTest::newRow(text) << QString::fromUtf8(html) << QString::fromUtf8(unstated)
                            << QString::fromUtf8(plain);
    };
    const auto same = [row](const char *text, const char *title) { row(text, title, title, title); };
    same("", "");
    same(" a \n\t b ", "a b");
    same("a\xC2\xA0"
         "b",
         "a b");
    same("a&nbsp;&nbsp;b&nbsp;", "a b");
    same("AT&T", "AT&T");
    same("AT&amp;T", "AT&T");
    same("a &amp;amp; b", "a &amp; b");
    same("a & b; c", "a & b; c");
    same("&", "&");
    same("&;", "&;");
    same("&#;", "&#;");
    same("&#8211;&#x2014;&#150;", "–—–");
    same("&unknown;", "&unknown;");
    same("1 < 2 > 1", "1 < 2 > 1");
    same("I <3 you", "I <3 you");
    same("a <", "a <");
    same("a\x01\x7F\xC2\x85"
         "b",
         "ab");
    same("a\xE2\x80\xAE"
         "b\xE2\x81\xA6"
         "c\xEF\xBB\xBF",
         "abc");
    same("a&#x202E;b&#8294;", "ab");
    row("<b>a</b>c", "ac", "ac", "<b>a</b>c");
    row("a<br>b", "a b", "a b", "a<br>b");
    row("<foo>a</foo>", "a", "<foo>a</foo>", "<foo>a</foo>");
    row("vector<int> a", "vector a", "vector<int> a", "vector<int> a");
    row("a<!-- b -->c", "ac", "ac", "a<!-- b -->c");
    row("<a title='>'>b</a>", "b", "b", "<a title='>'>b</a>");
    row("a<script>b</script>c", "ac", "ac", "a<script>b</script>c");
    row("a<STYLE>b</style>c", "ac", "ac", "a<STYLE>b</style>c");
    same("&lt;b&gt;a", "<b>a");
}

void TestTitleText::titlesAreOneLineOfPlainText()
{
    QFETCH(QString, html);
    QFETCH(QString, unstated);
    QFETCH(QString, plain);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(titleText(text, TextType::Html), html);
    QCOMPARE(titleText(text, TextType::Unstated), unstated);
    QCOMPARE(titleText(text, TextType::Plain), plain);
}

void TestTitleText::everyElementOfHtmlIsMarkup_data()
{
    QTest::addColumn<int>("unused");
    for (const char *name :
         {"a",       "abbr",     "address",    "area",       "article",   "aside",    "audio",    "b",
          "base",    "bdi",      "bdo",        "blockquote", "body",      "br",       "button",   "canvas",
          "caption", "cite",     "code",       "col",        "colgroup",  "data",     "datalist", "dd",
          "del",     "details",  "dfn",        "dialog",     "div",       "dl",       "dt",       "em",
          "embed",   "fieldset", "figcaption", "figure",     "footer",    "form",     "h1",       "h6",
          "head",    "header",   "hgroup",     "hr",         "html",      "i",        "iframe",   "img",
          "input",   "ins",      "kbd",        "label",      "legend",    "li",       "link",     "main",
          "map",     "mark",     "menu",       "meta",       "meter",     "nav",      "noscript", "object",
          "ol",      "optgroup", "option",     "output",     "p",         "picture",  "pre",      "progress",
          "q",       "rp",       "rt",         "ruby",       "s",         "samp",     "search",   "section",
          "select",  "slot",     "small",      "source",     "span",      "strong",   "sub",      "summary",
          "sup",     "table",    "tbody",      "td",         "template",  "textarea", "tfoot",    "th",
          "thead",   "time",     "title",      "tr",         "track",     "u",        "ul",       "var",
          "video",   "wbr",      "acronym",    "applet",     "basefont",  "bgsound",  "big",      "blink",
          "center",  "dir",      "font",       "frame",      "frameset",  "keygen",   "listing",  "marquee",
          "nobr",    "noembed",  "noframes",   "param",      "plaintext", "rb",       "rtc",      "strike",
          "tt",      "xmp"})
        QTest::newRow(name) << 0;
}

void TestTitleText::everyElementOfHtmlIsMarkup()
{
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(titleText(QLatin1String("a <") + name + QLatin1String("> b"), TextType::Unstated),
             QStringLiteral("a b"));
}

void TestTitleText::titlesAreCutBetweenCharacters()
{
    const QString astral = QString::fromUtf8("😀");
    const QString title = titleText(QStringLiteral("a") + astral.repeated(bounds::title), TextType::Plain);
    QCOMPARE(title.size(), bounds::title - 1);
    QVERIFY(title.endsWith(astral));
    QCOMPARE(titleText(QString(bounds::title - 1, u'a') + QStringLiteral(" b"), TextType::Plain),
             QString(bounds::title - 1, u'a'));
    QCOMPARE(titleText(QStringLiteral("<b>").repeated(100) + QStringLiteral("a"), TextType::Html),
             QStringLiteral("a"));
}

void TestTitleText::htmlIsKnownByItsLook_data()
{
    QTest::addColumn<bool>("isHtml");
    const auto row = [](const char *text, bool isHtml) { QTest::newRow(text) << isHtml; };
    row("", false);
    row("a < b > c", false);
    row("vector<int></int>", false);
    row("<b>a", false);
    row("<b>a</b>", true);
    row("a<br>b", true);
    row("a<BR/>b", true);
    row("<p>a", true);
    row("<img src=a>", true);
    row("<!-- </b> -->", false);
    row("a &lt;b&gt;", false);
}

void TestTitleText::htmlIsKnownByItsLook()
{
    QFETCH(bool, isHtml);
    QCOMPARE(looksLikeHtml(QString::fromUtf8(QTest::currentDataTag())), isHtml);
}

void TestTitleText::escapedTextReadsAsItWas()
{
    const QString text = QStringLiteral("a <b> & &amp; \"c\"");
    QCOMPARE(titleText(escapedText(text), TextType::Html), text);
    QCOMPARE(escapedLines(QStringLiteral("a\nb<")), QStringLiteral("a<br>\nb&lt;"));
}

QTEST_GUILESS_MAIN(TestTitleText)
#include "tst_titletext.moc"
