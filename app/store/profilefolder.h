#pragma once

#include "core/result.h"

#include <QString>

namespace rendezvous::store {

/// The files of a profile: rendezvous.sqlite with its companions, backups/, ballast.
QString databasePath(const QString &folder);
QString backupPath(const QString &folder);
QString ballastPath(const QString &folder);

/// Creates the folder, closed to others (0700), and in it the ballast: room that is given up on a full disk so that items can
/// still be removed. ReadOnly when nothing can be written there.
Result<void> prepareProfileFolder(const QString &folder);
/// Writes the ballast unless it is there or the disk is nearly full; whether it is there.
bool writeBallast(const QString &folder);
/// Where the disk has no room even for what an open database needs beside it, the ballast is given up at once: what is stored
/// can then be read, and be removed.
void makeRoomToOpen(const QString &folder);
/// Database files are their owner's alone (0600).
void closeToOthers(const QString &folder);

} // namespace rendezvous::store
