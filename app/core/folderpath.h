#pragma once

#include <QString>
#include <QStringList>

namespace rendezvous {

/// A folder as one text, as people and `folder:` in queries write it: its names joined by "/". A slash inside a name is
/// written as U+2215, which looks the same, so that "AI/ML" is no folder inside "AI".
QString folderText(const QStringList &path);

/// The names in such a text.
QStringList folderPath(const QString &text);

} // namespace rendezvous
