#include "tagging/homoglyphs.h"

#include "tagging/fold.h"

#include <algorithm>

namespace rendezvous::tagging {

namespace {

// Folded, so small letters; В, Н, М, Т, К look alike as capitals only, and the fold has lost which they were.
constexpr char16_t latin[] = u"aceopxyibhmtkd";
constexpr char16_t cyrillic[] = u"асеорхуівнмткԁ";

char16_t lookAlike(char16_t unit, const char16_t *from, const char16_t *to)
{
    for (; *from; ++from, ++to) {
        if (*from == unit)
            return *to;
    }
    return 0;
}

} // namespace

bool unifyScripts(char16_t *word, std::size_t size)
{
    const FoldTable &table = foldTable();
    const auto latinCount = std::count_if(word, word + size, [&](char16_t c) { return table.script(c) == Script::Latin; });
    const auto cyrillicCount = static_cast<std::ptrdiff_t>(size) - latinCount;
    const Script rare = latinCount > cyrillicCount ? Script::Cyrillic : Script::Latin;
    const char16_t *from = rare == Script::Latin ? latin : cyrillic;
    const char16_t *to = rare == Script::Latin ? cyrillic : latin;
    const bool hasAll = std::all_of(word, word + size, [&](char16_t c) {
        return table.script(c) != rare || lookAlike(c, from, to) != 0;
    });
    if (!hasAll)
        return false;
    std::transform(word, word + size, word, [&](char16_t c) {
        return table.script(c) == rare ? lookAlike(c, from, to) : c;
    });
    return true;
}

} // namespace rendezvous::tagging
