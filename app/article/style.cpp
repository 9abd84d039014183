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

template <class Use> void eachDeclaration(std::string_view style, Use use)
{
    while (!style.empty()) {
        const std::size_t end = std::min(style.find(';'), style.size());
        const std::string_view declaration = style.substr(0, end);
        style.remove_prefix(std::min(end + 1, style.size()));
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
    const std::string_view unit = std::string_view(value).substr(i);
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
    bool isHiding = false;
    eachDeclaration(style, [&](const std::string &name, const std::string &value) {
        if (name == "display")
            isHiding = value.starts_with("none");
        else if (name == "visibility" && value.starts_with("hidden"))
            isHiding = true;
    });
    return isHiding;
}

} // namespace rendezvous::article
