#pragma once

#include <QString>

#include <optional>

namespace rendezvous::store {

/// Bytes that may still be written to the disk that a folder is on; nothing when that cannot be told. Asks for that disk alone:
/// a table of all that is mounted may lack it, or wait for another that does not answer.
std::optional<qint64> freeSpace(const QString &folder);

} // namespace rendezvous::store
