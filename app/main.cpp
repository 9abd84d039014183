#include "cli/commandline.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (rendezvous::cli::isCommand(arguments)) {
        QCoreApplication application(argc, argv);
        return rendezvous::cli::run(arguments);
    }
    return 0;
}
