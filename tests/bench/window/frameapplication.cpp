#include "window/frameapplication.h"

#include <QPaintEvent>
#include <QThread>
#include <QWidget>

#include <algorithm>

namespace {

constexpr qint64 patience = 60'000;

} // namespace

QVector<double> FrameApplication::paintedAfter(const std::function<void()> &act, const QVector<Sight> &sights)
{
    m_watches.clear();
    for (const Sight &sight : sights)
        m_watches.append({sight});
    m_timer.start();
    act();
    while (!hasSeenAll()) {
        processEvents(QEventLoop::AllEvents, 50);
        if (m_timer.hasExpired(patience))
            qFatal("what should be seen was not painted within a minute");
    }
    QVector<double> times;
    for (const Watch &watch : std::as_const(m_watches))
        times.append(watch.milliseconds);
    m_watches.clear();
    return times;
}

bool FrameApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread() || m_watches.isEmpty())
        return QApplication::notify(receiver, event);
    if (event->type() == QEvent::Paint && receiver->isWidgetType())
        look(*static_cast<QWidget *>(receiver), static_cast<QPaintEvent *>(event)->region());
    ++m_depth;
    const bool isHandled = QApplication::notify(receiver, event);
    --m_depth;
    // The outermost event is the platform's or the update request: only when it returns has the frame been
    // flushed.
    if (m_depth == 0)
        endFrame();
    return isHandled;
}

void FrameApplication::look(const QWidget &widget, const QRegion &region)
{
    for (Watch &watch : m_watches) {
        if (watch.milliseconds < 0 && !watch.isInThisFrame)
            watch.isInThisFrame = watch.sight(widget, region);
    }
}

void FrameApplication::endFrame()
{
    for (Watch &watch : m_watches) {
        if (watch.isInThisFrame)
            watch.milliseconds = double(m_timer.nsecsElapsed()) / 1e6;
        watch.isInThisFrame = false;
    }
}

bool FrameApplication::hasSeenAll() const
{
    return std::all_of(m_watches.cbegin(), m_watches.cend(),
                       [](const Watch &watch) { return watch.milliseconds >= 0; });
}
