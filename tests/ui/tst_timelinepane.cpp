#include "core/utc.h"
#include "models/timelinemodel.h"
#include "ui/paneroom.h"
#include "ui/timeline/age.h"
#include "ui/timeline/rowmeta.h"
#include "ui/timeline/timelinedelegate.h"
#include "ui/timeline/timelinepane.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace rendezvous;
using namespace rendezvous::ui;

namespace {

struct Room : PaneRoom {
    FeedId feed = fixture.addFeed(QStringLiteral("https://a.example/"), QStringLiteral("News"));
    QVector<ItemId> ids;
    std::unique_ptr<models::TimelineModel> model;
    std::unique_ptr<TimelinePane> pane;
    QListView *view = nullptr;

    QVector<ItemId> add(int count, int firstMinute)
    {
        QVector<IncomingItem> items;
        for (int i = 0; i < count; ++i) {
            const QDateTime when = QDateTime::currentDateTimeUtc().addSecs(-60 * (firstMinute + i));
            items.append(StoreFixture::item(QStringLiteral("item %1").arg(firstMinute + i), {}, {}, when));
        }
        return fixture.addItems(feed, items);
    }

    void open(int count = 60)
    {
        ids = add(count, 100);
        model = std::make_unique<models::TimelineModel>(fixture.store(), current, gazetteer, QStringLiteral("en"));
        pane = std::make_unique<TimelinePane>(*model, current, nullptr);
        view = &child<QListView>(*pane, "timelineView");
        show(*pane, {400, 600});
        QTRY_COMPARE(model->rowCount(), count);
        pane->focusList();
    }

    void setRead(const QVector<ItemId> &which)
    {
        QVERIFY(fixture.write([=](store::Writing &w) { return w.setRead(which, true); }).isOk());
    }
};

} // namespace

