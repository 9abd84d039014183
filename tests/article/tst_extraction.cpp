#include "article/extraction.h"
#include "article/safepage.h"
#include "core/bounds.h"
#include "parsedmarkup.h"
#include "support/shareddata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rendezvous;
using namespace rendezvous::article;

class TestExtraction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesOfManyCountriesGiveTheirArticle_data();
    void pagesOfManyCountriesGiveTheirArticle();
    void articlesAreSafePages();
    void captionsAreShownButAreNoText();
    void linesInATableOfPicturesAreCaptions();
    void aTableWithFlagsIsText();
    void datesInNoBlockAreLeftOut();
    void componentsAreNamedAsClassesAre();
    void aPictureForAllPagesIsNoLeadPicture();
    void aGalleryIsItsCaptions();
    void aHeadingStaysAboveAnAdvertisement();
    void aNameThatMostParagraphsBearSaysNothing();
    void aPageOfHeadingsIsReadInLinearTime();
    void aPageWithoutAnArticleSaysSo();
    void tooLargePagesAreRefused();
};

void TestExtraction::pagesOfManyCountriesGiveTheirArticle_data()
{
    QTest::addColumn<QJsonObject>("page");
    const QJsonArray pages =
        QJsonDocument::fromJson(readFile(testData(QStringLiteral("article/pages/pages.json")))).array();
    QVERIFY(pages.size() >= 20);
    for (const QJsonValue &page : pages)
        QTest::newRow(qPrintable(page.toObject().value(QLatin1String("file")).toString())) << page.toObject();
}

void TestExtraction::pagesOfManyCountriesGiveTheirArticle()
{
    QFETCH(QJsonObject, page);
    const auto expected = [&](const char *key) { return page.value(QLatin1String(key)); };
    const auto article =
        extractArticle(readFile(testData(QStringLiteral("article/pages/") + expected("file").toString())),
                       QUrl(expected("url").toString()));
    QVERIFY(article.isOk());
    QCOMPARE(article->title, expected("title").toString());
    for (const QJsonValue &words : expected("has").toArray())
        QVERIFY2(article->text.contains(words.toString()),
                 qPrintable(words.toString() + u'\n' + article->text));
    for (const QJsonValue &words : expected("hasNot").toArray())
        QVERIFY2(!article->text.contains(words.toString()),
                 qPrintable(words.toString() + u'\n' + article->text));
    if (expected("byline").isString())
        QCOMPARE(article->byline, expected("byline").toString());
    if (expected("published").isString())
        QCOMPARE(article->published, QDateTime::fromString(expected("published").toString(), Qt::ISODate));
    if (expected("lang").isString())
        QCOMPARE(article->language, expected("lang").toString());
    if (expected("image").isString())
        QCOMPARE(article->image.toString(), expected("image").toString());
}

void TestExtraction::articlesAreSafePages()
{
    const QByteArray html = "<article><h1>Title</h1><p onclick=steal()>" +
                            QByteArray("Some words, and more. ").repeated(20) +
                            "<script>steal()</script><a href='javascript:steal()'>x</a><img src=/a.png "
                            "onerror=steal()></p></article>";
    const auto article = extractArticle(html, QUrl(QStringLiteral("https://example.org/")));
    QVERIFY(article.isOk());
    QCOMPARE(faultOf(article->html), QString());
    QCOMPARE(cleanHtml(article->html, {}).html, article->html);
}

namespace {

const QString paragraph =
    QStringLiteral("<p>The crew opened the hatch at noon, after two days of waiting for the "
                   "pressure to fall, and found the lamp still burning.</p>");

Result<Extraction> articleOf(const QString &body)
{
    return extractArticle(
        (QStringLiteral("<html lang=en><title>Hatch opened</title><body><h1>Hatch opened</h1>") + body)
            .toUtf8(),
        QUrl(QStringLiteral("https://news.example/1")));
}

} // namespace

void TestExtraction::captionsAreShownButAreNoText()
{
    const auto article = articleOf(
        QStringLiteral("<div>") + paragraph.repeated(3) +
        QStringLiteral("<figure><img src=/a.jpg alt='A hatch'><figcaption>The hatch. Photo: Jane "
                       "Doe</figcaption></figure>") +
        paragraph + QStringLiteral("<p align=center><img src=/b.jpg></p><p align=center>The lamp</p>") +
        paragraph + QStringLiteral("</div>"));
    QVERIFY(article.isOk());
    for (const char *caption : {"Photo: Jane Doe", "The lamp"}) {
        QVERIFY2(article->html.contains(QLatin1String(caption)), caption);
        QVERIFY2(!article->text.contains(QLatin1String(caption)), caption);
    }
    QVERIFY(!article->text.contains(QLatin1String("A hatch")));
}

void TestExtraction::linesInATableOfPicturesAreCaptions()
{
    const auto article = articleOf(
        QStringLiteral("<div>") + paragraph.repeated(3) +
        QStringLiteral("<table><tr><td><img src=/a.jpg><td><img src=/b.jpg><tr><td><b>The hatch</b><td>"
                       "The lamp</table>") +
        paragraph + QStringLiteral("</div>"));
    QVERIFY(article.isOk());
    QVERIFY(article->html.contains(QLatin1String("The lamp")));
    QVERIFY(!article->text.contains(QLatin1String("The lamp")));
    QVERIFY(!article->text.contains(QLatin1String("The hatch")));
}

