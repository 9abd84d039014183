#include "feed/characterreference.h"

#include <QTest>

using namespace rendezvous::feed;

class TestCharacterReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreReadAsTheStandardSays_data();
    void numbersAreReadAsTheStandardSays();
    void whatIsNoCharacterIsNothing_data();
    void whatIsNoCharacterIsNothing();
    void namesAreThoseOfHtml_data();
    void namesAreThoseOfHtml();
};

void TestCharacterReference::numbersAreReadAsTheStandardSays_data()
{
    QTest::addColumn<QByteArray>("character");
    const auto row = [](const char *number, const char *character) {
        QTest::newRow(number) << QByteArray(character);
    };
    row("#65", "A");
    row("#x41", "A");
    row("#X41", "A");
    row("#xe9", "é");
    row("#9", "\t");
    row("#0065", "A");
    row("#x00000041", "A");
    row("#0000000000065", "A");
    row("#128", "€");
    row("#x80", "€");
    row("#x99", "™");
    row("#x9f", "Ÿ");
    row("#x81", "\xC2\x81");
    row("#160", "\xC2\xA0");
    row("#xd7ff", "\xED\x9F\xBF");
    row("#xe000", "\xEE\x80\x80");
    row("#xfffd", "\xEF\xBF\xBD");
    row("#x1f600", "😀");
    row("#x10fffd", "\xF4\x8F\xBF\xBD");
}

void TestCharacterReference::numbersAreReadAsTheStandardSays()
{
    QFETCH(QByteArray, character);
    const std::optional<QByteArray> read = numberedCharacter(QTest::currentDataTag());
    QVERIFY(read);
    QCOMPARE(*read, character);
}

void TestCharacterReference::whatIsNoCharacterIsNothing_data()
{
    QTest::addColumn<int>("unused");
    for (const char *number :
         {"",       "#",      "#x",     "#X",       "65",          "x41",         "#a",
          "#x4g",   "#-65",   "#+65",   "# 65",     "#65 ",        "#x 41",       "#x+41",
          "#x0x41", "#xx41",  "#0",     "#x0",      "#1",          "#x1f",        "#xd800",
          "#xdfff", "#xfffe", "#xffff", "#x110000", "#4294967361", "#x100000041", "#99999999999999999999",
          "#6.5",   "#65e0"})
        QTest::newRow(number) << 0;
}

void TestCharacterReference::whatIsNoCharacterIsNothing()
{
    QVERIFY(!numberedCharacter(QTest::currentDataTag()));
}

void TestCharacterReference::namesAreThoseOfHtml_data()
{
    QTest::addColumn<QByteArray>("character");
    const auto row = [](const char *name, const char *character) {
        QTest::newRow(name) << QByteArray(character);
    };
    row("amp", "&");
    row("apos", "'");
    row("eacute", "é");
    row("Eacute", "É");
    row("nbsp", "\xC2\xA0");
    row("zwnj", "\xE2\x80\x8C");
    row("lang", "\xE2\x9F\xA8");
    row("rang", "\xE2\x9F\xA9");
    row("AElig", "Æ");
    row("EACUTE", "");
    row("", "");
    row("eacut", "");
    row("eacutee", "");
    row("zzz", "");
}

void TestCharacterReference::namesAreThoseOfHtml()
{
    QFETCH(QByteArray, character);
    QCOMPARE(namedCharacter(QTest::currentDataTag()), character);
}

QTEST_GUILESS_MAIN(TestCharacterReference)
#include "tst_characterreference.moc"
