#include "reader/ownnamefile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rendezvous::reader {

namespace {

constexpr int version = 1;
constexpr qsizetype mostNames = 10'000;
constexpr qsizetype mostForms = 200;
constexpr qint64 mostBytes = 8 * 1024 * 1024;
const QLatin1String versionKey("rendezvous-own-names");

Error fault(const QString &detail)
{
    return {Error::Kind::Malformed, detail};
}

Result<OwnName> parseName(const QJsonObject &object, qsizetype place)
{
    const auto kind = tagKindFromName(object.value(QLatin1String("kind")).toString());
    if (!kind)
        return fault(QStringLiteral("name %1 has no known kind").arg(place));
    OwnName name;
    for (const QJsonValue &form : object.value(QLatin1String("forms")).toArray()) {
        if (const QString text = form.toString().simplified();
            !text.isEmpty() && name.forms.size() < mostForms)
            name.forms.append(text);
    }
    name.tag = ownTag(*kind, object.value(QLatin1String("id")).toString(name.shownName()));
    if (name.forms.isEmpty() || name.tag.id.isEmpty())
        return fault(QStringLiteral("name %1 has no form").arg(place));
    name.isCaseMatched = object.value(QLatin1String("matchCase")).toBool(false);
    name.isWholeWord = object.value(QLatin1String("wholeWord")).toBool(true);
    return name;
}

} // namespace

QByteArray writeOwnNames(const QVector<OwnName> &names)
{
    QJsonArray array;
    for (const OwnName &name : names)
        array.append(QJsonObject{{QStringLiteral("kind"), tagKindName(name.tag.kind)},
                                 {QStringLiteral("id"), name.tag.id},
                                 {QStringLiteral("forms"), QJsonArray::fromStringList(name.forms)},
                                 {QStringLiteral("matchCase"), name.isCaseMatched},
                                 {QStringLiteral("wholeWord"), name.isWholeWord}});
    return QJsonDocument(QJsonObject{{versionKey, version}, {QStringLiteral("names"), array}}).toJson();
}

Result<QVector<OwnName>> parseOwnNames(const QByteArray &json)
{
    QJsonParseError wrong;
    const QJsonObject object = QJsonDocument::fromJson(json, &wrong).object();
    if (wrong.error != QJsonParseError::NoError)
        return fault(QStringLiteral("%1 (byte %2)").arg(wrong.errorString()).arg(wrong.offset));
    if (object.value(versionKey).toInt() != version)
        return fault(QStringLiteral("this is no list of own names"));
    const QJsonArray array = object.value(QLatin1String("names")).toArray();
    if (array.size() > mostNames)
        return Error{Error::Kind::TooLarge, QStringLiteral("%1 names").arg(array.size())};
    QVector<OwnName> names;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const Result<OwnName> name = parseName(array.at(i).toObject(), i + 1);
        if (!name)
            return name.error();
        names.append(*name);
    }
    return names;
}

Result<QVector<OwnName>> readOwnNames(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Io, file.errorString()};
    // One byte more tells a file that is too large, also where its size is not known before.
    const QByteArray json = file.read(mostBytes + 1);
    if (json.size() > mostBytes)
        return Error{Error::Kind::TooLarge, QStringLiteral("more than %1 bytes").arg(mostBytes)};
    return parseOwnNames(json);
}

} // namespace rendezvous::reader
