#include "tagging/compile/gazetteersource.h"
#include "tagging/compile/tablecompiler.h"

#include <QFile>
#include <QString>

#include <cstdio>

// usage: compile_gazetteer FOLDER OUTPUT. Run by the build.
int main(int argc, char **argv)
{
    using namespace rendezvous;
    if (argc != 3) {
        std::fprintf(stderr, "usage: %s FOLDER OUTPUT\n", argv[0]);
        return 2;
    }
    const auto fail = [](const Error &error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.detail));
        return 1;
    };
    const auto source = tagging::readGazetteerSource(QString::fromLocal8Bit(argv[1]));
    if (!source)
        return fail(source.error());
    const auto tables = tagging::compileTables(*source);
    if (!tables)
        return fail(tables.error());
    QFile output(QString::fromLocal8Bit(argv[2]));
    const QByteArray bytes = tagging::writeTables(**tables);
    if (!output.open(QIODevice::WriteOnly) || output.write(bytes) != bytes.size())
        return fail({Error::Kind::Io, output.errorString()});
    return 0;
}
