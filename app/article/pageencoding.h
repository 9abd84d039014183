#pragma once

#include <QByteArray>
#include <QString>

namespace rendezvous::article {

/// The text of a page's bytes: by byte order mark, else as UTF-8 where they are that, else by the charset of the
/// Content-Type header or of a meta element, else by the page's language and the look of its bytes. Labels mean what
/// the WHATWG Encoding Standard says. Bytes that do not fit become U+FFFD.
QString decodePage(const QByteArray &bytes, const QByteArray &contentType = {});

} // namespace rendezvous::article
