#pragma once

#include <QString>

namespace rendezvous::reader {

/// The folder that holds everything of one person: rendezvous.sqlite, settings.ini, pictures/, icons/, backups/. 0700.
struct Profile {
    QString folder;

    /// The folder named, else the platform's place for application data, there or not.
    static Profile at(const QString &folder);
    /// A profile for the demonstration, beside the ordinary one.
    static Profile demo();

    /// For who is about to write: makes the folder when it is missing, and closes it to others. Where that fails, opening
    /// the store in it says why.
    void make() const;

    QString settingsFile() const { return folder + QStringLiteral("/settings.ini"); }
    QString picturesFolder() const { return folder + QStringLiteral("/pictures"); }
    QString iconsFolder() const { return folder + QStringLiteral("/icons"); }
};

} // namespace rendezvous::reader
