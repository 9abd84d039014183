#include "feed/charset.h"
#include "feed/encoding.h"

#include <QStringConverter>
#include <QTest>

using namespace rendezvous::feed;

namespace {

QByteArray asUtf16(const char *utf8, QStringConverter::Encoding encoding, bool isMarked)
{
    QStringEncoder encoder(encoding,
                           isMarked ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(QString::fromUtf8(utf8));
}

} // namespace

class TestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsMeanWhatTheStandardSays_data();
    void labelsMeanWhatTheStandardSays();
    void theCharsetOfAContentTypeIsFound_data();
    void theCharsetOfAContentTypeIsFound();
    void textIsReadAsItWasWritten_data();
    void textIsReadAsItWasWritten();
    void wideTextIsReadWithAndWithoutMark_data();
    void wideTextIsReadWithAndWithoutMark();
    void aDeclarationMayTakeManyLines();
    void whatIsUtf8IsNotCopied();
    void controlsOfC1BecomeWhatWasMeant();
};

void TestEncoding::labelsMeanWhatTheStandardSays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("utf8");
    const auto rows = [](const char *labels, const QByteArray &bytes, const char *utf8) {
        for (const QByteArray &label : QByteArray(labels).split(' '))
            QTest::newRow(label.constData()) << bytes << QByteArray(utf8);
    };
    rows("unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8", "\xC3\xA9", "é");
    rows("866 cp866 csibm866 ibm866", "\x8F\xE0", "Пр");
    rows("csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2",
         "\xB1\xEA", "ąę");
    rows("csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3", "\xA1",
         "Ħ");
    rows("csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4", "\xA2",
         "ĸ");
    rows("csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988",
         "\xBF\xE0", "Пр");
    rows("arabic asmo-708 csisolatinarabic ecma-114 iso-8859-6 iso-ir-127 iso8859-6 iso88596 iso_8859-6 "
         "iso_8859-6:1987",
         "\xC8", "ب");
    rows("csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7 "
         "iso_8859-7:1987",
         "\xE1", "α");
    rows("csisolatinhebrew hebrew iso-8859-8 iso-ir-138 iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988",
         "\xE0", "א");
    rows("csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6", "\xA1", "Ą");
    rows("iso-8859-13 iso8859-13 iso885913", "\xA8", "Ø");
    rows("iso-8859-14 iso8859-14 iso885914", "\xA1", "Ḃ");
    rows("csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9", "\xA4", "€");
    rows("cskoi8r koi koi8 koi8-r koi8_r", "\xF0\xD2", "Пр");
    rows("koi8-u koi8-ru", "\xF0\xA6", "Пі");
    rows("dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874", "\x80\xA1", "€ก");
    rows("cp1250 windows-1250 x-cp1250", "\x9C", "ś");
    rows("cp1251 windows-1251 x-cp1251", "\xCF\xF0", "Пр");
    rows("cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 "
         "iso_8859-1:1987 l1 latin1 windows-1252 x-cp1252",
         "\x80\xE9", "€é");
    rows("cp1253 windows-1253 x-cp1253", "\x80\xE1", "€α");
    rows("cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 "
         "windows-1254 x-cp1254",
         "\x80\xFE", "€ş");
    rows("cp1255 windows-1255 x-cp1255", "\x80\xE0", "€א");
    rows("cp1256 windows-1256 x-cp1256", "\x80\xC8", "€ب");
    rows("cp1257 windows-1257 x-cp1257", "\x80\xE0", "€ą");
    rows("cp1258 windows-1258 x-cp1258", "\x80\xFE", "€₫");
    rows("chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk gb18030", "\x81\x40",
         "丂");
    rows("big5 big5-hkscs cn-big5 csbig5 x-x-big5", "\xA4\xA4", "中");
    rows("cseucpkdfmtjapanese euc-jp x-euc-jp", "\xC6\xFC", "日");
    rows("csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis", "\x87\x40", "①");
    rows("cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 "
         "windows-949",
         "\x81\x41", "갂");
    rows("csmacintosh mac macintosh x-mac-roman", "\x8E", "é");
    rows("x-mac-cyrillic x-mac-ukrainian", "\x8F\xF0", "Пр");
}

