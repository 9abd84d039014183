#pragma once

#include "core/bounds.h"

#include <QElapsedTimer>
#include <QString>
#include <QThreadPool>

#include <atomic>

namespace rendezvous::reader {

/// Whether the disk has room for more than what is on it. The disk itself is asked in a thread, every few seconds at most: one
/// that is far away or asleep answers late.
class DiskRoom
{
public:
    /// `folder`: on the disk that is meant. Asks at once.
    explicit DiskRoom(const QString &folder, qint64 leastBytes = bounds::diskFreeToFetch);

    /// As it was when last asked; a disk that has not answered yet, or never does, has room.
    bool isEnough();

private:
    void look();

    QString m_folder;
    qint64 m_leastBytes;
    std::atomic<bool> m_isEnough = true;
    QElapsedTimer m_sinceLook;
    QThreadPool m_pool; ///< last, so that its work ends while all else is still there
};

} // namespace rendezvous::reader
