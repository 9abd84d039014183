#include "reader/keptwaits.h"

#include "fetch/fetcher.h"
#include "store/store.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rendezvous::reader {

namespace {

/// How long after its end a wait is remembered: how many came in a row decides how long the next one is.
constexpr qint64 remembered = 24 * 3600;

QString waitsKey()
{
    return QStringLiteral("host-waits");
}

QByteArray toBytes(const QHash<QString, fetch::HostWait> &waits, const QDateTime &now)
{
    QJsonObject object;
    for (auto wait = waits.begin(); wait != waits.end(); ++wait) {
        if (wait->until.addSecs(remembered) > now)
            object.insert(wait.key(), QJsonObject{{QStringLiteral("until"), wait->until.toUTC().toString(Qt::ISODate)},
                                                  {QStringLiteral("inARow"), wait->inARow}});
    }
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QHash<QString, fetch::HostWait> fromBytes(const QByteArray &bytes)
{
    QHash<QString, fetch::HostWait> waits;
    const QJsonObject object = bytes.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(bytes).object();
    for (auto each = object.begin(); each != object.end(); ++each) {
        const QJsonObject wait = each.value().toObject();
        const QDateTime until = QDateTime::fromString(wait.value(QLatin1String("until")).toString(), Qt::ISODate);
        if (until.isValid())
            waits.insert(each.key(), {until, wait.value(QLatin1String("inARow")).toInt()});
    }
    return waits;
}

} // namespace

KeptWaits::KeptWaits(store::Store &store, fetch::Fetcher &fetcher, QObject *parent)
    : QObject(parent), m_store(store), m_fetcher(fetcher)
{
    connect(&m_fetcher, &fetch::Fetcher::hostWaitsChanged, this, &KeptWaits::save);
    m_store.read(
        this, [](const store::Reading &reading) { return reading.value(waitsKey()); },
        [this](const Result<QByteArray> &kept) {
            m_isLoaded = true;
            const bool hasNews = !m_fetcher.hostWaits().isEmpty();
            if (kept)
                m_fetcher.addHostWaits(fromBytes(*kept));
            if (hasNews)
                save();
        });
}

void KeptWaits::save()
{
    if (!m_isLoaded)
        return;
    const QByteArray waits = toBytes(m_fetcher.hostWaits(), m_fetcher.now());
    m_store.write(
        this, [waits](store::Writing &writing) { return writing.setValue(waitsKey(), waits); },
        [](const Result<void> &) {}, store::Store::Urgency::Background);
}

} // namespace rendezvous::reader
