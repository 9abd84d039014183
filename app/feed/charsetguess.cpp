#include "feed/charset.h"

#include <QString>

#include <algorithm>
#include <array>
#include <utility>

namespace rendezvous::feed {

namespace {

/// How a script reads when its encoding was guessed right.
struct Candidate
{
    const char *charset;
    /// The worth of one character beyond ASCII: 1 common in such text, 0 possible, negative out of place.
    double (*worth)(char16_t unit);
    /// What to try it as, where that is a sister of its whose converter need not be opened for every text.
    const char *trial = nullptr;
};

bool isIn(char16_t unit, char16_t first, char16_t last)
{
    return unit >= first && unit <= last;
}

bool isCjkPunctuation(char16_t unit)
{
    return isIn(unit, 0x3000, 0x301F) || isIn(unit, 0xFF01, 0xFF1F);
}

bool isCyrillicCapital(char16_t unit)
{
    return isIn(unit, 0x0401, 0x042F);
}
bool isCyrillicSmall(char16_t unit)
{
    return isIn(unit, 0x0430, 0x045F);
}
bool isGreekLetter(char16_t unit)
{
    return isIn(unit, 0x03AC, 0x03CE);
}
bool isHebrewLetter(char16_t unit)
{
    return isIn(unit, 0x05D0, 0x05EA);
}
bool isArabicLetter(char16_t unit)
{
    return isIn(unit, 0x0621, 0x064A);
}
bool isThaiLetter(char16_t unit)
{
    return isIn(unit, 0x0E01, 0x0E3A) || isIn(unit, 0x0E40, 0x0E4D);
}
bool isLatin(char16_t unit)
{
    return isIn(unit, u'a', u'z') || isIn(unit, u'A', u'Z');
}

/// A letter of an alphabet that is not mixed with Latin letters inside a word.
bool isOfOtherAlphabet(char16_t unit)
{
    return isIn(unit, 0x0370, 0x06FF) || isIn(unit, 0x0E01, 0x0E5B);
}

/// What no word has, and what another encoding's words look like: a capital inside, a letter inside that ends
/// words only, two alphabets in one.
bool isMisplaced(char16_t unit, char16_t next)
{
    constexpr char16_t finalSigma = 0x03C2;
    const bool isHebrewFinal =
        unit == 0x05DA || unit == 0x05DD || unit == 0x05DF || unit == 0x05E3 || unit == 0x05E5;
    const bool isArabicFinal = unit == 0x0629 || unit == 0x0649;
    return (isHebrewFinal && isHebrewLetter(next)) || (unit == finalSigma && isGreekLetter(next)) ||
           (isArabicFinal && isArabicLetter(next)) || (isCyrillicSmall(unit) && isCyrillicCapital(next)) ||
           (isOfOtherAlphabet(unit) && isLatin(next)) || (isLatin(unit) && isOfOtherAlphabet(next));
}

double japanese(char16_t unit)
{
    if (isIn(unit, 0x3041, 0x30FE))
        return 1;
    if (isIn(unit, 0xFF61, 0xFF9F))
        return -1; // half-width kana: what other encodings look like when read as Shift_JIS
    return isIn(unit, 0x4E00, 0x9FFF) || isCjkPunctuation(unit) ? 0.6 : -0.5;
}

double korean(char16_t unit)
{
    if (isIn(unit, 0xAC00, 0xD7A3))
        return 0.95;
    return isCjkPunctuation(unit) ? 0.5 : isIn(unit, 0x4E00, 0x9FFF) ? -0.2 : -0.5;
}

// The commonest characters of news text, simplified and traditional: they part GBK from Big5, whose bytes
// overlap.
const QString &commonHan()
{
    static const QString text = QStringLiteral(
        "的一是不了在人有我他这这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后"
        "小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长"
        "這個來國們為說會過學對裡後麼沒於還發當無開見經頭從動兩長時與實現點問進種樣機關間電題體內員應報導網聞"
        "新台灣航太空天員美俄局站號火箭發射衛星");
    return text;
}

double chinese(char16_t unit)
{
    if (isIn(unit, 0x4E00, 0x9FFF))
        return commonHan().contains(QChar(unit)) ? 1.6 : 0.55;
    return isCjkPunctuation(unit) ? 0.8 : isIn(unit, 0xE000, 0xF8FF) ? -1 : -0.5;
}

double cyrillic(char16_t unit)
{
    const bool isSouthSlavic =
        isIn(unit, 0x0450, 0x045F) && unit != 0x0451 && unit != 0x0454 && unit != 0x0456 && unit != 0x0457;
    if (isCyrillicSmall(unit))
        return isSouthSlavic ? 0.4 : 1;
    return isIn(unit, 0x0400, 0x042F)                                                   ? 0.3
           : unit == 0xA0 || isIn(unit, 0x2010, 0x203A) || unit == 0xAB || unit == 0xBB ? 0.2
                                                                                        : -0.7;
}

double hebrew(char16_t unit)
{
    return isHebrewLetter(unit) ? 1.05 : isIn(unit, 0x05B0, 0x05F4) ? 0.3 : -0.5;
}

double greek(char16_t unit)
{
    constexpr char16_t upsilonWithBoth = 0x03B0; // which Greek hardly has, where Cyrillic has its "а"
    if (unit == upsilonWithBoth)
        return -1;
    return isGreekLetter(unit) ? 0.99 : isIn(unit, 0x0386, 0x03AB) ? 0.3 : -0.5;
}

double arabic(char16_t unit)
{
    return isArabicLetter(unit) ? 1.01 : isIn(unit, 0x060C, 0x06D3) ? 0.2 : -0.5;
}
double thai(char16_t unit)
{
    constexpr char16_t abbreviation = 0x0E2F;
    return isThaiLetter(unit) && unit != abbreviation ? 0.8 : -0.5;
}

double western(char16_t unit)
{
    if (isIn(unit, 0xE0, 0xFF) && unit != 0xF7)
        return 0.5;
    return isIn(unit, 0x2013, 0x2026) || unit == 0x20AC || unit == 0xA0 ? 0.5
           : isIn(unit, 0xC0, 0xDF)                                     ? 0.1
                                                                        : -0.1;
}

constexpr std::array candidates{
    Candidate{"cp932", japanese},
    Candidate{"euc-jp", japanese},
    Candidate{"cp949", korean},
    Candidate{"gb18030", chinese},
    Candidate{"big5-hkscs", chinese, "big5"},
    Candidate{"windows-1251", cyrillic},
    Candidate{"koi8-r", cyrillic},
    Candidate{"iso-8859-5", cyrillic},
    Candidate{"windows-1255", hebrew, "iso-8859-8"},
    Candidate{"windows-1253", greek},
    Candidate{"windows-1256", arabic},
    Candidate{"windows-874", thai},
    Candidate{"windows-1252", western},
};

/// The text between tags, at most 64 KiB of it: mark-up is ASCII and says nothing.
QByteArray sampleOf(const QByteArray &bytes)
{
    constexpr qsizetype most = 64 * 1024;
    QByteArray sample;
    bool isInTag = false;
    for (const char c : bytes) {
        if (c == '<')
            isInTag = true;
        else if (c == '>')
            isInTag = false;
        else if (!isInTag)
            sample.append(c);
        if (sample.size() >= most && static_cast<unsigned char>(c) < 0x80)
            break;
    }
    return sample;
}

double scoreOf(const QString &text, double (*worth)(char16_t))
{
    double sum = 0;
    int letters = 0;
    char16_t last = u' ';
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        const char16_t before = std::exchange(last, unit);
        if (unit < 0x80 && before < 0x80)
            continue;
        if (isMisplaced(before, unit))
            sum -= 3;
        if (unit < 0x80)
            continue;
        ++letters;
        sum += unit < 0xA0 || c == QChar::ReplacementCharacter ? -1 : worth(unit);
    }
    // A run of letters in one script beside ASCII words is the rule, single letters inside words the
    // exception.
    return letters == 0 ? 0 : sum / letters;
}

/// Whether the high bytes stand alone inside ASCII words, as accents do in western Europe.
bool isSparse(const QByteArray &sample)
{
    int alone = 0;
    int inRuns = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (static_cast<unsigned char>(sample[i]) < 0x80)
            continue;
        qsizetype end = i;
        while (end < sample.size() && static_cast<unsigned char>(sample[end]) >= 0x80)
            ++end;
        (end - i == 1 ? alone : inRuns) += static_cast<int>(end - i);
        i = end;
    }
    return alone > 2 * inRuns;
}

} // namespace

QByteArray guessCharset(const QByteArray &bytes)
{
    const QByteArray sample = sampleOf(bytes);
    if (isSparse(sample))
        return "windows-1252";
    const char *best = "";
    double bestScore = 0.2;
    for (const Candidate &candidate : candidates) {
        std::optional<QByteArray> utf8 =
            toUtf8(sample, candidate.trial ? candidate.trial : candidate.charset);
        if (!utf8)
            continue;
        const double score = scoreOf(QString::fromUtf8(*utf8), candidate.worth);
        if (score > bestScore) {
            bestScore = score;
            best = candidate.charset;
        }
    }
    return best;
}

} // namespace rendezvous::feed
