#include "article/plaintext.h"
#include "article/safepage.h"
#include "support/corpushtml.h"

#include <QTest>

using namespace rendezvous::article;

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsWhatAPersonReads_data();
    void textIsWhatAPersonReads();
    void picturesAreListedOnce();
    void placesOfTheTextFitThePageOfEverythingInTheCorpus();
    void theShortWayFindsTheSameAsTheTree();
    void excerptsEndAtWords();
};

void TestPlainText::textIsWhatAPersonReads_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *html, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(expected);
    };
    row("plain", "a & b < c", "a & b < c");
    row("white space", " a \n\t b ", "a b");
    row("blocks", "<p>a</p><p>b</p>c<div>d<ul><li>e<li>f</ul></div>", "a\nb\nc\nd\ne\nf");
    row("breaks", "a<br>b<br><br>c", "a\nb\nc");
    row("inline", "a<b>b</b> <i>c</i>d", "ab cd");
    row("cells", "<table><tr><td>a<td>b<tr><td>c</table>", "a\nb\nc");
    row("alt text", "a<img src=http://a.example/x alt='Soyuz  at dawn'>b", "a Soyuz at dawn b");
    row("alt text of a pixel", "a<img src=http://a.example/x width=1 height=1 alt=x>b", "ab");
    row("hidden", "a<p hidden>b</p><p style='display:none'>c</p><script>d</script><style>e</style><template>f</template>g", "a\ng");
    row("references", "&eacute;&#233;&#xe9;&hellip;&amp;lt;", "\u00e9\u00e9\u00e9\u2026&lt;");
    row("windows references", "&#147;a&#148;", "\u201ca\u201d");
    row("reading is not text", "<ruby>\u6f22<rt>kan</rt></ruby>\u5b57", "\u6f22\u5b57");
    row("no blank between lines of Han", "\u4e2d\u56fd\n\u822a\u5929", "\u4e2d\u56fd\u822a\u5929");
    row("no-break space", "a&nbsp;b", "a\u00a0b");
    row("preformatted", "<pre>a\n b</pre>", "a\nb");
    row("form", "<form><label>a</label><select><option>b</select><textarea>c</textarea><button>d</button></form>", "ad");
}

void TestPlainText::textIsWhatAPersonReads()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QCOMPARE(plainText(html, QUrl(QStringLiteral("https://example.org/"))).text, expected);
}

void TestPlainText::picturesAreListedOnce()
{
    const PageText page = plainText(u"<img src=/a.png><img src=/a.png><video poster=/p.jpg src=/v.mp4></video>"
                                    u"<img src=/b.png><img src=/t.gif width=1 height=1>",
                                    QUrl(QStringLiteral("https://example.org/")));
    const QVector<QUrl> expected{QUrl(QStringLiteral("https://example.org/a.png")),
                                 QUrl(QStringLiteral("https://example.org/p.jpg")),
                                 QUrl(QStringLiteral("https://example.org/b.png"))};
    QCOMPARE(page.images, expected);
}

/// Every tenth word is highlighted; the highlighted parts of the page must be these words again.
void TestPlainText::placesOfTheTextFitThePageOfEverythingInTheCorpus()
{
    SKIP_WITHOUT_SHARED_DATA("corpus");
    static const QRegularExpression mention(QStringLiteral("<(a|span)(?: href=\"tag:x\")? class=\"agency\">(.*?)</\\1>"));
    static const QRegularExpression nextWord(QStringLiteral("\\S+"));
    qsizetype words = 0;
    for (const QString &html : corpusHtml()) {
        const QString all = plainText(html, QUrl()).text;
        CleanOptions options;
        QStringList expected;
        int number = 0;
        for (auto matches = nextWord.globalMatch(all); matches.hasNext();) {
            const auto match = matches.next();
            if (number++ % 10 == 0) {
                options.highlights << Highlight{match.capturedStart(), match.capturedEnd(), QStringLiteral("tag:x"),
                                                QStringLiteral("agency")};
                expected << match.captured();
            }
        }
        if (html.size() > 50'000)
            continue;
        const QString page = cleanHtml(html, options).html;
        QString found;
        for (auto matches = mention.globalMatch(page); matches.hasNext();)
            found += matches.next().captured(2);
        found.replace(QLatin1String("&lt;"), QLatin1String("<")).replace(QLatin1String("&gt;"), QLatin1String(">"));
        found.replace(QLatin1String("&amp;"), QLatin1String("&")).remove(QChar(0x200b));
        // words of alt texts are in the text, but cannot be marked on the page
        qsizetype from = 0;
        for (const QString &word : expected) {
            const qsizetype at = found.indexOf(word, from);
            if (at >= 0 && at == from)
                from = at + word.size();
        }
        QCOMPARE(from, found.size());
        words += expected.size();
    }
    qInfo("%lld words", qlonglong(words));
}

void TestPlainText::theShortWayFindsTheSameAsTheTree()
{
    SKIP_WITHOUT_SHARED_DATA("corpus");
    const QUrl base(QStringLiteral("https://example.org/"));
    for (const QString &html : corpusHtml()) {
        const PageText quick = plainText(html, base);
        const PageText slow = plainTextOfTree(html.toUtf8(), base);
        QCOMPARE(quick.text, slow.text);
        QCOMPARE(quick.images, slow.images);
    }
}

void TestPlainText::excerptsEndAtWords()
{
    QCOMPARE(excerpt(u"short  text\nhere", 300), QStringLiteral("short text here"));
    QCOMPARE(excerpt(u"one two three four", 9), QStringLiteral("one two\u2026"));
    QCOMPARE(excerpt(u"", 10), QString());
    QCOMPARE(excerpt(QString(500, QChar(0x4e2d)), 10), QString(10, QChar(0x4e2d)) + QChar(0x2026));
    const QString accented = QString(QStringLiteral("e\u0301")).repeated(2'000);
    QCOMPARE(excerpt(accented, 300), accented.left(600) + QChar(0x2026));
    const QString family = QString::fromUtf8("👩‍👩‍👧‍👦"); // one character of eleven code units
    QCOMPARE(excerpt(family.repeated(400), 300), family.repeated(300) + QChar(0x2026));
    QCOMPARE(excerpt(QString(QStringLiteral("word ")).repeated(500), 300).size(), 300);
}

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
