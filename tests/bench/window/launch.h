#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// How long a program takes, in milliseconds from before its process is made.
struct Launch
{
    double visible = 0; ///< until its first frame is painted
    double rows = 0;    ///< until the first frame that has rows in a list
};

/// Starts a program under the platform of this one, waits for its frames, and ends it. Nothing when it shows
/// none within a minute. `hasRows` says whether rows will come.
std::optional<Launch> timedLaunch(const QString &program, const QStringList &arguments, bool hasRows);
