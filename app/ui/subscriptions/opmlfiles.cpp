#include "ui/subscriptions/opmlfiles.h"

#include "core/bounds.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>

namespace rendezvous::ui {

namespace {

template <class R> void onWorker(QObject *asker, std::function<R()> work, std::function<void(const R &)> answer)
{
    QThreadPool::globalInstance()->start([asker = QPointer<QObject>(asker), work, answer] {
        R outcome = work();
        QMetaObject::invokeMethod(qApp, [asker, answer, outcome = std::move(outcome)] {
            if (asker)
                answer(outcome);
        });
    });
}

Result<feed::Opml> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Io, file.errorString()};
    const QByteArray bytes = file.read(bounds::opmlBody + 1);
    if (bytes.size() > bounds::opmlBody)
        return Error{Error::Kind::TooLarge, path};
    return feed::parseOpml(bytes);
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Kind::Io, file.errorString()};
    return {};
}

} // namespace

void readOpmlFile(const QString &file, QObject *asker, std::function<void(const Result<feed::Opml> &)> answer)
{
    onWorker<Result<feed::Opml>>(asker, [file] { return read(file); }, std::move(answer));
}

void writeOpmlFile(const QString &file, const feed::Opml &opml, QObject *asker,
                   std::function<void(const Result<void> &)> answer)
{
    onWorker<Result<void>>(
        asker, [file, opml] { return write(file, feed::writeOpml(opml)); }, std::move(answer));
}

} // namespace rendezvous::ui
