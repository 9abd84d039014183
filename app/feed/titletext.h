#pragma once

#include <QString>

namespace rendezvous::feed {

/// What a text is said to be, by the document or by its format's custom.
enum class TextType {
    Plain,    ///< stated to be text: "<b>" is three characters
    Html,     ///< escaped HTML
    Xhtml,    ///< mark-up of the document itself, written out as HTML
    Unstated, ///< text or HTML, as RSS leaves it
};

/// A title, name or label as plain text on one line: mark-up dropped unless it is Plain, references decoded
/// (in Plain text too, since nobody means a title to read "&amp;" and many escape it twice), white space
/// collapsed, control and bidirectional formatting characters dropped, at most bounds::title units. A "<"
/// that begins no element of HTML stays.
QString titleText(const QString &text, TextType type);

/// Text that came without a type: whether it is meant as HTML (it closes an element, or breaks a line).
bool looksLikeHtml(const QString &text);

/// Plain text as HTML.
QString escapedText(const QString &text);
/// The same, with the lines of its writer.
QString escapedLines(const QString &text);

} // namespace rendezvous::feed
