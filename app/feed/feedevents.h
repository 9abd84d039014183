#pragma once

#include "feed/elementtext.h"
#include "feed/feedfields.h"

#include <vector>

namespace rendezvous::feed {

/// Fills a draft from the events of an RSS or Atom document. One reader for both, because feeds mix them:
/// what differs are the tables of feedfields.h.
class FeedEvents : public XmlEvents
{
public:
    void startElement(const XmlElement &element) override;
    void endElement() override;
    void characters(std::string_view text) override;

    FeedDraft take();

private:
    /// What the open elements are.
    enum class Place { Feed, Item, Image, Person, Source, Media, Skipped };

    void startRoot(const XmlElement &element);
    Place placeInFeed(const XmlElement &element);
    Place placeInItem(const XmlElement &element);
    Place placeInPerson(const XmlElement &element);
    Place placeInImage(const XmlElement &element);
    Place placeInSource(const XmlElement &element);
    Place startItem(const XmlElement &element);
    void beginText(const XmlElement &element);
    void endText();
    void endPerson();
    /// The element with its namespace as the tables have it: the root's own becomes Rss or Atom10.
    XmlNamespace vocabulary(const XmlElement &element) const;
    ItemDraft &item() { return m_feed.items.back(); }

    struct Person {
        QString name;
        QString mail;
        QString uri;
    };

    FeedDraft m_feed;
    std::vector<Place> m_places;
    ElementText m_text;
    bool m_isBase64 = false;
    bool m_isGuidLink = false;
    enum class Pending { None, Feed, Item, Guid, Person, Icon } m_pending = Pending::None;
    void (*m_takeFeed)(FeedDraft &, const TakenText &) = nullptr;
    void (*m_takeItem)(ItemDraft &, const TakenText &) = nullptr;
    QString Person::*m_personField = nullptr;
    Person m_person;
    bool m_isInItem = false;
    bool m_isContributor = false;
    bool m_isAtom = false;
    std::string m_rootUri;
    int m_unkept = 0;
};

} // namespace rendezvous::feed
