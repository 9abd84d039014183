#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace rendezvous::instance {

/// Asks the owner of `folder` to come to the front; done when it said that it does. Waits a few seconds at most. Errors:
/// InUse (the owner is a command without a window), Unreachable (nobody listens, or it went away), TimedOut.
Result<void> raise(const QString &folder);

/// Has the owner of `folder` run a command, copying its output to `write` as it comes; the exit code. Blocks: for the
/// command line only. Errors: InUse (the owner is itself a command), Unreachable (nobody listens, or it went away before
/// the command began), TimedOut, TooLarge; Truncated when the owner went away while the command ran.
Result<int> handOver(const QString &folder, const QStringList &arguments, const QByteArray &input,
                     const std::function<void(bool isError, const QByteArray &text)> &write);

} // namespace rendezvous::instance
