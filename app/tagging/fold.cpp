#include "tagging/fold.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <optional>

namespace rendezvous::tagging {

namespace {

struct Entity {
    QStringView name;
    char16_t unit;
};

// Those that feeds leave behind in plain text, doubly encoded ones above all.
constexpr Entity entities[] = {
    {u"amp", u'&'},     {u"quot", u'"'},    {u"apos", u'\''},   {u"lt", u'<'},      {u"gt", u'>'},
    {u"nbsp", u' '},    {u"rsquo", u'\''},  {u"lsquo", u'\''},  {u"ldquo", u'"'},   {u"rdquo", u'"'},
    {u"laquo", u'"'},   {u"raquo", u'"'},   {u"bdquo", u'"'},   {u"ndash", u'—'},   {u"mdash", u'—'},
    {u"hellip", u'…'},  {u"eacute", u'é'},  {u"egrave", u'è'},  {u"ecirc", u'ê'},   {u"agrave", u'à'},
    {u"acirc", u'â'},   {u"aacute", u'á'},  {u"iacute", u'í'},  {u"oacute", u'ó'},  {u"uacute", u'ú'},
    {u"ntilde", u'ñ'},  {u"ccedil", u'ç'},  {u"ouml", u'ö'},    {u"auml", u'ä'},    {u"uuml", u'ü'},
    {u"ocirc", u'ô'},   {u"icirc", u'î'},   {u"atilde", u'ã'},  {u"otilde", u'õ'},  {u"shy", 0x00AD},
};

constexpr qsizetype longestEntity = 10;

struct Decoded {
    char16_t unit;
    qsizetype length; ///< of the source, from the ampersand to the semicolon
};

std::optional<char16_t> numericUnit(QStringView digits)
{
    bool isOk = false;
    const bool isHex = digits.startsWith(u'x') || digits.startsWith(u'X');
    const uint value = isHex ? digits.mid(1).toUInt(&isOk, 16) : digits.toUInt(&isOk);
    if (!isOk || value == 0 || value > 0xFFFF || QChar(static_cast<char16_t>(value)).isSurrogate())
        return std::nullopt;
    return static_cast<char16_t>(value);
}

/// `rest` begins behind the ampersand.
std::optional<Decoded> decodeOnce(QStringView rest)
{
    const qsizetype semicolon = rest.left(longestEntity).indexOf(u';');
    if (semicolon < 2)
        return std::nullopt;
    const QStringView name = rest.left(semicolon);
    if (name.front() == u'#') {
        if (const auto unit = numericUnit(name.mid(1)))
            return Decoded{*unit, semicolon + 2};
        return std::nullopt;
    }
    for (const Entity &entity : entities) {
        if (entity.name == name)
            return Decoded{entity.unit, semicolon + 2};
    }
    return std::nullopt;
}

std::optional<Decoded> decodeEntity(QStringView rest)
{
    auto once = decodeOnce(rest);
    if (once && once->unit == u'&') {
        if (const auto twice = decodeOnce(rest.mid(once->length - 1)))
            return Decoded{twice->unit, once->length + twice->length - 1};
    }
    return once;
}

/// Letters that Unicode does not decompose and that writers do.
QString spelledOut(char16_t unit)
{
    switch (unit) {
    case u'ß':
    case u'ẞ': return QStringLiteral("ss");
    case u'æ':
    case u'Æ': return QStringLiteral("ae");
    case u'œ':
    case u'Œ': return QStringLiteral("oe");
    default: return QChar(unit);
    }
}

/// Voiced kana stand one behind their plain ones in Unicode, half-voiced two.
char16_t voiced(char16_t kana, bool isHalf)
{
    const bool isHaRow = kana >= u'ハ' && kana <= u'ホ';
    if (isHalf)
        return isHaRow ? static_cast<char16_t>(kana + 2) : kana;
    if (kana == u'ウ')
        return u'ヴ';
    return (kana >= u'カ' && kana <= u'ト') || isHaRow ? static_cast<char16_t>(kana + 1) : kana;
}

} // namespace

class Folding
{
public:
    Folding(QStringView source, FoldedText &result) : m_source(source), m_result(result) {}

