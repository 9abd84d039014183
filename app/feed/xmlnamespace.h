#pragma once

#include <string_view>

namespace rendezvous::feed {

/// The vocabularies that feeds are written in.
enum class XmlNamespace {
    None,     ///< no namespace and no prefix
    Unknown,
    Xml,
    Xhtml,
    Rss,      ///< any namespace that was ever given to RSS 0.9x, 1.0, 2.0
    Rdf,
    Atom03,
    Atom10,
    Cdf,
    Content,
    Dc,
    DcTerms,
    Media,
    Itunes,
    GeoRss,
    Geo,      ///< W3C basic geo
    Gml,
    Slash,
    Syndication,
    Thread,
    Wfw,
    FeedBurner,
    History,  ///< RFC 5005
    OpenSearch,
};

/// By the namespace name, forgiving its spelling (case, a slash or # at the end), or, where the document forgot
/// to declare one (`uri` empty), by the customary prefix.
XmlNamespace xmlNamespace(std::string_view uri, std::string_view prefix);

} // namespace rendezvous::feed
