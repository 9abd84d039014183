#include "article/authors.h"
#include "article/byline.h"
#include "article/phrases.h"

#include <QTest>

using namespace rendezvous::article;

class TestPhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentencesOfArticlesAreOrdinary_data();
    void sentencesOfArticlesAreOrdinary();
    void linesOfEditorsAreNoNews_data();
    void linesOfEditorsAreNoNews();
    void signOffsAreKnown_data();
    void signOffsAreKnown();
    void creditsOfPicturesAreKnown();
    void aBylineIsPeople_data();
    void aBylineIsPeople();
    void authorsThatOnlyTheReaderSeesAreAdded();
    void tablesOfContactsHaveANumber();
};

void TestPhrases::sentencesOfArticlesAreOrdinary_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"Finland will become a member of the agency in May.",
          "The ministry said so on its Telegram channel.",
          "Об этом глава корпорации сообщил в своём телеграм-канале.",
          "Україна хоче стати членом агентства.",
          "La ministra no estaba disponible para comentar.",
          "Bakan fotoğrafı sosyal medyada paylaştı.",
          "La publicidad de la misión costó dos millones.",
          "Die Werbung für die Mission kostete zwei Millionen.",
          "네이버에서 위성 사진을 볼 수 있다.",
          "Pressure rose, and contact was lost at noon.",
          "Maria Lopez is a journalist who was held for two days.",
          "Published in 1998, the book sold poorly.",
          "Джерело: громада села у відповіді на запит",
          "Пресс-служба ведомства сообщила, что пуск отложен.",
          "Their share on the market fell.",
          "Want to learn more about tides? Ask a sailor.",
          "Die Bahn lässt einen Teil der Strecke von einem Drittanbieter prüfen.",
          "Zdražuje se i pro předplatitele",
          "Prețul crește pentru abonați",
          "Pour lire la suite de la décision, la juge a demandé le silence.",
          "Die Behörde warnt, dass Ihr Browser unterstützte Verfahren nicht mehr prüft und nennt Beispiele."})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void TestPhrases::sentencesOfArticlesAreOrdinary()
{
    QFETCH(QString, line);
    QCOMPARE(lineKind(line), LineKind::Ordinary);
}

void TestPhrases::linesOfEditorsAreNoNews_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"Must Read",
          "Hören Merken Drucken Teilen",
          "Share Facebook X",
          "Get in touch: send your story ideas to us",
          "Published in The Daily, May 22nd, 2021",
          "Simak Video 'Embung'",
          "Tekst se nastavlja ispod oglasa",
          "Dieses Thema im Programm: Über dieses Thema berichtete das Radio am 28. März",
          "अब पढ़ें: एप डाउनलोड करें",
          "Если вы заметили ошибку, выделите её",
          "Publicidad",
          "广告",
          "請繼續往下閱讀...",
          "Bli prenumerant för att läsa vidare",
          "You’re reading a subscriber-only story",
          "Deze inhoud wordt gehost door een derde partij. Door externe inhoud te tonen accepteer je de "
          "regels.",
          "Para ver este vídeo, por favor habilite o JavaScript e considere atualizar o programa",
          "Copia e incolla il codice embed del video qui sotto:",
          "Haz clic aquí para leer más historias.",
          "Información del artículo",
          "Copiato"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void TestPhrases::linesOfEditorsAreNoNews()
{
    QFETCH(QString, line);
    QVERIFY(lineKind(line) != LineKind::Ordinary);
}

void TestPhrases::signOffsAreKnown_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"(rgl/sip)", "(dpa)", "// انتهى //", "انتهای پیام/",
                             "Anna Kim kim@daily.example", "Źródło: PAP", "Пресс-служба корпорации",
                             "《人民日报》（2022年04月20日 10版）", "▶ 더 많은 뉴스", "以上", "（完）"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void TestPhrases::signOffsAreKnown()
{
    QFETCH(QString, line);
    QVERIFY(isSignOff(line));
    QVERIFY(!isSignOff(QStringLiteral("Contact for questions: call@agency.example")));
}

void TestPhrases::creditsOfPicturesAreKnown()
{
    for (const char *line : {"Foto: Jane Doe", "(AP Photo/Jane Doe)", "居民在观星台上。新华社记者 摄",
                             "[사진=연합]", "Kuva: Aleksi J.", "Symbolbild", "صورة: وكالة", "फोटो: एजेंसी"})
        QVERIFY2(isPictureCredit(QString::fromUtf8(line)), line);
    QVERIFY(!isPictureCredit(QStringLiteral("They photographed the moon.")));
}

void TestPhrases::aBylineIsPeople_data()
{
    QTest::addColumn<QString>("byline");
    QTest::addColumn<QString>("people");
    const auto row = [](const char *byline, const char *people) {
        QTest::newRow(byline) << QString::fromUtf8(byline) << QString::fromUtf8(people);
    };
    row("Jane Doe and John Roe", "Jane Doe and John Roe");
    row("Jane Doe, The Daily", "Jane Doe");
    row("Jane Doe / TNN /", "Jane Doe");
    row("Verena Stolz, Rechtsredaktion", "Verena Stolz");
    row("jkla (Text), sgra (Bild), Agenturen", "");
    row("The Daily", "");
    row("Daily Admin", "");
    row("F_1147", "");
    row("[谷口遼，The Daily]", "谷口遼");
    row("国立研究開発法人海洋機構", "");
    row("國家太空委員會", "");
}

void TestPhrases::aBylineIsPeople()
{
    QFETCH(QString, byline);
    QFETCH(QString, people);
    QCOMPARE(peopleOf(byline, {QStringLiteral("The Daily")}), people);
}

void TestPhrases::authorsThatOnlyTheReaderSeesAreAdded()
{
    const QString author = QStringLiteral("Jane Doe");
    QVERIFY(mayLackAuthors(author));
    QVERIFY(mayLackAuthors(QStringLiteral("Jan van der Meer")));
    QVERIFY(!mayLackAuthors(QStringLiteral("Jane Doe, John Roe")));
    for (const char *shown :
         {"Jane Doe and John Roe", "John Roe, Jane Doe and Anna Kim", "Jane Doe et John Roe"})
        QVERIFY2(addsAuthors(QString::fromUtf8(shown), author), shown);
    for (const char *shown :
         {"Jane Doe", "John Roe and Anna Kim", "Jane Doe, Space Correspondent", "Jane Doe and Chief Editor",
          "Jane Doe and the crew that sailed", "Jane Doe, The Daily"})
        QVERIFY2(!addsAuthors(QString::fromUtf8(shown), author), shown);
}

void TestPhrases::tablesOfContactsHaveANumber()
{
    for (const char *line :
         {"담당 부서 우주수송부문 책임자 과장 (055-856-5120)", "Press contact Jane Doe +44 20 7946 0000",
          "お問い合わせ 広報部 TEL：050-3362-4374"})
        QVERIFY2(isContact(QString::fromUtf8(line)), line);
    for (const char *line :
         {"Year 1998 2003 Launches 12 40", "담당 부서 우주수송부문", "Score 2-1 055-856-5120"})
        QVERIFY2(!isContact(QString::fromUtf8(line)), line);
}

QTEST_GUILESS_MAIN(TestPhrases)
#include "tst_phrases.moc"
