#include "reader/retagger.h"

#include "core/bounds.h"
#include "store/store.h"
#include "tagging/tables.h"

#include <QCryptographicHash>

#include <algorithm>
#include <limits>

namespace rendezvous::reader {

struct Retagger::Found
{
    ItemId id{};
    tagging::TaggedText text;
    QVector<ItemTag> tags; ///< those it has, then those it gets
};

namespace {

struct Plan
{
    QByteArray version;  ///< of the tagger's names
    bool isDone = false; ///< every stored item is tagged with them
};

constexpr int itemsAtOnce = 100;
/// UTF-16 units; a batch ends with the item that goes beyond.
constexpr qsizetype textAtOnce = 1'000'000;
constexpr ItemId behindAll{std::numeric_limits<qint64>::max()};

QString doneKey()
{
    return QStringLiteral("retag/done");
} ///< version that all items are tagged with
QString positionKey()
{
    return QStringLiteral("retag/position");
} ///< "version id": the last item done so far

/// Where a round begins, and how many items it has before it.
struct Beginning
{
    ItemId below{};
    qint64 items = 0;
};

QByteArray positionText(const QByteArray &version, ItemId last)
{
    return version + ' ' + QByteArray::number(number(last));
}

/// Notes that no version is done any more before the first item gets other tags: otherwise a person who takes
/// a change back half way would be left with both.
Result<Beginning> beginRound(store::Writing &writing, const QByteArray &version, bool isDone)
{
    const Result<QByteArray> stored = writing.value(positionKey());
    if (!stored)
        return stored.error();
    const QList<QByteArray> parts = stored->split(' ');
    const bool isGoingOn = !isDone && parts.value(0) == version;
    const qint64 last = isGoingOn ? parts.value(1).toLongLong() : 0;
    const Beginning beginning{last > 0 ? ItemId{last} : behindAll, 0};
    if (const Result<void> undone = writing.setValue(doneKey(), {}); !undone)
        return undone.error();
    if (const Result<void> begun = writing.setValue(positionKey(), positionText(version, beginning.below));
        !begun)
        return begun.error();
    const Result<qint64> items = writing.countItems(beginning.below);
    if (!items)
        return items.error();
    return Beginning{beginning.below, *items};
}

bool areSame(QVector<ItemTag> a, QVector<ItemTag> b)
{
    const auto byTag = [](const ItemTag &x, const ItemTag &y) { return x.tag < y.tag; };
    std::sort(a.begin(), a.end(), byTag);
    std::sort(b.begin(), b.end(), byTag);
    return a == b;
}

Result<Plan> readPlan(const store::Reading &reading, const tagging::Tagger &tagger)
{
    const Result<QByteArray> done = reading.value(doneKey());
    if (!done)
        return done.error();
    const QByteArray version = versionOf(tagger);
    return Plan{version, *done == version};
}

void hashList(QCryptographicHash &hash, const QStringList &texts)
{
    for (const QString &text : texts) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\n"));
    }
}

template <class Value> void hashArray(QCryptographicHash &hash, const std::vector<Value> &values)
{
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(values.data()),
                                static_cast<qsizetype>(values.size() * sizeof(Value))));
}

} // namespace

// Another one for every name, flag and condition of the tables; the program's version stands for the rules.
QByteArray versionOf(const tagging::Tagger &tagger)
{
    const tagging::Tables &tables = tagger.gazetteer().tables();
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QByteArrayView(RENDEZVOUS_VERSION));
    hash.addData(tables.strings.toUtf8());
    hashArray(hash, tables.forms);
    hashArray(hash, tables.names.nodes);
    hashArray(hash, tables.cues.nodes);
    hashArray(hash, tables.cueMasks);
    for (const tagging::Entry &entry : tables.entries)
        hashList(hash, QStringList{tagKindName(entry.tag.kind), entry.tag.id} + entry.homes);
    for (const OwnName &own : tagger.ownNames()) {
        hashList(hash, QStringList{tagKindName(own.tag.kind), own.tag.id} + own.forms);
        hashList(hash, {QString::number(own.isCaseMatched), QString::number(own.isWholeWord)});
    }
    return hash.result().toHex();
}

Retagger::Retagger(store::Store &store, std::shared_ptr<const tagging::Tagger> tagger, QObject *parent)
    : QObject(parent), m_store(store), m_tagger(std::move(tagger))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setStackSize(bounds::parserStack);
    m_pool.setThreadPriority(QThread::LowestPriority);
}