void TestExtraction::aTableWithFlagsIsText()
{
    const auto article =
        articleOf(QStringLiteral("<div>") + paragraph.repeated(3) + QStringLiteral("<table>") +
                  QStringLiteral("<tr><td><img src=/flag.png> Finland<td>41").repeated(5) +
                  QStringLiteral("</table>") + paragraph + QStringLiteral("</div>"));
    QVERIFY(article.isOk());
    QCOMPARE(article->text.count(QLatin1String("Finland")), 5);
}

void TestExtraction::datesInNoBlockAreLeftOut()
{
    const auto article = articleOf(
        QStringLiteral(
            "<article><header><h2>Lamp</h2><span class=publication><time>14/03/2025</time>14 de março "
            "de 2025</span><p>A lamp was found.</p></header>") +
        paragraph.repeated(2) +
        QStringLiteral("<div>The gate closed on <time>4 May 2022</time> and was not opened for a "
                       "year.<div>It rained.</div></div>") +
        QStringLiteral("</article>"));
    QVERIFY(article.isOk());
    QVERIFY(!article->text.contains(QLatin1String("2025")));
    QVERIFY(article->text.contains(QLatin1String("closed on 4 May 2022")));
}

void TestExtraction::componentsAreNamedAsClassesAre()
{
    const auto article =
        articleOf(QStringLiteral("<div>") + paragraph.repeated(2) +
                  QStringLiteral("<x-share>Give to a friend</x-share><x-quote><blockquote>A lamp still burned"
                                 "</blockquote><cite>Jane Doe</cite></x-quote>") +
                  QStringLiteral("<x-section>") + paragraph + QStringLiteral("</x-section></div>"));
    QVERIFY(article.isOk());
    QVERIFY(!article->text.contains(QLatin1String("friend")));
    QVERIFY(!article->text.contains(QLatin1String("Jane Doe")));
    QCOMPARE(article->text.count(QLatin1String("at noon")), 3);
}

void TestExtraction::aPictureForAllPagesIsNoLeadPicture()
{
    const auto imageOf = [](const char *social) {
        const auto article =
            articleOf(QStringLiteral("<meta property=og:image content='https://news.example%1'>"
                                     "<div>")
                          .arg(QLatin1String(social)) +
                      paragraph + QStringLiteral("<img src=/hatch.jpg>") + paragraph.repeated(2) +
                      QStringLiteral("</div>"));
        return article.isOk() ? article->image.path() : QString();
    };
    QCOMPARE(imageOf("/common/img/ogp_agency.png"), QStringLiteral("/hatch.jpg"));
    QCOMPARE(imageOf("/images/og_image.png"), QStringLiteral("/hatch.jpg"));
    QCOMPARE(imageOf("/2025/03/14/og-image.png"), QStringLiteral("/2025/03/14/og-image.png"));
    QCOMPARE(imageOf("/images/ogre.png"), QStringLiteral("/images/ogre.png"));
}

void TestExtraction::aGalleryIsItsCaptions()
{
    const auto article = articleOf(QStringLiteral("<div>") +
                                   QStringLiteral("<figure><img src=/a.jpg><figcaption>The hatch was opened "
                                                  "at noon, and the lamp was still burning "
                                                  "behind it, as it had for two days.</figcaption></figure>")
                                       .repeated(4) +
                                   QStringLiteral("</div>"));
    QVERIFY(article.isOk());
    QVERIFY(article->text.contains(QLatin1String("as it had for two days")));
}

void TestExtraction::aHeadingStaysAboveAnAdvertisement()
{
    const auto article = articleOf(
        QStringLiteral("<div>") + paragraph.repeated(2) +
        QStringLiteral("<h2 id=nav_lamp>The lamp</h2><div class=ad>Advertisement</div>") + paragraph +
        QStringLiteral("<h2>Read more</h2><ul class=related><li><a href=/2>Hatches</a></ul></div>"));
    QVERIFY(article.isOk());
    QVERIFY(article->text.contains(QLatin1String("The lamp")));
    QVERIFY(!article->text.contains(QLatin1String("Read more")));
}

void TestExtraction::aNameThatMostParagraphsBearSaysNothing()
{
    QString body;
    for (int i = 0; i < 5; ++i)
        body += QString(paragraph)
                    .replace(QLatin1String("<p>"), QLatin1String("<div class='text_editor_paragraph'>"))
                    .replace(QLatin1String("</p>"), QLatin1String("</div>"));
    const auto article = articleOf(QStringLiteral("<div>%1</div>").arg(body));
    QVERIFY(article.isOk());
    QCOMPARE(article->text.count(QLatin1String("at noon")), 5);
}

/// Each used to look for itself among all: 200,000 headings took minutes.
void TestExtraction::aPageOfHeadingsIsReadInLinearTime()
{
    constexpr int many = 100'000;
    const auto article = articleOf(QStringLiteral("<div>") + paragraph.repeated(3) +
                                   QStringLiteral("<h2>a</h2>").repeated(many));
    QVERIFY(article.isOk());
}

void TestExtraction::aPageWithoutAnArticleSaysSo()
{
    const auto article = extractArticle("<ul><li><a href=/a>One</a><li><a href=/b>Two</a></ul>", QUrl());
    QVERIFY(!article.isOk());
    QCOMPARE(article.error().kind, Error::Kind::NotFound);
}

void TestExtraction::tooLargePagesAreRefused()
{
    const auto article = extractArticle(QByteArray(bounds::pageBody + 1, 'x'), QUrl());
    QVERIFY(!article.isOk());
    QCOMPARE(article.error().kind, Error::Kind::TooLarge);
}

QTEST_GUILESS_MAIN(TestExtraction)
#include "tst_extraction.moc"
