#include "tagging/fold.h"

#include <QtTest>

using namespace rendezvous::tagging;

class TestFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsFolded_data();
    void textIsFolded();
    void placesLeadBackToTheOriginal();
};

void TestFold::textIsFolded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("case and accents") << QStringLiteral("Étoile ÇA") << QStringLiteral("etoile ca");
    QTest::newRow("short i stays") << QStringLiteral("Китай") << QStringLiteral("китай");
    QTest::newRow("short i of two units") << QStringLiteral("Кита\u0438\u0306") << QStringLiteral("китай");
    QTest::newRow("yo") << QStringLiteral("ещё") << QStringLiteral("еще");
    QTest::newRow("entities") << QStringLiteral("a&amp;#39;b&nbsp;c&quot;") << QStringLiteral("a'b c\"");
    QTest::newRow("soft hyphen") << QStringLiteral("Ros\u00ADcosmos") << QStringLiteral("roscosmos");
    QTest::newRow("full width") << QStringLiteral("ＮＡＳＡ") << QStringLiteral("nasa");
    QTest::newRow("half width kana") << QStringLiteral("ﾛｼｱ ｶﾞ") << QStringLiteral("ロシア ガ");
    QTest::newRow("harakat and alef") << QStringLiteral("أُسامَة") << QStringLiteral("اسامه");
    QTest::newRow("quotes") << QStringLiteral("«Мир» „x“ ’") << QStringLiteral("\"мир\" \"x\" '");
    QTest::newRow("sharp s") << QStringLiteral("Straße") << QStringLiteral("strasse");
    QTest::newRow("conjoining jamo") << QStringLiteral("\u1112\u1161\u11AB\u1100\u116E\u11A8") << QStringLiteral("한국");
}

void TestFold::textIsFolded()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    const FoldedText result(text);
    QCOMPARE(result.view(0, result.size()).toString(), folded);
}

void TestFold::placesLeadBackToTheOriginal()
{
    const QString text = QStringLiteral("a&amp;b\u00ADcß d");
    const FoldedText folded(text);
    const auto at = static_cast<std::size_t>(folded.view(0, folded.size()).indexOf(u'd'));
    QCOMPARE(folded.originalBegin(at), text.indexOf(u'd'));
    QCOMPARE(folded.originalEnd(at + 1), text.indexOf(u'd') + 1);
    QCOMPARE(folded.originalBegin(folded.size()), text.size());
}

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
