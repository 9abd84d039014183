#include "feed/opml.h"

#include "core/bounds.h"
#include "core/webaddress.h"
#include "feed/elementtext.h"
#include "feed/encoding.h"
#include "feed/titletext.h"
#include "feed/xmlmending.h"
#include "feed/xmlreader.h"

#include <optional>
#include <vector>

namespace rendezvous::feed {

namespace {

using namespace std::string_view_literals;

bool isName(std::string_view name, QLatin1String lower) { return toText(name).compare(lower, Qt::CaseInsensitive) == 0; }

/// An address that may be subscribed to. "feed:" is how browsers once passed one on.
QUrl feedAddress(QString text)
{
    text = text.trimmed();
    if (text.startsWith(QLatin1String("feed://"), Qt::CaseInsensitive))
        text = QLatin1String("http://") + text.mid(7);
    else if (text.startsWith(QLatin1String("feed:http"), Qt::CaseInsensitive))
        text = text.mid(5);
    if (text.size() > bounds::address)
        return {};
    const QUrl url(text, QUrl::TolerantMode);
    return isWebAddress(url) ? url : QUrl();
}

/// What makes two addresses the same subscription: not the scheme, not a closing slash.
QString identityOf(const QUrl &url)
{
    QUrl same = url.adjusted(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash | QUrl::RemoveFragment);
    same.setScheme(QStringLiteral("http"));
    return same.toString(QUrl::FullyEncoded);
}

class OpmlEvents : public XmlEvents
{
public:
    bool isOpml() const { return m_isOpml; }
    Opml take()
    {
        if (m_flattened > 0)
            m_opml.warnings += QStringLiteral("%1 feeds are nested deeper than %2 folders; they are in the deepest of these")
                                   .arg(m_flattened)
                                   .arg(bounds::opmlDepth);
        if (m_unkept > 0)
            m_opml.warnings += QStringLiteral("%1 feeds beyond the first %2 are left out").arg(m_unkept).arg(bounds::opmlFeeds);
        return std::move(m_opml);
    }

    void startElement(const XmlElement &element) override
    {
        if (m_text.isActive())
            return m_text.startChild(element);
        ++m_depth;
        if (m_depth == 1) {
            m_isOpml = isName(element.name, QLatin1String("opml"));
            return;
        }
        if (isName(element.name, QLatin1String("outline"))) {
            startOutline(element);
        } else if (isName(element.name, QLatin1String("head"))) {
            m_isInHead = true;
        } else if (m_isInHead) {
            m_headName = qualified(element.prefix, element.uri, element.name);
            m_text.begin(element, TextType::Unstated);
        }
    }

    void endElement() override
    {
        if (m_text.isActive()) {
            if (m_text.endChild())
                return;
            endHeadText();
        } else if (!m_outlines.empty() && m_outlines.back().depth == m_depth) {
            endOutline();
        } else if (m_isInHead && m_depth == 2) {
            m_isInHead = false;
        }
        --m_depth;
    }

    void characters(std::string_view text) override
    {
        if (m_text.isActive())
            m_text.characters(text);
    }

private:
    struct Outline {
        int depth;
        std::optional<QString> folder; ///< its name, when it is one
        QHash<QString, QString> attributes;
        qsizetype feedsBefore;
        int line;
        bool isFeed;
    };

    /// A name as it is written, its prefix remembered.
    QString qualified(std::string_view prefix, std::string_view uri, std::string_view name)
    {
        if (prefix.empty())
            return toText(name);
        if (!uri.empty() && prefix != "xml"sv && m_opml.namespaces.size() < bounds::xmlAttributes)
            m_opml.namespaces.insert(toText(prefix), toText(uri));
        return toText(prefix) + u':' + toText(name);
    }

    void endHeadText()
    {
        const QString text = m_text.take();
        if (m_headName.compare(QLatin1String("title"), Qt::CaseInsensitive) == 0)
            m_opml.title = titleText(text, TextType::Unstated);
        else if (!text.isEmpty() && m_opml.head.size() < bounds::xmlAttributes)
            m_opml.head.insert(m_headName, text);
    }

    void warn(int line, const QString &cause)
    {
        constexpr int most = 100;
        if (m_opml.warnings.size() < most)
            m_opml.warnings += QStringLiteral("line %1: %2").arg(line).arg(cause);
    }

    void startOutline(const XmlElement &element)
    {
        OpmlFeed feed;
        QString text;
        QString title;
        QString address;
        for (int i = 0; i < element.attributes.size(); ++i) {
            const std::string_view name = element.attributes.name(i);
            const QString value = toText(element.attributes.value(i));
            if (element.attributes.prefix(i).empty()) {
                if (isName(name, QLatin1String("text"))) { text = value; continue; }
                if (isName(name, QLatin1String("title"))) { title = value; continue; }
                if (isName(name, QLatin1String("xmlurl"))) { address = value; continue; }
                if (isName(name, QLatin1String("language"))) { feed.language = value; continue; }
                if (isName(name, QLatin1String("htmlurl")))
                    feed.site = feedAddress(value);
                if (isName(name, QLatin1String("htmlurl")) && !feed.site.isEmpty())
                    continue;
            }
            feed.attributes.insert(qualified(element.attributes.prefix(i), element.attributes.uri(i), name), value);
        }
        feed.title = titleText(title.trimmed().isEmpty() ? text : title, TextType::Unstated);
        if (!text.trimmed().isEmpty() && titleText(text, TextType::Unstated) != feed.title)
            feed.attributes.insert(QStringLiteral("text"), text);
        if (address.trimmed().isEmpty()) {
            if (!feed.site.isEmpty())
                feed.attributes.insert(QStringLiteral("htmlUrl"), feed.site.toString(QUrl::FullyEncoded));
            if (!feed.language.isEmpty())
                feed.attributes.insert(QStringLiteral("language"), feed.language);
            m_outlines.push_back({m_depth, feed.title, feed.attributes, m_opml.feeds.size(), element.line, false});
            return;
        }
        m_outlines.push_back({m_depth, {}, {}, m_opml.feeds.size(), element.line, true});
        feed.url = feedAddress(address);
        if (feed.url.isEmpty()) {
            warn(element.line, QStringLiteral("\"%1\" is no http or https address").arg(address.left(100)));
            return;
        }
        feed.folder = folderOf(feed);
        addFeed(feed, element.line);
    }

