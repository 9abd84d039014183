#include "ui/ownnames/ownnameimport.h"

#include "reader/ownnamefile.h"

namespace rendezvous::ui {

Result<OwnNameImport> importOwnNames(const QString &path, const std::shared_ptr<const tagging::Tagger> &tagger,
                                     const QVector<OwnName> &known, const std::atomic_bool &isStopped)
{
    const Result<QVector<OwnName>> names = reader::readOwnNames(path);
    if (!names)
        return names.error();
    reader::OwnNameCheck check(tagger, known);
    OwnNameImport import;
    for (const OwnName &name : *names) {
        if (isStopped)
            return Error{Error::Kind::Cancelled, {}};
        if (const std::optional<reader::OwnNameFault> fault = check.faultOf(name)) {
            import.refused.append(*fault);
        } else {
            check.add(name);
            import.added.append(name);
        }
    }
    return import;
}

} // namespace rendezvous::ui
