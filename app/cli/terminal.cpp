#include "cli/terminal.h"

#include "cli/failure.h"

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <qt_windows.h>
#endif

namespace rendezvous::cli {

Terminal::Terminal()
{
#ifdef Q_OS_WIN
    // What goes in and out is bytes in UTF-8: Windows would change line ends, and show another code page.
    for (std::FILE *stream : {stdin, stdout, stderr})
        _setmode(_fileno(stream), _O_BINARY);
    SetConsoleOutputCP(CP_UTF8);
#endif
}

Console Terminal::console()
{
    return {[this](bool isError, const QByteArray &text) {
        const auto size = static_cast<size_t>(text.size());
        const bool isWritten = std::fwrite(text.constData(), 1, size, isError ? stderr : stdout) == size;
        if (!isWritten && !isError && m_fault == 0)
            m_fault = errno;
    }};
}

int Terminal::finish(int exitCode)
{
    if (std::fflush(stdout) != 0 && m_fault == 0)
        m_fault = errno;
    // Who wants the first lines only closes the pipe by right; what a full disk swallowed must not pass for
    // done.
    if (m_fault == 0 || m_fault == EPIPE)
        return exitCode;
    return failed({Error::Kind::Io, QStringLiteral("standard output: %1").arg(qt_error_string(m_fault))},
                  console());
}

} // namespace rendezvous::cli
