#include "article/headline.h"

#include "article/blockrules.h"
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

// how much speaks for a line to be the headline
constexpr int worthOfDeclared = 60; ///< it is a title that the page declares, or a part of it
constexpr int worthOfSimilar = 40;
constexpr int worthOfHeading = 10; ///< it is a first heading, and no more is known

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

/// Whether one of two headlines is most of the other.
bool agrees(const QString &a, const QString &b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    if (shorter >= 2 * shortestShared && (a.startsWith(b) || b.startsWith(a)))
        return true;
    return shorter >= shortestShared && shorter * 5 > std::max(a.size(), b.size()) * 2 &&
           (b.contains(a) || a.contains(b));
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

/// A part of a declared title that may be the headline, folded.
struct Declared
{
    QString letters;
    int worth = 0;
};

std::vector<Declared> declaredIn(const PageFacts &facts)
{
    constexpr qsizetype shortest = 3;
    constexpr qsizetype longest = 200;
    std::vector<Declared> all;
    for (const QString &title : {facts.headline, facts.documentTitle}) {
        for (const QString &variant : variants(title)) {
            const QString letters = plain(variant);
            const bool isSite = variant.compare(facts.siteName, Qt::CaseInsensitive) == 0;
            const int whole = letters == plain(facts.headline) ? 40 : 0;
            if (letters.size() >= shortest && !isSite)
                all.push_back(
                    {letters, worthOfDeclared + whole + int(std::min(variant.size(), longest)) / 5});
        }
    }
    return all;
}

/// What could be a headline says what the page declares: exactly, or without the names around it.
int worthOf(const Place &place, const QString &text, const PageFacts &facts,
            const std::vector<Declared> &declared)
{
    const QString letters = plain(text);
    int worth = 0;
    for (const Declared &title : declared) {
        if (title.letters == letters)
            worth = std::max(worth, title.worth);
    }
    if (worth == 0 && (agrees(letters, plain(facts.headline)) || agrees(letters, plain(facts.documentTitle))))
        worth = worthOfSimilar;
    if (worth == 0 && place.element == E::H1)
        worth = worthOfHeading;
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
    // "Place: Headline" where the place stands above the headline as a word of its own
    const QString &social = facts.socialHeadline;
    const bool isPartOfBoth = social.size() > shortestShared && social.size() < heading.size() &&
                              heading.endsWith(social) &&
                              facts.headline.endsWith(QLatin1String(": ") + social);
    if (isPartOfBoth && !heading.contains(facts.headline))
        return social;
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
    const std::vector<Declared> declared = declaredIn(facts);
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
        if (!isLine && worth < worthOfDeclared)
            continue;
        if (place.named == NamedFor::Comments || isFurnitureByRole(place.node) || leadsHome(place.node))
            worth = 0;
        if (worth > best.worth)
            best = {i, text, worth};
    }
    Headline headline;
    headline.place = best.worth >= worthOfHeading ? best.place : 0;
    const QString named = withoutSiteName(facts.headline, facts.siteName);
    if (best.worth >= worthOfSimilar)
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
