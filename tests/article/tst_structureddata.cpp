#include "article/structureddata.h"

#include <QTest>

using namespace rendezvous::article;

namespace {

StructuredArticle read(const QByteArray &json)
{
    const QByteArray page = "<script type=\"application/ld+json\">" + json + "</script>";
    return readStructuredArticle({page.constData(), std::size_t(page.size())});
}

StructuredArticle readField(const QByteArray &field)
{
    return read("{\"@type\":\"NewsArticle\"," + field + "}");
}

} // namespace

class TestStructuredData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstArticleIsFoundAnywhere_data();
    void theFirstArticleIsFoundAnywhere();
    void whatIsNoArticleIsPassedOver_data();
    void whatIsNoArticleIsPassedOver();
    void namesOfAuthorsAreJoined_data();
    void namesOfAuthorsAreJoined();
    void organizationsStandApart();
    void fieldsMayBeObjectsAndLists();
    void everyScriptIsTried_data();
    void everyScriptIsTried();
};

void TestStructuredData::theFirstArticleIsFoundAnywhere_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *json) { QTest::newRow(json) << QByteArray(json); };
    row(R"({"@type":"NewsArticle","headline":"H"})");
    row(R"({"@type":["WebPage","Article"],"headline":"H"})");
    row(R"({"@type":"http://schema.org/NewsArticle","headline":"H"})");
    row(R"({"@type":"https://schema.org/BlogPosting","headline":"H"})");
    row(R"({"@type":"schema:BlogPosting","headline":"H"})");
    row(R"([{"@type":"WebPage"},{"@type":"Article","headline":"H"},{"@type":"Article","headline":"I"}])");
    row(R"({"@graph":[{"@type":"WebPage"},{"@type":"Article","headline":"H"}]})");
    row(R"({"@graph":{"@type":"Article","headline":"H"}})");
    row(R"([[{"@graph":[[{"@type":"Article","headline":"H"}]]}]])");
    row(R"({"@type":"WebPage","mainEntity":{"@type":"Article","headline":"H"}})");
    row(R"({"@type":"WebPage","mainEntity":[{"@type":"Article","headline":"H"}]})");
    row("{\"@type\":\"Article\",\"headline\":\"\n H\t\"}");
    row(R"({"@type":"Article","name":"H"})");
    row(R"({"@type":"Article","headline":"","name":"H"})");
    row(R"({"@type":"Article","headline":["H","I"]})");
}

void TestStructuredData::theFirstArticleIsFoundAnywhere()
{
    QFETCH(QByteArray, json);
    QCOMPARE(read(json).headline, QStringLiteral("H"));
}

void TestStructuredData::whatIsNoArticleIsPassedOver_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
         {"", "null", "1", "\"Article\"", "[]", "{", "{\"@type\":\"Article\",\"headline\":\"H\"",
          R"({"@type":"WebPage","headline":"H"})", R"({"@type":{"Article":1},"headline":"H"})",
          R"({"@type":null,"headline":"H"})", R"({"headline":"H"})"})
        QTest::newRow(json) << QByteArray(json);
}

void TestStructuredData::whatIsNoArticleIsPassedOver()
{
    QFETCH(QByteArray, json);
    QCOMPARE(read(json).headline, QString());
}

void TestStructuredData::namesOfAuthorsAreJoined_data()
{
    QTest::addColumn<QString>("authors");
    const auto row = [](const char *field, const char *authors) {
        QTest::newRow(field) << QString::fromUtf8(authors);
    };
    row(R"("author":"Jane Doe")", "Jane Doe");
    row(R"("author":["Jane Doe","John Roe"])", "Jane Doe, John Roe");
    row(R"("author":{"@type":"Person","name":" Jane  Doe "})", "Jane Doe");
    row(R"("author":[{"name":"Jane Doe"},{"name":"Jane Doe"},{"name":""},{},"John Roe"])",
        "Jane Doe, John Roe");
    row(R"("author":{"name":["Jane Doe"]})", "Jane Doe");
    row(R"("author":{"name":{"name":"Jane Doe"}})", "");
    row(R"("author":{"@type":"Person","name":["Jane Doe","John Roe"]})", "Jane Doe, John Roe");
    row(R"("author":{"@list":[{"name":"Jane Doe"}]})", "");
    row(R"("author":"https://example.org/jane")", "");
    row(R"("author":[],"creator":"John Roe")", "John Roe");
    row(R"("author":null)", "");
    row(R"("author":7)", "");
}

void TestStructuredData::namesOfAuthorsAreJoined()
{
    QFETCH(QString, authors);
    QCOMPARE(readField(QTest::currentDataTag()).authors, authors);
}

void TestStructuredData::organizationsStandApart()
{
    const StructuredArticle article = readField(
        R"("author":[{"@type":"NewsMediaOrganization","name":"Daily"},{"@type":["Thing","Organization"],"name":"Weekly"},)"
        R"({"name":"Jane"}])");
    QCOMPARE(article.authors, QStringLiteral("Jane"));
    QCOMPARE(article.organizations, QStringLiteral("Daily, Weekly"));
}

void TestStructuredData::fieldsMayBeObjectsAndLists()
{
    QCOMPARE(readField(R"("image":"a.png")").image, QStringLiteral("a.png"));
    QCOMPARE(readField(R"("image":["a.png","b.png"])").image, QStringLiteral("a.png"));
    QCOMPARE(readField(R"("image":{"url":"a.png"})").image, QStringLiteral("a.png"));
    QCOMPARE(readField(R"("image":[{"url":["a.png"]}])").image, QStringLiteral("a.png"));
    QCOMPARE(readField(R"("image":[])").image, QString());
    QCOMPARE(readField(R"("inLanguage":{"@type":"Language","alternateName":"en"})").language,
             QStringLiteral("en"));
    QCOMPARE(readField(R"("publisher":[{"name":"Daily"}])").publisher, QStringLiteral("Daily"));
    QCOMPARE(readField(R"("datePublished":"","dateCreated":"2022-04-19")").published,
             QStringLiteral("2022-04-19"));
    QCOMPARE(readField(R"("dateCreated":"2022-04-19")").published, QStringLiteral("2022-04-19"));
}

void TestStructuredData::everyScriptIsTried_data()
{
    QTest::addColumn<QByteArray>("page");
    const auto row = [](const char *page) { QTest::newRow(page) << QByteArray(page); };
    row(R"(<script type=application/ld+json>{"@type":"Article","headline":"H"}</script>)");
    row(R"(<SCRIPT TYPE="Application/LD+JSON">{"@type":"Article","headline":"H"}</SCRIPT>)");
    row(R"(<script type=application/ld+json>{"</script>)"
        R"(<script type=application/ld+json>{"@type":"Article","headline":"H"}</script>)");
    row(R"(<script>{"@type":"Article","headline":"I"}</script>)"
        R"(<script type=application/ld+json>{"@type":"Article","headline":"H"}</script>)");
    row(R"(<script type=application/ld+json>{"@type":"Article","headline":"H"})");
    row(R"(<!--<script type=application/ld+json>{"@type":"Article","headline":"I"}</script>-->
           <script type='application/ld+json; charset=utf-8'>{"@type":"Article","headline":"H"}</script>)");
}

void TestStructuredData::everyScriptIsTried()
{
    QFETCH(QByteArray, page);
    QCOMPARE(readStructuredArticle({page.constData(), std::size_t(page.size())}).headline,
             QStringLiteral("H"));
}

QTEST_GUILESS_MAIN(TestStructuredData)
#include "tst_structureddata.moc"
