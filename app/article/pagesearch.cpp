#include "article/pagesearch.h"

#include "article/visibledate.h"

#include <QRegularExpression>

#include <string>
#include <vector>

namespace rendezvous::article {
namespace {

constexpr qsizetype longestDateLine = 160;
constexpr int mostDateLines = 40;

/// Calls use(node) for every element in document order until it returns true.
template <class Use> void eachElement(HtmlNode root, Use use)
{
    std::vector<HtmlNode> waiting{root};
    while (!waiting.empty()) {
        const HtmlNode node = waiting.back();
        waiting.pop_back();
        if (!node.isElement() ||
            (traitsOf(node.element()).role == Role::Dropped && node.element() != Element::Meta))
            continue;
        if (use(node))
            return;
        for (unsigned i = node.childCount(); i-- > 0;)
            waiting.push_back(node.child(i));
    }
}

QString stringOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

bool isNamed(HtmlNode node, std::initializer_list<const char *> words)
{
    if (!node.hasAttributes())
        return false;
    for (const char *attribute : {"class", "id", "itemprop", "rel", "data-testid"}) {
        const QString names = stringOf(node.attribute(attribute)).toLower();
        for (const char *word : words) {
            if (names.contains(QLatin1String(word)))
                return true;
        }
    }
    return false;
}

QDateTime dateOfElement(HtmlNode node)
{
    for (const char *attribute : {"datetime", "content", "data-datetime", "data-published"}) {
        const QString value = stringOf(node.attribute(attribute));
        if (const QDateTime date = value.isEmpty() ? QDateTime() : machineDate(value); date.isValid())
            return date;
    }
    const QString line = lineOf(node, longestDateLine + 1);
    return line.size() > longestDateLine ? QDateTime() : visibleDate(line);
}

QDateTime dateOfAddress(const QUrl &url)
{
    static const QRegularExpression dated(
        QStringLiteral("/((?:19|20)\\d\\d)[/-]?(\\d\\d)[/-]?(\\d\\d)(?=[/_.-]|\\b)"));
    const QRegularExpressionMatch match = dated.match(url.path());
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && date.isValid() ? QDateTime(date, QTime(0, 0), Qt::UTC) : QDateTime();
}

} // namespace

QString lineOf(HtmlNode node, qsizetype limit)
{
    std::string line;
    std::vector<HtmlNode> waiting{node};
    while (!waiting.empty() && qsizetype(line.size()) < limit * 3) {
        const HtmlNode next = waiting.back();
        waiting.pop_back();
        if (next.isText()) {
            line += next.text();
        } else if (next.isElement() && (traitsOf(next.element()).role != Role::Dropped || next == node)) {
            if (traitsOf(next.element()).role != Role::Inline)
                line += ' ';
            for (unsigned i = next.childCount(); i-- > 0;)
                waiting.push_back(next.child(i));
        }
    }
    return QString::fromStdString(line).simplified().left(limit);
}

QDateTime shownDate(const HtmlTree &tree, const QUrl &url)
{
    QDateTime marked;
    QDateTime inTime;
    QDateTime named;
    QDateTime anywhere;
    int lines = 0;
    bool isBehindHeadline = false;
    eachElement(tree.root(), [&](HtmlNode node) {
        const Element element = node.element();
        isBehindHeadline = isBehindHeadline || element == Element::H1;
        if (node.attribute("itemprop").find("datePublished") != std::string_view::npos ||
            node.hasAttribute("pubdate"))
            marked = dateOfElement(node);
        if (element == Element::Time && (!inTime.isValid()))
            inTime = dateOfElement(node);
        if (!named.isValid() && isNamed(node, {"date", "publish", "posted", "time", "fecha", "datum"}) &&
            !isNamed(node, {"update", "modified", "timeline", "sometimes"}))
            named = dateOfElement(node);
        const bool isLine = node.childCount() > 0 && element != Element::A;
        if (isBehindHeadline && isLine && !anywhere.isValid() && lines < mostDateLines) {
            ++lines;
            anywhere = dateOfElement(node);
        }
        return marked.isValid();
    });
    for (const QDateTime &date : {marked, inTime, named, anywhere}) {
        if (date.isValid())
            return date;
    }
    return dateOfAddress(url);
}

} // namespace rendezvous::article
