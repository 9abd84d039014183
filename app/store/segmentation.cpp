#include "store/segmentation.h"

#include <QChar>

#include <algorithm>
#include <string>

namespace rendezvous::store {

namespace {

bool isUnspaced(char32_t c)
{
    if (c < 0x1100)
        return false;
    // most of them, without a look into the tables
    if ((c >= 0x4e00 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7a3))
        return true;
    if (c == 0x30fc) // the long vowel mark is common to both kana
        return true;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return QChar::isLetterOrNumber(c);
    default:
        return false;
    }
}

bool isDropped(char32_t c)
{
    return c == 0 || c == 0xad || c == 0x640 || (c >= 0x64b && c <= 0x65f) || c == 0x670 || (c >= 0x200b && c <= 0x200f)
           || c == 0x2060 || c == 0xfeff;
}

/// Full-width Latin letters, digits and punctuation (U+FF01 to U+FF5E) mirror ASCII.
char32_t narrowed(char32_t c)
{
    return c >= 0xff01 && c <= 0xff5e ? c - 0xfee0 : c;
}

bool needsWork(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar unit) {
        const char16_t u = unit.unicode();
        return u >= 0x1100 ? !(u >= 0x2010 && u <= 0x205f) : isDropped(u);
    });
}

/// What needsWork() says of the same text.
bool needsWork(const QByteArray &utf8)
{
    const auto at = [&](qsizetype i) { return i < utf8.size() ? quint8(utf8[i]) : quint8(0); };
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const quint8 lead = at(i);
        if (lead < 0xc2) { // ASCII, or what follows a lead
            if (lead == 0)
                return true;
            continue;
        }
        const quint8 second = at(i + 1);
        if (lead < 0xe0) {
            if (isDropped(char32_t(lead & 0x1f) << 6 | (second & 0x3f)))
                return true;
            ++i;
        } else if (lead == 0xe2 && (second == 0x80 || second == 0x81)) {
            const quint8 third = at(i + 2);
            if (second == 0x80 ? third < 0x90 : third > 0x9f)
                return true;
            i += 2;
        } else if (lead > 0xe1 || (lead == 0xe1 && second >= 0x84)) {
            return true;
        } else {
            i += 2;
        }
    }
    return false;
}

bool isSearched(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); });
}

/// Whether the run ended right at the end of the text, and how long it was.
struct Segments {
    QString text;
    int lastRun = 0;
};

Segments cut(const QString &text, bool isQuery)
{
    std::u16string cut;
    cut.reserve(static_cast<std::size_t>(text.size()) * 3);
    char32_t previous = 0;
    int run = 0;
    int lastRun = 0;
    const auto append = [&](char32_t c) {
        if (QChar::requiresSurrogates(c)) {
            cut += QChar::highSurrogate(c);
            cut += QChar::lowSurrogate(c);
        } else {
            cut += static_cast<char16_t>(c);
        }
    };
    const auto endRun = [&](bool isAtEnd) {
        if (run > 0 && !(isQuery && isAtEnd && run > 1)) {
            append(previous);
            cut += u' ';
        }
        lastRun = isAtEnd ? run : 0;
        run = 0;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        } else if (QChar::isSurrogate(c)) {
            c = QChar::ReplacementCharacter;
        }
        if (isDropped(c))
            continue;
        if (isUnspaced(c)) {
            if (run > 0) {
                append(previous);
                append(c);
            }
            if (run > 0 || (!cut.empty() && !QChar::isSpace(cut.back())))
                cut += u' ';
            previous = c;
            ++run;
            continue;
        }
        if (run > 0)
            endRun(false);
        append(narrowed(c));
    }
    if (run > 0)
        endRun(true);
    return {QString::fromStdU16String(cut), lastRun};
}

} // namespace

QString segmented(const QString &text)
{
    return needsWork(text) ? cut(text, false).text : text;
}

QByteArray segmentedUtf8(const QByteArray &utf8)
{
    return needsWork(utf8) ? cut(QString::fromUtf8(utf8), false).text.toUtf8() : utf8;
}

QByteArray segmentationVersion()
{
    constexpr int rules = 1; // one more whenever the rules above change
    return QByteArray::number(rules) + '/' + QByteArray::number(QChar::currentUnicodeVersion());
}

QString matchPhrase(const QString &typed)
{
    const QString bare = typed.trimmed();
    Segments segments{bare, 0};
    if (needsWork(bare))
        segments = cut(bare, true);
    if (!isSearched(segments.text))
        return {};
    segments.text = segments.text.trimmed();
    const bool isPrefix = segments.lastRun == 1 || segments.text.endsWith(u'*');
    return u'"' + segments.text.replace(u'"', u' ') + (isPrefix ? QLatin1String("\" *") : QLatin1String("\""));
}

} // namespace rendezvous::store
