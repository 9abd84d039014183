#pragma once

#include "feed/feeddraft.h"
#include "feed/xmlreader.h"

#include <span>
#include <string_view>

namespace rendezvous::feed {

/// The text of an element that has ended.
struct TakenText {
    QString text; ///< trimmed
    TextType type = TextType::Unstated;
    XmlScope scope;

    QString title() const { return titleText(text, type); }
    Body body() const; ///< as HTML, or as text that needs no escaping
    Address address() const { return {text, scope.base}; }
};

/// An element of a feed that has a text, and what it says. Tables of these are the formats.
struct FeedField {
    XmlNamespace ns;
    std::string_view name;
    void (*take)(FeedDraft &feed, const TakenText &text);
};

/// The same for an item's.
struct ItemField {
    XmlNamespace ns;
    std::string_view name;
    void (*take)(ItemDraft &item, const TakenText &text);
};

// Lower ranks count more: what a format calls its own before what an extension says.
namespace rank {
inline constexpr int best = 0;
inline constexpr int own = 10;
inline constexpr int dublinCore = 20;
inline constexpr int extension = 30;
inline constexpr int last = 40;
} // namespace rank

std::span<const FeedField> rssFeedFields();
std::span<const ItemField> rssItemFields();
std::span<const FeedField> atomFeedFields();
std::span<const ItemField> atomItemFields();
std::span<const FeedField> extensionFeedFields();
std::span<const ItemField> extensionItemFields();

/// Elements whose attributes speak: atom:link, enclosure, media:content, media:thumbnail, itunes:image ...
/// False: this one's do not.
bool takeFeedAttributes(const XmlElement &element, FeedDraft &feed);
bool takeItemAttributes(const XmlElement &element, ItemDraft &item);

} // namespace rendezvous::feed
