#pragma once

#include <QByteArray>

#include <optional>
#include <string_view>

namespace rendezvous::feed {

/// What a named character reference of HTML stands for ("eacute"), as UTF-8; empty for an unknown name.
QByteArray namedCharacter(std::string_view name);

/// What the number of a character reference stands for ("#233", "#xE9", without & and ;): windows-1252 for the
/// C1 range, as the HTML Standard (13.2.5.80) has it; nothing for what is no character of XML.
std::optional<QByteArray> numberedCharacter(std::string_view number);

} // namespace rendezvous::feed
