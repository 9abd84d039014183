#include "feed/feedevents.h"

#include "core/bounds.h"
#include "feed/personname.h"
#include "feed/xmlname.h"

#include <algorithm>

namespace rendezvous::feed {

namespace {

using namespace std::string_view_literals;
using Ns = XmlNamespace;

FeedFormat rssFormat(std::string_view version)
{
    if (version.substr(0, 4) == "0.90"sv)
        return FeedFormat::Rss090;
    if (version.substr(0, 4) == "0.91"sv)
        return FeedFormat::Rss091;
    if (version.substr(0, 4) == "0.92"sv)
        return FeedFormat::Rss092;
    if (version.substr(0, 4) == "0.93"sv)
        return FeedFormat::Rss093;
    if (version.substr(0, 4) == "0.94"sv)
        return FeedFormat::Rss094;
    if (version.substr(0, 2) == "1."sv)
        return FeedFormat::Rss10;
    return FeedFormat::Rss20;
}

/// How a text is to be understood (RFC 4287, 3.1.1; Atom 0.3's mode; RSS says nothing).
TextType typeOf(const XmlElement &element, bool isAtom)
{
    if (element.ns == Ns::Xhtml)
        return TextType::Xhtml;
    const std::string_view type = element.attributes.value("type"sv);
    const std::string_view mode = element.attributes.value("mode"sv);
    if (mode == "xml"sv || type == "xhtml"sv || (type == "application/xhtml+xml"sv && mode.empty()))
        return TextType::Xhtml;
    if (type == "html"sv || type == "text/html"sv || type == "application/xhtml+xml"sv)
        return TextType::Html;
    if (type == "text"sv || (type == "text/plain"sv && isAtom))
        return TextType::Plain;
    return TextType::Unstated;
}

/// The names of RSS are compared without case, since so many of its writers did not look them up.
template <class Field> const Field *find(std::span<const Field> fields, Ns ns, std::string_view name)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field &f) {
        return f.ns == ns && (ns == Ns::Rss ? isSameName(f.name, name) : f.name == name);
    });
    return found == fields.end() ? nullptr : &*found;
}

/// Atom 1.0 sends base64 for every media type that is neither text nor XML (RFC 4287, 4.1.3.3).
bool isBinaryType(const XmlElement &element)
{
    const std::string_view type = element.attributes.value("type"sv);
    const bool isXml = type.size() > 4 &&
                       (type.substr(type.size() - 4) == "+xml"sv || type.substr(type.size() - 4) == "/xml"sv);
    return element.ns == Ns::Atom10 && element.attributes.value("mode"sv).empty() &&
           type.find('/') != std::string_view::npos && type.substr(0, 5) != "text/"sv && !isXml;
}

template <class Field>
const Field *find(Ns ns, std::string_view name, std::span<const Field> rss, std::span<const Field> atom,
                  std::span<const Field> extensions)
{
    switch (ns) {
    case Ns::None:
    case Ns::Unknown:
        return nullptr;
    case Ns::Atom10:
        return find(atom, ns, name);
    case Ns::Rss:
    case Ns::Xhtml:
        return find(rss, ns, name);
    default:
        return find(extensions, ns, name);
    }
}

} // namespace

Body TakenText::body() const
{
    const bool isText = type == TextType::Plain;
    return {isText ? escapedText(text) : text, scope.base, scope.language};
}

XmlNamespace FeedEvents::vocabulary(const XmlElement &element) const
{
    switch (element.ns) {
    case Ns::None:
        return m_isAtom ? Ns::Atom10 : Ns::Rss;
    case Ns::Atom03:
        return Ns::Atom10;
    case Ns::Unknown:
        return element.uri == m_rootUri ? (m_isAtom ? Ns::Atom10 : Ns::Rss) : Ns::Unknown;
    default:
        return element.ns;
    }
}

void FeedEvents::startElement(const XmlElement &element)
{
    if (m_text.isActive())
        return m_text.startChild(element);
    if (m_places.empty())
        return startRoot(element);
    XmlElement seen = element;
    seen.ns = vocabulary(element);
    switch (m_places.back()) {
    case Place::Feed:
        m_places.push_back(placeInFeed(seen));
        return;
    case Place::Item:
    case Place::Media:
        m_places.push_back(placeInItem(seen));
        return;
    case Place::Image:
        m_places.push_back(placeInImage(seen));
        return;
    case Place::Person:
        m_places.push_back(placeInPerson(seen));
        return;
    case Place::Source:
        m_places.push_back(placeInSource(seen));
        return;
    case Place::Skipped:
        m_places.push_back(Place::Skipped);
        return;
    }
}

