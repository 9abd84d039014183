#include "core/folderpath.h"

namespace rendezvous {

namespace {

constexpr QChar slash = u'/';
constexpr QChar slashInName(0x2215);

} // namespace

QString folderText(const QStringList &path)
{
    QStringList names = path;
    names.replaceInStrings(slash, slashInName);
    return names.join(slash);
}

QStringList folderPath(const QString &text)
{
    QStringList names = text.split(slash, Qt::SkipEmptyParts);
    names.replaceInStrings(slashInName, slash);
    return names;
}

} // namespace rendezvous
