#include "article/htmlscanner.h"

#include <QTest>

using namespace rendezvous::article;

namespace {

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

/// The tokens in one line: text as it is, "[raw]", "{name attributes}", "{/name}", an "!" before what closes
/// itself.
QByteArray tokensOf(const QByteArray &html)
{
    QByteArray shown;
    HtmlScanner scanner({html.constData(), std::size_t(html.size())});
    for (HtmlToken token = scanner.next(); token.kind != HtmlToken::Kind::End; token = scanner.next()) {
        switch (token.kind) {
        case HtmlToken::Kind::Text:
            shown += bytesOf(token.source);
            break;
        case HtmlToken::Kind::RawText:
            shown += '[' + bytesOf(token.source) + ']';
            break;
        case HtmlToken::Kind::StartTag:
            shown += (token.isSelfClosing ? "!{" : "{") + bytesOf(token.name) + ' ' +
                     QByteArray::number(token.attributeCount) + '}';
            break;
        case HtmlToken::Kind::EndTag:
            shown += "{/" + bytesOf(token.name) + '}';
            break;
        case HtmlToken::Kind::End:
            break;
        }
    }
    return shown;
}

} // namespace

class TestHtmlScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsAsTheTokenizerOfTheStandard_data();
    void cutsAsTheTokenizerOfTheStandard();
    void theTokensAreTheSource();
};

void TestHtmlScanner::cutsAsTheTokenizerOfTheStandard_data()
{
    QTest::addColumn<QByteArray>("tokens");
    const auto row = [](const char *html, const char *tokens) { QTest::newRow(html) << QByteArray(tokens); };
    row("", "");
    row("<", "<");
    row("a<", "a<");
    row("</", "</");
    row("a</", "a</");
    row("a < b", "a < b");
    row("a<1>b", "a<1>b");
    row("a<<b>c", "a<{b 0}c");
    row("a</>b", "ab");
    row("a</ b>c", "ac");
    row("a</1>b", "ab");
    row("a<?php x ?>b", "ab");
    row("a<!doctype html>b", "ab");
    row("<!>a", "a");
    row("<!-->a-->b", "a-->b");
    row("<!--->a-->b", "a-->b");
    row("<!---->a", "a");
    row("<!----!>a", "a");
    row("<!-- > -- > --->a", "a");
    row("<!--<p>--!>a", "a");
    row("<!--a", "");
    row("<b/>", "!{b 0}");
    row("<b / >", "{b 0}");
    row("<a href=x/>", "{a 1}");
    row("<a href='x'/>", "!{a 1}");
    row("<a x/>", "!{a 1}");
    row("<a href=/>", "{a 1}");
    row("<a =x>", "{a 1}");
    row("<a x = y z='>'>b", "{a 2}b");
    row("<a x=\"1\"y='2'>", "{a 2}");
    row("<a/x/y>", "{a 2}");
    row("<a x='>\">b", "<a x='>\">b");
    row("<a x=y", "<a x=y");
    row("<a\"b>c", "{a\"b 0}c");
    row("<p></p x>a", "{p 0}{/p}a");
    row("<script>a<b</script>c", "{script 0}[a<b]{/script}c");
    row("<script>a</scriptx></script >c", "{script 0}[a</scriptx>]{/script}c");
    row("<script></script>c", "{script 0}{/script}c");
    row("<script>a", "{script 0}[a]");
    row("<SCRIPT>a</sCript>", "{SCRIPT 0}[a]{/sCript}");
    row("<style><!-- </style> -->", "{style 0}[<!-- ]{/style} -->");
    row("<textarea><p></textarea>", "{textarea 0}[<p>]{/textarea}");
    row("<title><p></title>", "{title 0}[<p>]{/title}");
    row("<plaintext>a</plaintext>", "{plaintext 0}[a</plaintext>]");
    row("<script><!--<script>a</script>--></script>b", "{script 0}[<!--<script>a</script>-->]{/script}b");
    row("<![CDATA[a<b>c]]>d", "a{b 0}cd");
    row("<![CDATA[a", "a");
}

void TestHtmlScanner::cutsAsTheTokenizerOfTheStandard()
{
    QFETCH(QByteArray, tokens);
    QCOMPARE(tokensOf(QTest::currentDataTag()), tokens);
}

void TestHtmlScanner::theTokensAreTheSource()
{
    const std::string_view html = "a<p class=x>b<script>c</script>d</p>e<b";
    std::string all;
    HtmlScanner scanner(html);
    for (HtmlToken token = scanner.next(); token.kind != HtmlToken::Kind::End; token = scanner.next())
        all += token.source;
    QCOMPARE(bytesOf(all), bytesOf(html));
    QCOMPARE(scanner.next().kind, HtmlToken::Kind::End);
}

QTEST_GUILESS_MAIN(TestHtmlScanner)
#include "tst_htmlscanner.moc"
