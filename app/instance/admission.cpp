#include "instance/admission.h"

#include "instance/handover.h"

namespace rendezvous::instance {

namespace {
constexpr int pause = 250; // ms between two tries
}

Admission::Admission(const QString &folder) : m_folder(folder), m_outcome(Error{Error::Kind::InUse, folder})
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    m_asking.setMaxThreadCount(1);
    connect(&m_pause, &QTimer::timeout, this, &Admission::tryAgain);
    m_pause.start();
}

void Admission::tryAgain()
{
    m_outcome = Instance::own(m_folder);
    if (m_outcome || m_outcome.error().kind != Error::Kind::InUse) {
        Q_EMIT ended();
        return;
    }
    m_asking.start([this] {
        // Perhaps another window was faster.
        const bool isRaised = raise(m_folder).isOk();
        QMetaObject::invokeMethod(this, [this, isRaised] {
            if (isRaised)
                Q_EMIT ended();
            else
                m_pause.start();
        });
    });
}

} // namespace rendezvous::instance
