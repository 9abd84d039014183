#include "models/sidebarmodel.h"
#include "ui/paneroom.h"
#include "ui/sidebar/sidebarpane.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTreeView>

using namespace rendezvous;
using namespace rendezvous::ui;

namespace {

const Tag nasa{TagKind::Agency, QStringLiteral("nasa")};

struct Room : PaneRoom {
    FeedId first = fixture.addFeed(QStringLiteral("https://a.example/"), QStringLiteral("First"), {QStringLiteral("Folder")});
    FeedId second = fixture.addFeed(QStringLiteral("https://b.example/"), QStringLiteral("Second"));
    std::unique_ptr<models::SidebarModel> model;
    std::unique_ptr<SidebarPane> pane;
    QTreeView *tree = nullptr;

    void open()
    {
        fixture.addItems(first, {StoreFixture::item(QStringLiteral("one"), {}, {nasa})});
        fixture.addItems(second, {StoreFixture::item(QStringLiteral("two"))});
        model = std::make_unique<models::SidebarModel>(fixture.store(), current, gazetteer, QStringLiteral("en"));
        pane = std::make_unique<SidebarPane>(*model, current);
        tree = &child<QTreeView>(*pane, "sidebarTree");
        show(*pane, {240, 600});
        QTRY_VERIFY(model->indexOfFeed(second).isValid());
        QTRY_VERIFY(tree->isExpanded(model->indexOfKey(QStringLiteral("folder:Folder"))));
    }

    void clickOn(const QModelIndex &index)
    {
        tree->scrollTo(index);
        const QRect place = tree->visualRect(index);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, place.center());
    }
};

} // namespace

class TestSidebarPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickOnAFeedShowsIt()
    {
        Room room;
        room.open();
        room.clickOn(room.model->indexOfFeed(room.second));
        QCOMPARE(room.current.query().feed(), room.second);
        QCOMPARE(room.pane->currentFeed(), room.second);
    }

    void spaceCyclesATag()
    {
        Room room;
        room.open();
        room.tree->setFocus();
        room.tree->setCurrentIndex(room.model->indexOfTag(nasa));
        QTest::keyClick(room.tree, Qt::Key_Space);
        QCOMPARE(room.current.query().choice(nasa), ItemQuery::Choice::Include);
        QCOMPARE(room.tree->currentIndex(), room.model->indexOfTag(nasa));
        QTest::keyClick(room.tree, Qt::Key_Space);
        QCOMPARE(room.current.query().choice(nasa), ItemQuery::Choice::Exclude);
        QTest::keyClick(room.tree, Qt::Key_Space);
        QVERIFY(room.current.query().isEmpty());
    }

    void enterShowsAView()
    {
        Room room;
        room.open();
        room.pane->focusTree();
        room.tree->setCurrentIndex(room.model->indexOfKey(QStringLiteral("view:starred")));
        QTest::keyClick(room.tree, Qt::Key_Return);
        QCOMPARE(room.query(), QStringLiteral("is:starred"));
    }

    void nextUnreadFeedGoesRound()
    {
        Room room;
        room.open();
        QVERIFY(room.pane->nextUnreadFeed());
        QCOMPARE(room.current.query().feed(), room.first);
        QVERIFY(room.pane->nextUnreadFeed());
        QCOMPARE(room.current.query().feed(), room.second);
        QVERIFY(room.pane->previousUnreadFeed());
        QCOMPARE(room.current.query().feed(), room.first);
        QCOMPARE(room.tree->currentIndex(), room.model->indexOfFeed(room.first));
    }

    void foldsOutliveChangesAndRestarts()
    {
        Room room;
        room.open();
        const auto folder = [&] { return room.model->indexOfKey(QStringLiteral("folder:Folder")); };
        room.tree->collapse(folder());
        room.fixture.addItems(room.first, {StoreFixture::item(QStringLiteral("three"))});
        QTRY_COMPARE(folder().data(models::SidebarModel::CountRole).toLongLong(), 2);
        QVERIFY(!room.tree->isExpanded(folder()));

        SidebarPane other(*room.model, room.current);
        auto &tree = child<QTreeView>(other, "sidebarTree");
        QVERIFY(tree.isExpanded(folder()));
        other.restoreState(room.pane->saveState());
        QVERIFY(!tree.isExpanded(folder()));
        other.restoreState("not what was saved");
        QVERIFY(!tree.isExpanded(folder()));
    }

    void typingNarrowsAndEscapeBringsAllBack()
    {
        Room room;
        room.open();
        auto &narrowing = child<QLineEdit>(*room.pane, "sidebarNarrowing");
        narrowing.setFocus();
        QTest::keyClicks(&narrowing, QStringLiteral("seco"));
        QVERIFY(!room.model->indexOfFeed(room.first).isValid());
        QTest::keyClick(&narrowing, Qt::Key_Down);
        QCOMPARE(room.tree->currentIndex(), room.model->indexOfFeed(room.second));
        QTest::keyClick(room.tree, Qt::Key_Return);
        QCOMPARE(room.current.query().feed(), room.second);
        narrowing.setFocus();
        QTest::keyClick(&narrowing, Qt::Key_Escape);
        QVERIFY(room.model->indexOfFeed(room.first).isValid());
    }

    void theMenuOfAFeedAsksForWhatItNames()
    {
        Room room;
        room.open();
        QSignalSpy refresh(room.pane.get(), &SidebarPane::refreshFeedRequested);
        QSignalSpy markRead(room.pane.get(), &SidebarPane::markReadRequested);
        const QPoint place = room.tree->visualRect(room.model->indexOfFeed(room.second)).center();
        Q_EMIT room.tree->customContextMenuRequested(place);
        auto &menu = child<QMenu>(*room.pane, "sidebarMenu");
        QTRY_VERIFY(menu.isVisible());
        child<QAction>(menu, "refreshFeed").trigger();
        child<QAction>(menu, "markRowRead").trigger();
        menu.close();
        QCOMPARE(refresh.size(), 1);
        QCOMPARE(refresh.first().first().value<FeedId>(), room.second);
        QCOMPARE(markRead.first().first().value<ItemQuery>().feed(), room.second);
    }

    void goingToATagIncludesIt()
    {
        Room room;
        room.open();
        room.pane->goTo(nasa);
        QCOMPARE(room.query(), QStringLiteral("agency:nasa"));
    }
};

QTEST_MAIN(TestSidebarPane)
#include "tst_sidebarpane.moc"
