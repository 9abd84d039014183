#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QRegion>
#include <QVector>

#include <functional>

/// An application that can say when a frame went to the screen: painted, and handed to the platform.
class FrameApplication : public QApplication
{
public:
    /// Whether painting `region` of a widget is what is waited for.
    using Sight = std::function<bool(const QWidget &, const QRegion &region)>;

    using QApplication::QApplication;

    /// Does something and runs the event loop until each sight was in a frame; for each, the milliseconds
    /// from before the doing to the end of that frame. Ends the program when one has not come within a
    /// minute.
    QVector<double> paintedAfter(const std::function<void()> &act, const QVector<Sight> &sights);

    bool notify(QObject *receiver, QEvent *event) override;

private:
    struct Watch
    {
        Sight sight;
        bool isInThisFrame = false;
        double milliseconds = -1;
    };

    void look(const QWidget &widget, const QRegion &region);
    void endFrame();
    bool hasSeenAll() const;

    QVector<Watch> m_watches;
    QElapsedTimer m_timer;
    int m_depth = 0; ///< of events that cause events
};
