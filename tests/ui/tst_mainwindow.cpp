#include "core/utc.h"
#include "ui/about/aboutdialog.h"
#include "ui/article/articlepane.h"
#include "ui/errors/errortext.h"
#include "ui/layout/panelayout.h"
#include "ui/notice/noticebar.h"
#include "ui/status/statusline.h"
#include "ui/windowfixture.h"
#include "ui/windowstate.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollBar>
#include <QSplitter>
#include <QTreeWidget>

using namespace rendezvous;
using namespace rendezvous::ui;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void hasThreePanesOfTheSizesAgreed();
    void fitsTheScreenAtFirstStart();
    void everyActionHasANameATextAndAPlaceInAMenu();
    void comesBackAsItWasLeft();
    void theListComesBackToItsPlace();
    void searchesFromTheToolBar();
    void saysThatItIsOffline();
    void saysThatAFeedWasCheckedJustNow();
    void aProfileThatCannotBeUsedIsSaid_data();
    void aProfileThatCannotBeUsedIsSaid();
    void everyErrorHasWords();
    void saysWhatItIsBuiltFrom();
    void aLinkWhoseWordsNameAnotherHostAsksFirst_data();
    void aLinkWhoseWordsNameAnotherHostAsksFirst();

private:
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestMainWindow::hasThreePanesOfTheSizesAgreed()
{
    PaneLayout layout(new QWidget, new QWidget, new QWidget);
    layout.resize(1280, 700);
    layout.show();
    auto *outer = layout.findChild<QSplitter *>(QStringLiteral("outerSplitter"));
    auto *inner = layout.findChild<QSplitter *>(QStringLiteral("innerSplitter"));
    QVERIFY(qAbs(outer->sizes().at(0) - 240) < 12);
    QVERIFY(qAbs(inner->sizes().at(0) - 400) < 24);
}

void TestMainWindow::fitsTheScreenAtFirstStart()
{
    QCOMPARE(firstWindowSize(QSize(1920, 1040)), QSize(1280, 800));
    const QSize small = firstWindowSize(QSize(1280, 800));
    QVERIFY(small.width() < 1280 && small.height() < 770);
    QCOMPARE(m_fixture->window->size(), firstWindowSize(m_fixture->window->screen()->availableSize()));
}

void TestMainWindow::everyActionHasANameATextAndAPlaceInAMenu()
{
    QSet<QAction *> inMenus;
    for (const QMenu *menu : m_fixture->window->menuBar()->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions())
            inMenus.insert(action);
    }
    for (QAction *action : m_fixture->window->actions().all()) {
        QVERIFY(!action->objectName().isEmpty());
        QVERIFY2(!action->iconText().isEmpty(), qPrintable(action->objectName()));
        QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
    }
}

void TestMainWindow::comesBackAsItWasLeft()
{
    m_fixture->press(Qt::Key_J);
    m_fixture->press(Qt::Key_J);
    QTRY_COMPARE(m_fixture->currentTitle(), QStringLiteral("Beta"));
    m_fixture->query().setQuery(ItemQuery().withFeed(m_fixture->one));
    QTRY_COMPARE(m_fixture->items().rowCount(), 3);
    QTRY_COMPARE(m_fixture->currentTitle(), QStringLiteral("Beta"));
    m_fixture->window->panes().layout.setWindowLayout(WindowLayout::Stacked);
    m_fixture->window->resize(1111, 700);
    m_fixture->window->close();
    m_fixture->openWindow();
    QCOMPARE(m_fixture->query().query(), ItemQuery().withFeed(m_fixture->one));
    QTRY_COMPARE(m_fixture->currentTitle(), QStringLiteral("Beta"));
    QCOMPARE(m_fixture->window->panes().layout.windowLayout(), WindowLayout::Stacked);
    QVERIFY(qAbs(m_fixture->window->width() - 1111) < 4);
}

void TestMainWindow::theListComesBackToItsPlace()
{
    QVector<IncomingItem> items;
    const QDateTime now(QDate(2026, 5, 2), QTime(12, 0), utc);
    for (int i = 0; i < 80; ++i)
        items.append(StoreFixture::item(QStringLiteral("item %1").arg(i), {}, {}, now.addSecs(-60 * i)));
    m_fixture->store.addItems(m_fixture->two, items, now);
    m_fixture->openWindow();
    QTRY_COMPARE(m_fixture->items().rowCount(), 84);
    const auto bar = [this] {
        return m_fixture->window->findChild<QListView *>(QStringLiteral("timelineView"))->verticalScrollBar();
    };
    m_fixture->press(Qt::Key_J);
    QTRY_COMPARE(m_fixture->currentTitle(), QStringLiteral("item 0"));
    bar()->setValue(1234);
    m_fixture->query().setQuery(ItemQuery());
    QTRY_COMPARE(m_fixture->items().phase(), models::TimelineModel::Phase::Ready);
    bar()->setValue(1234);
    m_fixture->window->close();
    m_fixture->openWindow();
    QTRY_COMPARE(m_fixture->currentTitle(), QStringLiteral("item 0"));
    QTRY_COMPARE(bar()->value(), 1234);
}

