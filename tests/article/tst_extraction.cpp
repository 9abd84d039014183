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
    const auto article = extractArticle(
        readFile(testData(QStringLiteral("article/pages/") + expected("file").toString())),
        QUrl(expected("url").toString()));
    QVERIFY(article.isOk());
    QCOMPARE(article->title, expected("title").toString());
    for (const QJsonValue &words : expected("has").toArray())
        QVERIFY2(article->text.contains(words.toString()), qPrintable(words.toString() + u'\n' + article->text));
    for (const QJsonValue &words : expected("hasNot").toArray())
        QVERIFY2(!article->text.contains(words.toString()), qPrintable(words.toString() + u'\n' + article->text));
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
    const QByteArray html = "<article><h1>Title</h1><p onclick=steal()>" + QByteArray("Some words, and more. ").repeated(20)
        + "<script>steal()</script><a href='javascript:steal()'>x</a><img src=/a.png onerror=steal()></p></article>";
    const auto article = extractArticle(html, QUrl(QStringLiteral("https://example.org/")));
    QVERIFY(article.isOk());
    QCOMPARE(faultOf(article->html), QString());
    QCOMPARE(cleanHtml(article->html, {}).html, article->html);
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
