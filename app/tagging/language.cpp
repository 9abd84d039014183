#include "tagging/language.h"

#include "tagging/languagewords.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace rendezvous::tagging {

namespace {

/// More says no more.
constexpr qsizetype examined = 600;
constexpr int fewestLetters = 4;

struct Letters {
    int latin = 0;
    int cyrillic = 0;
    int han = 0;
    int kana = 0;
    int hangul = 0;
    int arabic = 0;
    int devanagari = 0;

    int all() const { return latin + cyrillic + han + kana + hangul + arabic + devanagari; }
};

Letters countLetters(QStringView text)
{
    Letters letters;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit < 0x80)
            letters.latin += (unit | 0x20) >= u'a' && (unit | 0x20) <= u'z';
        else if (unit < 0x250)
            letters.latin += c.isLetter();
        else if (unit >= 0x400 && unit <= 0x52F)
            ++letters.cyrillic;
        else if (unit >= 0x4E00 && unit <= 0x9FFF)
            ++letters.han;
        else if (unit >= 0x3041 && unit <= 0x30FA)
            ++letters.kana;
        else if (unit >= 0xAC00 && unit <= 0xD7A3)
            ++letters.hangul;
        else if (unit >= 0x620 && unit <= 0x6FF)
            ++letters.arabic;
        else if (unit >= 0x904 && unit <= 0x97F)
            ++letters.devanagari;
    }
    return letters;
}

int countOf(QStringView text, QStringView letters)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), [letters](QChar c) { return letters.contains(c); }));
}

QString cyrillicLanguage(QStringView text)
{
    const int ukrainian = countOf(text, u"іїєґІЇЄҐ");
    const int russian = countOf(text, u"ыэъёЫЭЪЁ");
    const int others = countOf(text, u"ўЎјЈљЉњЊћЋђЂџЏѓЃќЌәғқңөұүһӘҒҚҢӨҰҮ");
    if (others > 0 && others * 3 > russian && others >= 2)
        return {};
    if (ukrainian != russian)
        return ukrainian > russian ? QStringLiteral("uk") : QStringLiteral("ru");
    return wordScore(text, LanguageWords::Ukrainian) > wordScore(text, LanguageWords::Russian) ? QStringLiteral("uk")
                                                                                               : QStringLiteral("ru");
}

QString arabicLanguage(QStringView text)
{
    const int persianOrUrdu = countOf(text, u"پچژگکیٹڈڑںےہھ");
    const int arabic = countOf(text, u"ةىيكأإ");
    return persianOrUrdu > arabic ? QString() : QStringLiteral("ar");
}

QString latinLanguage(QStringView text)
{
    static constexpr std::array<LanguageWords, 6> known{LanguageWords::English, LanguageWords::French,
                                                        LanguageWords::German,  LanguageWords::Spanish,
                                                        LanguageWords::Italian, LanguageWords::Portuguese};
    static const std::array<QString, 6> names{QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("de"),
                                              QStringLiteral("es"), QStringLiteral("it"), QStringLiteral("pt")};
    const std::array<int, 7> scores = latinScores(text);
    const auto best = std::max_element(scores.begin(), scores.begin() + known.size());
    const int others = scores.back();
    if (*best <= 0 || others > *best)
        return {};
    return names[static_cast<std::size_t>(best - scores.begin())];
}

} // namespace

QString detectLanguage(QStringView whole)
{
    const QStringView text = whole.left(examined);
    const Letters letters = countLetters(text);
    const int all = letters.all();
    if (all < fewestLetters && letters.han + letters.kana + letters.hangul == 0)
        return {};
    // A few kana or Hangul settle it: Chinese has none; names in Latin letters stand in texts of every script.
    if (letters.kana * 12 >= letters.han && (letters.kana + letters.han) * 4 >= all)
        return QStringLiteral("ja");
    if (letters.hangul * 4 >= all)
        return QStringLiteral("ko");
    if (letters.han * 4 >= all)
        return isTraditionalChinese(text) ? QStringLiteral("zh-Hant") : QStringLiteral("zh-Hans");
    if (letters.arabic * 3 >= all)
        return arabicLanguage(text);
    if (letters.devanagari * 3 >= all)
        return wordScore(text, LanguageWords::OtherDevanagari) > wordScore(text, LanguageWords::Hindi)
            ? QString()
            : QStringLiteral("hi");
    if (letters.cyrillic * 3 >= all)
        return cyrillicLanguage(text);
    return latinLanguage(text);
}

} // namespace rendezvous::tagging
