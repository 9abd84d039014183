// The whole window over 100,000 stored items beside an empty window of Qt with three splitter panes, in one run: how
// long until each is visible, and until each has answered a key. Exit code 1 when ours takes more than twice as long.
//
//     QT_QPA_PLATFORM=offscreen bench_window [ITEMS]
#include "fetch/fetcher.h"
#include "models/timelinemodel.h"
#include "reader/refresher.h"
#include "reader/settings.h"
#include "reader/subscriber.h"
#include "support/storefixture.h"
#include "tagging/tagger.h"
#include "ui/article/picturecache.h"
#include "ui/mainwindow.h"
#include "ui/timeline/timelinepane.h"

#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeWidget>

#include <algorithm>
#include <cstdio>

using namespace rendezvous;

namespace {

constexpr int feeds = 200;
constexpr int rounds = 7;
constexpr double allowed = 2.0;

void fill(StoreFixture &fixture, int items)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const int perFeed = std::max(1, items / feeds);
    const QVector<Tag> tags{{TagKind::Agency, QStringLiteral("esa")},
                            {TagKind::Station, QStringLiteral("iss")},
                            {TagKind::Country, QStringLiteral("FR")}};
    for (int f = 0; f < feeds; ++f) {
        const QString name = QStringLiteral("Source %1").arg(f);
        const FeedId feed = fixture.addFeed(QStringLiteral("https://%1.example/feed").arg(f), name);
        QVector<IncomingItem> news;
        for (int i = 0; i < perFeed; ++i) {
            const int number = f * perFeed + i;
            news.append(StoreFixture::item(QStringLiteral("Report %1 on the work of two crews in orbit").arg(number),
                                           QStringLiteral("They met at noon and exchanged flags and seeds."),
                                           {tags.at(number % 3), tags.at((number + 1) % 3)},
                                           now.addSecs(-60LL * number)));
        }
        fixture.addItems(feed, news, now);
    }
}

struct Times {
    double visible = 0; ///< milliseconds from construction until painted
    double key = 0;     ///< milliseconds from the key until what it moved is painted
};

double median(QVector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void paintNow(QWidget &window)
{
    QCoreApplication::processEvents();
    window.repaint();
    QCoreApplication::processEvents();
}

Times emptyWindow()
{
    QElapsedTimer timer;
    timer.start();
    QMainWindow window;
    auto *outer = new QSplitter(&window);
    auto *tree = new QTreeWidget;
    auto *list = new QListWidget;
    outer->addWidget(tree);
    outer->addWidget(list);
    outer->addWidget(new QTextBrowser);
    list->addItems({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
    window.setCentralWidget(outer);
    window.resize(1280, 800);
    window.show();
    (void)QTest::qWaitForWindowExposed(&window);
    paintNow(window);
    Times times{milliseconds(timer), 0};
    list->setFocus();
    list->setCurrentRow(0);
    paintNow(window);
    timer.restart();
    QTest::keyClick(list, Qt::Key_Down);
    paintNow(window);
    times.key = milliseconds(timer);
    return times;
}

/// What of the window is made once per program start and is no part of showing it is given.
struct Room {
    StoreFixture fixture;
    reader::Settings settings{fixture.folder() + QStringLiteral("/settings.ini")};
    fetch::Fetcher fetcher;
    std::shared_ptr<const tagging::Tagger> tagger = *tagging::Tagger::build(*tagging::Gazetteer::load());
    reader::Refresher refresher{fixture.store(), fetcher, tagger, settings};
    reader::Subscriber subscriber{fixture.store(), fetcher, tagger};
    ui::PictureCache pictures{fixture.folder() + QStringLiteral("/pictures")};
};

Times fullWindow(Room &room, int items)
{
    QElapsedTimer timer;
    timer.start();
    ui::MainWindow window({room.fixture.store(), room.settings, room.fetcher, room.refresher, room.subscriber,
                           room.tagger, room.pictures, room.fixture.folder(), QStringLiteral("en")});
    window.show();
    (void)QTest::qWaitForWindowExposed(&window);
    paintNow(window);
    Times times{milliseconds(timer), 0};
    const models::TimelineModel &model = window.panes().items;
    if (!QTest::qWaitFor([&model, items] { return model.rowCount() >= items; }, 60'000))
        qFatal("the list has %d rows of %d", model.rowCount(), items);
    std::printf("  list of %d rows after %.0f ms\n", model.rowCount(), milliseconds(timer));
    // What the side bar counts beside it is not the key's.
    QTest::qWait(1'000);
    paintNow(window);
    timer.restart();
    QTest::keyClick(&window, Qt::Key_J);
    if (window.panes().timeline.currentRow() != 0)
        qFatal("the key moved nothing");
    paintNow(window);
    times.key = milliseconds(timer);
    QTest::qWait(300);
    return times;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const int asked = application.arguments().value(1).toInt();
    const int items = (asked > 0 ? asked : 100'000) / feeds * feeds;
    Room room;
    room.settings.setValue(reader::settings::offline, true);
    room.settings.setValue(reader::settings::markReadAfter, -1);
    std::printf("storing %d items\n", items);
    fill(room.fixture, items);

    emptyWindow(); // fonts and style are loaded once for both
    QVector<double> visible[2];
    QVector<double> key[2];
    for (int round = 0; round < rounds; ++round) {
        const Times floor = emptyWindow();
        const Times ours = fullWindow(room, items);
        visible[0].append(floor.visible);
        visible[1].append(ours.visible);
        key[0].append(floor.key);
        key[1].append(ours.key);
    }
    const double visibleRatio = median(visible[1]) / median(visible[0]);
    const double keyRatio = median(key[1]) / median(key[0]);
    std::printf("visible: %.1f ms, empty window %.1f ms, ratio %.2f\n", median(visible[1]), median(visible[0]),
                visibleRatio);
    std::printf("key:     %.1f ms, empty window %.1f ms, ratio %.2f\n", median(key[1]), median(key[0]), keyRatio);
    return visibleRatio <= allowed && keyRatio <= allowed ? 0 : 1;
}