void TestMainWindow::searchesFromTheToolBar()
{
    auto *search = m_fixture->window->findChild<QLineEdit *>(QStringLiteral("searchLine"));
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("gamma"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(m_fixture->items().rowCount(), 1);
    search->clear();
    QTRY_COMPARE(m_fixture->items().rowCount(), 4);
}

void TestMainWindow::saysThatItIsOffline()
{
    auto *label = m_fixture->window->findChild<QLabel *>(QStringLiteral("statusOffline"));
    QVERIFY(label->isVisible());
    QVERIFY(m_fixture->fetcher.isOffline());
    m_fixture->action("workOffline")->setChecked(false);
    QVERIFY(!label->isVisible());
    QVERIFY(!m_fixture->fetcher.isOffline());
}

void TestMainWindow::saysThatAFeedWasCheckedJustNow()
{
    auto *line = m_fixture->window->findChild<StatusLine *>();
    reader::RefreshProgress progress;
    progress.minutesSinceCheck = 4;
    line->showFinished(progress);
    QVERIFY(line->currentMessage().contains(u'4'));
    progress.minutesSinceCheck = 0;
    line->showFinished(progress);
    QCOMPARE(line->currentMessage(), QStringLiteral("Checked just now"));
}

void TestMainWindow::aProfileThatCannotBeUsedIsSaid_data()
{
    QTest::addColumn<int>("kind");
    for (const Error::Kind kind : {Error::Kind::Damaged, Error::Kind::ReadOnly, Error::Kind::FromTheFuture,
                                   Error::Kind::InUse, Error::Kind::DiskFull})
        QTest::newRow(qPrintable(errorKindName(kind))) << int(kind);
}

void TestMainWindow::aProfileThatCannotBeUsedIsSaid()
{
    QFETCH(int, kind);
    const Error error{static_cast<Error::Kind>(kind), QStringLiteral("detail <b>x</b>")};
    m_fixture->window->showProfileError(error);
    auto *sentence = m_fixture->window->findChild<QLabel *>(QStringLiteral("profileErrorSentence"));
    QVERIFY(sentence->isVisible());
    QCOMPARE(sentence->text(), errorText(error.kind).sentence);
    QCOMPARE(sentence->textFormat(), Qt::PlainText);
    QVERIFY(!m_fixture->action("markListRead")->isEnabled());
    QVERIFY(m_fixture->action("quit")->isEnabled());
}

void TestMainWindow::everyErrorHasWords()
{
    for (int kind = 0; kind <= int(Error::Kind::Cancelled); ++kind)
        QVERIFY2(!errorText(Error::Kind(kind)).sentence.isEmpty(), qPrintable(errorKindName(Error::Kind(kind))));
}

void TestMainWindow::saysWhatItIsBuiltFrom()
{
    openAbout(m_fixture->window.get());
    auto *list = m_fixture->window->findChild<QTreeWidget *>(QStringLiteral("aboutComponents"));
    QStringList names;
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *part = list->topLevelItem(row);
        names.append(part->text(0));
        for (int column = 0; column < list->columnCount(); ++column)
            QVERIFY2(!part->text(column).isEmpty(), qPrintable(part->text(0)));
        QVERIFY2(part->text(1).contains(QRegularExpression(QStringLiteral("[0-9]+\\.[0-9]+"))), qPrintable(part->text(1)));
    }
    for (const char *name : {"Qt", "SQLite", "libxml2", "gumbo", "ICU", "zlib", "xxHash"})
        QVERIFY2(names.contains(QLatin1String(name)), name);
}

void TestMainWindow::aLinkWhoseWordsNameAnotherHostAsksFirst_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");
    QTest::newRow("another host") << QStringLiteral("www.nasa.gov/news") << QStringLiteral("https://else.example/x")
                                  << QStringLiteral("else.example");
    QTest::newRow("with a sign that nobody sees") << QStringLiteral("nasa.g\u200bov") << QStringLiteral("https://else.example/x")
                                                  << QStringLiteral("else.example");
    QTest::newRow("letters of another script") << QStringLiteral("gооgle.com") << QStringLiteral("https://gооgle.com/")
                                               << QStringLiteral("xn--ggle-55da.com");
}

void TestMainWindow::aLinkWhoseWordsNameAnotherHostAsksFirst()
{
    QFETCH(QString, words);
    QFETCH(QString, address);
    QFETCH(QString, host);
    Q_EMIT m_fixture->window->panes().article.openRequested(QUrl(address), words);
    auto *question = m_fixture->window->findChild<QMessageBox *>(QStringLiteral("openLinkQuestion"));
    QVERIFY(question && question->isVisible());
    QVERIFY2(question->text().contains(host), qPrintable(question->text()));
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->window->findChild<QMessageBox *>(QStringLiteral("openLinkQuestion")));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
