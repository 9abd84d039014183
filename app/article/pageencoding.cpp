#include "article/pageencoding.h"

#include <QStringDecoder>

#include <unicode/ucnv.h>

#include <algorithm>
#include <memory>

namespace rendezvous::article {
namespace {

/// Where a meta element with the charset is looked for. The standard says 1,024; pages in the wild put scripts first.
constexpr qsizetype prescanned = 16 * 1024;

struct CloseConverter {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};

/// Labels that ICU knows as something narrower than the web does (Encoding Standard, section 4.2).
QByteArray webCharset(QByteArray label)
{
    label = label.toLower();
    if (label == "gb2312" || label == "gbk" || label == "x-gbk" || label == "gb_2312-80" || label == "csgb2312")
        return "gb18030";
    if (label == "iso-8859-1" || label == "latin1" || label == "l1" || label == "us-ascii" || label == "ascii"
        || label == "iso8859-1" || label == "iso_8859-1" || label == "cp1252")
        return "windows-1252";
    if (label == "iso-8859-9" || label == "latin5")
        return "windows-1254";
    if (label == "iso-8859-11" || label == "tis-620")
        return "windows-874";
    if (label == "shift_jis" || label == "shift-jis" || label == "sjis" || label == "x-sjis" || label == "ms_kanji")
        return "ibm-943_P15A-2003";
    if (label == "euc-kr" || label == "ks_c_5601-1987" || label == "ksc5601" || label == "cp949")
        return "windows-949";
    if (label == "big5" || label == "big5-hkscs" || label == "x-x-big5")
        return "big5-hkscs";
    if (label == "cp1251" || label == "win-1251" || label == "windows1251" || label == "x-cp1251")
        return "windows-1251";
    if (label == "utf8")
        return "utf-8";
    return label;
}

QByteArray labelAfter(const QByteArray &text, qsizetype from)
{
    qsizetype i = text.indexOf("charset", from);
    if (i < 0)
        return {};
    i += qsizetype(qstrlen("charset"));
    while (i < text.size() && (text[i] == ' ' || text[i] == '=' || text[i] == '"' || text[i] == '\''))
        ++i;
    qsizetype end = i;
    while (end < text.size() && (QChar::isLetterOrNumber(uint(uchar(text[end]))) || text[end] == '-' || text[end] == '_'))
        ++end;
    return text.mid(i, end - i);
}

QByteArray metaCharset(const QByteArray &head)
{
    for (qsizetype meta = head.indexOf("<meta"); meta >= 0; meta = head.indexOf("<meta", meta + 1)) {
        const qsizetype end = head.indexOf('>', meta);
        const QByteArray label = labelAfter(head.mid(meta, end < 0 ? -1 : end - meta), 0);
        if (!label.isEmpty())
            return label;
    }
    return {};
}

QByteArray charsetOfLanguage(const QByteArray &head)
{
    const qsizetype html = head.indexOf("<html");
    const qsizetype end = html < 0 ? -1 : head.indexOf('>', html);
    const QByteArray tag = end < 0 ? QByteArray() : head.mid(html, end - html);
    const qsizetype lang = tag.indexOf("lang=");
    const QByteArray language = lang < 0 ? QByteArray() : tag.mid(lang + 5).replace('"', "").replace('\'', "").left(2);
    if (language == "ru" || language == "uk" || language == "bg" || language == "be" || language == "sr")
        return "windows-1251";
    if (language == "zh")
        return "gb18030";
    if (language == "ja")
        return "ibm-943_P15A-2003";
    if (language == "ko")
        return "windows-949";
    if (language == "ar" || language == "fa")
        return "windows-1256";
    if (language == "el")
        return "windows-1253";
    if (language == "tr")
        return "windows-1254";
    if (language == "pl" || language == "cs" || language == "hu" || language == "sk")
        return "windows-1250";
    return {};
}

/// Cyrillic words are runs of letters above 0xC0; in Western text such letters stand alone.
QByteArray charsetOfLook(const QByteArray &bytes)
{
    qsizetype inRuns = 0;
    qsizetype alone = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        qsizetype end = i;
        while (end < bytes.size() && uchar(bytes[end]) >= 0xc0)
            ++end;
        (end - i >= 3 ? inRuns : alone) += end - i;
        i = std::max(end, i + 1);
    }
    return inRuns > alone ? "windows-1251" : "windows-1252";
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar::Null);
}

QString decoded(const QByteArray &bytes, const QByteArray &charset)
{
    if (charset == "utf-8")
        return QString::fromUtf8(bytes);
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(charset.constData(), &error));
    if (U_FAILURE(error))
        return {};
    QString text(bytes.size() * 2 + 16, Qt::Uninitialized);
    const int32_t length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()), int32_t(text.size()),
                                         bytes.constData(), int32_t(bytes.size()), &error);
    if (U_FAILURE(error))
        return {};
    text.truncate(length);
    return text;
}

} // namespace

QString decodePage(const QByteArray &bytes, const QByteArray &contentType)
{
    if (const auto marked = QStringConverter::encodingForData(bytes.left(4)))
        return QStringDecoder(*marked)(bytes);
    if (isUtf8(bytes))
        return QString::fromUtf8(bytes);
    const QByteArray head = bytes.left(prescanned).toLower();
    for (const QByteArray &label : {labelAfter(contentType.toLower(), 0), metaCharset(head)}) {
        const QByteArray charset = webCharset(label);
        if (charset.isEmpty() || charset.startsWith("utf-16"))
            continue;
        const QString text = decoded(bytes, charset);
        // some broken bytes are no reason to doubt the label, many are
        if (!text.isEmpty() && text.count(QChar::ReplacementCharacter) * 50 < text.size())
            return text;
    }
    const QByteArray charset = charsetOfLanguage(head);
    return decoded(bytes, charset.isEmpty() ? charsetOfLook(bytes) : charset);
}

} // namespace rendezvous::article
