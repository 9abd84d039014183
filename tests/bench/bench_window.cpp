// The window over 100,000 stored items beside a window of Qt with three empty panes (window/emptywindow.h),
// in one run and on one platform, twice:
//   in one process    from the constructor to the first frame, and from a key to the frame in which the
//   selection has
//                     moved; the store is open and Qt is warm for both
//   as processes      from before the process is made to its first frame, the program as it is delivered
//   beside a program
//                     that shows the empty window
// Beside that, without a bound: until the first frame with items, and until the article of a key is painted.
// Exit code 1 when ours takes more than twice as long in one of the pairs.
//
//     QT_QPA_PLATFORM=offscreen bench_window [ITEMS]
#include "models/timelinemodel.h"
#include "ui/article/articlepane.h"
#include "ui/timeline/timelinepane.h"
#include "window/emptywindow.h"
#include "window/frameapplication.h"
#include "window/launch.h"
#include "window/profile.h"

#include <QTextEdit>

#include <algorithm>
#include <cstdio>

using namespace rendezvous;

namespace {

constexpr int rounds = 9;
constexpr int keys = 12;
constexpr double allowed = 2.0;

struct Times
{
    QVector<double> visible; ///< milliseconds until the first frame
    QVector<double> rows;    ///< until the first frame with items
    QVector<double> key;     ///< from a key to the frame with the selection moved
    QVector<double> article; ///< from a key to the frame with the article
};

double median(QVector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

FrameApplication::Sight selectionIn(const QListView &list, int row)
{
    return [&list, row](const QWidget &widget, const QRegion &region) {
        return &widget == list.viewport() && list.currentIndex().row() == row &&
               region.intersects(list.visualRect(list.currentIndex()));
    };
}

void measureEmpty(FrameApplication &application, Times &times)
{
    {
        std::optional<EmptyWindow> window;
        times.visible += application.paintedAfter(
            [&] { window.emplace(false).show(); },
            {[&](const QWidget &widget, const QRegion &) { return window && widget.window() == &*window; }});
    }
    EmptyWindow window(true);
    window.show();
    (void)QTest::qWaitForWindowExposed(&window);
    QListView &list = window.list();
    list.setFocus();
    list.setCurrentIndex(list.model()->index(0, 0));
    for (int row = 1; row <= keys; ++row) {
        QTest::qWait(20);
        times.key +=
            application.paintedAfter([&] { QTest::keyClick(&list, Qt::Key_Down); }, {selectionIn(list, row)});
    }
}

void measureReader(FrameApplication &application, Room &room, int items, Times &times)
{
    std::optional<ui::MainWindow> window;
    const QVector<double> shown = application.paintedAfter(
        [&] { window.emplace(room.engine()).show(); },
        {[&](const QWidget &widget, const QRegion &) { return window && widget.window() == &*window; },
         [&](const QWidget &widget, const QRegion &) {
             const QWidget *pane = widget.parentWidget();
             return window && pane && pane->objectName() == QLatin1String("timelineView") &&
                    window->panes().items.rowCount() > 0;
         }});
    times.visible.append(shown.first());
    times.rows.append(shown.last());

    const models::TimelineModel &model = window->panes().items;
    if (!QTest::qWaitFor([&] { return model.rowCount() >= items; }, 60'000))
        qFatal("the list has %d rows of %d", model.rowCount(), items);
    // What the side bar counts beside it is not the key's.
    QTest::qWait(500 + items / 200);
    const auto &list = *window->findChild<QListView *>(QStringLiteral("timelineView"));
    const auto &text = *window->findChild<QTextEdit *>(QStringLiteral("articleView"));
    bool isArticleThere = false;
    QObject::connect(&window->panes().article, &ui::ArticlePane::shown, [&] { isArticleThere = true; });
    for (int row = 0; row < keys; ++row) {
        QTest::qWait(20);
        isArticleThere = false;
        const QVector<double> answered =
            application.paintedAfter([&] { QTest::keyClick(window->focusWidget(), Qt::Key_J); },
                                     {selectionIn(list, row), [&](const QWidget &widget, const QRegion &) {
                                          return isArticleThere && &widget == text.viewport();
                                      }});
        times.key.append(answered.first());
        times.article.append(answered.last());
    }
}

void measureLaunch(const QString &program, const QStringList &arguments, bool hasRows, Times &times)
{
    const std::optional<Launch> launch = timedLaunch(program, arguments, hasRows);
    if (!launch)
        qFatal("%s shows nothing", qPrintable(program));
    times.visible.append(launch->visible);
    times.rows.append(launch->rows);
}

/// Whether the ratio is allowed.
bool tell(const char *what, const QVector<double> &ours, const QVector<double> &floor)
{
    const double ratio = median(ours) / median(floor);
    std::printf("%-26s %7.2f ms, empty window %7.2f ms, ratio %5.2f%s\n", what, median(ours), median(floor),
                ratio, ratio > allowed ? "  TOO SLOW" : "");
    return ratio <= allowed;
}

void tell(const char *what, const QVector<double> &ours)
{
    std::printf("%-26s %7.2f ms\n", what, median(ours));
}

} // namespace

int main(int argc, char *argv[])
{
    FrameApplication application(argc, argv);
    const int asked = application.arguments().value(1).toInt();
    const int items = asked > 0 ? asked : 100'000;
    StoreFixture fixture;
    std::printf("storing %d items\n", items);
    fillProfile(fixture, items);

    Times floor;
    Times ours;
    {
        Room room(fixture);
        Times warming; // fonts and style are loaded once for both
        measureEmpty(application, warming);
        for (int round = 0; round < rounds; ++round) {
            measureEmpty(application, floor);
            measureReader(application, room, items, ours);
        }
    }
    fixture.close();
    Times emptyLaunch;
    Times ourLaunch;
    for (int round = 0; round < rounds; ++round) {
        measureLaunch(QStringLiteral(EMPTY_PROGRAM), {}, false, emptyLaunch);
        measureLaunch(QStringLiteral(READER_PROGRAM), {QStringLiteral("--profile"), fixture.folder()}, true,
                      ourLaunch);
    }

    std::printf("platform %s, medians\n", qPrintable(QGuiApplication::platformName()));
    bool isFast = tell("in process, visible", ours.visible, floor.visible);
    isFast &= tell("in process, key", ours.key, floor.key);
    isFast &= tell("process start, visible", ourLaunch.visible, emptyLaunch.visible);
    tell("in process, items shown", ours.rows);
    tell("in process, article shown", ours.article);
    tell("process start, items shown", ourLaunch.rows);
    return isFast ? 0 : 1;
}
