#pragma once

#include "core/ownname.h"
#include "core/result.h"
#include "reader/ownnamecheck.h"

#include <QString>
#include <QVector>

#include <atomic>
#include <memory>

namespace rendezvous::ui {

/// What a file of own names has for a person.
struct OwnNameImport
{
    QVector<OwnName> added;                ///< can be followed, and are not yet
    QVector<reader::OwnNameFault> refused; ///< the rest, and why
};

/// Reads a file and looks for each of its names among those that are known. Slow: for a worker; `isStopped` ends it
/// with Cancelled. Errors: those of reader::readOwnNames().
Result<OwnNameImport> importOwnNames(const QString &path, const std::shared_ptr<const tagging::Tagger> &tagger,
                                     const QVector<OwnName> &known, const std::atomic_bool &isStopped);

} // namespace rendezvous::ui
