#pragma once

#include "instance/instance.h"

#include <QThreadPool>
#include <QTimer>

namespace rendezvous::instance {

/// The wait of a window for a profile that a command holds: tries again until the profile is owned, or until
/// its owner is a window and came to the front. Nothing blocks meanwhile.
class Admission : public QObject
{
    Q_OBJECT
public:
    explicit Admission(const QString &folder);

    /// As Instance::own(); InUse while the wait lasts, and for good when the owner came to the front.
    Result<std::unique_ptr<Instance>> take() { return std::move(m_outcome); }

Q_SIGNALS:
    void ended();

private:
    void tryAgain();

    QString m_folder;
    Result<std::unique_ptr<Instance>> m_outcome;
    QTimer m_pause;
    QThreadPool m_asking; ///< of one thread; last, so that it is done before the rest goes
};

} // namespace rendezvous::instance
