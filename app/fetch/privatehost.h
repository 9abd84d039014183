#pragma once

#include <QString>

namespace rendezvous::fetch {

/// Whether an address or a name belongs to this computer or to the network around it, by its spelling alone:
/// loopback, private use, link-local, shared and other addresses that the internet does not route (RFC 6890),
/// the special names of RFC 6761, 6762 and 8375, and names without a dot.
bool isPrivateHost(const QString &host);

} // namespace rendezvous::fetch
