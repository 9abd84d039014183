#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace rendezvous::instance {

/// Asks the owner of `folder` to come to the front. Waits at most two seconds. Errors: Unreachable.
Result<void> raise(const QString &folder);

/// Has the owner of `folder` run a command, copying its output to `write` as it comes; the exit code. Blocks: for the
/// command line only. Errors: Unreachable (nobody listens, or the owner went away), TooLarge.
Result<int> handOver(const QString &folder, const QStringList &arguments, const QByteArray &input,
                     const std::function<void(bool isError, const QByteArray &text)> &write);

} // namespace rendezvous::instance
