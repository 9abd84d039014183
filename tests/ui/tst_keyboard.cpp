#include "core/itemquery.h"
#include "ui/article/articlepane.h"
#include "ui/keyboard/keymap.h"
#include "ui/layout/panelayout.h"
#include "ui/notice/noticebar.h"
#include "ui/windowfixture.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTextBrowser>

using namespace rendezvous;
using namespace rendezvous::ui;

class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void walksWithJAndK();
    void openingMarksRead();
    void worksUnderOtherLayouts_data();
    void worksUnderOtherLayouts();
    void takesSequences();
    void aKeyThatContinuesNoSequenceDoesNothing();
    void leavesTextFieldsAlone();
    void escapeLeavesTheSearch();
    void undoesStarsAndReadMarks();
    void marksTheListReadAndUndoesIt();
    void marksAboveAndBelow();
    void singleKeysCanBeTurnedOff();
    void aKeyCanBeRebound();
    void signsWorkWhateverShiftTheLayoutNeeds();
    void cyclesLayouts();
    void keysTypedBeforeTheWindowIsFurnishedAreNotLost();
    void theMenuKeyOpensTheMenuOfTheItem();
    void anEmptyListNamesTheKeysThatAreBound();
    void anOfferToUndoGoesWhenSomethingElseIsDone();
    void findsTheNextPlaceInTheArticle();

private:
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestKeyboard::walksWithJAndK()
{
    m_fixture->press(Qt::Key_J);
    QTRY_COMPARE(m_fixture->currentTitle(), QStringLiteral("Alpha"));
    m_fixture->press(Qt::Key_J);
    QTRY_COMPARE(m_fixture->currentTitle(), QStringLiteral("Beta"));
    m_fixture->press(Qt::Key_K);
    QTRY_COMPARE(m_fixture->currentTitle(), QStringLiteral("Alpha"));
    m_fixture->press(Qt::Key_G, Qt::ShiftModifier);
    QTRY_COMPARE(m_fixture->currentTitle(), QStringLiteral("Delta"));
    m_fixture->press(Qt::Key_G);
    m_fixture->press(Qt::Key_G);
    QTRY_COMPARE(m_fixture->currentTitle(), QStringLiteral("Alpha"));
}

void TestKeyboard::openingMarksRead()
{
    m_fixture->press(Qt::Key_J);
    QTRY_VERIFY(m_fixture->isRead(QStringLiteral("Alpha")));
    QVERIFY(!m_fixture->isRead(QStringLiteral("Beta")));
}

void TestKeyboard::worksUnderOtherLayouts_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<uint>("scanCode");
    // Scan codes as X11 and Wayland give them; 44 is the key that prints J in Latin.
    QTest::newRow("Russian, by the key's place") << 0x041e << QString(QChar(0x043e)) << 44u;
    QTest::newRow("Russian, by its letter") << 0x041e << QString(QChar(0x043e)) << 0u;
    QTest::newRow("Greek") << 0x039e << QString(QChar(0x03be)) << 0u;
    QTest::newRow("Arabic") << 0x062a << QString(QChar(0x062a)) << 0u;
    QTest::newRow("Hindi") << 0x0930 << QString(QChar(0x0930)) << 0u;
    QTest::newRow("Hebrew") << 0x05d7 << QString(QChar(0x05d7)) << 0u;
    QTest::newRow("a key that Qt has no name for") << int(Qt::Key_unknown) << QString(QChar(0x043e)) << 0u;
}

void TestKeyboard::worksUnderOtherLayouts()
{
    QFETCH(int, key);
    QFETCH(QString, text);
    QFETCH(uint, scanCode);
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    if (scanCode)
        QSKIP("the scan codes are those of Linux");
#endif
    m_fixture->press(Qt::Key(key), {}, text, scanCode);
    QTRY_COMPARE(m_fixture->currentTitle(), QStringLiteral("Alpha"));
}

