#pragma once

#include "core/result.h"
#include "store/change.h"
#include "store/jobs.h"
#include "store/reading.h"
#include "store/writing.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>
#include <type_traits>

namespace rendezvous::store {

enum class OpenMode {
    ReadWrite, ///< creates and migrates; needs the profile's lock (instance module)
    ReadOnly,  ///< never writes or migrates; for the command line beside a running window
};

/// Everything on disk, seen from the GUI thread: one writer thread, one reader thread, answers as values.
///
///     store.read(this, [=](const Reading &r) { return r.items(query, page); },
///                      [this](Result<QVector<ItemHeader>> rows) { show(rows); });
///
/// The work runs in the store's thread and must capture values only; the answer arrives in the asker's thread
/// (the GUI thread), unless the asker is gone by then. Work queued before the database is open waits for it; when opening fails every
/// answer is that error.
class Store : public QObject
{
    Q_OBJECT
public:
    using Urgency = store::Urgency;

    /// Starts opening `folder`/rendezvous.sqlite in the background; opened() tells how that went.
    Store(const QString &folder, OpenMode mode, QObject *parent = nullptr);
    /// Waits for queued writes, then closes.
    ~Store() override;

    template <class Work, class Answer> void read(QObject *asker, Work work, Answer answer)
    {
        using R = std::invoke_result_t<Work, const Reading &>;
        postRead([work = std::move(work), deliver = delivery<R>(asker, std::move(answer))](Result<const Reading *> r) {
            deliver(r ? work(**r) : R(r.error()));
        });
    }

    /// The work runs inside a transaction, alone or with others that wait; an Error rolls just its own part back. It may run a second
    /// time, when another one in the transaction failed: it must not change what it captured.
    template <class Work, class Answer>
    void write(QObject *asker, Work work, Answer answer, Urgency urgency = Urgency::Person)
    {
        using R = std::invoke_result_t<Work, Writing &>;
        postWrite(urgency, [work = std::move(work), deliver = delivery<R>(asker, std::move(answer))](
                               Result<Writing *> w) -> WriteOutcome {
            auto result = std::make_shared<R>(w ? work(**w) : R(w.error()));
            return {result->isOk() ? std::nullopt : std::optional(result->error()), [result, deliver](const Result<void> &committed) {
                        deliver(committed || !result->isOk() ? std::move(*result) : R(committed.error()));
                    }};
        });
    }

Q_SIGNALS:
    void opened(const rendezvous::Result<void> &outcome);
    /// After a commit, in the GUI thread, before the answers of the writes in it.
    void changed(const rendezvous::store::Change &change);

private:
    /// Worker threads end before the store does, so that the store itself can be what their answers are posted to.
    template <class R, class Answer> std::function<void(R)> delivery(QObject *asker, Answer answer)
    {
        return [this, asker = QPointer<QObject>(asker), answer = std::move(answer)](R result) {
            deliver([asker, answer, result = std::move(result)]() mutable {
                if (asker)
                    answer(std::move(result));
            });
        };
    }
    void deliver(std::function<void()> call);

    void postRead(ReadJob job);
    void postWrite(Urgency urgency, WriteJob job);

    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace rendezvous::store