    void run()
    {
        const FoldTable &table = foldTable();
        const char16_t *source = m_source.utf16();
        const auto size = static_cast<std::size_t>(m_source.size());
        m_result.m_units.resize(size + size / 8 + 16);
        m_units = m_result.m_units.data();
        while (m_at < size) {
            const char16_t to = table.to[source[m_at]];
            if (to < FoldTable::special) [[likely]] {
                m_units[m_size++] = to;
                ++m_at;
            } else {
                foldSlowly(to);
            }
        }
        m_units[m_size] = 0;
        m_result.m_size = m_size;
    }

private:
    void foldSlowly(char16_t to)
    {
        const std::size_t left = static_cast<std::size_t>(m_source.size()) - m_at;
        if (m_size + left + 24 > m_result.m_units.size()) {
            m_result.m_units.resize(m_size + left + left / 4 + 64);
            m_units = m_result.m_units.data();
        }
        const std::size_t from = m_at;
        const std::size_t sizeBefore = m_size;
        if (to == FoldTable::dropped)
            ++m_at;
        else
            foldSpecial(m_source.at(static_cast<qsizetype>(m_at)).unicode());
        if (m_at - from != m_size - sizeBefore)
            m_result.m_shifts.push_back({static_cast<std::uint32_t>(m_size), static_cast<std::uint32_t>(m_at)});
    }

    void foldSpecial(char16_t unit)
    {
        const QStringView rest = m_source.mid(static_cast<qsizetype>(m_at) + 1);
        if (unit == u'&') {
            const auto decoded = decodeEntity(rest);
            append(decoded ? decoded->unit : unit);
            m_at += static_cast<std::size_t>(decoded ? decoded->length : 1);
        } else if (unit == u'#') {
            const bool isDebris = rest.startsWith(u"39;");
            append(isDebris ? u'\'' : unit);
            m_at += isDebris ? 4 : 1;
        } else if (unit == u'\\') {
            if (!rest.startsWith(u'"') && !rest.startsWith(u'\''))
                append(unit);
            ++m_at;
        } else if (unit >= 0x0300 && unit <= 0x036F) {
            combine(unit);
            ++m_at;
        } else if (unit == 0xFF9E || unit == 0xFF9F) {
            if (m_size > 0)
                m_units[m_size - 1] = voiced(m_units[m_size - 1], unit == 0xFF9F);
            ++m_at;
        } else if (unit >= 0x1100 && unit <= 0x1112) {
            composeHangul(unit, rest);
        } else {
            const QString parts = spelledOut(unit).normalized(QString::NormalizationForm_KD).toCaseFolded();
            for (const QChar part : parts) {
                if (part.unicode() < 0x0300 || part.unicode() > 0x036F)
                    append(part.unicode());
            }
            ++m_at;
        }
    }

    void append(char16_t unit)
    {
        const char16_t to = foldTable().to[unit];
        if (to == FoldTable::dropped)
            return;
        m_units[m_size++] = to == FoldTable::special ? unit : to;
    }

    /// Other marks only decorate; й and ї are letters of their own.
    void combine(char16_t mark)
    {
        if (m_size == 0)
            return;
        char16_t &last = m_units[m_size - 1];
        if (mark == 0x0306 && last == u'и')
            last = u'й';
        else if (mark == 0x0308 && last == u'і')
            last = u'ї';
    }

    /// The Unicode Standard, section 3.12.
    void composeHangul(char16_t lead, QStringView rest)
    {
        if (rest.isEmpty() || rest.front().unicode() < 0x1161 || rest.front().unicode() > 0x1175) {
            append(lead);
            ++m_at;
            return;
        }
        int syllable = 0xAC00 + ((lead - 0x1100) * 21 + (rest.front().unicode() - 0x1161)) * 28;
        m_at += 2;
        if (rest.size() > 1 && rest.at(1).unicode() > 0x11A7 && rest.at(1).unicode() <= 0x11C2) {
            syllable += rest.at(1).unicode() - 0x11A7;
            ++m_at;
        }
        m_units[m_size++] = static_cast<char16_t>(syllable);
    }

    QStringView m_source;
    FoldedText &m_result;
    char16_t *m_units = nullptr;
    std::size_t m_size = 0;
    std::size_t m_at = 0;
};

FoldedText::FoldedText(QStringView original) : m_original(original)
{
    Folding(original, *this).run();
}

qsizetype FoldedText::originalBegin(std::size_t position) const
{
    const auto after = std::upper_bound(m_shifts.begin(), m_shifts.end(), position,
                                        [](std::size_t p, const Shift &shift) { return p < shift.folded; });
    qsizetype original = static_cast<qsizetype>(position);
    if (after != m_shifts.begin())
        original = static_cast<qsizetype>((after - 1)->original + (position - (after - 1)->folded));
    // The later units of one that became several stand where it stands.
    if (after != m_shifts.end())
        original = std::min(original, static_cast<qsizetype>(after->original) - 1);
    return std::min(original, m_original.size());
}

qsizetype FoldedText::originalEnd(std::size_t position) const
{
    return position == 0 ? 0 : std::min(originalBegin(position - 1) + 1, m_original.size());
}

} // namespace rendezvous::tagging
