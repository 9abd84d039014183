#include "article/escape.h"

namespace rendezvous::article {
namespace {

void appendEscaped(std::string &html, std::string_view utf8, std::string_view special)
{
    for (;;) {
        const std::size_t plain = utf8.find_first_of(special);
        if (plain == std::string_view::npos) {
            html += utf8;
            return;
        }
        html += utf8.substr(0, plain);
        switch (utf8[plain]) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        default:
            html += "&quot;";
        }
        utf8.remove_prefix(plain + 1);
    }
}

} // namespace

void appendEscapedText(std::string &html, std::string_view utf8)
{
    appendEscaped(html, utf8, "&<>");
}

std::string attributeOf(std::string_view name, std::string_view utf8)
{
    std::string attribute = " ";
    attribute += name;
    attribute += "=\"";
    appendEscaped(attribute, utf8, "&<>\"");
    attribute += '"';
    return attribute;
}

} // namespace rendezvous::article
