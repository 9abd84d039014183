#include "ui/colours/colours.h"
#include "ui/filters/filterpane.h"
#include "ui/filters/queryfaulttext.h"
#include "ui/paneroom.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace rendezvous;
using namespace rendezvous::ui;

class TestFilterPane : public QObject
{
    Q_OBJECT

    static QList<QAbstractButton *> chips(const FilterPane &pane)
    {
        QList<QAbstractButton *> shown;
        for (QAbstractButton *chip : pane.findChildren<QAbstractButton *>(QStringLiteral("filterChip"))) {
            if (chip->isVisible())
                shown.append(chip);
        }
        return shown;
    }

    static QStringList chipTexts(const FilterPane &pane)
    {
        QStringList texts;
        for (const QAbstractButton *chip : chips(pane))
            texts.append(chip->text());
        return texts;
    }

private Q_SLOTS:
    void everyPartOfTheQueryHasAChipInWords()
    {
        PaneRoom room;
        FilterPane pane(room.current, room.gazetteer, QStringLiteral("en"));
        pane.setFeedTitles({{FeedId{7}, QStringLiteral("Agency news")}});
        show(pane, {500, 120});
        room.setQuery("agency:roscosmos -country:cn is:unread feed:7 \"joint commission\" moon");
        const QStringList texts = chipTexts(pane);
        QCOMPARE(texts.size(), 6);
        const Tag roscosmos{TagKind::Agency, QStringLiteral("roscosmos")};
        QVERIFY(texts.contains(room.gazetteer->shownName(roscosmos, QStringLiteral("en"))));
        QVERIFY2(texts.contains(QStringLiteral("not China")), qPrintable(texts.join(u'|')));
        QVERIFY(texts.contains(QStringLiteral("Unread")));
        QVERIFY(texts.contains(QStringLiteral("Feed: Agency news")));
        QCOMPARE(child<QLineEdit>(pane, "filterText").text(), room.query());
    }

