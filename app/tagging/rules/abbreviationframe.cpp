#include "tagging/rules/abbreviationframe.h"

#include "tagging/rules/surroundings.h"

#include <algorithm>

namespace rendezvous::tagging {

namespace {

bool isHan(const FoldedText &text, std::uint32_t place)
{
    return place < text.size() && text.scriptAt(place) == Script::Han;
}

bool isOneOf(const FoldedText &text, std::uint32_t place, QStringView units)
{
    return place < text.size() && std::find(units.begin(), units.end(), QChar(text.at(place))) != units.end();
}

bool isBeforeOneOf(const FoldedText &text, std::uint32_t place, QStringView units)
{
    return place > 0 && isOneOf(text, place - 1, units);
}

bool hasHanBefore(const FoldedText &text, std::uint32_t place)
{
    return place > 0 && isHan(text, place - 1);
}

bool startsHeadline(const Field &field, std::uint32_t place)
{
    return field.name == Mention::Field::Title &&
           (place == 0 || isBeforeOneOf(field.text, place, u"、，,：: ｜|！!？?\"—；;"));
}

/// 中美洲, 英语, 日元: what makes another word of the last character.
constexpr QStringView otherWords = u"国國洲语語文元本学學式里裡镑鎊";

/// 哈方 and 俄方, but not 方面 and 方案, nor the end of another word as in 集中方.
bool isSide(const FoldedText &text, AbbreviationRun run)
{
    const bool isFree =
        !hasHanBefore(text, run.begin) || isBeforeOneOf(text, run.begin, u"对對与與和及据據向被请請让讓由");
    return run.length() == 1 && isFree && isOneOf(text, run.end, u"方") &&
           !isOneOf(text, run.end + 1, u"面法便式案向形才程块塊言位格圆圓");
}

/// 27日, 27 日: the day of a month.
bool isDate(const FoldedText &text, std::uint32_t place)
{
    const std::uint32_t gap = place > 1 && text.at(place - 1) == u' ' ? 2 : 1;
    return isOneOf(text, place, u"日") && place >= gap && text.scriptAt(place - gap) == Script::Digit;
}

/// 今日, 方法, 平台, 精英: most of the abbreviations are the last character of common words, too.
bool endsAnotherWord(const FoldedText &text, std::uint32_t place)
{
    if (!isOneOf(text, place, u"中日法台英德印意加西澳以巴朝华華"))
        return isBeforeOneOf(text, place, u"其");
    return hasHanBefore(text, place) &&
           !isBeforeOneOf(
               text, place,
               u"对對在由与與和及是为為从從将將向被请請让讓给給等前驻駐访訪赴据據地枚架名艘位款首该該各");
}

bool isListed(const Field &field, AbbreviationRun run)
{
    const FoldedText &text = field.text;
    const bool isAfter = isBeforeOneOf(text, run.begin, u"、");
    const bool isBefore = isOneOf(text, run.end, u"、");
    const bool isLast = isOneOf(text, run.end, u"等和及与與，。 ") || run.end >= text.size();
    return (isAfter && (isBefore || isLast)) || (isBefore && !hasHanBefore(text, run.begin));
}

} // namespace

bool isChineseFrame(const Document &document, const Field &field, AbbreviationRun run)
{
    const FoldedText &text = field.text;
    const RuleCues &cues = document.cues;
    if (isDate(text, run.begin) || isOneOf(text, run.end, otherWords))
        return false;
    if (isSide(text, run))
        return true;
    if (startsCue(document, text, run.end, cues.hanAfter))
        return run.length() > 1 ? !isBeforeOneOf(text, run.begin, u"其") : !endsAnotherWord(text, run.begin);
    const bool isNoon = text.view(run.begin, run.end) == u"日中";
    if (run.length() > 1) {
        const bool isFree = !hasHanBefore(text, run.begin) ||
                            isBeforeOneOf(text, run.begin, u"对對在由与與和及了是就为為从從将將");
        return run.length() <= 4 && !isNoon && isFree && !isBeforeOneOf(text, run.begin, u"其");
    }
    if (endsCue(document, field, run.begin, cues.hanBefore))
        return true;
    if (startsHeadline(field, run.begin) && startsCue(document, text, run.end, cues.hanHeadline))
        return true;
    return isListed(field, run);
}

namespace {

/// 訪日客, 対米輸出; but 絶対 and 相対 are words of their own.
bool isVisited(const FoldedText &text, AbbreviationRun run)
{
    if (isOneOf(text, run.end, u"国國語") || !isBeforeOneOf(text, run.begin, u"訪駐対反親"))
        return false;
    return run.begin < 2 || !isOneOf(text, run.begin - 2, u"絶相敵応違");
}

/// 独1部, 英3社: of a league's divisions, of firms; but 米1キロ is rice.
bool isCountOf(const FoldedText &text, std::uint32_t place)
{
    std::uint32_t end = place;
    while (end < text.size() && text.scriptAt(end) == Script::Digit)
        ++end;
    return end > place && isOneOf(text, end, u"部社紙誌州");
}

/// 米スペースX, 仏エアバス: papers put a firm's country before its name.
bool isFirmOf(const FoldedText &text, AbbreviationRun run)
{
    const bool isState = run.length() == 1 && isOneOf(text, run.begin, u"米英独仏伊豪露");
    const Script next = text.scriptAt(run.end);
    const bool isName = next == Script::Katakana || next == Script::Latin;
    return isState && !hasHanBefore(text, run.begin) && (isName || isCountOf(text, run.end));
}

/// Of the abbreviations, these are no words by themselves.
bool isAloneWithGenitive(const FoldedText &text, AbbreviationRun run)
{
    return run.length() == 1 && isOneOf(text, run.begin, u"独豪韓") && isOneOf(text, run.end, u"の") &&
           !hasHanBefore(text, run.begin);
}

} // namespace

bool isJapaneseFrame(const Document &document, const Field &field, AbbreviationRun run)
{
    const FoldedText &text = field.text;
    const RuleCues &cues = document.cues;
    const bool isKana = text.scriptAt(run.begin) == Script::Katakana;
    if (isKana &&
        (text.scriptBefore(run.begin) == Script::Katakana || text.scriptAt(run.end) == Script::Katakana))
        return false;
    // the ball club and the newspaper of Nagoya: of the two states, Japan is named first
    if (text.view(run.begin, run.end) == u"中日")
        return false;
    if (isVisited(text, run))
        return true;
    if (isOneOf(text, run.end, u"国國語文本人製"))
        return false;
    const bool isAfterNumber = isBeforeOneOf(text, run.begin, u"一二三四五六七八九十毎今本終0123456789");
    if (isAfterNumber)
        return false;
    if (startsCue(document, text, run.end, cues.jaAfter) &&
        (run.length() > 1 || !hasHanBefore(text, run.begin) ||
         isBeforeOneOf(text, run.begin, u"在駐訪対反親元前")))
        return true;
    if (run.length() > 1) {
        const bool isDayTime = text.view(run.begin, run.end) == u"日中";
        return !isDayTime && !hasHanBefore(text, run.begin) && isOneOf(text, run.end, u"の間は、がで ");
    }
    if (isFirmOf(text, run) || isAloneWithGenitive(text, run))
        return true;
    const bool isSubject = isOneOf(text, run.end, u"、のがはも");
    return startsHeadline(field, run.begin) && isSubject && document.hasSpaceName;
}

namespace {

/// 중 is also "during", 한 "one", 이 "this", 일 "day": alone they are states only where a headline begins.
bool isKoreanAbbreviation(const Field &field, std::uint32_t place, std::uint32_t nounEnd)
{
    if (isOneOf(field.text, place, u"한이인"))
        return false;
    const bool isShort = nounEnd == place + 2 && !isOneOf(field.text, place + 1, u"군");
    if (isShort)
        return false;
    return !isOneOf(field.text, place, u"중일영독불호") || startsHeadline(field, place);
}

} // namespace

bool isKoreanFrame(const Document &document, const Field &field, AbbreviationRun run)
{
    const FoldedText &text = field.text;
    if (isHan(text, run.begin)) {
        const bool isFree = !hasHanBefore(text, run.begin) && !isHan(text, run.end);
        const bool isApart =
            text.scriptAt(run.end) == Script::Hangul || isOneOf(text, run.end, u" ,、…·-\"'");
        return isFree && isApart;
    }
    const bool isAtLeftEdge = text.scriptBefore(run.begin) != Script::Hangul ||
                              (isBeforeOneOf(text, run.begin, u"대반친") &&
                               (run.begin < 2 || text.scriptBefore(run.begin - 1) != Script::Hangul));
    if (!isAtLeftEdge)
        return false;
    constexpr std::uint32_t longestRun = 4;
    if (run.length() > longestRun)
        return false;
    if (run.length() > 1) {
        std::uint32_t end = 0;
        for (std::uint32_t close = run.end; close > run.begin + 1 && end == 0; --close) {
            const auto words = cuesIn(document.tables, field, {run.begin, close}, document.cues.koPair);
            for (const CueWord &word : words)
                end = word.begin == run.begin && word.end == run.end ? word.end : end;
        }
        const bool isClosed = text.scriptAt(run.end) != Script::Hangul ||
                              startsCue(document, text, run.end, document.cues.koAfter) ||
                              startsCue(document, text, run.end, document.cues.koNoun) ||
                              startsCue(document, text, run.end, document.cues.koParticle);
        return end != 0 && isClosed;
    }
    const std::uint32_t noun = cueBehind(document.tables, text, run.end, document.cues.koAfter);
    return noun != 0 && isKoreanAbbreviation(field, run.begin, noun);
}

} // namespace rendezvous::tagging
