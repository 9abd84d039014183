#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QStringList>

namespace rendezvous::feed {

struct MendedJson {
    QJsonDocument document;
    QStringList warnings;   ///< what was repaired, naming line and cause
    bool isComplete = true; ///< false: the text was cut off, and `document` has what came before
};

/// Reads JSON; where it is broken, drops control characters, commas too many and what follows the document, and
/// ends a cut one after its last whole value. Errors: Malformed.
Result<MendedJson> readJson(const QByteArray &utf8);

} // namespace rendezvous::feed
