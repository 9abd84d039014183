#pragma once

#include <QByteArray>

#include <string_view>

namespace rendezvous::article {

/// Pictures inside an address (RFC 2397) are kept up to this size, which holds icons, formulas and small charts. In
/// bytes after decoding; the text of the address stays below the bound of a tag.
inline constexpr qsizetype dataPictureBytes = 32 * 1024;

bool isDataAddress(std::string_view src);

/// The address in its one form, data:image/png;base64,..., when its bytes really are a PNG, JPEG, GIF or WebP of up
/// to dataPictureBytes and more than a place-holder; empty otherwise.
QByteArray dataPictureAddress(std::string_view src);

} // namespace rendezvous::article
