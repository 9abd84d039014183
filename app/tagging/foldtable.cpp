#include "tagging/fold.h"

#include <QChar>
#include <QString>

namespace rendezvous::tagging {

namespace {

struct Pair {
    char16_t from;
    char16_t to;
};

// Letters that no decomposition leads to their base, and spellings that writers mix.
constexpr Pair pairs[] = {
    {u'ø', u'o'}, {u'Ø', u'o'}, {u'ł', u'l'}, {u'Ł', u'l'}, {u'đ', u'd'}, {u'Đ', u'd'}, {u'ı', u'i'},
    {u'İ', u'i'}, {u'ħ', u'h'}, {u'ə', u'e'}, {u'Ə', u'e'}, {u'ŉ', u'n'},
    {0x0622, 0x0627}, {0x0623, 0x0627}, {0x0625, 0x0627}, {0x0671, 0x0627}, {0x0649, 0x064A}, {0x0629, 0x0647},
    {0x06A9, 0x0643}, {0x06CC, 0x064A}, {0x0624, 0x0648}, {0x0626, 0x064A},
    {0x0901, 0x0902}, {0x0958, 0x0915}, {0x0959, 0x0916}, {0x095A, 0x0917}, {0x095B, 0x091C}, {0x095C, 0x0921},
    {0x095D, 0x0922}, {0x095E, 0x092B}, {0x095F, 0x092F}, {0x0929, 0x0928}, {0x0931, 0x0930}, {0x0934, 0x0933},
    {u'ё', u'е'}, {u'Ё', u'е'}, {u'ґ', u'г'}, {u'Ґ', u'г'},
};

constexpr char16_t quotes[] = u"\"„“”‟«»‹›「」『』《》〈〉｢｣〝〞＂";
constexpr char16_t apostrophes[] = u"'’ʼ‘`´ʹʻʾ′＇";
constexpr char16_t hyphens[] = u"-‐‑‒−－⁃﹣";
constexpr char16_t dashes[] = u"–—―─━";

bool isInvisible(char16_t c)
{
    return c == 0x00AD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069)
        || c == 0xFEFF || (c >= 0xFE00 && c <= 0xFE0F) || c == 0x061C || c == 0x180E || c == 0x0640
        || (c >= 0x064B && c <= 0x065F) || c == 0x0670 || c == 0x093C;
}

bool isLatinMark(char16_t c)
{
    return c >= 0x0300 && c <= 0x036F;
}

bool decomposes(char16_t c)
{
    return !(c >= 0xAC00 && c <= 0xD7A3) && !(c >= 0x3040 && c <= 0x30FF) && !(c >= 0x4E00 && c <= 0x9FFF)
        && !(c >= 0x0900 && c <= 0x097F) && !(c >= 0x0620 && c <= 0x06FF);
}

QString compatible(QChar c)
{
    const QString parts = decomposes(c.unicode()) ? c.decomposition() : QString();
    if (parts.isEmpty() || parts == c)
        return c;
    QString all;
    for (const QChar part : parts)
        all += compatible(part);
    return all;
}

char16_t foldUnit(char16_t unit)
{
    const QChar c(unit);
    if (c.isSurrogate())
        return unit;
    const char16_t small = c.toCaseFolded().unicode();
    if (small == u'й' || small == u'ї')
        return small;
    QString folded;
    for (const QChar part : compatible(c)) {
        if (!isLatinMark(part.unicode()))
            folded += part.toCaseFolded();
    }
    if (folded.size() == 1) {
        const QChar only = folded.at(0);
        return only.isSpace() && only != u'\n' ? u' ' : only.unicode();
    }
    return FoldTable::special;
}

Script scriptOf(char16_t unit)
{
    const QChar c(unit);
    if (unit == 0x30FB || unit == 0xFF65 || unit == 0x0964 || unit == 0x0965)
        return Script::None;
    if (c.isDigit())
        return Script::Digit;
    if (unit == 0x30FC)
        return Script::Katakana;
    if (unit == 0x3005 || unit == 0x3007)
        return Script::Han;
    const bool isSign = c.isMark() && unit >= 0x0900 && unit <= 0x0DFF;
    if (!c.isLetter() && !isSign)
        return Script::None;
    switch (c.script()) {
    case QChar::Script_Latin: return Script::Latin;
    case QChar::Script_Cyrillic: return Script::Cyrillic;
    case QChar::Script_Greek: return Script::Greek;
    case QChar::Script_Arabic: return Script::Arabic;
    case QChar::Script_Devanagari: return Script::Devanagari;
    case QChar::Script_Han: return Script::Han;
    case QChar::Script_Hiragana: return Script::Hiragana;
    case QChar::Script_Katakana: return Script::Katakana;
    case QChar::Script_Hangul: return Script::Hangul;
    default: return Script::Other;
    }
}

LetterCase caseOf(QChar c)
{
    if (!c.isLetter() || c.toLower() == c.toUpper())
        return LetterCase::None;
    return c.isUpper() ? LetterCase::Capital : LetterCase::Small;
}

FoldTable makeFoldTable()
{
    FoldTable table;
    for (int i = 0; i < 65536; ++i) {
        const auto c = static_cast<char16_t>(i);
        const bool isPlain = (c >= 0x3400 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xF8FF);
        table.to[c] = isPlain ? c : foldUnit(c);
        table.cases[c] = isPlain ? LetterCase::None : caseOf(QChar(c));
        if (c >= 0x3400 && c <= 0x9FFF)
            table.scripts[c] = Script::Han;
        else if (c >= 0xAC00 && c <= 0xD7A3)
            table.scripts[c] = Script::Hangul;
        else
            table.scripts[c] = isPlain ? Script::None : scriptOf(c);
        if (isInvisible(c))
            table.to[c] = FoldTable::dropped;
        else if (isLatinMark(c))
            table.to[c] = FoldTable::special;
    }
    const auto setAll = [&table](const char16_t *units, char16_t to) {
        for (; *units; ++units)
            table.to[*units] = to;
    };
    setAll(quotes, u'"');
    setAll(apostrophes, u'\'');
    setAll(hyphens, u'-');
    setAll(dashes, u'—');
    for (const Pair &pair : pairs)
        table.to[pair.from] = pair.to;
    // Decoded, combined or composed with what stands around them.
    for (const char16_t c : {u'&', u'#', u'\\', u'ß', u'ẞ', u'æ', u'Æ', u'œ', u'Œ', char16_t(0xFF9E), char16_t(0xFF9F)})
        table.to[c] = FoldTable::special;
    for (int c = 0x1100; c <= 0x1112; ++c)
        table.to[static_cast<size_t>(c)] = FoldTable::special;
    return table;
}

} // namespace

const FoldTable &foldTable()
{
    static const FoldTable table = makeFoldTable();
    return table;
}

} // namespace rendezvous::tagging
