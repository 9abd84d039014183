#include "feed/charset.h"

#include <libxml/encoding.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <utility>

namespace rendezvous::feed {

namespace {

struct Label
{
    const char *label;
    const char *charset;
};

// Only labels whose meaning differs from their words; iconv knows the rest.
constexpr std::array labels{
    Label{"ascii", "us-ascii"},
    Label{"ansi_x3.4-1968", "us-ascii"},
    Label{"utf8", "utf-8"},
    Label{"unicode-1-1-utf-8", "utf-8"},
    Label{"iso-8859-1", "windows-1252"},
    Label{"iso8859-1", "windows-1252"},
    Label{"iso_8859-1", "windows-1252"},
    Label{"latin1", "windows-1252"},
    Label{"latin-1", "windows-1252"},
    Label{"l1", "windows-1252"},
    Label{"iso88591", "windows-1252"},
    Label{"iso_8859-1:1987", "windows-1252"},
    Label{"iso-ir-100", "windows-1252"},
    Label{"csisolatin1", "windows-1252"},
    Label{"cp819", "windows-1252"},
    Label{"ibm819", "windows-1252"},
    Label{"cp1252", "windows-1252"},
    Label{"x-cp1252", "windows-1252"},
    Label{"cp1251", "windows-1251"},
    Label{"x-cp1251", "windows-1251"},
    Label{"cp1250", "windows-1250"},
    Label{"iso-8859-9", "windows-1254"},
    Label{"iso8859-9", "windows-1254"},
    Label{"iso88599", "windows-1254"},
    Label{"iso_8859-9", "windows-1254"},
    Label{"iso_8859-9:1989", "windows-1254"},
    Label{"iso-ir-148", "windows-1254"},
    Label{"csisolatin5", "windows-1254"},
    Label{"latin5", "windows-1254"},
    Label{"l5", "windows-1254"},
    Label{"iso-8859-11", "windows-874"},
    Label{"iso8859-11", "windows-874"},
    Label{"iso885911", "windows-874"},
    Label{"dos-874", "windows-874"},
    Label{"tis-620", "windows-874"},
    Label{"gb2312", "gb18030"},
    Label{"gbk", "gb18030"},
    Label{"x-gbk", "gb18030"},
    Label{"gb_2312", "gb18030"},
    Label{"gb_2312-80", "gb18030"},
    Label{"csgb2312", "gb18030"},
    Label{"csiso58gb231280", "gb18030"},
    Label{"iso-ir-58", "gb18030"},
    Label{"chinese", "gb18030"},
    Label{"big5", "big5-hkscs"},
    Label{"x-x-big5", "big5-hkscs"},
    Label{"shift_jis", "cp932"},
    Label{"shift-jis", "cp932"},
    Label{"sjis", "cp932"},
    Label{"x-sjis", "cp932"},
    Label{"windows-31j", "cp932"},
    Label{"csshiftjis", "cp932"},
    Label{"ms_kanji", "cp932"},
    Label{"x-euc-jp", "euc-jp"},
    Label{"euc-kr", "cp949"},
    Label{"cseuckr", "cp949"},
    Label{"ks_c_5601-1987", "cp949"},
    Label{"korean", "cp949"},
    Label{"windows-949", "cp949"},
    Label{"koi", "koi8-r"},
    Label{"koi8", "koi8-r"},
    Label{"koi8_r", "koi8-r"},
    Label{"x-mac-ukrainian", "x-mac-cyrillic"},
    Label{"utf-16", "utf-16le"},
    Label{"ucs-2", "utf-16le"},
    Label{"unicode", "utf-16le"},
};

struct CloseHandler
{
    void operator()(xmlCharEncodingHandler *handler) const { xmlCharEncCloseFunc(handler); }
};
using Handler = std::unique_ptr<xmlCharEncodingHandler, CloseHandler>;

struct FreeBuffer
{
    void operator()(xmlBuffer *buffer) const { xmlBufferFree(buffer); }
};
using Buffer = std::unique_ptr<xmlBuffer, FreeBuffer>;

/// The library prints what it cannot convert; here that is an answer, not an accident. Per thread.
class QuietErrors
{
public:
    QuietErrors() : m_handler(xmlStructuredError), m_context(xmlStructuredErrorContext)
    {
        xmlSetStructuredErrorFunc(nullptr, &ignore);
    }
    ~QuietErrors() { xmlSetStructuredErrorFunc(m_context, m_handler); }
    QuietErrors(const QuietErrors &) = delete;
    QuietErrors &operator=(const QuietErrors &) = delete;

private:
#if LIBXML_VERSION >= 21200
    static void ignore(void *, const xmlError *) {}
#else
    static void ignore(void *, xmlError *) {}
#endif

