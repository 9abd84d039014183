#pragma once

#include <QByteArray>

#include <optional>

namespace rendezvous::feed {

/// The encoding that a label means, by the name that iconv knows: "latin1" -> "windows-1252". Empty for a
/// label that means nothing here.
QByteArray charsetFromLabel(const QByteArray &label);

/// `bytes` of `charset` (a name of charsetFromLabel()) as UTF-8; nothing when some fit not.
std::optional<QByteArray> toUtf8(const QByteArray &bytes, const QByteArray &charset);

/// The same, every byte that does not fit becoming U+FFFD.
QByteArray toUtf8Lossy(const QByteArray &bytes, const QByteArray &charset);

/// The UTF-16 code unit of a windows-1252 byte, C1 controls where the table has a hole.
char16_t windows1252(unsigned char byte);

/// The most likely encoding of text that is not UTF-8, judged by how its letters would read. Empty when none
/// stands out.
QByteArray guessCharset(const QByteArray &bytes);

} // namespace rendezvous::feed
