#pragma once

#include "core/ids.h"
#include "tagging/tagger.h"

#include <QByteArray>
#include <QObject>
#include <QThreadPool>
#include <QVector>

#include <memory>

namespace rendezvous::store {
class Store;
}

namespace rendezvous::reader {

/// Tags stored items again after the names we know changed: newest first, a few at a time, so that nobody waits for
/// it. Stopped, or cut by the end of the program, it goes on where it was.
class Retagger : public QObject
{
    Q_OBJECT
public:
    Retagger(store::Store &store, std::shared_ptr<const tagging::Tagger> tagger, QObject *parent = nullptr);
    ~Retagger() override;

    /// Begins when the store was tagged with other names than the tagger's; else finished() comes at once.
    void start();
    void stop();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed(qsizetype done, qsizetype total);
    void finished();

private:
    void nextBatch();
    void tagBatch(const QVector<ItemId> &batch);
    void end();

    store::Store &m_store;
    std::shared_ptr<const tagging::Tagger> m_tagger;
    QByteArray m_version;
    QThreadPool m_pool;
    QVector<ItemId> m_items; ///< still to do, newest first
    qsizetype m_done = 0;
    bool m_isRunning = false;
};

/// Names what a gazetteer knows: another one for other names, or another release of the rules.
QByteArray versionOf(const tagging::Gazetteer &gazetteer);

} // namespace rendezvous::reader