void FeedEvents::startRoot(const XmlElement &element)
{
    m_rootUri = element.uri;
    const bool isRdf = isSameName(element.name, "rdf"sv);
    m_isAtom = element.name == "feed"sv || element.name == "entry"sv;
    if (m_isAtom) {
        const bool isOld = element.ns == Ns::Atom03 ||
                           (element.ns != Ns::Atom10 && element.attributes.value("version"sv) == "0.3"sv);
        m_feed.format = isOld ? FeedFormat::Atom03 : FeedFormat::Atom10;
    } else if (isRdf) {
        m_feed.format =
            element.declaresNamespace("rdf/simple/0.9"sv) ? FeedFormat::Rss090 : FeedFormat::Rss10;
    } else if (element.name == "Channel"sv) {
        m_feed.format = FeedFormat::Rss11;
    } else {
        m_feed.format = rssFormat(element.attributes.value("version"sv));
    }
    if (element.scope.language.size() > 0)
        m_feed.language.offer(element.scope.language, rank::extension);
    m_places.push_back(element.name == "entry"sv ? startItem(element) : Place::Feed);
}

FeedEvents::Place FeedEvents::startItem(const XmlElement &element)
{
    if (m_feed.items.size() >= static_cast<size_t>(bounds::itemsPerFetch)) {
        ++m_unkept;
        return Place::Skipped;
    }
    m_feed.items.emplace_back();
    m_isInItem = true;
    item().language = element.scope.language;
    for (int i = 0; i < element.attributes.size(); ++i) {
        if (element.attributes.name(i) == "about"sv)
            item().guid.offer(toText(element.attributes.value(i)).trimmed(), rank::dublinCore);
    }
    return Place::Item;
}

FeedEvents::Place FeedEvents::placeInFeed(const XmlElement &element)
{
    const std::string_view name = element.name;
    if (element.ns == Ns::Rss) {
        if (isSameName(name, "item"sv))
            return startItem(element);
        if (isSameName(name, "channel"sv)) {
            if (!element.scope.language.isEmpty())
                m_feed.language.offer(element.scope.language, rank::extension);
            return Place::Feed;
        }
        if (name == "items"sv || name == "skipHours"sv || name == "skipDays"sv)
            return Place::Feed;
        if (name == "image"sv)
            return Place::Image;
        if (isSameName(name, "textinput"sv))
            return Place::Skipped;
    }
    if (element.ns == Ns::Atom10) {
        if (name == "entry"sv)
            return startItem(element);
        if (name == "author"sv || name == "contributor"sv) {
            m_isContributor = name == "contributor"sv;
            m_person = {};
            return Place::Person;
        }
    }
    if (takeFeedAttributes(element, m_feed))
        return Place::Skipped;
    const FeedField *field = find(element.ns, name, rssFeedFields(), atomFeedFields(), extensionFeedFields());
    if (!field || !field->take)
        return Place::Skipped;
    m_takeFeed = field->take;
    m_pending = Pending::Feed;
    beginText(element);
    return Place::Skipped;
}

FeedEvents::Place FeedEvents::placeInItem(const XmlElement &element)
{
    const std::string_view name = element.name;
    if (element.ns == Ns::Atom10) {
        if (name == "author"sv || name == "contributor"sv) {
            m_isContributor = name == "contributor"sv;
            m_person = {};
            return Place::Person;
        }
        if (name == "source"sv)
            return Place::Source;
    }
    if (element.ns == Ns::Rss && isSameName(name, "guid"sv)) {
        const std::string_view permanent = element.attributes.value("isPermaLink"sv);
        m_isGuidLink = !isSameName(permanent, "false"sv);
        m_pending = Pending::Guid;
        beginText(element);
        return Place::Skipped;
    }
    const bool hasSpoken = takeItemAttributes(element, item());
    if (element.ns == Ns::Media && (name == "group"sv || name == "content"sv))
        return Place::Media;
    if (hasSpoken)
        return Place::Skipped;
    if (element.ns == Ns::GeoRss && name == "where"sv)
        return Place::Media;
    if ((element.ns == Ns::Gml || element.ns == Ns::Geo) && name == "Point"sv)
        return Place::Media;
    const ItemField *field = find(element.ns, name, rssItemFields(), atomItemFields(), extensionItemFields());
    if (!field || !field->take)
        return Place::Skipped;
    m_takeItem = field->take;
    m_pending = Pending::Item;
    beginText(element);
    return Place::Skipped;
}

