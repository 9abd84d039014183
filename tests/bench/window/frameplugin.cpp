// A plugin that Qt loads into any program which has it in QT_QPA_GENERIC_PLUGINS: it says on standard output
// when the first frame of a window was painted and the event loop runs again, and when the first frame with
// rows in a list was. So an unchanged program is timed from outside.
#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QGenericPlugin>
#include <QListView>
#include <QWidget>

#include <chrono>
#include <cstdio>

namespace {

class FrameReport : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType()) {
            const auto *widget = static_cast<QWidget *>(watched);
            if (widget->window()->isVisible())
                tell(m_hasFrame, "frame");
            const auto *list = qobject_cast<const QListView *>(widget->parentWidget());
            if (list && list->model() && list->model()->rowCount() > 0)
                tell(m_hasRows, "rows");
        }
        return false;
    }

private:
    /// After the frame: what is queued while it is painted runs when it is done.
    void tell(bool &isTold, const char *what)
    {
        if (isTold)
            return;
        isTold = true;
        QMetaObject::invokeMethod(
            this,
            [what] {
                const auto now = std::chrono::steady_clock::now().time_since_epoch();
                std::printf("%s %lld\n", what, static_cast<long long>(std::chrono::nanoseconds(now).count()));
                std::fflush(stdout);
            },
            Qt::QueuedConnection);
    }

    bool m_hasFrame = false;
    bool m_hasRows = false;
};

} // namespace

class FramePlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "frameplugin.json")
public:
    QObject *create(const QString &, const QString &) override
    {
        auto *report = new FrameReport(QCoreApplication::instance());
        QCoreApplication::instance()->installEventFilter(report);
        return report;
    }
};

#include "frameplugin.moc"
