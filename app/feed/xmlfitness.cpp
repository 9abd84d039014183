#include "feed/xmlmending.h"

#include "core/bounds.h"

#include <cstring>
#include <string_view>

namespace rendezvous::feed {

using namespace std::string_view_literals;

bool isFitForStrictParser(const QByteArray &utf8)
{
    const char *p = utf8.constData();
    const char *const end = p + utf8.size();
    while ((p = static_cast<const char *>(std::memchr(p, '<', static_cast<size_t>(end - p))))) {
        if (++p == end)
            break;
        if (*p == '!') {
            const std::string_view rest(p, static_cast<size_t>(end - p));
            if (rest.substr(0, 8) == "!DOCTYPE"sv || rest.substr(0, 8) == "!doctype"sv)
                return false;
            const bool isCdata = rest.substr(0, 8) == "![CDATA["sv;
            const size_t close = isCdata                        ? rest.find("]]>"sv)
                                 : rest.substr(0, 3) == "!--"sv ? rest.find("-->"sv, 3)
                                                                : rest.find('>');
            if (close == std::string_view::npos)
                return false;
            p += close;
            continue;
        }
        // An attribute takes five bytes at least (" a=''"), and no tag goes beyond the next "<".
        constexpr ptrdiff_t least = 5 * bounds::xmlAttributes;
        const auto *const next = static_cast<const char *>(std::memchr(p, '<', static_cast<size_t>(end - p)));
        if (next && next - p < least) {
            p = next;
            continue;
        }
        int attributes = 0;
        char quote = 0;
        for (; p < end && (quote || *p != '>'); ++p) {
            if (quote) {
                p = static_cast<const char *>(std::memchr(p, quote, static_cast<size_t>(end - p)));
                if (!p)
                    return false;
                quote = 0;
            } else if (*p == '"' || *p == '\'') {
                quote = *p;
                ++attributes;
            }
        }
        if (attributes > bounds::xmlAttributes)
            return false;
        if (p >= end)
            break;
    }
    return true;
}

} // namespace rendezvous::feed
