#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace rendezvous::store {
class Store;
}

namespace rendezvous::reader {

class Settings;

/// When a house is kept. The fallbacks are the program's; tests shorten them.
struct HousekeepingHours {
    std::chrono::milliseconds afterStart = std::chrono::minutes(5); ///< the person and the first refresh come before
    std::chrono::milliseconds betweenSteps = std::chrono::milliseconds(500);
    std::chrono::milliseconds betweenRounds = std::chrono::hours(24);
};

/// Removes what nobody wants any more, a little at a time: items older than the person keeps them, but those that were starred or
/// tagged by hand, and what was left of feeds that were removed before the program started: until then a removal can be
/// undone.
class Housekeeping : public QObject
{
    Q_OBJECT
public:
    Housekeeping(store::Store &store, const Settings &settings, QObject *parent = nullptr);
    Housekeeping(store::Store &store, const Settings &settings, const HousekeepingHours &hours, QObject *parent = nullptr);

    /// From now on, until destroyed.
    void start();

Q_SIGNALS:
    /// A round is over.
    void finished();

private:
    void step();

    store::Store &m_store;
    const Settings &m_settings;
    HousekeepingHours m_hours;
    QDateTime m_begun = QDateTime::currentDateTimeUtc();
    QTimer m_timer;
};

} // namespace rendezvous::reader