FeedEvents::Place FeedEvents::placeInPerson(const XmlElement &element)
{
    m_personField = element.name == "name"sv    ? &Person::name
                    : element.name == "email"sv ? &Person::mail
                    : element.name == "uri"sv || element.name == "url"sv || element.name == "homepage"sv
                        ? &Person::uri
                        : nullptr;
    if (m_personField) {
        m_pending = Pending::Person;
        beginText(element);
    }
    return Place::Skipped;
}

FeedEvents::Place FeedEvents::placeInImage(const XmlElement &element)
{
    if (element.ns == Ns::Rss && element.name == "url"sv) {
        m_pending = Pending::Icon;
        beginText(element);
    }
    return Place::Skipped;
}

FeedEvents::Place FeedEvents::placeInSource(const XmlElement &element)
{
    if (element.ns != Ns::Atom10 || element.name != "author"sv)
        return Place::Skipped;
    m_isContributor = false;
    m_person = {};
    return Place::Person;
}

void FeedEvents::beginText(const XmlElement &element)
{
    TextType type = typeOf(element, m_isAtom);
    m_isBase64 = element.attributes.value("mode"sv) == "base64"sv || isBinaryType(element);
    if (m_isBase64)
        type = TextType::Html;
    m_text.begin(element, type);
}

void FeedEvents::characters(std::string_view text)
{
    if (m_text.isActive())
        m_text.characters(text);
}

void FeedEvents::endElement()
{
    if (m_text.isActive()) {
        if (m_text.endChild())
            return;
        endText();
    }
    const Place place = m_places.back();
    m_places.pop_back();
    if (place == Place::Person)
        endPerson();
    if (place == Place::Item)
        m_isInItem = false;
}

void FeedEvents::endText()
{
    TakenText taken{m_text.take(), m_text.type(), m_text.scope()};
    if (m_isBase64) {
        const auto decoded = QByteArray::fromBase64Encoding(taken.text.simplified().remove(u' ').toLatin1(),
                                                            QByteArray::AbortOnBase64DecodingErrors);
        const QString text = decoded ? QString::fromUtf8(*decoded) : QString();
        if (!text.isEmpty() && !text.contains(QChar::ReplacementCharacter))
            taken.text = text; // what is no base64 was sent as plain text under an odd type
    }
    if (taken.type == TextType::Unstated && m_text.hasChildren())
        taken.type = TextType::Html;
    // Atom's default is text; that many forget to say "html" shows.
    if (taken.type == TextType::Unstated && m_isAtom && !looksLikeHtml(taken.text))
        taken.type = TextType::Plain;
    if (m_text.isCut())
        m_feed.warnings += QStringLiteral("line %1: a text longer than %2 bytes is cut")
                               .arg(m_text.line())
                               .arg(bounds::articleHtml);
    switch (std::exchange(m_pending, Pending::None)) {
    case Pending::None:
        break;
    case Pending::Feed:
        m_takeFeed(m_feed, taken);
        break;
    case Pending::Item:
        m_takeItem(item(), taken);
        break;
    case Pending::Guid:
        if (taken.text.isEmpty())
            break;
        item().guid.offer(taken.text, rank::own);
        if (m_isGuidLink && taken.text.contains(QLatin1String("://")))
            item().link.offer(taken.address(), rank::last);
        break;
    case Pending::Person:
        m_person.*m_personField = taken.title();
        break;
    case Pending::Icon:
        if (!taken.text.isEmpty())
            m_feed.icon.offer(taken.address(), rank::own);
        break;
    }
}

void FeedEvents::endPerson()
{
    const QString name = !m_person.name.isEmpty()   ? m_person.name
                         : !m_person.mail.isEmpty() ? m_person.mail
                                                    : m_person.uri;
    if (name.isEmpty() || m_isContributor)
        return;
    const Place outer = m_places.empty() ? Place::Skipped : m_places.back();
    if (outer == Place::Source)
        item().sourceAuthors += name;
    else if (m_isInItem)
        item().offerAuthor(name, rank::own + 1);
    else
        m_feed.author.offer(name, rank::own + 1);
}

FeedDraft FeedEvents::take()
{
    if (m_unkept > 0)
        m_feed.warnings += QStringLiteral("%1 items beyond the first %2 are left out")
                               .arg(m_unkept)
                               .arg(bounds::itemsPerFetch);
    constexpr int most = 40;
    m_feed.warnings = m_feed.warnings.mid(0, most);
    return std::move(m_feed);
}

} // namespace rendezvous::feed
