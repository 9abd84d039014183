#include "article/style.h"

#include "article/lowercase.h"
#include "article/utf8.h"

#include <algorithm>
#include <string>

namespace rendezvous::article {
namespace {

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isHtmlSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isHtmlSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

/// CSS Syntax 3, section 4.3.2; a comment that never ends is none, so that it hides nothing.
std::string withoutComments(std::string_view style)
{
    std::string kept;
    std::size_t position = 0;
    for (std::size_t begin = style.find("/*"); begin != std::string_view::npos; begin = style.find("/*", position)) {
        const std::size_t end = style.find("*/", begin + 2);
        if (end == std::string_view::npos)
            break;
        kept += style.substr(position, begin - position);
        kept += ' ';
        position = end + 2;
    }
    return kept += style.substr(position);
}

template <class Use> void eachDeclaration(std::string_view written, Use use)
{
    const std::string style = withoutComments(written);
    std::size_t end = 0;
    for (std::size_t begin = 0; begin < style.size(); begin = end + 1) {
        end = std::min(style.find(';', begin), style.size());
        const std::string_view declaration(style.data() + begin, end - begin);
        const std::size_t colon = declaration.find(':');
        if (colon != std::string_view::npos)
            use(lowerCase(trimmed(declaration.substr(0, colon))), lowerCase(trimmed(declaration.substr(colon + 1))));
    }
}

int pixels(const std::string &value)
{
    int number = 0;
    std::size_t i = 0;
    for (; i < value.size() && value[i] >= '0' && value[i] <= '9' && number < 100'000; ++i)
        number = number * 10 + (value[i] - '0');
    std::string_view unit = std::string_view(value).substr(i);
    if (i > 0 && unit.starts_with('.'))
        unit.remove_prefix(std::min(unit.find_first_not_of("0123456789", 1), unit.size()));
    return i > 0 && (unit.empty() || unit.starts_with("px")) ? number : -1;
}

} // namespace

Sides sidesOfStyle(std::string_view style)
{
    Sides sides;
    eachDeclaration(style, [&](const std::string &name, const std::string &value) {
        if (name == "width")
            sides.width = pixels(value);
        else if (name == "height")
            sides.height = pixels(value);
    });
    return sides;
}

bool isHidingStyle(std::string_view style)
{
    struct Property
    {
        bool isHiding = false;
        bool isImportant = false;
    };
    Property display;
    Property visibility;
    // the last counts, of each property for itself, but for what is important (CSS Cascade 4, section 6.1)
    const auto declare = [](Property &property, const std::string &value, std::string_view hiding) {
        const bool isImportant = value.find("!important") != std::string::npos;
        if (isImportant || !property.isImportant)
            property = {value.starts_with(hiding), isImportant};
    };
    eachDeclaration(style, [&](const std::string &name, const std::string &value) {
        if (name == "display")
            declare(display, value, "none");
        else if (name == "visibility")
            declare(visibility, value, "hidden");
    });
    return display.isHiding || visibility.isHiding;
}

} // namespace rendezvous::article
