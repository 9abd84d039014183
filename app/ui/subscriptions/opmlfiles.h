#pragma once

#include "core/result.h"
#include "feed/opml.h"

#include <functional>

class QObject;
class QString;

namespace rendezvous::ui {

/// Reads a file on a worker; the answer comes in the GUI thread unless `asker` is gone. Errors: Io, TooLarge, NotOpml.
void readOpmlFile(const QString &file, QObject *asker, std::function<void(const Result<feed::Opml> &)> answer);

/// Writes a list on a worker, whole or not at all. Errors: Io.
void writeOpmlFile(const QString &file, const feed::Opml &opml, QObject *asker,
                   std::function<void(const Result<void> &)> answer);

} // namespace rendezvous::ui
