#include "reader/pollhints.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rendezvous::reader {

namespace {

QJsonArray toArray(const QVector<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

QVector<int> toNumbers(const QJsonValue &array)
{
    QVector<int> numbers;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &value : values)
        numbers.append(value.toInt());
    return numbers;
}

} // namespace

QByteArray toBytes(const feed::PollHints &hints)
{
    QJsonObject object;
    if (hints.ttlMinutes > 0)
        object.insert(QStringLiteral("ttl"), hints.ttlMinutes);
    if (hints.syndicationMinutes > 0)
        object.insert(QStringLiteral("sy"), hints.syndicationMinutes);
    if (!hints.skipHours.isEmpty())
        object.insert(QStringLiteral("skipHours"), toArray(hints.skipHours));
    if (!hints.skipDays.isEmpty())
        object.insert(QStringLiteral("skipDays"), toArray(hints.skipDays));
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

feed::PollHints pollHintsFromBytes(const QByteArray &bytes)
{
    feed::PollHints hints;
    if (bytes.isEmpty())
        return hints;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    hints.ttlMinutes = object.value(QLatin1String("ttl")).toInt();
    hints.syndicationMinutes = object.value(QLatin1String("sy")).toInt();
    hints.skipHours = toNumbers(object.value(QLatin1String("skipHours")));
    hints.skipDays = toNumbers(object.value(QLatin1String("skipDays")));
    return hints;
}

QString pollHintsKey(FeedId feed)
{
    return QStringLiteral("poll-hints/") + QString::number(number(feed));
}

} // namespace rendezvous::reader
