#include "feed/cdfevents.h"

#include "core/bounds.h"
#include "feed/dateparser.h"
#include "feed/feedfields.h"

namespace rendezvous::feed {

namespace {

QString attribute(const XmlElement &element, QLatin1String name)
{
    for (int i = 0; i < element.attributes.size(); ++i) {
        if (toText(element.attributes.name(i)).compare(name, Qt::CaseInsensitive) == 0)
            return toText(element.attributes.value(i)).trimmed();
    }
    return {};
}

} // namespace

void CdfEvents::startElement(const XmlElement &element)
{
    if (m_text.isActive())
        return m_text.startChild(element);
    m_places.push_back(placeOf(element));
}

CdfEvents::Place CdfEvents::placeOf(const XmlElement &element)
{
    const QString name = toText(element.name).toLower();
    const Address address{attribute(element, QLatin1String("href")), element.scope.base};
    if (m_places.empty()) {
        m_feed.format = FeedFormat::Cdf;
        const QString base = attribute(element, QLatin1String("base"));
        if (!base.isEmpty())
            m_feed.link.offer({base, {}}, rank::extension);
        if (!address.text.isEmpty())
            m_feed.link.offer(address, rank::own);
        if (const QDateTime date = parseDate(attribute(element, QLatin1String("lastmod"))); date.isValid())
            m_feed.updated.offer(date, rank::own);
        return Place::Channel;
    }
    if (m_places.back() == Place::Skipped)
        return Place::Skipped;
    const bool isInItem = m_places.back() == Place::Item;
    if (name == QLatin1String("item")) {
        if (m_feed.items.size() >= static_cast<size_t>(bounds::itemsPerFetch))
            return Place::Skipped;
        ItemDraft &item = m_feed.items.emplace_back();
        if (!address.text.isEmpty())
            item.link.offer(address, rank::own);
        if (const QDateTime date = parseDate(attribute(element, QLatin1String("lastmod"))); date.isValid()) {
            item.published.offer(date, rank::last);
            item.updated.offer(date, rank::own);
        }
        return Place::Item;
    }
    if (name == QLatin1String("channel"))
        return Place::Channel;
    if (name == QLatin1String("a") && !address.text.isEmpty()) {
        if (isInItem)
            m_feed.items.back().link.offer(address, rank::extension);
        else
            m_feed.link.offer(address, rank::extension);
        return Place::Skipped;
    }
    if (name == QLatin1String("logo")) {
        if (!address.text.isEmpty() && !isInItem)
            m_feed.icon.offer(address, rank::own);
        return Place::Skipped;
    }
    m_isTitle = name == QLatin1String("title");
    if (m_isTitle || name == QLatin1String("abstract")) {
        m_isOfItem = isInItem;
        m_text.begin(element, TextType::Unstated);
    }
    return Place::Skipped;
}

void CdfEvents::endElement()
{
    if (m_text.isActive()) {
        if (m_text.endChild())
            return;
        const TakenText taken{m_text.take(), m_text.type(), m_text.scope()};
        if (m_isOfItem && m_isTitle)
            m_feed.items.back().title.offer(taken.title(), rank::own);
        else if (m_isOfItem)
            m_feed.items.back().summary.offer(taken.body(), rank::own);
        else if (m_isTitle)
            m_feed.title.offer(taken.title(), rank::own);
        else
            m_feed.description.offer(taken.body().text, rank::own);
    }
    m_places.pop_back();
}

void CdfEvents::characters(std::string_view text)
{
    if (m_text.isActive())
        m_text.characters(text);
}

FeedDraft CdfEvents::take() { return std::move(m_feed); }

} // namespace rendezvous::feed
