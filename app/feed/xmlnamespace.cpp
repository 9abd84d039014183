#include "feed/xmlnamespace.h"

#include <algorithm>
#include <array>
#include <string>

namespace rendezvous::feed {

namespace {

struct Known {
    XmlNamespace ns;
    std::string_view uri; ///< lower case, without scheme and closing slash or #
};

constexpr std::array uris{
    Known{XmlNamespace::Xml, "www.w3.org/xml/1998/namespace"},
    Known{XmlNamespace::Xhtml, "www.w3.org/1999/xhtml"},
    Known{XmlNamespace::Xhtml, "www.w3.org/tr/xhtml1/strict"},
    Known{XmlNamespace::Xhtml, "www.w3.org/tr/rec-html40"},
    Known{XmlNamespace::Rss, "my.netscape.com/rdf/simple/0.9"},
    Known{XmlNamespace::Rss, "channel.netscape.com/rdf/simple/0.9"},
    Known{XmlNamespace::Rss, "my.netscape.com/publish/formats/rss-0.91.dtd"},
    Known{XmlNamespace::Rss, "purl.org/rss/1.0"},
    Known{XmlNamespace::Rss, "purl.org/net/rss1.1"},
    Known{XmlNamespace::Rss, "backend.userland.com/rss"},
    Known{XmlNamespace::Rss, "backend.userland.com/rss2"},
    Known{XmlNamespace::Rss, "backend.userland.com/rss091"},
    Known{XmlNamespace::Rss, "backend.userland.com/rss092"},
    Known{XmlNamespace::Rss, "blogs.law.harvard.edu/tech/rss"},
    Known{XmlNamespace::Rss, "cyber.law.harvard.edu/rss/rss.html"},
    Known{XmlNamespace::Rss, "cyber.harvard.edu/rss/rss.html"},
    Known{XmlNamespace::Rss, "www.rssboard.org/rss-specification"},
    Known{XmlNamespace::Rss, "purl.org/rss/2.0"},
    Known{XmlNamespace::Rss, "purl.org/rss/1.0/modules/rss091"},
    Known{XmlNamespace::Rdf, "www.w3.org/1999/02/22-rdf-syntax-ns"},
    Known{XmlNamespace::Atom10, "www.w3.org/2005/atom"},
    Known{XmlNamespace::Atom03, "purl.org/atom/ns"},
    Known{XmlNamespace::Atom03, "purl.org/atom"},
    Known{XmlNamespace::Atom03, "example.com/newformat"},
    Known{XmlNamespace::Atom03, "example.com/necho"},
    Known{XmlNamespace::Atom03, "purl.org/echo"},
    Known{XmlNamespace::Cdf, "www.microsoft.com/standards/channels.dtd"},
    Known{XmlNamespace::Content, "purl.org/rss/1.0/modules/content"},
    Known{XmlNamespace::Dc, "purl.org/dc/elements/1.1"},
    Known{XmlNamespace::Dc, "purl.org/dc/elements/1.0"},
    Known{XmlNamespace::DcTerms, "purl.org/dc/terms"},
    Known{XmlNamespace::Media, "search.yahoo.com/mrss"},
    Known{XmlNamespace::Media, "www.rssboard.org/media-rss"},
    Known{XmlNamespace::Itunes, "www.itunes.com/dtds/podcast-1.0.dtd"},
    Known{XmlNamespace::Itunes, "example.com/dtds/podcast-1.0.dtd"},
    Known{XmlNamespace::GeoRss, "www.georss.org/georss"},
    Known{XmlNamespace::GeoRss, "www.georss.org/georss/10"},
    Known{XmlNamespace::Geo, "www.w3.org/2003/01/geo/wgs84_pos"},
    Known{XmlNamespace::Gml, "www.opengis.net/gml"},
    Known{XmlNamespace::Slash, "purl.org/rss/1.0/modules/slash"},
    Known{XmlNamespace::Syndication, "purl.org/rss/1.0/modules/syndication"},
    Known{XmlNamespace::Thread, "purl.org/syndication/thread/1.0"},
    Known{XmlNamespace::Wfw, "wellformedweb.org/commentapi"},
    Known{XmlNamespace::FeedBurner, "rssnamespace.org/feedburner/ext/1.0"},
    Known{XmlNamespace::History, "purl.org/syndication/history/1.0"},
    Known{XmlNamespace::OpenSearch, "a9.com/-/spec/opensearch/1.1"},
};

struct Custom {
    XmlNamespace ns;
    std::string_view prefix;
};

constexpr std::array prefixes{
    Custom{XmlNamespace::Xml, "xml"},          Custom{XmlNamespace::Xhtml, "xhtml"},
    Custom{XmlNamespace::Rss, "rss"},          Custom{XmlNamespace::Rdf, "rdf"},
    Custom{XmlNamespace::Rdf, "RDF"},          Custom{XmlNamespace::Atom10, "atom"},
    Custom{XmlNamespace::Atom10, "atom10"},    Custom{XmlNamespace::Atom10, "a10"},
    Custom{XmlNamespace::Content, "content"},  Custom{XmlNamespace::Dc, "dc"},
    Custom{XmlNamespace::DcTerms, "dcterms"},  Custom{XmlNamespace::Media, "media"},
    Custom{XmlNamespace::Itunes, "itunes"},    Custom{XmlNamespace::GeoRss, "georss"},
    Custom{XmlNamespace::Geo, "geo"},          Custom{XmlNamespace::Gml, "gml"},
    Custom{XmlNamespace::Slash, "slash"},      Custom{XmlNamespace::Syndication, "sy"},
    Custom{XmlNamespace::Thread, "thr"},       Custom{XmlNamespace::Wfw, "wfw"},
    Custom{XmlNamespace::FeedBurner, "feedburner"}, Custom{XmlNamespace::History, "fh"},
};

std::string foldedUri(std::string_view uri)
{
    std::string text(uri.substr(0, 120));
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    if (const size_t scheme = text.find("://"); scheme != std::string::npos)
        text.erase(0, scheme + 3);
    while (!text.empty() && (text.back() == '/' || text.back() == '#' || text.back() == ' '))
        text.pop_back();
    return text;
}

} // namespace

XmlNamespace xmlNamespace(std::string_view uri, std::string_view prefix)
{
    if (uri.empty()) {
        if (prefix.empty())
            return XmlNamespace::None;
        const auto custom = std::find_if(prefixes.begin(), prefixes.end(),
                                         [prefix](const Custom &known) { return known.prefix == prefix; });
        return custom == prefixes.end() ? XmlNamespace::Unknown : custom->ns;
    }
    const std::string folded = foldedUri(uri);
    const auto known = std::find_if(uris.begin(), uris.end(), [&folded](const Known &k) { return k.uri == folded; });
    if (known != uris.end())
        return known->ns;
    // Atom 0.3 was published under a dozen drafts' names, RSS under that many pages'.
    if (folded.rfind("purl.org/atom/ns", 0) == 0)
        return XmlNamespace::Atom03;
    if (folded.rfind("backend.userland.com/rss", 0) == 0 || folded.rfind("purl.org/net/rss1.1", 0) == 0)
        return XmlNamespace::Rss;
    return XmlNamespace::Unknown;
}

} // namespace rendezvous::feed