void TestEncoding::labelsMeanWhatTheStandardSays()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, utf8);
    const QByteArray charset = charsetFromLabel(QTest::currentDataTag());
    const std::optional<QByteArray> read = toUtf8(bytes, charset);
    QVERIFY2(read, charset.constData());
    QCOMPARE(*read, utf8);
}

void TestEncoding::theCharsetOfAContentTypeIsFound_data()
{
    QTest::addColumn<QByteArray>("charset");
    const auto row = [](const char *type, const char *charset) {
        QTest::newRow(type) << QByteArray(charset);
    };
    row("", "");
    row("text/xml", "");
    row("text/xml; charset=UTF-8", "utf-8");
    row("text/xml;charset=\"windows-1251\"", "windows-1251");
    row("text/xml; charset='koi8-r'", "koi8-r");
    row("text/xml; Charset = koi8-r ; x=y", "koi8-r");
    row("text/xml; x=\"a; b\"; charset=koi8-r", "koi8-r");
    row("text/xml; charset=", "");
    row("text/xml; charset=\"\"", "");
    row("text/xml; charset", "");
    row("text/xml; xcharset=koi8-r", "");
    row("charset=koi8-r", "");
}

void TestEncoding::theCharsetOfAContentTypeIsFound()
{
    QFETCH(QByteArray, charset);
    QCOMPARE(charsetOf(QTest::currentDataTag()), charset);
}

void TestEncoding::textIsReadAsItWasWritten_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("utf8");
    QTest::addColumn<QString>("encoding");
    const auto row = [](const char *name, const QByteArray &bytes, const char *type, const char *utf8,
                        const char *encoding) {
        QTest::newRow(name) << bytes << QByteArray(type) << QByteArray(utf8) << QString::fromLatin1(encoding);
    };
    row("empty", "", "", "", "utf-8");
    row("mark alone", "\xEF\xBB\xBF", "", "", "utf-8");
    row("two marks", "\xEF\xBB\xBF\xEF\xBB\xBF<a/>", "", "<a/>", "utf-8");
    row("mark against the header", "\xEF\xBB\xBF<a>\xC3\xA9</a>", "text/xml; charset=windows-1251",
        "<a>é</a>", "utf-8");
    row("header before declaration", "<?xml version='1.0' encoding='koi8-r'?><a>\xCF\xF0\xE8\xE2\xE5\xF2</a>",
        "text/xml; charset=windows-1251", "<?xml version='1.0' encoding='koi8-r'?><a>Привет</a>",
        "windows-1251");
    row("declaration", "<?xml version='1.0' encoding='koi8-r'?><a>\xF0\xD2\xC9\xD7\xC5\xD4</a>", "text/xml",
        "<?xml version='1.0' encoding='koi8-r'?><a>Привет</a>", "koi8-r");
    row("unknown header", "<?xml version='1.0' encoding='koi8-r'?><a>\xF0\xD2\xC9\xD7\xC5\xD4</a>",
        "text/xml; charset=x-none", "<?xml version='1.0' encoding='koi8-r'?><a>Привет</a>", "koi8-r");
    row("UTF-8 called something else", "<a>\xC3\xA9\xC3\xA8</a>", "text/xml; charset=iso-8859-1", "<a>éè</a>",
        "utf-8");
    row("something else called UTF-8", "<a>caf\xE9 d\xE9j\xE0 vu \x80</a>", "text/xml; charset=utf-8",
        "<a>café déjà vu €</a>", "windows-1252");
    row("bytes called UTF-16", "<?xml version='1.0' encoding='utf-16'?><a>caf\xE9 d\xE9j\xE0 vu</a>", "",
        "<?xml version='1.0' encoding='utf-16'?><a>café déjà vu</a>", "windows-1252");
    row("bytes called UTF-16, one more",
        "<?xml version='1.0' encoding='utf-16'?><a>caf\xE9 d\xE9j\xE0 vu!</a>", "",
        "<?xml version='1.0' encoding='utf-16'?><a>café déjà vu!</a>", "windows-1252");
    row("bytes that the header calls UTF-16", "<a>caf\xE9 d\xE9j\xE0 vu</a>.", "text/xml; charset=utf-16be",
        "<a>café déjà vu</a>.", "windows-1252");
    row("UTF-8 called UTF-16", "<?xml version='1.0' encoding='UTF-16'?><a>\xC3\xA9</a>", "",
        "<?xml version='1.0' encoding='UTF-16'?><a>é</a>", "utf-8");
    row("encoded twice", "<a>\xC3\x83\xC2\xA9\xC3\x83\xC2\xA8\xC3\x83\xC2\xA0</a>", "", "<a>éèà</a>",
        "utf-8");
}