void TestKeyboard::takesSequences()
{
    m_fixture->press(Qt::Key_G);
    QVERIFY(m_fixture->query().query().isEmpty() || m_fixture->query().query().state());
    m_fixture->press(Qt::Key_S);
    QTRY_COMPARE(m_fixture->query().query().state(), std::optional(ItemQuery::State::Starred));
    // In Cyrillic: g is п, u is г.
    m_fixture->press(Qt::Key(0x041f), {}, QString(QChar(0x043f)));
    m_fixture->press(Qt::Key(0x0413), {}, QString(QChar(0x0433)));
    QTRY_COMPARE(m_fixture->query().query().state(), std::optional(ItemQuery::State::Unread));
}

void TestKeyboard::aKeyThatContinuesNoSequenceDoesNothing()
{
    m_fixture->press(Qt::Key_G);
    m_fixture->press(Qt::Key_J);
    QTest::qWait(50);
    QVERIFY(m_fixture->timeline().currentItem() == ItemId{});
    m_fixture->press(Qt::Key_J);
    QTRY_COMPARE(m_fixture->currentTitle(), QStringLiteral("Alpha"));
}

void TestKeyboard::leavesTextFieldsAlone()
{
    m_fixture->press(Qt::Key_Slash);
    QLineEdit &search = m_fixture->window->panes().search;
    QTRY_VERIFY(search.hasFocus());
    for (const Qt::Key key : {Qt::Key_J, Qt::Key_X, Qt::Key_S})
        m_fixture->press(key);
    QCOMPARE(search.text(), QStringLiteral("jxs"));
    QVERIFY(m_fixture->timeline().currentItem() == ItemId{});
}

void TestKeyboard::escapeLeavesTheSearch()
{
    m_fixture->press(Qt::Key_Slash);
    QLineEdit &search = m_fixture->window->panes().search;
    QTRY_VERIFY(search.hasFocus());
    m_fixture->press(Qt::Key_J);
    m_fixture->press(Qt::Key_Escape);
    QVERIFY(!search.hasFocus());
    m_fixture->press(Qt::Key_J);
    QTRY_COMPARE(m_fixture->currentTitle(), QStringLiteral("Alpha"));
}

void TestKeyboard::undoesStarsAndReadMarks()
{
    const auto starred = [this] {
        return *m_fixture->store.read([](const store::Reading &r) {
            return r.count(ItemQuery().withState(ItemQuery::State::Starred));
        });
    };
    m_fixture->press(Qt::Key_J);
    QTRY_VERIFY(m_fixture->isRead(QStringLiteral("Alpha")));
    m_fixture->press(Qt::Key_S);
    QTRY_COMPARE(starred(), 1);
    m_fixture->press(Qt::Key_U);
    QTRY_COMPARE(starred(), 0);
    QTRY_VERIFY(m_fixture->items().header(m_fixture->timeline().currentItem())->isRead);
    m_fixture->press(Qt::Key_M);
    QTRY_VERIFY(!m_fixture->isRead(QStringLiteral("Alpha")));
    m_fixture->press(Qt::Key_U);
    QTRY_VERIFY(m_fixture->isRead(QStringLiteral("Alpha")));
}

void TestKeyboard::marksTheListReadAndUndoesIt()
{
    m_fixture->press(Qt::Key_J);
    QTRY_COMPARE(m_fixture->unread(), 3);
    m_fixture->press(Qt::Key_A, Qt::ShiftModifier);
    QTRY_COMPARE(m_fixture->unread(), 0);
    m_fixture->press(Qt::Key_U);
    QTRY_COMPARE(m_fixture->unread(), 3);
    QVERIFY2(m_fixture->isRead(QStringLiteral("Alpha")), "what was read before stays read");
}

