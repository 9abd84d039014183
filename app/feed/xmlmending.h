#pragma once

#include <QByteArray>
#include <QStringList>

namespace rendezvous::feed {

/// Whether a strict parser may be given this document at all: no DTD, and no tag with more attributes than
/// bounds::xmlAttributes, for which such parsers take quadratic time. Linear in the bytes.
bool isFitForStrictParser(const QByteArray &utf8);

struct MendedXml {
    QByteArray utf8;         ///< well-formed, within bounds, without prolog and comments
    QStringList warnings;    ///< what was repaired, each naming line and cause
    bool isComplete = true;  ///< the root element's end was there
};

/// Makes well-formed XML of what was meant to be: closes what is open, drops what closes nothing, escapes bare
/// "&" and "<", resolves the named characters of HTML and of the document's own DTD (at most
/// bounds::xmlEntityExpansion bytes of these), drops control characters, junk around the root, depth beyond
/// bounds::xmlDepth. An RSS `item` or Atom `entry` inside another ends that one. Linear in the bytes.
MendedXml mendXml(const QByteArray &utf8);

} // namespace rendezvous::feed
