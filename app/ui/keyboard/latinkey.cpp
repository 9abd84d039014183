#include "ui/keyboard/latinkey.h"

#include "ui/keyboard/keymap.h"

#include <QKeyEvent>

namespace rendezvous::ui {

namespace {

// The main block of a keyboard, row by row, as a US layout prints it.
constexpr char16_t upperRow[] = u"qwertyuiop[]";
constexpr char16_t homeRow[] = u"asdfghjkl;'";
constexpr char16_t lowerRow[] = u"zxcvbnm,./";

/// The same rows in other scripts, each level that has letters of its own apart. A blank where the key gives no
/// single letter of the script.
struct Layout {
    QStringView upper;
    QStringView home;
    QStringView lower;
};

const Layout layouts[] = {
    {u"йцукенгшщзхъ", u"фывапролджэ", u"ячсмитьбю"}, // Russian
    {u"йцукенгшщзхї", u"фівапролджє", u"ячсмитьбю"}, // Ukrainian
    {u" ςερτυθιοπ", u"ασδφγηξκλ", u"ζχψωβνμ"},       // Greek
    {u"  קראטוןםפ", u"שדגכעיחלךף", u"זסבהנמצתץ"},    // Hebrew
    // Arabic, plain and with Shift
    {u"\u0636\u0635\u062b\u0642\u0641\u063a\u0639\u0647\u062e\u062d\u062c\u062f",
     u"\u0634\u0633\u064a\u0628\u0644\u0627\u062a\u0646\u0645\u0643\u0637",
     u"\u0626\u0621\u0624\u0631 \u0649\u0629\u0648\u0632\u0638"},
    {u"\u064e\u064b\u064f\u064c \u0625   \u061b", u"\u0650\u064d   \u0623\u0640\u060c", u" \u0652   \u0622  .\u061f"},
    // Hindi (InScript), plain and with Shift
    {u"\u094c\u0948\u093e\u0940\u0942\u092c\u0939\u0917\u0926\u091c\u0921\u093c",
     u"\u094b\u0947\u094d\u093f\u0941\u092a\u0930\u0915\u0924\u091a\u091f",
     u"\u0946\u0902\u092e\u0928\u0935\u0932\u0938  \u092f"},
    {u"\u0914\u0910\u0906\u0908\u090a\u092d\u0919\u0918\u0927\u091d\u0922\u091e",
     u"\u0913\u090f\u0905\u0907\u0909\u092b\u0931\u0916\u0925\u091b\u0920",
     u"\u090e\u0901\u0923\u0929\u0934\u0933\u0936\u0937\u0964\u095f"},
};

std::optional<char16_t> atPlace(QStringView row, const char16_t *latin, char16_t letter)
{
    const qsizetype place = row.indexOf(QChar(letter));
    if (place < 0 || place >= QStringView(latin).size())
        return {};
    return latin[place];
}

std::optional<char16_t> byLetter(char16_t letter)
{
    for (const Layout &layout : layouts) {
        if (const auto key = atPlace(layout.upper, upperRow, letter))
            return key;
        if (const auto key = atPlace(layout.home, homeRow, letter))
            return key;
        if (const auto key = atPlace(layout.lower, lowerRow, letter))
            return key;
    }
    return {};
}

/// By the code of the key's place: Linux's input event codes, which are the scan codes of Windows too; XKB adds eight.
std::optional<char16_t> byPlace([[maybe_unused]] const QKeyEvent &event)
{
#if defined(Q_OS_MACOS)
    // The virtual key codes of the ANSI keyboard, 0 to 47.
    static constexpr char16_t ansi[] = u"asdfhgzxcv\0bqweryt123465=97-80]ou[ip\0lj'k;\\,/nm.";
    const quint32 code = event.nativeVirtualKey();
    if (event.nativeScanCode() != 0 && code < 48 && ansi[code])
        return ansi[code];
    return {};
#else
#if defined(Q_OS_WIN)
    constexpr quint32 offset = 0;
#else
    constexpr quint32 offset = 8;
#endif
    struct Row {
        quint32 firstCode;
        QStringView keys;
    };
    static const Row rows[] = {{16, upperRow}, {30, homeRow}, {44, lowerRow}};
    const quint32 code = event.nativeScanCode();
    for (const Row &row : rows) {
        const quint32 first = row.firstCode + offset;
        if (code >= first && code < first + static_cast<quint32>(row.keys.size()))
            return row.keys.at(code - first).unicode();
    }
    return {};
#endif
}

Qt::Key keyFor(char16_t latin) { return static_cast<Qt::Key>(QChar(latin).toUpper().unicode()); }

} // namespace

std::optional<Qt::Key> latinKey(const QKeyEvent &event)
{
    const bool isLetterOfAnotherScript = event.key() > 0x7f && event.key() < Qt::Key_Escape;
    const QString text = event.text();
    const bool isUnknownButPrints = (event.key() == 0 || event.key() == Qt::Key_unknown) && !text.isEmpty()
                                    && text.front().unicode() > 0x7f;
    if (!isLetterOfAnotherScript && !isUnknownButPrints)
        return {};
    if (const auto key = byPlace(event))
        return keyFor(*key);
    const char16_t typed = !text.isEmpty() && text.front().unicode() > 0x7f
                               ? text.front().toLower().unicode()
                               : QChar(static_cast<char16_t>(event.key())).toLower().unicode();
    if (const auto key = byLetter(typed))
        return keyFor(*key);
    return {};
}

QKeyCombination keyOf(const QKeyEvent &event)
{
    Qt::KeyboardModifiers modifiers = event.modifiers();
    const QString text = event.text();
    // AltGr arrives as Ctrl+Alt on Windows; what it prints is what was meant.
    const bool isAltGr = modifiers.testFlag(Qt::ControlModifier) && modifiers.testFlag(Qt::AltModifier)
                         && text.size() == 1 && text.front().isPrint();
    if (isAltGr)
        modifiers &= ~(Qt::ControlModifier | Qt::AltModifier);
    const auto latin = latinKey(event);
    if (event.key() == Qt::Key_Backtab)
        return normalized(QKeyCombination(modifiers | Qt::ShiftModifier, Qt::Key_Tab));
    return normalized(QKeyCombination(modifiers, latin ? *latin : static_cast<Qt::Key>(event.key())));
}

} // namespace rendezvous::ui
