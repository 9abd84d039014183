#include "feed/opml.h"

#include "feed/xmlname.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <limits>
#include <memory>
#include <vector>

namespace rendezvous::feed {

namespace {

/// An outline of the list: a feed, or a folder with what is in it in the order in which it was first named.
struct Outline {
    const OpmlFeed *feed = nullptr;
    QString name;
    QHash<QString, QString> attributes;
    std::vector<std::unique_ptr<Outline>> inner;
    QHash<QString, Outline *> folders; ///< of the inner ones, by name

    Outline *folder(const QString &wanted)
    {
        Outline *&known = folders[wanted];
        if (!known) {
            inner.push_back(std::make_unique<Outline>());
            known = inner.back().get();
            known->name = wanted;
        }
        return known;
    }

    Outline *at(const QStringList &path)
    {
        Outline *outline = this;
        for (const QString &part : path)
            outline = outline->folder(part);
        return outline;
    }
};

/// Feeds and folders come in the document's order; an outer folder is where its first content is.
Outline outlinesOf(const Opml &opml)
{
    QVector<OpmlFolder> folders = opml.folders;
    std::stable_sort(folders.begin(), folders.end(),
                     [](const OpmlFolder &a, const OpmlFolder &b) { return a.position < b.position; });
    Outline top;
    auto folder = folders.cbegin();
    const auto placeFolders = [&](qsizetype position) {
        for (; folder != folders.cend() && folder->position <= position; ++folder)
            top.at(folder->path)->attributes = folder->attributes;
    };
    for (qsizetype i = 0; i < opml.feeds.size(); ++i) {
        placeFolders(i);
        Outline *outer = top.at(opml.feeds.at(i).folder);
        outer->inner.push_back(std::make_unique<Outline>());
        outer->inner.back()->feed = &opml.feeds.at(i);
    }
    placeFolders(std::numeric_limits<qsizetype>::max());
    return top;
}

bool isNameOfXml(const QString &name)
{
    if (name.isEmpty() || !(name.at(0).isLetter() || name.at(0) == u'_'))
        return false;
    return std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u':';
    });
}

bool isQualifiedName(const QString &name)
{
    const bool isDeclaration = name == QLatin1String("xmlns") || name.startsWith(QLatin1String("xmlns:"));
    const QByteArray utf8 = name.toUtf8();
    return isNameOfXml(name) && xmlName({utf8.constData(), static_cast<size_t>(utf8.size())}) == utf8 &&
           !isDeclaration;
}

/// What XML 1.0 cannot hold, such as a control character in a title, is left out; so is half a surrogate
/// pair, at which the writer would stop for good.
QString storable(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isControl = c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r';
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            kept += c;
            kept += text.at(++i);
        } else if (!isControl && !c.isSurrogate() && c.unicode() < 0xFFFE) {
            kept += c;
        }
    }
    return kept;
}

void writeAttributes(QXmlStreamWriter &xml, const QHash<QString, QString> &attributes, const QStringList &written)
{
    QStringList names = attributes.keys();
    names.sort(); // so that two exports of one list are the same bytes
    for (const QString &name : names) {
        if (isQualifiedName(name) && !written.contains(name, Qt::CaseInsensitive))
            xml.writeAttribute(name, storable(attributes.value(name)));
    }
}

/// A list is handed on to others: passwords stay here.
QString address(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded | QUrl::RemovePassword);
}

void writeFeed(QXmlStreamWriter &xml, const OpmlFeed &feed)
{
    QStringList written{QStringLiteral("xmlUrl"), QStringLiteral("title"), QStringLiteral("text"), QStringLiteral("type")};
    xml.writeEmptyElement(QStringLiteral("outline"));
    xml.writeAttribute(QStringLiteral("type"), feed.attributes.value(QStringLiteral("type"), QStringLiteral("rss")));
    xml.writeAttribute(QStringLiteral("text"), storable(feed.attributes.value(QStringLiteral("text"), feed.title)));
    xml.writeAttribute(QStringLiteral("title"), storable(feed.title));
    xml.writeAttribute(QStringLiteral("xmlUrl"), address(feed.url));
    if (!feed.site.isEmpty()) {
        xml.writeAttribute(QStringLiteral("htmlUrl"), address(feed.site));
        written += QStringLiteral("htmlUrl");
    }
    if (!feed.language.isEmpty()) {
        xml.writeAttribute(QStringLiteral("language"), storable(feed.language));
        written += QStringLiteral("language");
    }
    writeAttributes(xml, feed.attributes, written);
}

void writeInner(QXmlStreamWriter &xml, const Outline &outer)
{
    for (const auto &outline : outer.inner) {
        if (outline->feed) {
            writeFeed(xml, *outline->feed);
            continue;
        }
        xml.writeStartElement(QStringLiteral("outline"));
        xml.writeAttribute(QStringLiteral("text"), storable(outline->attributes.value(QStringLiteral("text"), outline->name)));
        xml.writeAttribute(QStringLiteral("title"), storable(outline->name));
        writeAttributes(xml, outline->attributes, {QStringLiteral("text"), QStringLiteral("title")});
        writeInner(xml, *outline);
        xml.writeEndElement();
    }
}

/// Declared, or made up where the declaration was lost: every prefix must have one.
QHash<QString, QString> namespacesOf(const Opml &opml)
{
    QHash<QString, QString> namespaces = opml.namespaces;
    const auto declare = [&namespaces](const QHash<QString, QString> &named) {
        for (auto it = named.cbegin(); it != named.cend(); ++it) {
            const qsizetype colon = it.key().indexOf(u':');
            const QString prefix = it.key().left(qMax<qsizetype>(colon, 0));
            if (isQualifiedName(it.key()) && isNameOfXml(prefix) && prefix != QLatin1String("xml") &&
                !namespaces.contains(prefix))
                namespaces.insert(prefix, QLatin1String("urn:opml:") + prefix);
        }
    };
    declare(opml.head);
    for (const OpmlFeed &feed : opml.feeds)
        declare(feed.attributes);
    for (const OpmlFolder &folder : opml.folders)
        declare(folder.attributes);
    return namespaces;
}

} // namespace

QByteArray writeOpml(const Opml &opml)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("opml"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("2.0"));
    const QHash<QString, QString> namespaces = namespacesOf(opml);
    QStringList prefixes = namespaces.keys();
    prefixes.sort();
    for (const QString &prefix : prefixes) {
        if (isNameOfXml(prefix) && !prefix.contains(u':'))
            xml.writeAttribute(QLatin1String("xmlns:") + prefix, storable(namespaces.value(prefix)));
    }
    xml.writeStartElement(QStringLiteral("head"));
    xml.writeTextElement(QStringLiteral("title"), storable(opml.title));
    QStringList heads = opml.head.keys();
    heads.sort();
    for (const QString &name : heads) {
        if (isQualifiedName(name))
            xml.writeTextElement(name, storable(opml.head.value(name)));
    }
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("body"));
    writeInner(xml, outlinesOf(opml));
    xml.writeEndDocument();
    return bytes;
}

} // namespace rendezvous::feed
