#pragma once

#include "core/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace rendezvous::cli {

inline constexpr int exitDone = 0;
inline constexpr int exitPartly = 1;
inline constexpr int exitUsage = 2;

/// A command line taken apart. A word that starts with one dash is a word, so that queries can exclude.
struct Invocation {
    QString profile;            ///< of --profile; empty: the default one
    QString command;            ///< empty: none was named
    QStringList words;          ///< after the command
    QHash<QString, QStringList> options; ///< without the dashes; a switch has one empty value each time
    QByteArray input;           ///< what was read for "-" or for a file, when a command is handed over

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option) const { return options.value(option).value(0); }
    /// A whole number that is not negative. Errors: InvalidArgument.
    Result<int> number(const QString &option, int fallback) const;
};

bool takesValue(const QString &option);

/// Errors: InvalidArgument (an option without its value).
Result<Invocation> parseArguments(const QStringList &arguments);

} // namespace rendezvous::cli
