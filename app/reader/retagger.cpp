#include "reader/retagger.h"

#include "store/store.h"

#include <QCryptographicHash>

#include <algorithm>

namespace rendezvous::reader {

namespace {

constexpr qsizetype batchSize = 50;

QString doneKey() { return QStringLiteral("retag/done"); }         ///< version that all items are tagged with
QString positionKey() { return QStringLiteral("retag/position"); } ///< "version id": the oldest item done so far

struct ToTag {
    ItemId id{};
    tagging::TaggedText text;
    QVector<ItemTag> before;
};

struct Retagged {
    ItemId id{};
    QVector<ItemTag> tags;
};

/// Items still to do, newest first; empty when the version is done.
Result<QVector<ItemId>> itemsToTag(const store::Reading &reading, const QByteArray &version)
{
    const Result<QByteArray> done = reading.value(doneKey());
    if (!done)
        return done.error();
    if (*done == version)
        return QVector<ItemId>();
    const Result<QByteArray> position = reading.value(positionKey());
    if (!position)
        return position.error();
    const QList<QByteArray> parts = position->split(' ');
    const qint64 oldestDone = parts.value(0) == version ? parts.value(1).toLongLong() : 0;
    Result<QVector<ItemId>> ids = reading.itemIds(ItemQuery());
    if (!ids)
        return ids;
    QVector<ItemId> items = *ids;
    if (oldestDone > 0)
        items.removeIf([oldestDone](ItemId id) { return number(id) >= oldestDone; });
    std::sort(items.begin(), items.end(), [](ItemId a, ItemId b) { return number(a) > number(b); });
    return items;
}

Result<QVector<ToTag>> readBatch(const store::Reading &reading, const QVector<ItemId> &ids)
{
    const Result<QVector<ItemHeader>> headers = reading.headers(ids);
    if (!headers)
        return headers.error();
    QVector<ToTag> batch;
    for (const ItemHeader &header : *headers) {
        const Result<QString> text = reading.text(header.id);
        if (text)
            batch.append({header.id, {header.title, *text, header.language}, header.tags});
    }
    return batch;
}

QVector<Retagged> changedTags(const QVector<ToTag> &batch, const tagging::Tagger &tagger)
{
    QVector<Retagged> changed;
    for (const ToTag &each : batch) {
        QVector<ItemTag> tags = tagger.tag(each.text).itemTags();
        if (tags != each.before)
            changed.append({each.id, std::move(tags)});
    }
    return changed;
}

Result<void> writeBatch(store::Writing &writing, const QVector<Retagged> &changed, const QByteArray &position)
{
    for (const Retagged &each : changed) {
        const Result<void> set = writing.setTags(each.id, each.tags);
        if (!set && set.error().kind != Error::Kind::NotFound) // removed meanwhile
            return set;
    }
    return writing.setValue(positionKey(), position);
}

} // namespace

QByteArray versionOf(const tagging::Gazetteer &gazetteer)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QByteArrayView(RENDEZVOUS_VERSION));
    for (const tagging::Entry &entry : gazetteer.entries()) {
        hash.addData(entry.tag.id.toUtf8());
        QStringList names = entry.names.values() + entry.homes;
        names.sort();
        hash.addData(names.join(u'\n').toUtf8());
    }
    return hash.result().toHex();
}

Retagger::Retagger(store::Store &store, std::shared_ptr<const tagging::Tagger> tagger, QObject *parent)
    : QObject(parent), m_store(store), m_tagger(std::move(tagger)), m_version(versionOf(m_tagger->gazetteer()))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowestPriority);
}

Retagger::~Retagger()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void Retagger::start()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_done = 0;
    m_store.read(
        this, [version = m_version](const store::Reading &reading) { return itemsToTag(reading, version); },
        [this](const Result<QVector<ItemId>> &items) {
            m_items = items ? *items : QVector<ItemId>();
            if (!items)
                return stop();
            nextBatch();
        });
}

void Retagger::stop()
{
    m_isRunning = false;
    m_items.clear();
}

void Retagger::nextBatch()
{
    if (!m_isRunning)
        return;
    if (m_items.isEmpty())
        return end();
    const QVector<ItemId> batch = m_items.mid(0, batchSize);
    m_items.remove(0, batch.size());
    tagBatch(batch);
}

void Retagger::tagBatch(const QVector<ItemId> &batch)
{
    const QByteArray position = m_version + ' ' + QByteArray::number(number(batch.last()));
    const auto written = [this, size = batch.size()](const Result<void> &result) {
        if (!m_isRunning)
            return;
        if (!result)
            return stop();
        m_done += size;
        Q_EMIT progressed(m_done, m_done + m_items.size());
        nextBatch();
    };
    const auto write = [this, position, written](const QVector<Retagged> &changed) {
        m_store.write(
            this, [changed, position](store::Writing &writing) { return writeBatch(writing, changed, position); },
            written, store::Store::Urgency::Background);
    };
    m_store.read(
        this, [batch](const store::Reading &reading) { return readBatch(reading, batch); },
        [this, write](const Result<QVector<ToTag>> &texts) {
            if (!m_isRunning)
                return;
            if (!texts)
                return stop();
            m_pool.start([this, texts = *texts, write] {
                QVector<Retagged> changed = changedTags(texts, *m_tagger);
                QMetaObject::invokeMethod(
                    this, [write, changed = std::move(changed)] { write(changed); }, Qt::QueuedConnection);
            });
        });
}

void Retagger::end()
{
    m_store.write(
        this, [version = m_version](store::Writing &writing) { return writing.setValue(doneKey(), version); },
        [this](const Result<void> &) {
            m_isRunning = false;
            Q_EMIT finished();
        },
        store::Store::Urgency::Background);
}

} // namespace rendezvous::reader
