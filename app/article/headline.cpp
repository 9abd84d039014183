#include "article/headline.h"

#include "article/pagesearch.h"
#include "core/bounds.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace rendezvous::article {
namespace {

using E = Element;

constexpr qsizetype longestHeading = 900; ///< weight
constexpr qsizetype shortestShared = 10;  ///< letters that two headlines must share to be one

bool isHeading(E e)
{
    return e >= E::H1 && e <= E::H6;
}

QString plain(const QString &title)
{
    QString letters;
    for (const QChar c : title.toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isMark())
            letters += c;
    }
    return letters;
}

/// Headline and names of site and section are separated by these.
const QRegularExpression &separator()
{
    static const QRegularExpression expression(
        QStringLiteral("\\s+(?:[|\\-–—·•»«›:_/]|::|>>)\\s+|\\s*[|｜_»«]\\s*|--|(?<=[\\p{L}\\p{N}]):\\s+"),
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

/// A title and what is left of it when names at either end go, longest first.
QStringList variants(const QString &title)
{
    QStringList all{title};
    std::vector<std::pair<qsizetype, qsizetype>> parts;
    qsizetype begin = 0;
    for (auto matches = separator().globalMatch(title); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        parts.emplace_back(begin, match.capturedStart());
        begin = match.capturedEnd();
    }
    parts.emplace_back(begin, title.size());
    constexpr std::size_t mostParts = 8;
    const std::size_t count = std::min(parts.size(), mostParts);
    for (std::size_t length = count; length-- > 1;) {
        for (std::size_t from = 0; from + length <= count; ++from) {
            const auto [first, second] = std::pair(parts[from].first, parts[from + length - 1].second);
            all << title.mid(first, second - first).trimmed();
        }
    }
    all.removeAll(QString());
    return all;
}

/// How well what stands on the page agrees with a declared title: 0 not, 3 best.
int agreement(const QString &shown, const QString &declared)
{
    const QString a = plain(shown);
    const QString b = plain(declared);
    if (a.isEmpty() || b.isEmpty())
        return 0;
    if (a == b)
        return 3;
    const bool isWithin = b.contains(a) || a.contains(b);
    const qsizetype shorter = std::min(a.size(), b.size());
    return isWithin && shorter >= shortestShared && shorter * 5 > std::max(a.size(), b.size()) * 2 ? 2 : 0;
}

bool isNamedHeadline(HtmlNode node)
{
    for (const char *attribute : {"class", "id", "itemprop"}) {
        const std::string_view names = node.attribute(attribute);
        if (names.find("title") != std::string_view::npos ||
            names.find("headline") != std::string_view::npos ||
            names.find("Title") != std::string_view::npos || names.find("Headline") != std::string_view::npos)
            return true;
    }
    return false;
}

struct Candidate
{
    std::size_t place = 0;
    QString text;
    int worth = 0;
};

/// What could be a headline says what the page declares: exactly, or without the names around it.
int worthOf(const Place &place, const QString &text, const PageFacts &facts, const QStringList &declared)
{
    int worth = 0;
    for (const QString &variant : declared) {
        if (plain(variant) == plain(text) && plain(text).size() >= 3)
            worth = std::max(worth, variant.compare(facts.siteName, Qt::CaseInsensitive) == 0
                                        ? 0
                                        : 60 + int(std::min<qsizetype>(variant.size(), 200)) / 5);
    }
    if (worth == 0 && std::max(agreement(text, facts.headline), agreement(text, facts.documentTitle)) > 0)
        worth = 40;
    if (worth == 0 && place.element == E::H1)
        worth = 10;
    if (worth > 0 && plain(text) == plain(facts.headline))
        worth += 40;
    if (worth > 0)
        worth += place.element == E::H1 ? 4 : isHeading(place.element) ? 2 : 0;
    return worth;
}

/// The name of a site stands as a link to its first page.
bool leadsHome(HtmlNode heading)
{
    for (HtmlNode node = heading; node.isElement();) {
        if (node.element() == E::A) {
            std::string_view href = node.attribute("href");
            const std::size_t host = href.find("://");
            if (host != std::string_view::npos)
                href.remove_prefix(std::min(href.find('/', host + 3), href.size()));
            return node.hasAttribute("href") && (href.empty() || href == "/" || href == "./");
        }
        if (node.childCount() == 0)
            return false;
        node = node.child(0);
    }
    return false;
}

QString asShown(const QString &heading, const PageFacts &facts, const QString &declared)
{
    if (plain(heading) == plain(facts.headline))
        return facts.headline;
    if (declared.isEmpty() || heading == declared)
        return heading;
    // a word above the headline belongs to the heading's mark-up more often than to the headline
    const bool hasKicker =
        heading.endsWith(declared, Qt::CaseInsensitive) && declared.size() > shortestShared;
    return hasKicker || heading.size() * 2 <= declared.size() ? declared : heading;
}

} // namespace

QString withoutSiteName(const QString &title, const QString &siteName)
{
    static const QRegularExpression certain(
        QStringLiteral("\\s+[|\\-–—·•»«_]\\s+|\\s*[|｜_]\\s*|\\s+::\\s+"));
    if (!siteName.isEmpty()) {
        static const QRegularExpression edge(
            QStringLiteral("^[\\s|\\-–—·•»«:：_｜]+|[\\s|\\-–—·•»«:：_｜]+$"));
        if (title.endsWith(siteName, Qt::CaseInsensitive) && title.size() > siteName.size())
            return title.chopped(siteName.size()).remove(edge);
        if (title.startsWith(siteName, Qt::CaseInsensitive) && title.size() > siteName.size() + 3 &&
            certain.match(title.mid(siteName.size(), 3)).hasMatch())
            return title.mid(siteName.size()).remove(edge);
    }
    const QStringList parts = title.split(certain, Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return title;
    const QString &longest = *std::max_element(
        parts.begin(), parts.end(), [](const QString &a, const QString &b) { return a.size() < b.size(); });
    return longest.size() * 2 > title.size() ? longest : title;
}

Headline findHeadline(const Places &places, const PageFacts &facts)
{
    QStringList declared;
    for (const QString &title : {facts.headline, facts.documentTitle})
        declared += variants(title);
    Candidate best;
    for (std::size_t i = 1; i < places.size(); ++i) {
        const Place &place = places[i];
        if (place.text == 0 || place.text > longestHeading)
            continue;
        const bool isLine = isHeading(place.element) || isNamedHeadline(place.node);
        const bool isShortBlock =
            place.ownText == place.text || place.element == E::B || place.element == E::Strong;
        if (!isLine && !isShortBlock)
            continue;
        const QString text = lineOf(place.node, bounds::title / 4);
        int worth = worthOf(place, text, facts, declared);
        if (!isLine && worth < 60)
            continue;
        if (place.named == NamedFor::Comments || isFurnitureByRole(place.node) || leadsHome(place.node))
            worth = 0;
        if (worth > best.worth)
            best = {i, text, worth};
    }
    Headline headline;
    headline.place = best.worth >= 10 ? best.place : 0;
    const QString named = withoutSiteName(facts.headline, facts.siteName);
    if (best.worth >= 40)
        headline.text = asShown(best.text, facts, named);
    else if (!named.isEmpty())
        headline.text = named;
    return headline;
}

QString headingBefore(const Places &places, std::size_t part)
{
    QString nearest;
    for (std::size_t i = 1; i < places.size() && i <= std::size_t(places[part].last); ++i) {
        const Place &place = places[i];
        const bool isOfPage = place.element == E::H1 || place.element == E::H2 || isNamedHeadline(place.node);
        if (i > part && place.paragraphText > 0 && !isHeading(place.element) && !nearest.isEmpty())
            break;
        if (!isOfPage || place.isOut || place.text < 12 || place.text > longestHeading)
            continue;
        const QString text = lineOf(place.node, bounds::title / 4);
        if (place.element == E::H1)
            return text;
        nearest = text;
    }
    return nearest;
}

} // namespace rendezvous::article