void TestKeyboard::marksAboveAndBelow()
{
    m_fixture->settings.setValue(reader::settings::markReadAfter, -1);
    m_fixture->press(Qt::Key_J);
    m_fixture->press(Qt::Key_J);
    QTRY_COMPARE(m_fixture->currentTitle(), QStringLiteral("Beta"));
    m_fixture->press(Qt::Key_BracketLeft);
    QTRY_COMPARE(m_fixture->unread(), 3);
    m_fixture->press(Qt::Key_BracketRight);
    QTRY_COMPARE(m_fixture->unread(), 1);
    QVERIFY(!m_fixture->isRead(QStringLiteral("Beta")));
}

void TestKeyboard::singleKeysCanBeTurnedOff()
{
    m_fixture->settings.setValue(reader::settings::singleKeys, 2);
    m_fixture->press(Qt::Key_S);
    m_fixture->press(Qt::Key_N);
    QTest::qWait(50);
    QVERIFY(m_fixture->timeline().currentItem() == ItemId{});
    m_fixture->settings.setValue(reader::settings::singleKeys, 0);
    m_fixture->press(Qt::Key_N);
    QTRY_COMPARE(m_fixture->currentTitle(), QStringLiteral("Alpha"));
}

void TestKeyboard::aKeyCanBeRebound()
{
    Keymap::standard()
        .with(QStringLiteral("nextItem"), {QKeySequence(Qt::Key_B)})
        .save(m_fixture->settings);
    m_fixture->press(Qt::Key_J);
    QTest::qWait(50);
    QVERIFY(m_fixture->timeline().currentItem() == ItemId{});
    m_fixture->press(Qt::Key_B);
    QTRY_COMPARE(m_fixture->currentTitle(), QStringLiteral("Alpha"));
}

void TestKeyboard::signsWorkWhateverShiftTheLayoutNeeds()
{
    m_fixture->press(Qt::Key_Question, Qt::ShiftModifier);
    QTRY_VERIFY(m_fixture->window->findChild<QWidget *>(QStringLiteral("shortcutSheet")));
}

void TestKeyboard::cyclesLayouts()
{
    PaneLayout &layout = m_fixture->window->panes().layout;
    QCOMPARE(layout.windowLayout(), WindowLayout::Columns);
    m_fixture->press(Qt::Key_Z);
    QCOMPARE(layout.windowLayout(), WindowLayout::Stacked);
    m_fixture->press(Qt::Key_Z);
    QCOMPARE(layout.windowLayout(), WindowLayout::ListOnly);
    QVERIFY(!layout.isArticleVisible());
    m_fixture->press(Qt::Key_J);
    m_fixture->press(Qt::Key_Return);
    QVERIFY(layout.isArticleVisible());
    m_fixture->press(Qt::Key_Escape);
    QVERIFY(!layout.isArticleVisible());
}

void TestKeyboard::keysTypedBeforeTheWindowIsFurnishedAreNotLost()
{
    m_fixture->showWindow(nullptr);
    m_fixture->press(Qt::Key_J);
    m_fixture->press(Qt::Key_N);
    m_fixture->press(Qt::Key_Slash);
    m_fixture->press(Qt::Key_K);
    m_fixture->press(Qt::Key_F11);
    QVERIFY(m_fixture->timeline().currentItem() == ItemId{});
    m_fixture->window->setTagger(m_fixture->tagger);
    QTRY_COMPARE(m_fixture->currentTitle(), QStringLiteral("Beta"));
    // In their order: what came after the key of the search line was typed into it.
    QCOMPARE(m_fixture->window->panes().search.text(), QStringLiteral("k"));
    QVERIFY(m_fixture->action("fullScreen")->isChecked());
    m_fixture->press(Qt::Key_Escape);
    m_fixture->press(Qt::Key_K);
    QTRY_COMPARE(m_fixture->currentTitle(), QStringLiteral("Alpha"));
}

