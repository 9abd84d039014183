#include "feed/personname.h"

#include <QTest>

using rendezvous::feed::personName;

class TestPersonName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonIsCalledByName_data();
    void aPersonIsCalledByName();
};

void TestPersonName::aPersonIsCalledByName_data()
{
    QTest::addColumn<QString>("name");
    const auto row = [](const char *person, const char *name) {
        QTest::newRow(person) << QString::fromUtf8(name);
    };
    row("", "");
    row("  Jane Doe ", "Jane Doe");
    row("Jane Doe (Daily)", "Jane Doe (Daily)");
    row("jane@example.org", "jane@example.org");
    row("mailto:jane@example.org", "jane@example.org");
    row("<jane@example.org>", "jane@example.org");
    row("jane@example.org (Jane Doe)", "Jane Doe");
    row("jane@example.org(Jane Doe)", "Jane Doe");
    row("jane@example.org\n (Jane Doe)", "Jane Doe");
    row("mailto:jane@example.org (Jane Doe)", "Jane Doe");
    row("jane@example.org (Jane (J.D.) Doe)", "Jane (J.D.) Doe");
    row("jane@example.org (Jane Doe), joe@example.org (Joe)", "Jane Doe, Joe");
    row("jane@example.org (Jane (J.D.), Esq.)", "Jane (J.D.), Esq.");
    row("jane@example.org ()", "jane@example.org");
    row("jane@example.org ( )", "jane@example.org");
    row("(Jane Doe) jane@example.org", "(Jane Doe)");
    row("Jane Doe (jane@example.org)", "Jane Doe");
    row("(jane@example.org)", "jane@example.org");
    row("Jane Doe <jane@example.org>", "Jane Doe");
    row("Jane Doe<jane@example.org>", "Jane Doe");
    row("\"Jane Doe\" <jane@example.org>", "Jane Doe");
    row("\"Doe, Jane\" <jane@example.org>", "Doe, Jane");
    row("\"\" <jane@example.org>", "jane@example.org");
    row("\"Jane\" and \"John\" <jane@example.org>", "\"Jane\" and \"John\"");
    row("jane@example.org <jane@example.org>", "jane@example.org");
    row("Jane Doe jane@example.org", "Jane Doe");
    row("jane@example.org Jane Doe", "Jane Doe");
    row("Jane @ Daily", "Jane @ Daily");
    row("@jane", "@jane");
    row("Jane Doe (@jane)", "Jane Doe (@jane)");
    row("Жанна <zh@example.org>", "Жанна");
}

void TestPersonName::aPersonIsCalledByName()
{
    QFETCH(QString, name);
    QCOMPARE(personName(QString::fromUtf8(QTest::currentDataTag())), name);
}

QTEST_GUILESS_MAIN(TestPersonName)
#include "tst_personname.moc"