void TestEncoding::textIsReadAsItWasWritten()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, utf8);
    QFETCH(QString, encoding);
    const DecodedText decoded = decodeText(bytes, type);
    QCOMPARE(decoded.utf8, utf8);
    QCOMPARE(decoded.encoding, encoding);
}

void TestEncoding::wideTextIsReadWithAndWithoutMark_data()
{
    QTest::addColumn<int>("encoding");
    QTest::addColumn<bool>("isMarked");
    QTest::addColumn<QByteArray>("utf8");
    using E = QStringConverter::Encoding;
    for (const auto encoding : {E::Utf16LE, E::Utf16BE, E::Utf32LE, E::Utf32BE}) {
        for (const bool isMarked : {true, false}) {
            for (const char *utf8 :
                 {"<a>mostly plain text</a>", "<?xml version='1.0'?><a>日本語の文章がここにあります😀</a>",
                  "{\"a\":\"é\"}"})
                QTest::addRow("%s %s %s", QStringConverter::nameForEncoding(encoding),
                              isMarked ? "marked" : "bare", utf8)
                    << int(encoding) << isMarked << QByteArray(utf8);
        }
    }
}

void TestEncoding::wideTextIsReadWithAndWithoutMark()
{
    QFETCH(int, encoding);
    QFETCH(bool, isMarked);
    QFETCH(QByteArray, utf8);
    const DecodedText decoded =
        decodeText(asUtf16(utf8.constData(), QStringConverter::Encoding(encoding), isMarked), "text/xml");
    QCOMPARE(decoded.utf8, utf8);
    QCOMPARE(decoded.encoding,
             QString::fromLatin1(QStringConverter::nameForEncoding(QStringConverter::Encoding(encoding)))
                 .toLower());
}

void TestEncoding::aDeclarationMayTakeManyLines()
{
    const DecodedText decoded =
        decodeText("<?xml version='1.0'\nencoding\n=\r\n\"koi8-r\"\n?><a>\xC1</a>", {});
    QVERIFY(decoded.utf8.endsWith("<a>а</a>"));
    QCOMPARE(decoded.warnings, QStringList());
}

void TestEncoding::whatIsUtf8IsNotCopied()
{
    const QByteArray bytes = "<a>\xC3\xA9</a>";
    QCOMPARE(static_cast<const void *>(decodeText(bytes, {}).utf8.constData()),
             static_cast<const void *>(bytes.constData()));
}

void TestEncoding::controlsOfC1BecomeWhatWasMeant()
{
    QCOMPARE(withoutC1("plain"), QByteArray("plain"));
    QCOMPARE(withoutC1("a\xC2\x93"
                       "b\xC2\x94"),
             QByteArray("a“b”"));
    QCOMPARE(withoutC1("\xC2\xA0\xC2\xAB"), QByteArray("\xC2\xA0«"));
    QCOMPARE(withoutC1("\xC2"), QByteArray("\xC2"));
}

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
