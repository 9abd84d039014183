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
QDateTime dateInAttributes(HtmlNode node)
{
    for (unsigned i = 0; i < node.attributeCount(); ++i) {
        const std::string_view name = node.attributeName(i);
        const bool isDate =
            (contains(name, {"date", "time", "publish"}) && !contains(name, {"update", "modif", "expire"})) ||
            name == "content" || name == "title";
        if (!isDate || node.attributeValue(i).size() > 64)
            continue;
        const QString value = stringOf(node.attributeValue(i));
        for (const QDateTime &date : {countedDate(value), machineDate(value)}) {
            if (date.isValid())
                return date;
        }
    }
    return {};
}

QDateTime dateInText(HtmlNode node)
{
    const QString line = spacedLineOf(node, longestDateLine + 1);
    return line.size() > longestDateLine ? QDateTime() : visibleDate(line);
}

/// In its attributes, else in its text; where that is a day alone, what stands beside it may hold the time.
QDateTime dateOfPlace(const Place &place)
{
    const QDateTime said = dateInAttributes(place.node);
    const QDateTime read = said.isValid() && said.time() != QTime(0, 0) ? said : dateInText(place.node);
    if (said.isValid() && (read.date() != said.date() || read.time() == QTime(0, 0)))
        return said;
    if (read.isValid() && read.time() == QTime(0, 0) && place.node.parent()) {
        const QDateTime around = dateInText(place.node.parent());
        if (around.date() == read.date())
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

QDateTime bestDate(const Places &places, std::size_t from, std::size_t to)
{
    constexpr int mostLines = 60;
    QDateTime best;
    Claim claim = Claim::None;
    int lines = 0;
    for (std::size_t i = from; i < to; ++i) {
        const Place &place = places[i];
        const Claim mine = claimOf(place);
        const bool isAnothers = place.named == NamedFor::Comments || place.element == Element::A;
        const bool isDay = best.isValid() && best.time() == QTime(0, 0);
        if (isAnothers || mine == Claim::None || mine < claim || (mine == claim && !isDay) ||
            (mine == Claim::Read && ++lines > mostLines))
            continue;
        const QDateTime date = dateOfPlace(place);
        const bool isSameDay = best.isValid() && date.date() == best.date();
        if (!date.isValid() || (mine == claim && !isSameDay))
            continue;
        best = isSameDay && date.time() == QTime(0, 0) ? best : date;
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

QDateTime shownDate(const Places &places, std::size_t headline, const QUrl &url)
{
    constexpr std::size_t before = 25;
    constexpr std::size_t behind = 60;
    if (headline > 0) {
        const QDateTime near = bestDate(places, headline > before ? headline - before : 1,
                                        std::min(places.size(), headline + behind));
        if (near.isValid())
            return near;
    }
    const QDateTime anywhere = bestDate(places, headline, places.size());
    return anywhere.isValid() ? anywhere : dateOfAddress(url);
}

} // namespace rendezvous::article
