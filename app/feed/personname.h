#pragma once

#include <QString>

namespace rendezvous::feed {

/// The name in what RSS calls a person: "mail@host (Name)", "Name <mail@host>", "Name"; the address where
/// there is nothing else.
QString personName(const QString &text);

} // namespace rendezvous::feed
