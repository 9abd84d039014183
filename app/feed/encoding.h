#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace rendezvous::feed {

/// A document's text, whatever its bytes were.
struct DecodedText {
    QByteArray utf8;      ///< valid UTF-8 without a mark; shares the input's bytes where they are that already
    QString encoding;     ///< the lower-case name of what the bytes were read as, such as "windows-1251"
    QStringList warnings; ///< wrong labels, bytes that fit no encoding, text encoded twice
};

/// Reads XML or JSON bytes by their mark, else by the zeros of UTF-16 and UTF-32, else as UTF-8 when they are,
/// else by the charset of `contentType` and the XML declaration (RFC 7303, 3), else by the look of the text.
/// Labels mean what the WHATWG Encoding Standard (4.2) says: "iso-8859-1" is windows-1252.
DecodedText decodeText(const QByteArray &bytes, const QByteArray &contentType);

/// Text without C1 controls, which nobody means: they are windows-1252 bytes in the place of characters, or the
/// middle of UTF-8 that was encoded again, by numbered references perhaps.
QByteArray withoutC1(const QByteArray &utf8);

/// The charset parameter of a Content-Type value, lower case; empty: none.
QByteArray charsetOf(const QByteArray &contentType);

} // namespace rendezvous::feed
