#pragma once

#include "feed/elementtext.h"
#include "feed/feeddraft.h"

#include <vector>

namespace rendezvous::feed {

/// Fills a draft from the events of a Channel Definition Format document (Microsoft, 1997): names in any case,
/// addresses in HREF, dates in LASTMOD.
class CdfEvents : public XmlEvents
{
public:
    void startElement(const XmlElement &element) override;
    void endElement() override;
    void characters(std::string_view text) override;

    FeedDraft take();

private:
    enum class Place { Channel, Item, Skipped };

    Place placeOf(const XmlElement &element);

    FeedDraft m_feed;
    std::vector<Place> m_places;
    ElementText m_text;
    bool m_isTitle = false;
    bool m_isOfItem = false;
};

} // namespace rendezvous::feed
