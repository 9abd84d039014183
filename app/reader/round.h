#pragma once

#include <QObject>
#include <QPointer>

#include <memory>

namespace rendezvous::reader {

/// Work that belongs together and is stopped together: who asks the store and the fetcher for it. Ended, the asker is gone
/// at once, not with the next turn of the event loop: an answer that is on its way already must not find it in the next round.
class Round
{
public:
    bool isOn() const { return m_asker != nullptr; }
    void begin() { m_asker = std::make_unique<QObject>(); }
    void end() { m_asker.reset(); }

    /// Null between rounds.
    QObject *asker() const { return m_asker.get(); }
    /// For what comes back by another way than to the asker: null once this round ended, whichever is on by then.
    QPointer<QObject> mark() const { return m_asker.get(); }

private:
    std::unique_ptr<QObject> m_asker;
};

} // namespace rendezvous::reader
