#include "feed/encoding.h"

#include "feed/charset.h"

#include <QStringConverter>

#include <algorithm>
#include <array>
#include <cstring>

namespace rendezvous::feed {

namespace {

struct Utf8Survey
{
    qsizetype sequences = 0; ///< well-formed ones of two bytes or more
    qsizetype faults = 0;
};

/// The length of the well-formed sequence at `p` (RFC 3629, 4), 0 when there is none.
int sequenceLength(const unsigned char *p, const unsigned char *end)
{
    const auto follows = [&](int i, unsigned char low = 0x80, unsigned char high = 0xBF) {
        return p + i < end && p[i] >= low && p[i] <= high;
    };
    const unsigned char c = *p;
    if (c < 0x80)
        return 1;
    if (c >= 0xC2 && c <= 0xDF)
        return follows(1) ? 2 : 0;
    if (c >= 0xE0 && c <= 0xEF)
        return follows(1, c == 0xE0 ? 0xA0 : 0x80, c == 0xED ? 0x9F : 0xBF) && follows(2) ? 3 : 0;
    if (c >= 0xF0 && c <= 0xF4)
        return follows(1, c == 0xF0 ? 0x90 : 0x80, c == 0xF4 ? 0x8F : 0xBF) && follows(2) && follows(3) ? 4
                                                                                                        : 0;
    return 0;
}

Utf8Survey surveyUtf8(const QByteArray &bytes)
{
    Utf8Survey survey;
    const auto *p = reinterpret_cast<const unsigned char *>(bytes.constData());
    const auto *const end = p + bytes.size();
    while (p < end) {
        quint64 word;
        if (end - p >= 8) {
            std::memcpy(&word, p, 8);
            if ((word & 0x8080808080808080ULL) == 0) {
                p += 8;
                continue;
            }
        }
        const int length = sequenceLength(p, end);
        if (length == 0)
            ++survey.faults;
        else if (length > 1)
            ++survey.sequences;
        p += length == 0 ? 1 : length;
    }
    return survey;
}

void appendUnit(QByteArray &utf8, char16_t unit)
{
    utf8.append(QString(QChar(unit)).toUtf8());
}

/// UTF-8 with stray windows-1252 bytes among it, as pasting makes it.
QByteArray mendUtf8(const QByteArray &bytes)
{
    QByteArray utf8;
    utf8.reserve(bytes.size() + 64);
    const auto *p = reinterpret_cast<const unsigned char *>(bytes.constData());
    const auto *const end = p + bytes.size();
    while (p < end) {
        const int length = sequenceLength(p, end);
        if (length == 0)
            appendUnit(utf8, windows1252(*p));
        else
            utf8.append(reinterpret_cast<const char *>(p), length);
        p += length == 0 ? 1 : length;
    }
    return utf8;
}

struct Mark
{
    const char *bytes;
    int size;
    const char *charset;
};

// The longer marks first: UTF-32LE begins as UTF-16LE does.
constexpr std::array marks{
    Mark{"\x00\x00\xFE\xFF", 4, "utf-32be"}, Mark{"\xFF\xFE\x00\x00", 4, "utf-32le"},
    Mark{"\xEF\xBB\xBF", 3, "utf-8"},        Mark{"\xFE\xFF", 2, "utf-16be"},
    Mark{"\xFF\xFE", 2, "utf-16le"},
};

/// The encoding of UTF-16 or UTF-32 that the first two characters of a document betray (XML 1.0, appendix F):
/// those are ASCII, whatever follows. Empty: it is not that.
QByteArray wideCharsetOfStart(const QByteArray &bytes)
{
    if (bytes.size() < 4)
        return {};
    const auto isAscii = [&bytes](qsizetype at) {
        return bytes[at] != 0 && static_cast<unsigned char>(bytes[at]) < 0x80;
    };
    if (bytes.size() >= 8) {
        const auto isZero = [&bytes](qsizetype at) {
            return bytes[at] == 0 && bytes[at + 1] == 0 && bytes[at + 2] == 0;
        };
        if (isZero(0) && isAscii(3) && isZero(4) && isAscii(7))
            return "utf-32be";
        if (isAscii(0) && isZero(1) && isAscii(4) && isZero(5))
            return "utf-32le";
    }
    if (bytes[0] == 0 && isAscii(1) && bytes[2] == 0 && isAscii(3))
        return "utf-16be";
    return isAscii(0) && bytes[1] == 0 && isAscii(2) && bytes[3] == 0 ? "utf-16le" : "";
}

/// The encoding that the zeros of mostly ASCII text betray; empty: none of the wide ones.
QByteArray wideCharset(const QByteArray &bytes)
{
    const qsizetype size = qMin<qsizetype>(bytes.size(), 512) & ~qsizetype(3);
    std::array<qsizetype, 4> zeros{};
    for (qsizetype i = 0; i < size; ++i) {
        if (bytes[i] == 0)
            ++zeros[static_cast<size_t>(i & 3)];
    }
    const qsizetype most = size / 4 - size / 16; // three quarters of the places
    if (size < 8 || zeros[0] + zeros[1] + zeros[2] + zeros[3] < size / 4)
        return wideCharsetOfStart(bytes);
    const auto isFull = [&](size_t place) { return zeros[place] >= most; };
    if (isFull(0) && isFull(1) && isFull(2))
        return "utf-32be";
    if (isFull(1) && isFull(2) && isFull(3))
        return "utf-32le";
    if (const QByteArray charset = wideCharsetOfStart(bytes); charset.startsWith("utf-32"))
        return charset;
    const qsizetype half = size / 4 - size / 8;
    if (zeros[0] >= half && zeros[2] >= half && zeros[1] == 0)
        return "utf-16be";
    if (zeros[1] >= half && zeros[3] >= half && zeros[0] == 0)
        return "utf-16le";
    return wideCharsetOfStart(bytes);
}

QByteArray declaredCharset(const QByteArray &bytes)
{
    constexpr qsizetype far = 1024;
    const QByteArray head = QByteArray::fromRawData(bytes.constData(), qMin(bytes.size(), far));
    const qsizetype start = head.indexOf("<?xml");
    const qsizetype end = head.indexOf("?>", start);
    qsizetype at = head.indexOf("encoding", start);
    if (start < 0 || end < 0 || at < 0 || at > end)
        return {};
    at += 8;
    while (at < end &&
           (head[at] == ' ' || head[at] == '=' || head[at] == '\t' || head[at] == '\r' || head[at] == '\n'))
        ++at;
    const char quote = head[at];
    if (quote != '"' && quote != '\'')
        return {};
    const qsizetype close = head.indexOf(quote, at + 1);
    return close < 0 ? QByteArray() : head.mid(at + 1, close - at - 1).trimmed().toLower();
}

DecodedText wide(const QByteArray &bytes, const QByteArray &charset, int markSize)
{
    using Encoding = QStringConverter::Encoding;
    const Encoding encoding = charset == "utf-32be"   ? Encoding::Utf32BE
                              : charset == "utf-32le" ? Encoding::Utf32LE
                              : charset == "utf-16be" ? Encoding::Utf16BE
                                                      : Encoding::Utf16LE;
    QStringDecoder decoder(encoding, QStringConverter::Flag::ConvertInitialBom);
    const QString text = decoder(QByteArrayView(bytes).sliced(markSize));
    DecodedText decoded{text.toUtf8(), QString::fromLatin1(charset), {}};
    if (markSize == 0)
        decoded.warnings += QStringLiteral("%1 without a byte order mark").arg(decoded.encoding.toUpper());
    if (decoder.hasError())
        decoded.warnings += QStringLiteral("some bytes are no %1").arg(decoded.encoding.toUpper());
    return decoded;
}

/// A decoder for which trailing bytes below 0xC0 are everyday, so that short text can be UTF-8 by accident.
bool isEastAsian(const QByteArray &charset)
{
    return charset == "gb18030" || charset == "cp932" || charset == "cp949" || charset.startsWith("big5") ||
           charset == "euc-jp";
}

/// The byte that windows-1252 has for the sequence of `length` at `p`; -1: none.
int windows1252Byte(const unsigned char *p, int length)
{
    if (length != 2 && length != 3)
        return -1;
    const char32_t unit = length == 2 ? char32_t((p[0] & 0x1F) << 6 | (p[1] & 0x3F))
                                      : char32_t((p[0] & 0x0F) << 12 | (p[1] & 0x3F) << 6 | (p[2] & 0x3F));
    if (unit < 0x100)
        return static_cast<int>(unit);
    for (int i = 0x80; i < 0xA0; ++i) {
        if (windows1252(static_cast<unsigned char>(i)) == unit)
            return i;
    }
    return -1;
}

/// UTF-8 that was taken for windows-1252 and written as UTF-8 again: every character beyond ASCII belongs to
/// such a pair. Empty when the text is not so.
QByteArray undoDoubleEncoding(const QByteArray &utf8, int leastSequences)
{
    static const QByteArray tell = QByteArrayLiteral("\xC3");
    if (!utf8.contains(tell) && !utf8.contains('\xC2'))
        return {};
    int pending = 0; // followers that the lead byte of this pair still asks for
    QByteArray once;
    const auto *p = reinterpret_cast<const unsigned char *>(utf8.constData());
    const auto *const end = p + utf8.size();
    while (p < end) {
        const unsigned char *const afterAscii =
            std::find_if(p, end, [](unsigned char c) { return c >= 0x80; });
        if (afterAscii > p && pending > 0)
            return {};
        once.append(reinterpret_cast<const char *>(p), afterAscii - p);
        p = afterAscii;
        if (p == end)
            break;
        const int length = sequenceLength(p, end);
        const int byte = windows1252Byte(p, length);
        const bool isLead = byte >= 0xC2 && byte <= 0xF4;
        const bool isFollower = byte >= 0x80 && byte <= 0xBF;
        if (isLead == (pending > 0) || isFollower == (pending == 0))
            return {};
        pending = isFollower ? pending - 1 : byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
        once.append(static_cast<char>(byte));
        p += length;
    }
    const Utf8Survey survey = surveyUtf8(once);
    return survey.faults == 0 && survey.sequences >= leastSequences ? once : QByteArray();
}

DecodedText fromUtf8(const QByteArray &bytes, const QByteArray &label, bool isAllAscii)
{
    DecodedText decoded{bytes, QStringLiteral("utf-8"), {}};
    const QByteArray charset = charsetFromLabel(label);
    if (isAllAscii) {
        if (!label.isEmpty() && !charset.isEmpty() && !charset.startsWith("utf-16") &&
            !charset.startsWith("utf-32"))
            decoded.encoding = QString::fromLatin1(label);
    } else if (!label.isEmpty() && charset != "utf-8") {
        decoded.warnings +=
            QStringLiteral("labelled %1, but the bytes are UTF-8").arg(QString::fromLatin1(label));
    }
    if (!label.isEmpty() && charset.isEmpty())
        decoded.warnings +=
            QStringLiteral("labelled with an unknown encoding, %1").arg(QString::fromLatin1(label.left(40)));
    if (!isAllAscii) {
        const QByteArray once = undoDoubleEncoding(bytes, 3);
        if (!once.isEmpty()) {
            decoded.utf8 = once;
            decoded.warnings += QStringLiteral("the text was encoded as UTF-8 twice");
        }
    }
    return decoded;
}

} // namespace

QByteArray withoutC1(const QByteArray &utf8)
{
    qsizetype at = utf8.indexOf('\xC2');
    const auto isC1 = [&utf8](qsizetype i) {
        return i + 1 < utf8.size() && static_cast<unsigned char>(utf8[i + 1]) < 0xA0;
    };
    while (at >= 0 && !isC1(at))
        at = utf8.indexOf('\xC2', at + 1);
    if (at < 0)
        return utf8;
    if (const QByteArray once = undoDoubleEncoding(utf8, 1); !once.isEmpty())
        return once;
    QByteArray text = utf8.left(at);
    for (; at < utf8.size(); ++at) {
        if (utf8[at] == '\xC2' && isC1(at))
            appendUnit(text, windows1252(static_cast<unsigned char>(utf8[++at])));
        else
            text.append(utf8[at]);
    }
    return text;
}

QByteArray charsetOf(const QByteArray &contentType)
{
    if (contentType.isEmpty())
        return {};
    const QByteArray lower = contentType.toLower();
    for (const QByteArray &part : lower.split(';').mid(1)) {
        const qsizetype equals = part.indexOf('=');
        if (equals < 0 || part.left(equals).trimmed() != "charset")
            continue;
        QByteArray value = part.mid(equals + 1).trimmed();
        while (value.startsWith('"') || value.startsWith('\''))
            value.remove(0, 1);
        while (value.endsWith('"') || value.endsWith('\''))
            value.chop(1);
        return value.trimmed();
    }
    return {};
}

DecodedText decodeText(const QByteArray &bytes, const QByteArray &contentType)
{
    for (const Mark &mark : marks) {
        if (!bytes.startsWith(QByteArrayView(mark.bytes, mark.size)))
            continue;
        if (mark.charset != QByteArrayView("utf-8"))
            return wide(bytes, mark.charset, mark.size);
        qsizetype start = mark.size;
        while (QByteArrayView(bytes).sliced(start).startsWith(mark.bytes)) // of each file put together into this
            start += mark.size;
        const QByteArray rest = bytes.mid(start);
        DecodedText decoded{rest, QStringLiteral("utf-8"), {}};
        if (surveyUtf8(rest).faults > 0) {
            decoded.utf8 = mendUtf8(rest);
            decoded.warnings += QStringLiteral("some bytes are no UTF-8 although the mark says so");
        }
        return decoded;
    }
    if (const QByteArray charset = wideCharset(bytes); !charset.isEmpty())
        return wide(bytes, charset, 0);

    const QByteArray httpLabel = charsetOf(contentType);
    const QByteArray xmlLabel = declaredCharset(bytes);
    const QByteArray label =
        httpLabel.isEmpty() || charsetFromLabel(httpLabel).isEmpty() ? xmlLabel : httpLabel;
    const Utf8Survey survey = surveyUtf8(bytes);
    const bool isStateful = label.startsWith("iso-2022") || label == "utf-7" || label.startsWith("hz") ||
                            label.startsWith("ebcdic") || label.startsWith("ibm") ||
                            label.startsWith("cp037");
    const bool mayBeAccident =
        isEastAsian(charsetFromLabel(label)) && survey.sequences < 4 && survey.sequences > 0;
    if (survey.faults == 0 && !isStateful && !mayBeAccident)
        return fromUtf8(bytes, label, survey.sequences == 0);

    DecodedText decoded;
    for (const QByteArray &tried : {httpLabel, xmlLabel}) {
        const QByteArray charset = charsetFromLabel(tried);
        // a text of wide characters was told by its zeros above
        const bool isWide =
            charset.startsWith("utf-16") || charset.startsWith("utf-32") || charset.startsWith("ucs");
        if (charset.isEmpty() || charset == "utf-8" || charset == "us-ascii" || isWide)
            continue;
        if (charset == "windows-1252" && survey.faults > 0) {
            // The label that every tool writes unasked: believed unless the letters read as another script.
            const QByteArray guess = guessCharset(bytes);
            if (!guess.isEmpty() && guess != charset) {
                decoded.warnings += QStringLiteral("labelled %1, but reads as %2")
                                        .arg(QString::fromLatin1(tried), QString::fromLatin1(guess));
                decoded.utf8 = toUtf8Lossy(bytes, guess);
                decoded.encoding = QString::fromLatin1(guess);
                return decoded;
            }
        }
        if (std::optional<QByteArray> utf8 = toUtf8(bytes, charset)) {
            decoded.utf8 = std::move(*utf8);
            decoded.encoding = QString::fromLatin1(tried);
            return decoded;
        }
    }
    if (survey.sequences > survey.faults) {
        decoded.utf8 = mendUtf8(bytes);
        decoded.encoding = QStringLiteral("utf-8");
        decoded.warnings += QStringLiteral("%1 bytes are no UTF-8; read as windows-1252").arg(survey.faults);
        return decoded;
    }
    // A label that nearly fits is better than a guess: a few bytes are damaged.
    const QByteArray guess = guessCharset(bytes);
    const QByteArray labelled = charsetFromLabel(label);
    const QByteArray charset = !guess.isEmpty()        ? guess
                               : isEastAsian(labelled) ? labelled
                                                       : QByteArray("windows-1252");
    decoded.utf8 = toUtf8Lossy(bytes, charset);
    decoded.encoding = QString::fromLatin1(charset);
    decoded.warnings += label.isEmpty()
                            ? QStringLiteral("no encoding declared; read as %1").arg(decoded.encoding)
                            : QStringLiteral("labelled %1, which does not fit; read as %2")
                                  .arg(QString::fromLatin1(label.left(40)), decoded.encoding);
    return decoded;
}

} // namespace rendezvous::feed
