#include "article/articleends.h"

#include "article/blockrules.h"
#include "article/brokenlines.h"
#include "article/byline.h"
#include "article/pagesearch.h"
#include "article/phrases.h"
#include "article/visibledate.h"

#include <algorithm>

namespace rendezvous::article {
namespace {

using E = Element;

constexpr int mostBlocks = 10;         ///< from either end that are read
constexpr int longestMoment = 90;      ///< weight
constexpr qsizetype longestMeta = 110; ///< of a line with author and date

/// Whether a place is one of several like it: what a cell or an item of a list says is no line by itself.
bool isInTable(const Places &places, std::size_t place)
{
    constexpr int mostLevels = 4;
    const int text = places[place].text;
    std::size_t up = place;
    for (int level = 0; level < mostLevels && places[up].text == text; ++level) {
        const E e = places[up].element;
        if (isTablePart(e) || e == E::Li || e == E::Dd || e == E::Dt)
            return true;
        up = std::size_t(std::max(places[up].parent, 0));
    }
    return isTableFrame(places[place].element) || isList(places[place].element);
}

bool isRead(const Place &place)
{
    return place.isBlock && !place.isOut && !place.isBeside && place.ownText > 0;
}

bool isNoText(const QString &line)
{
    return std::none_of(line.begin(), line.end(),
                        [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

void leaveOut(ArticleBody &body, const Line &line)
{
    body.leftOut.insert(body.leftOut.end(), line.texts.begin(), line.texts.end());
}

bool isMeta(const QString &line)
{
    return line.size() <= longestMeta && (!authorsOfLine(line).isEmpty() || visibleDate(line).isValid()) &&
           !line.contains(QLatin1String(". ")) && !line.endsWith(QLatin1Char('.')) &&
           !line.endsWith(QChar(0x3002));
}

/// Lines with place, author and date that open a block with line breaks.
void trimHead(const Places &places, ArticleBody &body)
{
    const std::size_t first = body.parts.front();
    for (std::size_t i = first; i <= std::size_t(places[first].last); ++i) {
        if (!isRead(places[i]) || isInTable(places, i))
            continue;
        const std::vector<Line> lines = linesOf(places[i].node);
        for (std::size_t n = 0; n + 1 < lines.size() && !lines[n].isBlock; ++n) {
            const QString line = lines[n].text();
            if (!line.isEmpty() && !isMeta(line))
                return;
            leaveOut(body, lines[n]);
        }
        return;
    }
}

/// Letters without what parts them.
QString lettersOf(const QString &line)
{
    QString letters;
    for (const QChar c : line.toCaseFolded()) {
        if (c.isLetter() || c.isMark())
            letters += c;
    }
    return letters;
}

bool isAmong(const QString &line, const QString &names)
{
    constexpr qsizetype shortestName = 2;
    const QString letters = lettersOf(line);
    return letters.size() >= shortestName && names.contains(letters);
}

/// "(Lead image: the pad at dusk. Credit: A. Person)"
bool isCreditInBrackets(const QString &line)
{
    return !line.isEmpty() && QStringLiteral("(（[【").contains(line.front()) &&
           QStringLiteral(")）]】").contains(line.back()) && isPictureCredit(line);
}

bool isOver(const QString &line, bool isNearEnd, const QString &names)
{
    return line.isEmpty() || isAmong(line, names) || isNoText(line) || isSignOff(line) ||
           lineKind(line) != LineKind::Ordinary ||
           (isNearEnd && (isAboutAuthor(line) || isCreditInBrackets(line)));
}

/// From the last line up to the first that is of the article.
void trimTail(Places &places, ArticleBody &body, std::size_t headline, const QString &names)
{
    const std::size_t last = body.parts.back();
    std::size_t end = std::size_t(places[last].last);
    while (end > last && !isRead(places[end]))
        --end;
    // text of what is around the last block, behind it
    for (std::size_t i = last; i < end || i == last; ++i) {
        if (!isRead(places[i]) || std::size_t(places[i].last) < end)
            continue;
        const std::vector<Line> lines = linesOf(places[i].node);
        for (std::size_t n = lines.size();
             n > 0 && !lines[n - 1].isBlock && isOver(lines[n - 1].text(), true, names); --n)
            leaveOut(body, lines[n - 1]);
    }
    int blocks = 0;
    for (std::size_t i = std::size_t(places[last].last); i > body.parts.front() && blocks < mostBlocks; --i) {
        if (!isRead(places[i]) || i == headline)
            continue;
        if (isInTable(places, i) && lineKind(ownLine(places[i].node)) == LineKind::Ordinary)
            return;
        ++blocks;
        const std::vector<Line> lines = linesOf(places[i].node);
        std::size_t n = lines.size();
        for (; n > 0 && (lines[n - 1].isBlock || isOver(lines[n - 1].text(), blocks <= 3, names)); --n)
            leaveOut(body, lines[n - 1]);
        if (n > 0)
            return;
        if (places[i].text == places[i].ownText)
            takeOut(places, i);
    }
}

/// The authors' names, said once more before the text begins.
void takeOutNames(Places &places, const ArticleBody &body, std::size_t headline, const QString &names)
{
    constexpr int paragraph = 80;     ///< weight
    constexpr int mostParagraphs = 2; ///< the lead, and what explains a picture
    int paragraphs = 0;
    const std::size_t first = body.parts.front();
    for (std::size_t i = first; i <= std::size_t(places[first].last) && !names.isEmpty(); ++i) {
        const Place &place = places[i];
        if (!isRead(place) || i == headline || place.text != place.ownText)
            continue;
        if (place.ownText >= paragraph && place.ownMarks > 0 && ++paragraphs > mostParagraphs)
            return;
        if (isAmong(ownLine(place.node), names))
            takeOut(places, i);
    }
}

/// A date in an element of its own that is no block, before the text begins.
void takeOutInlineMoments(Places &places, const ArticleBody &body, std::size_t headline)
{
    constexpr int paragraph = 80;     ///< weight
    constexpr int mostParagraphs = 2; ///< the lead, and what explains a picture
    constexpr int largestFrame = 250; ///< weight
    int paragraphs = 0;
    const std::size_t first = body.parts.front();
    for (std::size_t i = first + 1; i <= std::size_t(places[first].last); ++i) {
        const Place &place = places[i];
        if (place.isOut)
            continue;
        if (place.isBlock) {
            if (i != headline && place.text == place.ownText && place.ownText >= paragraph &&
                place.ownMarks > 0 && ++paragraphs > mostParagraphs)
                return;
            continue;
        }
        const Place &around = places[std::size_t(place.parent)];
        const E e = around.element;
        const bool isFrame = e == E::Header || e == E::Div || e == E::Section || e == E::Article;
        // no word of a sentence: the box has few lines of its own, and none goes on behind the date
        const bool isApart = e == E::Unknown
                                 ? around.text <= largestFrame
                                 : isFrame && around.text > around.ownText && around.ownText <= largestFrame;
        const HtmlNode next = place.node.nextSibling();
        const bool goesOn = next && next.isText() && !isNoText(QString::fromUtf8(next.text()));
        if (isApart && !goesOn && place.text > 0 && place.text <= longestMoment && place.element != E::A &&
            isBareMoment(spacedLineOf(place.node)))
            takeOut(places, i);
    }
}

/// A list of one thing is none.
bool isAlone(const Places &places, std::size_t item)
{
    const Place &list = places[std::size_t(places[item].parent)];
    return places[item].element == E::Li && list.text == places[item].text;
}

} // namespace

void trimEnds(Places &places, ArticleBody &body, std::size_t headline, const QString &byline)
{
    const QString names = lettersOf(byline);
    takeOutNames(places, body, headline, names);
    takeOutInlineMoments(places, body, headline);
    for (const std::size_t part : body.parts) {
        for (std::size_t i = part; i <= std::size_t(places[part].last); ++i) {
            Place &place = places[i];
            if (!isRead(place) || place.ownText > longestMoment || i == headline ||
                (isInTable(places, i) && !isAlone(places, i)))
                continue;
            const QString line = ownLine(place.node);
            if (isNoText(line) && place.text == place.ownText)
                place.isBeside = true;
            else if (isBareMoment(line) && place.text == place.ownText)
                takeOut(places, i);
            else if (isBareMoment(line)) {
                for (const Line &each : linesOf(place.node))
                    leaveOut(body, each);
            }
        }
    }
    trimHead(places, body);
    trimTail(places, body, headline, names);
}

} // namespace rendezvous::article
