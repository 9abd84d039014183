#include "reader/iconrecord.h"

#include "fetch/origin.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rendezvous::reader {

namespace {
constexpr qint64 daysBetween = 30;
}

QByteArray toBytes(const IconRecord &record)
{
    const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(bytes); };
    return QJsonDocument(QJsonObject{{QStringLiteral("asked"), record.asked.toUTC().toString(Qt::ISODate)},
                                     {QStringLiteral("etag"), text(record.validators.etag)},
                                     {QStringLiteral("modified"), text(record.validators.lastModified)},
                                     {QStringLiteral("missing"), record.isMissing}})
        .toJson(QJsonDocument::Compact);
}

IconRecord iconRecordFromBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto latin1 = [&object](QLatin1String key) { return object.value(key).toString().toLatin1(); };
    IconRecord record;
    record.asked = QDateTime::fromString(object.value(QLatin1String("asked")).toString(), Qt::ISODate);
    record.validators = {latin1(QLatin1String("etag")), latin1(QLatin1String("modified"))};
    record.isMissing = object.value(QLatin1String("missing")).toBool();
    return record;
}

QUrl iconAddress(const Feed &feed)
{
    if (!fetch::isFetchable(feed.url))
        return {};
    if (fetch::isFetchable(feed.icon))
        return feed.icon.adjusted(QUrl::RemoveFragment);
    const QUrl &site = fetch::isFetchable(feed.site) ? feed.site : feed.url;
    QUrl icon = site.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    icon.setPath(QStringLiteral("/favicon.ico"));
    return icon;
}

bool isIconDue(const IconRecord &record, const QDateTime &now)
{
    return !record.asked.isValid() || record.asked.daysTo(now) >= daysBetween || record.asked > now;
}

} // namespace rendezvous::reader
