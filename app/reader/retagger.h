#pragma once

#include "core/ids.h"
#include "core/item.h"
#include "core/result.h"
#include "reader/round.h"
#include "tagging/tagger.h"

#include <QByteArray>
#include <QObject>
#include <QThreadPool>
#include <QVector>

#include <memory>
#include <optional>

namespace rendezvous::store {
class Store;
}

namespace rendezvous::reader {

struct RetagProgress
{
    qint64 done = 0;
    qint64 total = 0;
    qint64 changed = 0; ///< items that got other tags
};

/// Tags stored items again after the names we know changed: last stored first, a few at a time, so that
/// nobody waits for it and little is held. Stopped, or cut by the end of the program, it goes on where it
/// was. What a person said about an item's tags holds.
class Retagger : public QObject
{
    Q_OBJECT
public:
    Retagger(store::Store &store, std::shared_ptr<const tagging::Tagger> tagger, QObject *parent = nullptr);
    ~Retagger() override;

    enum class Wish {
        IfNamesChanged, ///< when the store was tagged with other names than the tagger's; else finished()
                        ///< comes at once
        Anyway,
    };
    void start(Wish wish = Wish::IfNamesChanged);
    /// With finished(); start() goes on where it was.
    void stop();
    bool isRunning() const { return m_round.isOn(); }

    /// Begins anew with these names when it was running.
    void setTagger(std::shared_ptr<const tagging::Tagger> tagger);

Q_SIGNALS:
    void progressed(const rendezvous::reader::RetagProgress &progress);
    /// `isWhole`: every stored item has the tags of these names. Not whole and no error: it was stopped.
    void finished(const rendezvous::reader::RetagProgress &progress, bool isWhole,
                  const std::optional<rendezvous::Error> &error);

private:
    struct Found;
    void begin(bool isDone);
    void nextBatch();
    void tagBatch(QVector<Found> batch);
    void write(const QVector<Found> &changed, ItemId last, qint64 size);
    void endWhole();
    void end(bool isWhole, const std::optional<Error> &error = {});

    store::Store &m_store;
    std::shared_ptr<const tagging::Tagger> m_tagger;
    QByteArray m_version; ///< of the tagger's names
    Round m_round;
    ItemId m_below{}; ///< all that were stored from here on are done
    RetagProgress m_progress;
    QThreadPool m_pool; ///< last, so that its work ends while all else is still there
};

/// Names what a tagger knows: another one for other names, or another release of the rules.
QByteArray versionOf(const tagging::Tagger &tagger);

} // namespace rendezvous::reader
