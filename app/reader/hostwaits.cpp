#include "reader/hostwaits.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rendezvous::reader {

QByteArray toBytes(const QHash<QString, QDateTime> &waits, const QDateTime &now)
{
    QJsonObject object;
    for (auto wait = waits.begin(); wait != waits.end(); ++wait) {
        if (wait.value() > now)
            object.insert(wait.key(), wait.value().toUTC().toString(Qt::ISODate));
    }
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QHash<QString, QDateTime> hostWaitsFromBytes(const QByteArray &bytes)
{
    QHash<QString, QDateTime> waits;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    for (auto wait = object.begin(); wait != object.end(); ++wait) {
        const QDateTime until = QDateTime::fromString(wait.value().toString(), Qt::ISODate);
        if (until.isValid())
            waits.insert(wait.key(), until);
    }
    return waits;
}

QString hostWaitsKey()
{
    return QStringLiteral("host-waits");
}

} // namespace rendezvous::reader
