#pragma once

#include <QByteArray>
#include <QImage>

namespace rendezvous::reader {

/// Pixels along the longer side of an icon as it is kept: enough for a small icon on a fine screen.
inline constexpr int iconPixels = 32;

/// A site's icon, made small, from what a server sent: PNG, JPEG, GIF, WebP, or the best PNG or 32-bit bitmap of an ICO file.
/// Null for anything else, SVG included. Any thread.
QImage iconImage(const QByteArray &bytes);

} // namespace rendezvous::reader
