#pragma once

#include "core/ownname.h"
#include "core/result.h"

#include <QByteArray>
#include <QVector>

namespace rendezvous::reader {

/// Own names as JSON, with everything that is known of them:
/// {"rendezvous-own-names":1,"names":[{"kind":"programme","id":"...","forms":["..."],"matchCase":false,"wholeWord":true}]}
QByteArray writeOwnNames(const QVector<OwnName> &names);

/// Errors: Malformed (the detail says where), TooLarge for more than 10,000 names.
Result<QVector<OwnName>> parseOwnNames(const QByteArray &json);

/// Of a file. For a worker. Errors besides: Io when it cannot be read, TooLarge for more than 8 MiB.
Result<QVector<OwnName>> readOwnNames(const QString &path);

} // namespace rendezvous::reader
