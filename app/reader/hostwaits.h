#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>

namespace rendezvous::reader {

/// What servers asked us to wait for, by origin, in the form the store keeps; waits that are over are left out.
QByteArray toBytes(const QHash<QString, QDateTime> &waits, const QDateTime &now);
QHash<QString, QDateTime> hostWaitsFromBytes(const QByteArray &bytes);

QString hostWaitsKey();

} // namespace rendezvous::reader
