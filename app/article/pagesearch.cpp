#include "article/pagesearch.h"

#include "article/lowercase.h"
#include "article/visibledate.h"
#include "core/utc.h"

#include <QRegularExpression>

#include <algorithm>
#include <string>
#include <vector>

namespace rendezvous::article {
namespace {

constexpr qsizetype longestDateLine = 160;

QString lineWith(HtmlNode node, qsizetype limit, bool isSpaced)
{
    std::string line;
    std::vector<HtmlNode> waiting{node};
    while (!waiting.empty() && qsizetype(line.size()) < limit * 3) {
        const HtmlNode next = waiting.back();
        waiting.pop_back();
        if (next.isText()) {
            line += next.text();
        } else if (next.isElement() && (traitsOf(next.element()).role != Role::Dropped || next == node)) {
            if (isSpaced || traitsOf(next.element()).role != Role::Inline)
                line += ' ';
            for (unsigned i = next.childCount(); i-- > 0;)
                waiting.push_back(next.child(i));
        }
    }
    return QString::fromStdString(line).simplified().left(limit);
}

bool contains(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

QString stringOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// What an element keeps for scripts: datetime, content, data-timestamp, the title of an abbr.published, ...
Moment dateInAttributes(HtmlNode node)
{
    for (unsigned i = 0; i < node.attributeCount(); ++i) {
        const std::string_view name = node.attributeName(i);
        const bool isDate =
            (contains(name, {"date", "time", "publish"}) && !contains(name, {"update", "modif", "expire"})) ||
            name == "content" || name == "title";
        if (!isDate || node.attributeValue(i).size() > 64)
            continue;
        const QString value = stringOf(node.attributeValue(i));
        for (const Moment &moment : {Moment{countedDate(value), false}, machineMoment(value)}) {
            if (moment.isValid())
                return moment;
        }
    }
    return {};
}

Moment dateInText(HtmlNode node)
{
    const QString line = spacedLineOf(node, longestDateLine + 1);
    return line.size() > longestDateLine ? Moment() : visibleMoment(line);
}

/// In its attributes, else in its text; where that is a day alone, what stands beside it may hold the time.
Moment dateOfPlace(const Place &place)
{
    const Moment said = dateInAttributes(place.node);
    const Moment read = said.isValid() && !said.isDay() ? said : dateInText(place.node);
    if (said.isValid() && (read.time.date() != said.time.date() || read.isDay()))
        return said;
    if (read.isValid() && read.isDay() && place.node.parent()) {
        const Moment around = dateInText(place.node.parent());
        if (around.time.date() == read.time.date())
            return around;
    }
    return read;
}

enum class Claim { None, Read, Named, Time, Marked };

/// How plainly a place says that it is the date of publication.
Claim claimOf(const Place &place)
{
    const HtmlNode node = place.node;
    std::string names;
    for (const char *attribute : {"class", "id", "itemprop"})
        names += lowerCase(node.attribute(attribute)) + ' ';
    const bool isRead = (place.isBlock && place.ownText > 0) || (place.text > 0 && node.childCount() == 1);
    if (contains(names, {"update", "modified", "timeline", "sometimes", "comment"}))
        return isRead && !contains(names, {"comment"}) ? Claim::Read : Claim::None;
    const bool isStated = !contains(names, {"update", "modified"}) && dateInAttributes(node).isValid();
    if (contains(names, {"datepublished"}) || node.hasAttribute("pubdate"))
        return Claim::Marked;
    if (place.element == Element::Time ||
        (isStated && contains(names, {"date", "publish", "posted", "time"})))
        return Claim::Time;
    if (contains(names, {"date", "publish", "posted", "time", "fecha", "datum", "tarih", "tanggal"}))
        return Claim::Named;
    for (unsigned i = 0; i < node.attributeCount(); ++i) {
        if (contains(node.attributeName(i), {"publish", "timestamp", "datetime", "data-time", "data-date"}) ||
            (node.attributeName(i) == "time"))
            return Claim::Named;
    }
    return isRead ? Claim::Read : Claim::None;
}

/// Dates of other articles: in boxes of links, in what readers wrote, beside a headline that is a link.
bool isOfOthers(const Places &places, std::size_t place, std::size_t headline)
{
    constexpr int longestDate = 30; ///< weight of a date that is a link itself
    const Place &box = places[place];
    const bool isNamedSo =
        box.named == NamedFor::Comments || (box.named == NamedFor::Furniture && box.linkShare() > 0.4);
    const bool isCard = box.element == Element::A && box.text > longestDate;
    return (isNamedSo || isCard) && !isInside(places, place, headline) && box.text > 0;
}

Moment bestDate(const Places &places, std::size_t from, std::size_t to, std::size_t headline)
{
    constexpr int mostLines = 60;
    Moment best;
    Claim claim = Claim::None;
    int lines = 0;
    for (std::size_t i = from; i < to; ++i) {
        const Place &place = places[i];
        if (isOfOthers(places, i, headline)) {
            i = std::size_t(place.last);
            continue;
        }
        const Claim mine = claimOf(place);
        const bool isDay = best.isValid() && best.isDay();
        if (place.element == Element::A || mine == Claim::None || mine < claim || (mine == claim && !isDay) ||
            (mine == Claim::Read && ++lines > mostLines))
            continue;
        const Moment date = dateOfPlace(place);
        const bool isSameDay = best.isValid() && date.time.date() == best.time.date();
        if (!date.isValid() || (mine == claim && !isSameDay))
            continue;
        best = isSameDay && date.isDay() ? best : date;
        claim = mine;
    }
    return best;
}

QDateTime dateOfAddress(const QUrl &url)
{
    static const QRegularExpression dated(
        QStringLiteral("/((?:19|20)\\d\\d)[/-]?(\\d\\d)[/-]?(\\d\\d)(?=[/_.-]|\\b)"));
    const QRegularExpressionMatch match = dated.match(url.path());
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && date.isValid() ? QDateTime(date, QTime(0, 0), utc) : QDateTime();
}

} // namespace

QString lineOf(HtmlNode node, qsizetype limit)
{
    return lineWith(node, limit, false);
}

QString spacedLineOf(HtmlNode node, qsizetype limit)
{
    return lineWith(node, limit, true);
}

Moment shownDate(const Places &places, std::size_t headline, const QUrl &url)
{
    constexpr std::size_t before = 25;
    constexpr std::size_t behind = 60;
    if (headline > 0) {
        const Moment near = bestDate(places, headline > before ? headline - before : 1,
                                     std::min(places.size(), headline + behind), headline);
        if (near.isValid())
            return near;
    }
    const Moment anywhere = bestDate(places, headline, places.size(), headline);
    return anywhere.isValid() ? anywhere : Moment{dateOfAddress(url), true};
}

} // namespace rendezvous::article