    /// The names of the open folders, however many.
    QStringList folder() const
    {
        QStringList path;
        for (const Outline &outline : m_outlines) {
            if (outline.folder && !outline.folder->isEmpty())
                path += *outline.folder;
        }
        return path;
    }

    QStringList folderOf(const OpmlFeed &feed)
    {
        QStringList path = folder();
        if (path.size() > bounds::opmlDepth) {
            path.resize(bounds::opmlDepth);
            ++m_flattened;
        }
        const QString category = feed.attributes.value(QStringLiteral("category")).section(u',', 0, 0).trimmed();
        if (!path.isEmpty() || !category.startsWith(u'/'))
            return path;
        return category.split(u'/', Qt::SkipEmptyParts).mid(0, bounds::opmlDepth);
    }

    void addFeed(const OpmlFeed &feed, int line)
    {
        const QString identity = identityOf(feed.url);
        const auto known = m_known.constFind(identity);
        if (known == m_known.cend()) {
            if (m_opml.feeds.size() >= bounds::opmlFeeds) {
                ++m_unkept;
                return;
            }
            m_known.insert(identity, m_opml.feeds.size());
            m_opml.feeds += feed;
            return;
        }
        OpmlFeed &first = m_opml.feeds[*known];
        warn(line, QStringLiteral("%1 is there twice; merged").arg(feed.url.toDisplayString()));
        if (first.title.isEmpty())
            first.title = feed.title;
        if (first.site.isEmpty())
            first.site = feed.site;
        if (first.language.isEmpty())
            first.language = feed.language;
        if (first.folder.isEmpty())
            first.folder = feed.folder;
        for (auto it = feed.attributes.cbegin(); it != feed.attributes.cend(); ++it) {
            if (!first.attributes.contains(it.key()))
                first.attributes.insert(it.key(), it.value());
        }
    }

    void endOutline()
    {
        const bool isHolding = m_opml.feeds.size() > m_outlines.back().feedsBefore;
        if (isToBeKept(m_outlines.back(), isHolding)) {
            const QStringList path = folder();
            if (path.size() <= bounds::opmlDepth)
                m_opml.folders.append({path, m_outlines.back().attributes, m_outlines.back().feedsBefore, isHolding});
        }
        m_outlines.pop_back();
    }

    bool isToBeKept(const Outline &outline, bool isHolding)
    {
        if (!outline.folder || outline.folder->isEmpty() || (isHolding && outline.attributes.isEmpty()))
            return false;
        const auto link = outline.attributes.constFind(QStringLiteral("url"));
        const bool isLink = link != outline.attributes.cend();
        const bool isHarmless = !isLink || !feedAddress(*link).isEmpty();
        if (isLink)
            warn(outline.line, QStringLiteral("\"%1\" is a link or an inclusion, not a feed; %2")
                                   .arg(outline.folder->left(100),
                                        isHarmless ? QLatin1String("kept for export only") : QLatin1String("left out")));
        return isHarmless && m_opml.folders.size() < bounds::opmlFeeds;
    }

    Opml m_opml;
    std::vector<Outline> m_outlines;
    QHash<QString, qsizetype> m_known;
    ElementText m_text;
    QString m_headName;
    int m_depth = 0;
    int m_unkept = 0;
    int m_flattened = 0;
    bool m_isInHead = false;
    bool m_isOpml = false;
};

} // namespace

Result<Opml> parseOpml(const QByteArray &bytes)
{
    if (bytes.size() > bounds::opmlBody)
        return Error{Error::Kind::TooLarge, QStringLiteral("%1 bytes").arg(bytes.size())};
    const DecodedText decoded = decodeText(bytes, {});
    OpmlEvents events;
    XmlReading reading{false, {}};
    if (isFitForStrictParser(decoded.utf8))
        reading = readXml(decoded.utf8, events, OnFault::Stop);
    QStringList warnings = decoded.warnings + reading.warnings;
    bool isComplete = true;
    if (!reading.isWellFormed) {
        const MendedXml mended = mendXml(decoded.utf8);
        events = OpmlEvents();
        reading = readXml(mended.utf8, events, OnFault::Recover);
        warnings = decoded.warnings + mended.warnings + reading.warnings;
        isComplete = mended.isComplete;
    }
    if (!events.isOpml())
        return Error{Error::Kind::NotOpml, QStringLiteral("the root element is not <opml>")};
    Opml opml = events.take();
    opml.isComplete = isComplete;
    opml.warnings = warnings + opml.warnings;
    return opml;
}

} // namespace rendezvous::feed
