#include "store/store.h"

#include "store/profilefolder.h"
#include "store/readerthread.h"
#include "store/writerthread.h"

#include <mutex>

namespace rendezvous::store {

/// The threads, and what they have for the GUI thread. The writer goes last: it folds the log into the database, which
/// it can only when nobody reads any more.
struct Store::Impl {
    Store *store = nullptr;
    std::mutex mutex;
    std::vector<WriterThread::Committed> outbox;
    std::unique_ptr<WriterThread> writer;
    std::unique_ptr<ReaderThread> reader;

    void tellOpened(const Result<void> &outcome)
    {
        QMetaObject::invokeMethod(store, [store = store, outcome] { Q_EMIT store->opened(outcome); }, Qt::QueuedConnection);
    }

    void send(WriterThread::Committed committed)
    {
        {
            const std::lock_guard lock(mutex);
            outbox.push_back(std::move(committed));
        }
        QMetaObject::invokeMethod(store, [this] { deliverOutbox(true); }, Qt::QueuedConnection);
    }

    void deliverOutbox(bool isTelling)
    {
        std::vector<WriterThread::Committed> ready;
        {
            const std::lock_guard lock(mutex);
            ready.swap(outbox);
        }
        for (const WriterThread::Committed &committed : ready) {
            if (isTelling && !committed.change.isEmpty())
                Q_EMIT store->changed(committed.change);
            for (const auto &answer : committed.answers)
                answer();
        }
    }
};

Store::Store(const QString &folder, OpenMode mode, QObject *parent) : QObject(parent), m_impl(std::make_unique<Impl>())
{
    qRegisterMetaType<Change>();
    m_impl->store = this;
    m_impl->reader = std::make_unique<ReaderThread>(databasePath(folder), [impl = m_impl.get()](const Result<void> &outcome) {
        impl->tellOpened(outcome);
    });
    if (mode == OpenMode::ReadOnly) {
        m_impl->reader->start({});
        return;
    }
    m_impl->writer = std::make_unique<WriterThread>(
        folder, [reader = m_impl->reader.get()](const Result<void> &outcome) { reader->start(outcome); },
        [impl = m_impl.get()](WriterThread::Committed committed) { impl->send(std::move(committed)); });
}

Store::~Store()
{
    m_impl->reader->stop();
    m_impl->writer.reset();
    m_impl->deliverOutbox(false);
}

void Store::postRead(ReadJob job)
{
    m_impl->reader->post(std::move(job));
}

void Store::postWrite(Urgency urgency, WriteJob job)
{
    if (m_impl->writer) {
        m_impl->writer->post(urgency, std::move(job));
        return;
    }
    const Error refused{Error::Kind::ReadOnly, QStringLiteral("opened for reading only")};
    job(refused).afterCommit(refused);
}

void Store::deliver(std::function<void()> call)
{
    QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

} // namespace rendezvous::store