    void everyFaultOfAFilterIsASentence_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QString &typed, const char *sentence) {
            QTest::newRow(name) << typed << QString::fromUtf8(sentence);
        };
        row("field", QStringLiteral("agence:nasa"),
            "There is no field “agence:”. Put the word in quotation marks to search for it.");
        row("value", QStringLiteral("agency:"), "“agency:” needs a value after the colon.");
        row("state", QStringLiteral("is:%1"), "“is:” takes unread, read, starred, unstarred, today, not “%1”.");
        row("language", QStringLiteral("lang:?"), "“lang:” takes a language such as fr, not “?”.");
        row("date", QStringLiteral("before:2022-13"),
            "“before:” takes a date such as 2022, 2022-04 or 2022-04-19, not “2022-13”.");
        row("order", QStringLiteral("sort:up"), "“sort:” takes newest or oldest, not “up”.");
        row("order excluded", QStringLiteral("-sort:oldest"),
            "“sort:” belongs outside parentheses and without a minus sign.");
        row("quotation mark", QStringLiteral("\"a"), "A quotation mark is not closed.");
        row("empty quotation", QStringLiteral("\" \""), "There is nothing between the quotation marks.");
        row("open parenthesis", QStringLiteral("(a"), "A parenthesis is not closed.");
        row("closed parenthesis", QStringLiteral("a)"), "A parenthesis closes that was never opened.");
        row("empty parentheses", QStringLiteral("()"), "There is nothing in the parentheses.");
        row("after OR", QStringLiteral("a OR"), "Something is missing after OR.");
        row("before OR", QStringLiteral("OR a"), "Something is missing before OR.");
        row("depth", QString(1000, u'('), "More than 32 parentheses stand in one another.");
        row("length", QStringLiteral("a ").repeated(100'000), "This filter has more than 256 parts.");
    }
    void everyFaultOfAFilterIsASentence()
    {
        QFETCH(QString, typed);
        const Result<ItemQuery> parsed = ItemQuery::parse(typed);
        QVERIFY(!parsed);
        QTEST(queryFaultText(*queryFault(typed)), "sentence");
    }

    void backspaceRemovesTheLastChipAndGoesOnToTheNext()
    {
        PaneRoom room;
        FilterPane pane(room.current, room.gazetteer, QStringLiteral("en"));
        show(pane, {500, 120});
        room.setQuery("agency:nasa country:fr");
        auto &text = child<QLineEdit>(pane, "filterText");
        text.setFocus();
        text.setCursorPosition(0);
        QTest::keyClick(&text, Qt::Key_Backspace);
        QCOMPARE(qApp->focusWidget(), static_cast<QWidget *>(chips(pane).last()));
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Backspace);
        QCOMPARE(room.query(), QStringLiteral("agency:nasa"));
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Backspace);
        QVERIFY(room.current.query().isEmpty());
        QCOMPARE(qApp->focusWidget(), static_cast<QWidget *>(&text));
    }

    void onlyTheCrossOfAChipRemovesIt()
    {
        PaneRoom room;
        FilterPane pane(room.current, room.gazetteer, QStringLiteral("en"));
        show(pane, {500, 120});
        room.setQuery("agency:nasa country:fr");
        QAbstractButton *chip = chips(pane).first();
        QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(6, chip->height() / 2));
        QCOMPARE(chips(pane).size(), 2);
        QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(chip->width() - 10, chip->height() / 2));
        QCOMPARE(room.query(), QStringLiteral("country:FR"));
    }

    void typedTextBecomesTheQuery()
    {
        PaneRoom room;
        FilterPane pane(room.current, room.gazetteer, QStringLiteral("en"));
        show(pane, {500, 120});
        QSignalSpy left(&pane, &FilterPane::left);
        pane.focusText();
        auto &text = child<QLineEdit>(pane, "filterText");
        QTest::keyClicks(&text, QStringLiteral("station:iss is:unread "));
        QTRY_COMPARE(chipTexts(pane).size(), 2);
        QCOMPARE(text.text(), QStringLiteral("station:iss is:unread "));
        QTest::keyClick(&text, Qt::Key_Return);
        QCOMPARE(left.size(), 1);
        QCOMPARE(text.text(), room.query());
    }

    void whatDoesNotParseIsSaidInlineAndChangesNothing()
    {
        PaneRoom room;
        FilterPane pane(room.current, room.gazetteer, QStringLiteral("en"));
        show(pane, {500, 140});
        room.setQuery("agency:nasa");
        pane.focusText();
        auto &text = child<QLineEdit>(pane, "filterText");
        QTest::keyClicks(&text, QStringLiteral("moon agnecy:esa"));
        QTest::keyClick(&text, Qt::Key_Return);
        auto &error = child<QLabel>(pane, "filterError");
        QVERIFY(error.isVisible());
        QVERIFY2(error.text().contains(QStringLiteral("agnecy:")), qPrintable(error.text()));
        QCOMPARE(text.cursorPosition(), 5);
        QCOMPARE(room.query(), QStringLiteral("agency:nasa"));
        QTest::keyClick(&text, Qt::Key_Escape);
        QVERIFY(!error.isVisible());
        QCOMPARE(text.text(), QStringLiteral("agency:nasa"));
    }

    void anyOrAllIsOneClick()
    {
        PaneRoom room;
        FilterPane pane(room.current, room.gazetteer, QStringLiteral("en"));
        show(pane, {500, 120});
        auto &match = child<QToolButton>(pane, "filterMatch");
        room.setQuery("agency:nasa");
        QVERIFY(!match.isEnabled());
        room.setQuery("agency:nasa agency:esa");
        QVERIFY(match.isEnabled());
        QTest::mouseClick(&match, Qt::LeftButton);
        QCOMPARE(room.current.query().match(), ItemQuery::Match::Any);
        QCOMPARE(chipTexts(pane).size(), 2);
        QTest::mouseClick(&match, Qt::LeftButton);
        QCOMPARE(room.current.query().match(), ItemQuery::Match::All);
    }

    void coloursOfTagsAreLegibleInBothSchemes()
    {
        QPalette light(Qt::white);
        light.setColor(QPalette::Base, Qt::white);
        light.setColor(QPalette::Text, Qt::black);
        QPalette dark(QColor(0x2b, 0x2b, 0x2b));
        dark.setColor(QPalette::Base, QColor(0x23, 0x23, 0x23));
        dark.setColor(QPalette::Text, Qt::white);
        for (const QPalette &palette : {light, dark}) {
            QVERIFY(contrast(quietText(palette), palette.color(QPalette::Base)) >= 4.5);
            for (const TagKind kind : {TagKind::Agency, TagKind::Station, TagKind::Country, TagKind::Person,
                                       TagKind::Programme, TagKind::Medium}) {
                QVERIFY(contrast(tagColour(kind, palette), palette.color(QPalette::Base)) >= 4.5);
                QVERIFY(contrast(tagColour(kind, palette), tagGround(kind, palette)) >= 4.5);
            }
        }
    }
};

QTEST_MAIN(TestFilterPane)
#include "tst_filterpane.moc"
