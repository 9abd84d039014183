#pragma once

#include "core/result.h"
#include "fetch/exchange.h"
#include "reader/round.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <QThreadPool>
#include <QUrl>
#include <QVector>

namespace rendezvous::fetch {
class Fetcher;
}
namespace rendezvous::store {
class Store;
}

namespace rendezvous::reader {

struct Eviction;
class Settings;

/// Keeps the pictures of stored items on disk, so that articles are whole without a network: fetched after the items,
/// through the same polite queue, newest items first, within the person's budget. What a server does not have is
/// remembered and not asked again, nor is what is here or was here and had to make room: a condition would have nothing to
/// spare, so none is kept.
class OfflineCopies : public QObject
{
    Q_OBJECT
public:
    /// `folder`: Profile::picturesFolder().
    OfflineCopies(store::Store &store, fetch::Fetcher &fetcher, const Settings &settings, const QString &folder,
                  QObject *parent = nullptr);
    ~OfflineCopies() override;

    /// Fetches what is missing, until all is there, the budget is used up or stop(). Once at a time.
    void fetchMissing();
    void stop();
    bool isRunning() const { return m_round.isOn(); }

    /// The file of a picture by its article::imageKey(), there or not.
    QString pictureFile(const QString &key) const;

Q_SIGNALS:
    void arrived(const QString &key);
    void progressed(int pictures); ///< so many came in this round, until now
    /// The round is over; `pictures` came in it.
    void finished(int pictures);

private:
    void evict(qint64 budget);
    void noteEvicted(const Eviction &eviction, const QPointer<QObject> &in);
    void begin(qint64 bytes);
    void endWhenWritten();
    void askMore();
    void ask(const QUrl &url, const QUrl &feed);
    void answered(const QUrl &url, const fetch::Response &response);
    /// `in`: the round that asked for it.
    void note(const QUrl &url, qint64 bytes, bool isMissing, const QPointer<QObject> &in);
    void end();

    store::Store &m_store;
    fetch::Fetcher &m_fetcher;
    const Settings &m_settings;
    QString m_folder;
    QThreadPool m_pool;
    QSet<QUrl> m_tried;   ///< in this run of the program: a server that is down is not asked twice
    QSet<QUrl> m_asked;   ///< of these, those that were not answered yet
    Round m_round;
    int m_waiting = 0;    ///< requests and writes under way in this round
    int m_pictures = 0;
    qint64 m_bytes = 0;   ///< in the folder
    bool m_isFull = false;
};

} // namespace rendezvous::reader