void TestKeyboard::theMenuKeyOpensTheMenuOfTheItem()
{
    m_fixture->settings.setValue(reader::settings::markReadAfter, -1);
    m_fixture->press(Qt::Key_J);
    auto *view = m_fixture->window->findChild<QListView *>(QStringLiteral("timelineView"));
    const QPoint place = view->visualRect(view->currentIndex()).center();
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, place, view->mapToGlobal(place));
    QApplication::sendEvent(view, &byKey);
    QPointer<QMenu> menu = m_fixture->window->findChild<QMenu *>(QStringLiteral("itemMenu"));
    QVERIFY(menu && menu->isVisible());
    QVERIFY(menu->actions().contains(m_fixture->action("toggleStar")));
    QVERIFY(menu->actions().contains(m_fixture->action("markBelowRead")));
    menu->setActiveAction(m_fixture->action("toggleRead"));
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(m_fixture->isRead(QStringLiteral("Alpha")));
    QTRY_VERIFY(!menu);
}

void TestKeyboard::anEmptyListNamesTheKeysThatAreBound()
{
    const auto advice = [this] {
        return m_fixture->window->findChild<QLabel *>(QStringLiteral("timelineEmptyAdvice"))->text();
    };
    m_fixture->query().setQuery(ItemQuery().withState(ItemQuery::State::Starred));
    QTRY_VERIFY2(advice().contains(QStringLiteral("Press S")), qPrintable(advice()));
    Keymap::standard().with(QStringLiteral("toggleStar"), {QKeySequence(Qt::Key_B)}).save(m_fixture->settings);
    QTRY_VERIFY2(advice().contains(QStringLiteral("Press B")), qPrintable(advice()));
    Keymap::standard().with(QStringLiteral("toggleStar"), {}).save(m_fixture->settings);
    QTRY_VERIFY2(advice().contains(QStringLiteral("Choose “Star” from the menu")), qPrintable(advice()));
}

void TestKeyboard::anOfferToUndoGoesWhenSomethingElseIsDone()
{
    m_fixture->settings.setValue(reader::settings::markReadAfter, -1); // opening an item counts nothing here
    m_fixture->press(Qt::Key_A, Qt::ShiftModifier);
    QTRY_VERIFY(m_fixture->window->notice().isVisible());
    m_fixture->press(Qt::Key_J);
    QVERIFY(m_fixture->window->notice().isVisible());
    m_fixture->press(Qt::Key_S);
    QVERIFY(!m_fixture->window->notice().isVisible());
    m_fixture->press(Qt::Key_U);
    m_fixture->press(Qt::Key_U);
    QTRY_COMPARE(m_fixture->unread(), 4);

    // The store answers only after the star.
    m_fixture->press(Qt::Key_A, Qt::ShiftModifier);
    m_fixture->press(Qt::Key_S);
    QTRY_VERIFY(m_fixture->window->notice().isVisible());
    QVERIFY(!m_fixture->window->findChild<QPushButton *>(QStringLiteral("noticeAnswer"))->isVisible());
}

void TestKeyboard::findsTheNextPlaceInTheArticle()
{
    m_fixture->press(Qt::Key_J);
    auto *view = m_fixture->window->findChild<QTextBrowser *>(QStringLiteral("articleView"));
    QTRY_VERIFY(view->toPlainText().contains(QStringLiteral("text of Alpha")));
    const auto find = [this](const char *action) { m_fixture->action(action)->trigger(); };
    find("findNext");
    auto *words = m_fixture->window->findChild<QLineEdit *>(QStringLiteral("findWords"));
    QTRY_VERIFY(words->isVisible());
    words->setText(QStringLiteral("Alpha"));
    auto *count = m_fixture->window->findChild<QLabel *>(QStringLiteral("findCount"));
    QCOMPARE(count->text(), QStringLiteral("1 of 2"));
    find("findNext");
    QCOMPARE(count->text(), QStringLiteral("2 of 2"));
    find("findPrevious");
    QCOMPARE(count->text(), QStringLiteral("1 of 2"));
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
