#include "reader/opmlframe.h"

#include "core/bounds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rendezvous::reader {

namespace {

using Texts = QHash<QString, QString>;

QString key()
{
    return QStringLiteral("opml/frame");
}

QJsonObject textsJson(const Texts &texts)
{
    QJsonObject object;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

Texts textsOf(const QJsonValue &json)
{
    Texts texts;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

QJsonObject folderJson(const OpmlFrame::Folder &folder)
{
    return {{QStringLiteral("path"), QJsonArray::fromStringList(folder.path)},
            {QStringLiteral("attributes"), textsJson(folder.attributes)},
            {QStringLiteral("before"), QString::fromLatin1(folder.before.toEncoded())},
            {QStringLiteral("holding"), folder.isHolding}};
}

OpmlFrame::Folder folderOf(const QJsonObject &json)
{
    OpmlFrame::Folder folder;
    for (const QJsonValue &part : json.value(QStringLiteral("path")).toArray())
        folder.path += part.toString();
    folder.attributes = textsOf(json.value(QStringLiteral("attributes")));
    folder.before = QUrl::fromEncoded(json.value(QStringLiteral("before")).toString().toLatin1());
    folder.isHolding = json.value(QStringLiteral("holding")).toBool();
    return folder;
}

void addMissing(Texts &to, const Texts &from)
{
    for (auto it = from.cbegin(); it != from.cend(); ++it) {
        if (!to.contains(it.key()))
            to.insert(it.key(), it.value());
    }
}

/// One that has this meaning already, or one that has none.
QString otherPrefix(const QString &prefix, const QString &uri, const Texts &taken, const Texts &alsoTaken)
{
    if (const QString known = taken.key(uri); !known.isEmpty() && !alsoTaken.contains(known))
        return known;
    for (int number = 2;; ++number) {
        const QString candidate = prefix + QString::number(number);
        if (!taken.contains(candidate) && !alsoTaken.contains(candidate))
            return candidate;
    }
}

Texts renamed(const Texts &texts, const Texts &prefixes)
{
    Texts result;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        const qsizetype colon = it.key().indexOf(u':');
        const auto prefix = prefixes.constFind(it.key().left(qMax<qsizetype>(colon, 0)));
        result.insert(prefix == prefixes.cend() ? it.key() : *prefix + it.key().mid(colon), it.value());
    }
    return result;
}

} // namespace

Result<OpmlFrame> readFrame(const store::Reading &reading)
{
    const Result<QByteArray> stored = reading.value(key());
    if (!stored)
        return stored.error();
    const QJsonObject json = QJsonDocument::fromJson(*stored).object();
    OpmlFrame frame;
    frame.title = json.value(QStringLiteral("title")).toString();
    frame.head = textsOf(json.value(QStringLiteral("head")));
    frame.namespaces = textsOf(json.value(QStringLiteral("namespaces")));
    for (const QJsonValue &folder : json.value(QStringLiteral("folders")).toArray())
        frame.folders += folderOf(folder.toObject());
    return frame;
}

Result<void> writeFrame(store::Writing &writing, const OpmlFrame &frame)
{
    QJsonArray folders;
    for (const OpmlFrame::Folder &folder : frame.folders)
        folders.append(folderJson(folder));
    const QJsonObject json{{QStringLiteral("title"), frame.title},
                           {QStringLiteral("head"), textsJson(frame.head)},
                           {QStringLiteral("namespaces"), textsJson(frame.namespaces)},
                           {QStringLiteral("folders"), folders}};
    return writing.setValue(key(), QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void addToFrame(OpmlFrame &frame, const feed::Opml &opml)
{
    if (frame.title.isEmpty())
        frame.title = opml.title;
    addMissing(frame.head, opml.head);
    addMissing(frame.namespaces, opml.namespaces);
    QHash<QStringList, qsizetype> known;
    for (qsizetype i = 0; i < frame.folders.size(); ++i)
        known.insert(frame.folders.at(i).path, i);
    for (const feed::OpmlFolder &folder : opml.folders) {
        const auto same = known.constFind(folder.path);
        if (same != known.cend()) {
            addMissing(frame.folders[*same].attributes, folder.attributes);
        } else if (frame.folders.size() < bounds::opmlFeeds) {
            known.insert(folder.path, frame.folders.size());
            const QUrl before = opml.feeds.value(folder.position).url;
            frame.folders.append({folder.path, folder.attributes, before, folder.isHolding});
        }
    }
}

feed::Opml withOwnPrefixes(feed::Opml opml, const Texts &taken)
{
    Texts prefixes;
    for (auto it = opml.namespaces.cbegin(); it != opml.namespaces.cend(); ++it) {
        if (taken.value(it.key(), it.value()) != it.value())
            prefixes.insert(it.key(), otherPrefix(it.key(), it.value(), taken, opml.namespaces));
    }
    if (prefixes.isEmpty())
        return opml;
    for (auto it = prefixes.cbegin(); it != prefixes.cend(); ++it)
        opml.namespaces.insert(it.value(), opml.namespaces.take(it.key()));
    opml.head = renamed(opml.head, prefixes);
    for (feed::OpmlFeed &feed : opml.feeds)
        feed.attributes = renamed(feed.attributes, prefixes);
    for (feed::OpmlFolder &folder : opml.folders)
        folder.attributes = renamed(folder.attributes, prefixes);
    return opml;
}

} // namespace rendezvous::reader
