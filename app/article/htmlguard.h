#pragma once

#include <QByteArray>

namespace rendezvous::article {

/// What stands between hostile bytes and the HTML parser, which has no bounds of its own: start tags deeper than
/// bounds::htmlDepth, with more than bounds::htmlAttributes or longer than bounds::htmlTag are dropped, a tag that
/// never ends is text. Comments, doctypes and the content of script and style go as well. Linear in the input.
QByteArray guardHtml(const QByteArray &utf8);

} // namespace rendezvous::article
