#include "ui/session/termination.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace rendezvous::ui {

#ifdef Q_OS_UNIX

namespace {

constexpr int heard[] = {SIGTERM, SIGINT, SIGHUP};

// A signal handler reaches nothing but what is static.
volatile std::sig_atomic_t writingEnd = -1;

void tellPipe(int)
{
    const char byte = 0;
    // The pipe is empty, so this cannot fail in a way that could be mended here.
    [[maybe_unused]] const ssize_t written = ::write(int(writingEnd), &byte, 1);
}

} // namespace

struct Termination::Pipe {
    int ends[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> notifier;
};

Termination::Termination(QObject *parent) : QObject(parent), m_pipe(std::make_unique<Pipe>())
{
    if (::pipe(m_pipe->ends) != 0)
        return;
    for (const int end : m_pipe->ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    writingEnd = m_pipe->ends[1];
    m_pipe->notifier = std::make_unique<QSocketNotifier>(m_pipe->ends[0], QSocketNotifier::Read);
    connect(m_pipe->notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_pipe->notifier->setEnabled(false);
        Q_EMIT requested();
    });
    struct sigaction action = {};
    action.sa_handler = tellPipe;
    action.sa_flags = int(SA_RESTART | SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    for (const int signal : heard)
        ::sigaction(signal, &action, nullptr);
}

Termination::~Termination()
{
    if (m_pipe->ends[0] < 0)
        return;
    for (const int signal : heard)
        std::signal(signal, SIG_DFL);
    writingEnd = -1;
    m_pipe->notifier.reset();
    ::close(m_pipe->ends[0]);
    ::close(m_pipe->ends[1]);
}

#else

struct Termination::Pipe {
};

Termination::Termination(QObject *parent) : QObject(parent) {}

Termination::~Termination() = default;

#endif

} // namespace rendezvous::ui