class TestTimelinePane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selectingGoesThroughTheListAndStopsAtItsEnds()
    {
        Room room;
        room.open(3);
        QSignalSpy selected(room.pane.get(), &TimelinePane::itemSelected);
        QVERIFY(room.pane->selectNext());
        QCOMPARE(room.pane->currentItem(), room.ids.at(0));
        QVERIFY(!room.pane->selectPrevious());
        QVERIFY(room.pane->selectLast());
        QVERIFY(!room.pane->selectNext());
        QCOMPARE(room.pane->currentItem(), room.ids.at(2));
        QVERIFY(room.pane->selectFirst());
        QCOMPARE(selected.size(), 3);
        QTest::keyClick(room.view, Qt::Key_Down);
        QCOMPARE(room.pane->currentItem(), room.ids.at(1));
    }

    void aLanguageIsNamedWhenThePersonDoesNotReadIt_data()
    {
        QTest::addColumn<QStringList>("read");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isNamed");
        const QStringList both{QStringLiteral("fr"), QStringLiteral("zh-Hans")};
        QTest::newRow("read") << both << QStringLiteral("fr") << false;
        QTest::newRow("of another country") << both << QStringLiteral("fr-CA") << false;
        QTest::newRow("in another script") << both << QStringLiteral("zh-Hant") << false;
        QTest::newRow("not read") << both << QStringLiteral("ru") << true;
        QTest::newRow("unknown") << both << QString() << false;
    }

    void aLanguageIsNamedWhenThePersonDoesNotReadIt()
    {
        QFETCH(QStringList, read);
        QFETCH(QString, language);
        QFETCH(bool, isNamed);
        ItemHeader header;
        header.feedTitle = QStringLiteral("News");
        header.sorted = QDateTime::currentDateTimeUtc();
        header.language = language;
        QCOMPARE(rowMeta(header, read, header.sorted).count(QStringLiteral(" · ")), isNamed ? 2 : 1);
    }

    void thePlaceOfTheListComesBack()
    {
        Room room;
        room.open();
        room.view->verticalScrollBar()->setValue(777);
        const TimelinePane::Place place = room.pane->place();
        QVERIFY(place.offset < 0);
        room.view->scrollToTop();
        room.pane->goTo(place);
        QCOMPARE(room.view->verticalScrollBar()->value(), 777);
        room.pane->goTo({ItemId{999'999}, 3});
        QCOMPARE(room.view->verticalScrollBar()->value(), 777);
    }

    void unreadItemsAreFoundPastReadOnes()
    {
        Room room;
        room.open(5);
        room.setRead({room.ids.at(0), room.ids.at(1), room.ids.at(3)});
        QTRY_COMPARE(room.model->unreadCount(), 2);
        QVERIFY(room.pane->selectNextUnread());
        QCOMPARE(room.pane->currentRow(), 2);
        QVERIFY(room.pane->selectNextUnread());
        QCOMPARE(room.pane->currentRow(), 4);
        QVERIFY(!room.pane->selectNextUnread());
        QVERIFY(room.pane->selectPreviousUnread());
        QCOMPARE(room.pane->currentRow(), 2);
    }

    void enterActivates()
    {
        Room room;
        room.open(3);
        QSignalSpy activated(room.pane.get(), &TimelinePane::itemActivated);
        room.pane->selectFirst();
        QTest::keyClick(room.view, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().value<ItemId>(), room.ids.at(0));
    }

    void theStarIsClickedWithoutSelecting()
    {
        Room room;
        room.open(3);
        QSignalSpy starred(room.pane.get(), &TimelinePane::starClicked);
        const QRect row = room.view->visualRect(room.model->index(1, 0));
        QTest::mouseClick(room.view->viewport(), Qt::LeftButton, {}, QPoint(row.right() - 18, row.top() + 24));
        QCOMPARE(starred.size(), 1);
        QCOMPARE(starred.first().first().value<ItemId>(), room.ids.at(1));
        QCOMPARE(room.pane->currentItem(), ItemId{});
    }

    void newItemsWaitBehindAPillAndThePlaceStays()
    {
        Room room;
        room.open();
        room.pane->select(room.ids.at(30));
        const int before = room.view->verticalScrollBar()->value();
        const QRect place = room.view->visualRect(room.view->currentIndex());
        QSignalSpy selected(room.pane.get(), &TimelinePane::itemSelected);

        room.add(12, 1);
        auto &pill = child<QPushButton>(*room.pane, "timelinePill");
        QTRY_VERIFY(pill.isVisible());
        QCOMPARE(pill.text(), QStringLiteral("12 new"));
        QCOMPARE(room.view->verticalScrollBar()->value(), before);

        room.model->showPending();
        QCOMPARE(room.view->visualRect(room.view->currentIndex()), place);
        QCOMPARE(room.pane->currentItem(), room.ids.at(30));
        QCOMPARE(selected.size(), 0);
        QVERIFY(!pill.isVisible());
    }

    void pressingThePillShowsTheNewestItems()
    {
        Room room;
        room.open();
        room.pane->selectLast();
        room.add(2, 1);
        auto &pill = child<QPushButton>(*room.pane, "timelinePill");
        QTRY_VERIFY(pill.isVisible());
        QTest::mouseClick(&pill, Qt::LeftButton);
        QCOMPARE(room.model->rowCount(), 62);
        QCOMPARE(room.view->verticalScrollBar()->value(), 0);
    }

    void theSelectionOutlivesAnotherQueryThatHoldsTheItem()
    {
        Room room;
        room.open(3);
        room.pane->select(room.ids.at(2));
        QSignalSpy selected(room.pane.get(), &TimelinePane::itemSelected);
        room.setQuery("title:102");
        QTRY_COMPARE(room.model->rowCount(), 1);
        QCOMPARE(room.pane->currentItem(), room.ids.at(2));
        QCOMPARE(selected.size(), 0);
        room.setQuery("title:101");
        QTRY_COMPARE(room.pane->currentItem(), ItemId{});
        QCOMPARE(selected.size(), 1);
    }

    void anEmptyListSaysWhyAndHowToGoOn()
    {
        Room room;
        room.open(1);
        room.setQuery("title:nothing");
        auto &title = child<QLabel>(*room.pane, "timelineEmptyTitle");
        QTRY_VERIFY(title.isVisible());
        QCOMPARE(title.text(), QStringLiteral("Nothing matches"));
        QTest::mouseClick(&child<QPushButton>(*room.pane, "timelineShowAll"), Qt::LeftButton);
        QVERIFY(room.current.query().isEmpty());
        QTRY_VERIFY(!title.isVisible());

        room.setQuery("is:starred");
        QTRY_COMPARE(title.text(), QStringLiteral("Nothing starred yet"));
        room.setRead(room.ids);
        room.setQuery("is:unread");
        QTRY_COMPARE(title.text(), QStringLiteral("All read"));
    }

    void everyDensityHasOneRowHeight()
    {
        Room room;
        room.open();
        int last = 0;
        for (const Density density : {Density::Compact, Density::Comfortable, Density::Spacious}) {
            room.pane->setDensity(density);
            const int height = room.view->visualRect(room.model->index(0, 0)).height();
            QVERIFY(height > last);
            QCOMPARE(room.view->visualRect(room.model->index(1, 0)).height(), height);
            last = height;
        }
    }

    void theFirstItemOfADayMakesRoomForAHeadingInARowOfTheSameHeight()
    {
        Room room;
        room.open(2);
        room.add(2, 60 * 72);
        QTRY_COMPARE(room.model->pendingCount(), 2);
        room.model->showPending();
        QTRY_VERIFY(room.model->header(room.model->itemAt(3)));
        const auto &delegate = dynamic_cast<const TimelineDelegate &>(*room.view->itemDelegate());
        const auto starTop = [&](int row) {
            const QRect place(0, 0, 400, delegate.rowHeight(room.view->font()));
            return delegate.starRect(room.model->index(row, 0), place, *room.view).top();
        };
        QVERIFY(starTop(2) > starTop(0));
        QCOMPARE(starTop(3), starTop(0));
        QCOMPARE(room.view->visualRect(room.model->index(2, 0)).height(),
                 room.view->visualRect(room.model->index(0, 0)).height());
    }

    void agesAndDaysAreShort()
    {
        const QDateTime now(QDate(2022, 4, 19), QTime(12, 0), utc);
        QCOMPARE(ageText(now, now), QStringLiteral("now"));
        QCOMPARE(ageText(now.addSecs(-12 * 60), now), QStringLiteral("12 min"));
        QCOMPARE(ageText(now.addSecs(-5 * 3600), now), QStringLiteral("5 h"));
        QCOMPARE(dayText(QDate(2022, 4, 19), QDate(2022, 4, 19)), QStringLiteral("Today"));
        QCOMPARE(dayText(QDate(2022, 4, 18), QDate(2022, 4, 19)), QStringLiteral("Yesterday"));
    }
};

QTEST_MAIN(TestTimelinePane)
#include "tst_timelinepane.moc"
