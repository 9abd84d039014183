#pragma once

#include <QByteArray>
#include <QUrl>

#include <string_view>

namespace rendezvous::article {

/// The address that a link of the page may have: controls and blanks gone, resolved against base, http, https or
/// mailto, without the parameters that only serve to follow people around; empty for everything else. Encoded ASCII;
/// giving the result again changes nothing.
QByteArray linkAddress(std::string_view href, const QUrl &base);

/// The same for a picture: http or https only.
QByteArray pictureAddress(std::string_view src, const QUrl &base);

} // namespace rendezvous::article
