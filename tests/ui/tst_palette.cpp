#include "ui/palette/commandpalette.h"
#include "ui/palette/fuzzy.h"
#include "ui/windowfixture.h"

#include <QLineEdit>
#include <QListView>

using namespace rendezvous;
using namespace rendezvous::ui;

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersInOrderMatch()
    {
        QVERIFY(fuzzyScore(u"mlr", u"Mark the list read") >= 0);
        QCOMPARE(fuzzyScore(u"rlm", u"Mark the list read"), -1);
        QVERIFY(fuzzyScore(u"list mark", u"Mark the list read") >= 0);
        QVERIFY(fuzzyScore(u"etoile", u"Étoile") >= 0);
        QVERIFY(fuzzyScore(u"роск", u"Роскосмос") > 0);
        QVERIFY(fuzzyScore(u"天宫", u"天宫空间站") > 0);
    }

    void beginningsOfWordsWin()
    {
        QVERIFY(fuzzyScore(u"star", u"Star") > fuzzyScore(u"star", u"Go to starred"));
        QVERIFY(fuzzyScore(u"re", u"Refresh all") > fuzzyScore(u"re", u"Go into the article"));
    }

    void runsACommand()
    {
        WindowFixture fixture;
        fixture.action("commandPalette")->trigger();
        auto *palette = fixture.window->findChild<QDialog *>(QStringLiteral("commandPalette"));
        QTRY_VERIFY(palette->isVisible());
        auto *input = palette->findChild<QLineEdit *>(QStringLiteral("paletteInput"));
        QTest::keyClicks(input, QStringLiteral("go to starred"));
        QTest::keyClick(input, Qt::Key_Return);
        QTRY_COMPARE(fixture.query().query().state(), std::optional(ItemQuery::State::Starred));
        QVERIFY(!palette->isVisible());
    }

    void goesToAFeed()
    {
        WindowFixture fixture;
        QTest::qWait(300);
        fixture.action("goToFeed")->trigger();
        auto *palette = fixture.window->findChild<QDialog *>(QStringLiteral("commandPalette"));
        auto *input = palette->findChild<QLineEdit *>(QStringLiteral("paletteInput"));
        QTest::keyClicks(input, QStringLiteral("two"));
        QTest::keyClick(input, Qt::Key_Return);
        QTRY_COMPARE(fixture.query().query().feed(), std::optional(fixture.two));
    }

    void filtersByATag()
    {
        WindowFixture fixture;
        fixture.action("goToTag")->trigger();
        auto *palette = fixture.window->findChild<QDialog *>(QStringLiteral("commandPalette"));
        auto *input = palette->findChild<QLineEdit *>(QStringLiteral("paletteInput"));
        QTest::keyClicks(input, QStringLiteral("roscosmos"));
        auto *list = palette->findChild<QListView *>(QStringLiteral("paletteList"));
        QVERIFY(list->model()->rowCount() > 0);
        QTest::keyClick(input, Qt::Key_Return);
        const Tag roscosmos{TagKind::Agency, QStringLiteral("roscosmos")};
        QTRY_COMPARE(fixture.query().query().choice(roscosmos), ItemQuery::Choice::Include);
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
