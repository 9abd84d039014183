#pragma once

#include <QByteArray>

namespace rendezvous {

/// "png", "jpeg", "gif" or "webp", by the first bytes and whatever a server calls them: the formats whose
/// decoders open no other file and run no script, so that nothing else is kept or decoded. Empty for anything
/// else, SVG too.
QByteArray pictureKind(const QByteArray &bytes);

} // namespace rendezvous
