#pragma once

#include <QIcon>
#include <QString>

namespace rendezvous::ui {

/// An icon of resources/icons, drawn in the text colour of the palette that holds when it is painted, so that it is
/// right in light, dark and high contrast. The file is "<name>-symbolic.svg"; what is drawn in "currentColor" takes the
/// colour.
QIcon symbolicIcon(const QString &name);

/// The program's own icon, in its own colours.
QIcon applicationIcon();

} // namespace rendezvous::ui
