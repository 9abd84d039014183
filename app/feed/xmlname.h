#pragma once

#include <QByteArray>

#include <string_view>

namespace rendezvous::feed {

/// A name without its prefix.
std::string_view localName(std::string_view name);

/// The same letters of ASCII in any case.
bool isSameName(std::string_view a, std::string_view b);

/// The name with "_" for what XML does not have in names; one colon at most, as namespaces have it, and not
/// at the ends.
QByteArray xmlName(std::string_view name);

} // namespace rendezvous::feed
