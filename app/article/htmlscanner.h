#pragma once

#include "article/elements.h"

#include <string_view>

namespace rendezvous::article {

struct HtmlToken {
    enum class Kind {
        Text,
        RawText,  ///< the content of script, style and their like: no tags, no character references
        StartTag,
        EndTag,
        End       ///< of the input
    };
    Kind kind = Kind::End;
    std::string_view source;     ///< all bytes of it
    std::string_view name;       ///< of a tag, as it stands in the source
    std::string_view attributes; ///< of a start tag: what is between name and end
    Element element = Element::Unknown;
    int attributeCount = 0;
    bool isSelfClosing = false;
};

/// Cuts UTF-8 into tags and text by the rules of the HTML5 tokenizer (section 13.2.5), looking at each byte a
/// bounded number of times. Comments, doctypes and processing instructions are passed over; a tag that never ends is
/// text, with everything behind it. CDATA marks, which feeds leave behind when they wrap HTML twice, are passed over
/// and what they wrap is read.
class HtmlScanner
{
public:
    explicit HtmlScanner(std::string_view utf8) : m_html(utf8) {}

    HtmlToken next();

private:
    bool skipMarkup();
    HtmlToken textToken(std::size_t end, HtmlToken::Kind kind);
    bool readTag(HtmlToken &token);
    std::size_t rawTextEnd() const;
    std::size_t scriptEnd(std::size_t comment) const;
    bool isTagNamed(std::string_view tag, std::size_t at) const;

    std::string_view m_html;
    std::size_t m_position = 0;
    std::size_t m_cdataEnd = std::string_view::npos;
    bool m_isCdataEndless = false; ///< no mark of an end is left: not looked for again
    Element m_rawElement = Element::Unknown; ///< of the start tag just read
    bool m_isRestText = false;
};

} // namespace rendezvous::article
