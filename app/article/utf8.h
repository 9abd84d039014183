#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

namespace rendezvous::article {

/// HTML's white space (ASCII only: a no-break space is a character like any other).
constexpr bool isHtmlSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

/// The code units that valid UTF-8 takes in UTF-16.
qsizetype utf16Length(std::string_view utf8);

/// The code point that starts at a position, which is moved past it; U+FFFD for a byte that is no part of one, moved past alone.
char32_t takeCodePoint(std::string_view utf8, std::size_t &position);

/// True when nothing in it would be read differently the second time: no controls, no byte order mark, no
/// non-characters of the last two of the plane.
bool isCleanText(std::string_view utf8);
/// The same without them.
std::string cleanText(std::string_view utf8);

/// Scripts written without blanks (Han, Kana, their punctuation): a line end between two of these in the source is
/// no blank (CSS Text 3, section 4.1.3).
bool isWrittenWithoutBlanks(char32_t c);
char32_t firstCodePoint(std::string_view utf8);
char32_t lastCodePoint(std::string_view utf8);

} // namespace rendezvous::article
