#include "support/patience.h"
#include "ui/session/termination.h"

#include <csignal>

using namespace rendezvous::ui;

class TestTermination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignalToEndIsHeardInTheEventLoop()
    {
#ifndef Q_OS_UNIX
        QSKIP("only Unix ends programs by signals");
#else
        {
            const Termination termination;
            QSignalSpy requested(&termination, &Termination::requested);
            std::raise(SIGTERM);
            QCOMPARE(requested.size(), 0);
            QTRY_COMPARE(requested.size(), 1);
        }
        const Termination another;
        QSignalSpy requested(&another, &Termination::requested);
        std::raise(SIGHUP);
        QTRY_COMPARE(requested.size(), 1);
#endif
    }
};

QTEST_GUILESS_MAIN(TestTermination)
#include "tst_termination.moc"
