#include "feed/feedformat.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace rendezvous::feed {

namespace {

using namespace std::string_view_literals;

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ':' || c == '-' || c == '_' || c == '.';
}

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    return lower;
}

std::string_view nameAt(std::string_view text, size_t at)
{
    size_t end = at;
    while (end < text.size() && end - at < 64 && isNameByte(text[end]))
        ++end;
    return text.substr(at, end - at);
}

DocumentKind kindOfRoot(std::string_view name, std::string_view tag)
{
    const size_t colon = name.rfind(':');
    const std::string_view local = colon == std::string_view::npos ? name : name.substr(colon + 1);
    const std::string lower = lowered(local);
    if (lower == "rss" || (lower == "rdf" && tag.find("w3.org/1999/02/22-rdf-syntax-ns"sv) != std::string_view::npos))
        return DocumentKind::Rss;
    if (lower == "rdf")
        return DocumentKind::Rss;
    if (lower == "feed" || lower == "entry")
        return DocumentKind::Atom;
    if (lower != "channel")
        return DocumentKind::None;
    const bool hasCdfAttributes = lowered(tag).find(" href"sv) != std::string::npos || lowered(tag).find(" base="sv) != std::string::npos;
    return local == "CHANNEL"sv || hasCdfAttributes ? DocumentKind::Cdf : DocumentKind::Rss;
}

/// The "<" of the first element; npos when there is none.
size_t findRoot(std::string_view text)
{
    for (size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at)) {
        const std::string_view rest = text.substr(at);
        size_t end = std::string_view::npos;
        if (rest.substr(0, 4) == "<!--"sv)
            end = text.find("-->"sv, at + 4);
        else if (rest.substr(0, 2) == "<?"sv)
            end = text.find("?>"sv, at + 2);
        else if (lowered(rest.substr(0, 9)) == "<!doctype")
            end = text.find(rest.substr(0, rest.find_first_of(">["sv) + 1).find('[') == std::string_view::npos ? ">"sv : "]"sv, at);
        else if (rest.size() > 1 && isNameByte(rest[1]))
            return at;
        else
            end = at;
        if (end == std::string_view::npos)
            end = at;
        at = end + 1;
    }
    return std::string_view::npos;
}

/// A feed that begins after a server's own words: "<br />Warning: ...", an HTTP header, a page's beginning.
size_t findBuriedRoot(std::string_view text)
{
    constexpr size_t far = 64 * 1024;
    const std::string head = lowered(text.substr(0, far));
    size_t first = std::string::npos;
    for (const std::string_view root : {"<rss "sv, "<rss>"sv, "<rdf:rdf"sv, "<feed "sv})
        first = std::min(first, head.find(root));
    return first;
}

Sniffed sniffJson(std::string_view text, size_t start)
{
    const std::string_view head = text.substr(start, 256 * 1024);
    Sniffed sniffed{DocumentKind::None, static_cast<qsizetype>(start), QStringLiteral("JSON, but not of a feed")};
    if (head.find("jsonfeed.org/version"sv) != std::string_view::npos)
        sniffed.kind = DocumentKind::JsonFeed;
    else if (head.find("\"rss\""sv) != std::string_view::npos && head.find("\"channel\""sv) != std::string_view::npos)
        sniffed.kind = DocumentKind::RssInJson;
    else if (head.find("\"items\""sv) != std::string_view::npos)
        sniffed.kind = DocumentKind::JsonFeed;
    return sniffed;
}

} // namespace

QString feedFormatName(FeedFormat format)
{
    switch (format) {
    case FeedFormat::None: return QStringLiteral("none");
    case FeedFormat::Rss090: return QStringLiteral("rss-0.90");
    case FeedFormat::Rss091: return QStringLiteral("rss-0.91");
    case FeedFormat::Rss092: return QStringLiteral("rss-0.92");
    case FeedFormat::Rss093: return QStringLiteral("rss-0.93");
    case FeedFormat::Rss094: return QStringLiteral("rss-0.94");
    case FeedFormat::Rss10: return QStringLiteral("rss-1.0");
    case FeedFormat::Rss11: return QStringLiteral("rss-1.1");
    case FeedFormat::Rss20: return QStringLiteral("rss-2.0");
    case FeedFormat::Atom03: return QStringLiteral("atom-0.3");
    case FeedFormat::Atom10: return QStringLiteral("atom-1.0");
    case FeedFormat::JsonFeed10: return QStringLiteral("json-feed-1.0");
    case FeedFormat::JsonFeed11: return QStringLiteral("json-feed-1.1");
    case FeedFormat::RssInJson: return QStringLiteral("rss-in-json");
    case FeedFormat::Cdf: return QStringLiteral("cdf");
    }
    return {};
}

Sniffed sniffDocument(const QByteArray &utf8)
{
    const std::string_view text(utf8.constData(), static_cast<size_t>(utf8.size()));
    const size_t start = text.find_first_not_of(std::string_view(" \t\r\n\0\f\v", 7));
    if (start == std::string_view::npos)
        return {DocumentKind::None, 0, QStringLiteral("nothing")};
    if (text[start] == '{' || text[start] == '[')
        return sniffJson(text, start);
    const size_t root = findRoot(text);
    if (root == std::string_view::npos) {
        if (const size_t brace = text.find('{'); brace != std::string_view::npos && brace < 4096) {
            Sniffed sniffed = sniffJson(text, brace);
            if (sniffed.kind != DocumentKind::None)
                return sniffed;
        }
        return {DocumentKind::None, 0, QStringLiteral("plain text")};
    }
    const std::string_view name = nameAt(text, root + 1);
    const std::string_view tag = text.substr(root, text.find('>', root) - root);
    if (const DocumentKind kind = kindOfRoot(name, tag); kind != DocumentKind::None)
        return {kind, 0, {}};
    const std::string lower = lowered(name);
    if (lower != "opml") {
        if (const size_t buried = findBuriedRoot(text); buried != std::string_view::npos) {
            const std::string_view buriedTag = text.substr(buried, text.find('>', buried) - buried);
            return {kindOfRoot(nameAt(text, buried + 1), buriedTag), static_cast<qsizetype>(buried), {}};
        }
    }
    if (lower == "html" || lower == "head" || lower == "body" || lower == "title" || lower == "div")
        return {DocumentKind::None, 0, QStringLiteral("an HTML page")};
    return {DocumentKind::None, 0, QStringLiteral("XML whose root is <%1>").arg(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())))};
}

} // namespace rendezvous::feed
