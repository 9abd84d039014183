#include "feed/opml.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

namespace rendezvous::feed {

namespace {

/// A folder with what is in it, in the order in which it was first named.
struct Folder {
    QString name;
    QHash<QString, QString> attributes;
    std::vector<std::unique_ptr<Folder>> folders;
    std::vector<const OpmlFeed *> feeds;

    Folder *inner(const QString &wanted)
    {
        for (const auto &folder : folders) {
            if (folder->name == wanted)
                return folder.get();
        }
        folders.push_back(std::make_unique<Folder>());
        folders.back()->name = wanted;
        return folders.back().get();
    }

    Folder *at(const QStringList &path)
    {
        Folder *folder = this;
        for (const QString &part : path)
            folder = folder->inner(part);
        return folder;
    }
};

bool isNameOfXml(const QString &name)
{
    if (name.isEmpty() || !(name.at(0).isLetter() || name.at(0) == u'_'))
        return false;
    return std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u':';
    });
}

/// What XML 1.0 cannot hold, such as a control character in a title, is left out.
QString storable(QString text)
{
    text.removeIf([](QChar c) { return (c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r') || c.unicode() >= 0xFFFE; });
    return text;
}

void writeAttributes(QXmlStreamWriter &xml, const QHash<QString, QString> &attributes, const QStringList &written)
{
    QStringList names = attributes.keys();
    names.sort(); // so that two exports of one list are the same bytes
    for (const QString &name : names) {
        if (isNameOfXml(name) && !written.contains(name, Qt::CaseInsensitive) && name.count(u':') <= 1 && !name.endsWith(u':'))
            xml.writeAttribute(name, storable(attributes.value(name)));
    }
}

void writeFeed(QXmlStreamWriter &xml, const OpmlFeed &feed)
{
    QStringList written{QStringLiteral("xmlUrl"), QStringLiteral("title"), QStringLiteral("text"), QStringLiteral("type")};
    xml.writeEmptyElement(QStringLiteral("outline"));
    xml.writeAttribute(QStringLiteral("type"), feed.attributes.value(QStringLiteral("type"), QStringLiteral("rss")));
    xml.writeAttribute(QStringLiteral("text"), storable(feed.attributes.value(QStringLiteral("text"), feed.title)));
    xml.writeAttribute(QStringLiteral("title"), storable(feed.title));
    xml.writeAttribute(QStringLiteral("xmlUrl"), feed.url.toString(QUrl::FullyEncoded));
    if (!feed.site.isEmpty()) {
        xml.writeAttribute(QStringLiteral("htmlUrl"), feed.site.toString(QUrl::FullyEncoded));
        written += QStringLiteral("htmlUrl");
    }
    if (!feed.language.isEmpty()) {
        xml.writeAttribute(QStringLiteral("language"), storable(feed.language));
        written += QStringLiteral("language");
    }
    writeAttributes(xml, feed.attributes, written);
}

void writeFolder(QXmlStreamWriter &xml, const Folder &folder)
{
    for (const OpmlFeed *feed : folder.feeds)
        writeFeed(xml, *feed);
    for (const auto &inner : folder.folders) {
        xml.writeStartElement(QStringLiteral("outline"));
        xml.writeAttribute(QStringLiteral("text"), storable(inner->attributes.value(QStringLiteral("text"), inner->name)));
        xml.writeAttribute(QStringLiteral("title"), storable(inner->name));
        writeAttributes(xml, inner->attributes, {QStringLiteral("text"), QStringLiteral("title")});
        writeFolder(xml, *inner);
        xml.writeEndElement();
    }
}

/// Declared, or made up where the declaration was lost: an attribute's prefix must have one.
QHash<QString, QString> namespacesOf(const Opml &opml)
{
    QHash<QString, QString> namespaces = opml.namespaces;
    const auto declare = [&namespaces](const QHash<QString, QString> &attributes) {
        for (auto it = attributes.cbegin(); it != attributes.cend(); ++it) {
            const qsizetype colon = it.key().indexOf(u':');
            const QString prefix = it.key().left(qMax<qsizetype>(colon, 0));
            if (isNameOfXml(prefix) && prefix != QLatin1String("xml") && !namespaces.contains(prefix))
                namespaces.insert(prefix, QLatin1String("urn:opml:") + prefix);
        }
    };
    for (const OpmlFeed &feed : opml.feeds)
        declare(feed.attributes);
    for (const OpmlFolder &folder : opml.folders)
        declare(folder.attributes);
    return namespaces;
}

} // namespace

QByteArray writeOpml(const Opml &opml)
{
    Folder top;
    for (const OpmlFeed &feed : opml.feeds)
        top.at(feed.folder)->feeds.push_back(&feed);
    for (const OpmlFolder &folder : opml.folders)
        top.at(folder.path)->attributes = folder.attributes;

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
        if (isNameOfXml(name) && !name.contains(u':'))
            xml.writeTextElement(name, storable(opml.head.value(name)));
    }
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("body"));
    writeFolder(xml, top);
    xml.writeEndDocument();
    return bytes;
}

} // namespace rendezvous::feed
