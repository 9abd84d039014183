#include "reader/catalogue.h"

#include "core/language.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rendezvous::reader {

Result<QVector<CatalogueFeed>> readCatalogue()
{
    QFile file(QStringLiteral(":/rendezvous/feeds/catalogue.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Malformed, file.errorString()};
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &fault);
    if (!document.isArray())
        return Error{Error::Kind::Malformed, fault.errorString()};
    QVector<CatalogueFeed> feeds;
    for (const QJsonValue &value : document.array()) {
        const QJsonObject object = value.toObject();
        feeds.append({object.value(QLatin1String("title")).toString(),
                      QUrl(object.value(QLatin1String("address")).toString()),
                      QUrl(object.value(QLatin1String("site")).toString()),
                      canonicalLanguage(object.value(QLatin1String("language")).toString()),
                      object.value(QLatin1String("country")).toString(),
                      object.value(QLatin1String("kind")).toString(),
                      object.value(QLatin1String("suggested")).toBool()});
    }
    return feeds;
}

} // namespace rendezvous::reader