Retagger::~Retagger()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void Retagger::setTagger(std::shared_ptr<const tagging::Tagger> tagger)
{
    const bool wasRunning = isRunning();
    m_round.end();
    m_tagger = std::move(tagger);
    if (wasRunning)
        start();
}

void Retagger::start(Wish wish)
{
    if (isRunning())
        return;
    m_round.begin();
    m_progress = {};
    m_store.read(
        m_round.asker(),
        [tagger = m_tagger](const store::Reading &reading) { return readPlan(reading, *tagger); },
        [this, wish](const Result<Plan> &plan) {
            if (!plan)
                return end(false, plan.error());
            m_version = plan->version;
            if (plan->isDone && wish == Wish::IfNamesChanged)
                return end(true);
            begin(plan->isDone);
        });
}

void Retagger::begin(bool isDone)
{
    // In line behind all that was digested with the names of before, so that the walk meets it too.
    m_store.write(
        m_round.asker(),
        [version = m_version, isDone](store::Writing &writing) {
            return beginRound(writing, version, isDone);
        },
        [this](const Result<Beginning> &beginning) {
            if (!beginning)
                return end(false, beginning.error());
            m_below = beginning->below;
            m_progress.total = beginning->items;
            nextBatch();
        },
        store::Store::Urgency::Background);
}

void Retagger::stop()
{
    if (isRunning())
        end(false);
}

void Retagger::nextBatch()
{
    const auto readBatch = [below = m_below](const store::Reading &reading) -> Result<QVector<Found>> {
        const Result<QVector<ItemId>> ids = reading.latestItems(below, itemsAtOnce);
        if (!ids)
            return ids.error();
        const Result<QVector<ItemHeader>> headers = reading.headers(*ids);
        if (!headers)
            return headers.error();
        QVector<Found> batch;
        qsizetype units = 0;
        for (const ItemHeader &header : *headers) {
            if (units > textAtOnce)
                break;
            const Result<QString> text = reading.text(header.id);
            if (!text && text.error().kind != Error::Kind::NotFound)
                return text.error();
            batch.append({header.id, {header.title, text ? *text : QString(), header.language}, header.tags});
            units += batch.last().text.text.size();
        }
        return batch;
    };
    m_store.read(m_round.asker(), readBatch, [this](const Result<QVector<Found>> &batch) {
        if (!batch)
            return end(false, batch.error());
        if (batch->isEmpty())
            return endWhole();
        tagBatch(*batch);
    });
}

void Retagger::tagBatch(QVector<Found> batch)
{
    m_pool.start(
        [this, batch = std::move(batch), tagger = m_tagger, round = m_round.mark()] {
            QVector<Found> changed;
            for (const Found &each : batch) {
                QVector<ItemTag> tags = tagger->tag(each.text).itemTags();
                if (!areSame(tags, each.tags))
                    changed.append({each.id, {}, std::move(tags)});
            }
            QMetaObject::invokeMethod(
                this,
                [this, round, changed = std::move(changed), last = batch.last().id, size = batch.size()] {
                    if (round)
                        write(changed, last, size);
                },
                Qt::QueuedConnection);
        });
}

void Retagger::write(const QVector<Found> &changed, ItemId last, qint64 size)
{
    const auto writeBatch =
        [changed, position = positionText(m_version, last)](store::Writing &writing) -> Result<void> {
        for (const Found &each : changed) {
            const Result<void> set = writing.setTags(each.id, each.tags);
            if (!set && set.error().kind != Error::Kind::NotFound) // removed meanwhile
                return set;
        }
        return writing.setValue(positionKey(), position);
    };
    m_store.write(
        m_round.asker(), writeBatch,
        [this, last, size, count = changed.size()](const Result<void> &written) {
            if (!written)
                return end(false, written.error());
            m_below = last;
            m_progress.done += size;
            m_progress.total = std::max(m_progress.total, m_progress.done);
            m_progress.changed += count;
            // Whoever hears of it may stop the round.
            const QPointer<QObject> round = m_round.mark();
            Q_EMIT progressed(m_progress);
            if (round)
                nextBatch();
        },
        store::Store::Urgency::Background);
}

void Retagger::endWhole()
{
    m_store.write(
        m_round.asker(),
        [version = m_version](store::Writing &writing) { return writing.setValue(doneKey(), version); },
        [this](const Result<void> &noted) {
            end(noted.isOk(), noted ? std::nullopt : std::optional(noted.error()));
        },
        store::Store::Urgency::Background);
}

void Retagger::end(bool isWhole, const std::optional<Error> &error)
{
    m_round.end();
    Q_EMIT finished(m_progress, isWhole, error);
}

} // namespace rendezvous::reader