    xmlStructuredErrorFunc m_handler;
    void *m_context;
};

Handler openHandler(const QByteArray &charset)
{
    Handler handler(xmlFindCharEncodingHandler(charset.constData()));
    if (!handler && charset == "windows-874")
        handler.reset(xmlFindCharEncodingHandler("cp874"));
    if (!handler && charset == "big5-hkscs")
        handler.reset(xmlFindCharEncodingHandler("big5"));
    return handler;
}

/// Whether a converter of it may remember what it has read, a letter that could still get an accent perhaps,
/// so that the next text must have another one.
bool isStateful(const QByteArray &charset)
{
    const auto has = [&charset](const char *part) { return charset.contains(part); };
    return has("2022") || has("utf-") || has("utf7") || has("ucs") || has("hkscs") || has("x0213") ||
           has("1255") || has("1258") || has("tcvn") || charset.startsWith("hz");
}

/// Whether a converter of it keeps a letter back until it has seen that no accent follows.
bool isHesitant(const QByteArray &charset)
{
    const auto has = [&charset](const char *part) { return charset.contains(part); };
    return has("hkscs") || has("x0213") || has("1255") || has("1258") || has("tcvn");
}

/// The converters that a thread has opened: opening one loads a library, which takes longer than to read a
/// feed.
class Converters
{
public:
    /// Null for an encoding that nobody here knows; good until the next call.
    xmlCharEncodingHandler *at(const QByteArray &charset)
    {
        auto kept = m_kept.find(charset);
        if (kept == m_kept.end()) {
            constexpr size_t most = 24;
            if (m_kept.size() >= most)
                m_kept.clear();
            kept = m_kept.emplace(charset, openHandler(charset)).first;
        }
        if (!kept->second || !isStateful(charset))
            return kept->second.get();
        m_fresh = openHandler(charset); // the kept one holds the library meanwhile
        return m_fresh.get();
    }

private:
    std::map<QByteArray, Handler> m_kept;
    Handler m_fresh;
};

Converters &converters()
{
    thread_local Converters ofThread;
    return ofThread;
}

QByteArray convertWindows1252(const QByteArray &bytes)
{
    QByteArray utf8;
    utf8.reserve(bytes.size() + bytes.size() / 8);
    for (auto p = bytes.cbegin(); p != bytes.cend(); ++p) {
        const auto afterAscii =
            std::find_if(p, bytes.cend(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
        utf8.append(p, afterAscii - p);
        p = afterAscii;
        if (p == bytes.cend())
            break;
        const char16_t unit = windows1252(static_cast<unsigned char>(*p));
        if (unit < 0x800) {
            utf8.append(static_cast<char>(0xC0 | (unit >> 6)));
            utf8.append(static_cast<char>(0x80 | (unit & 0x3F)));
        } else {
            utf8.append(static_cast<char>(0xE0 | (unit >> 12)));
            utf8.append(static_cast<char>(0x80 | ((unit >> 6) & 0x3F)));
            utf8.append(static_cast<char>(0x80 | (unit & 0x3F)));
        }
    }
    return utf8;
}

bool isAscii(const QByteArray &bytes)
{
    for (const char c : bytes) {
        if (static_cast<unsigned char>(c) >= 0x80)
            return false;
    }
    return true;
}

struct Conversion
{
    QByteArray utf8;
    qsizetype unfit = 0;
};

/// Stops at the first byte that does not fit unless `isLossy`.
Conversion convert(const QByteArray &text, const QByteArray &charset, bool isLossy)
{
    Conversion result;
    constexpr char last = '\n'; // what no accent is, so that the last letter comes out
    const QByteArray bytes = isHesitant(charset) ? text + last : text;
    const QuietErrors quiet;
    xmlCharEncodingHandler *handler = converters().at(charset);
    const Buffer in(xmlBufferCreate());
    const Buffer out(xmlBufferCreate());
    if (!handler || !in || !out) {
        result.unfit = bytes.size();
        return result;
    }
    // In pieces: the library's buffers are made for pieces, and a bad byte then costs one piece, not the
    // rest.
    constexpr qsizetype piece = 16 * 1024;
    qsizetype fed = 0;
    for (;;) {
        if (fed < bytes.size() && xmlBufferLength(in.get()) < piece) {
            const qsizetype size = qMin(piece, bytes.size() - fed);
            xmlBufferAdd(in.get(), reinterpret_cast<const xmlChar *>(bytes.constData() + fed),
                         static_cast<int>(size));
            fed += size;
        }
        const int before = xmlBufferLength(in.get());
        if (before == 0)
            break;
        xmlCharEncInFunc(handler, out.get(), in.get());
        result.utf8.append(reinterpret_cast<const char *>(xmlBufferContent(out.get())),
                           xmlBufferLength(out.get()));
        xmlBufferEmpty(out.get());
        if (xmlBufferLength(in.get()) < before)
            continue;
        const bool mayBeCut = before < 8 && fed < bytes.size();
        if (mayBeCut)
            continue;
        ++result.unfit;
        if (!isLossy)
            break;
        result.utf8.append("\xEF\xBF\xBD");
        // On with what is behind the bad byte.
        fed -= xmlBufferLength(in.get()) - 1;
        xmlBufferEmpty(in.get());
    }
    if (bytes.size() > text.size() && result.utf8.endsWith(last))
        result.utf8.chop(1);
    return result;
}

} // namespace

char16_t windows1252(unsigned char byte)
{
    static constexpr std::array<char16_t, 32> c1{
        0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    return byte >= 0x80 && byte < 0xA0 ? c1[byte - 0x80] : byte;
}

QByteArray charsetFromLabel(const QByteArray &label)
{
    const QByteArray name = label.trimmed().toLower();
    if (name.isEmpty() || name.size() > 40)
        return {};
    if (name == "utf-8" || name == "us-ascii" || name == "windows-1252") // before all, since most are
        return name;
    for (const Label &known : labels) {
        if (name == known.label)
            return known.charset;
    }
    return converters().at(name) ? name : QByteArray();
}

std::optional<QByteArray> toUtf8(const QByteArray &bytes, const QByteArray &charset)
{
    if (charset == "windows-1252")
        return convertWindows1252(bytes);
    if (charset == "us-ascii")
        return isAscii(bytes) ? std::optional(bytes) : std::nullopt;
    Conversion conversion = convert(bytes, charset, false);
    return conversion.unfit == 0 ? std::optional(std::move(conversion.utf8)) : std::nullopt;
}

QByteArray toUtf8Lossy(const QByteArray &bytes, const QByteArray &charset)
{
    if (charset == "windows-1252")
        return convertWindows1252(bytes);
    return convert(bytes, charset, true).utf8;
}

} // namespace rendezvous::feed
