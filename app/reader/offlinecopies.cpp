#include "reader/offlinecopies.h"

#include "article/safepage.h"
#include "core/bounds.h"
#include "core/picturekind.h"
#include "fetch/fetcher.h"
#include "reader/passing.h"
#include "reader/picturefolder.h"
#include "reader/settings.h"
#include "store/store.h"

#include <utility>

namespace rendezvous::reader {

namespace {

constexpr int askedAtOnce = 32;

/// Parts of the budget. When nearly all is used, pictures of old items make room for those of new ones; what had to go comes back
/// only where there is much room: else a round would fetch what the next one throws away.
constexpr double evictedAbove = 0.95;
constexpr double evictedTo = 0.85;
constexpr double roomy = 0.7;

} // namespace

OfflineCopies::OfflineCopies(store::Store &store, fetch::Fetcher &fetcher, const Settings &settings,
                             const QString &folder, QObject *parent)
    : QObject(parent), m_store(store), m_fetcher(fetcher), m_settings(settings), m_folder(folder)
{
    m_pool.setMaxThreadCount(1);
}

OfflineCopies::~OfflineCopies()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QString OfflineCopies::pictureFile(const QString &key) const
{
    return m_folder + u'/' + key;
}

void OfflineCopies::fetchMissing()
{
    const qint64 budget = m_settings.value(settings::pictureBudgetMiB) * bounds::MiB;
    if (m_round.isOn() || budget <= 0 || m_fetcher.isOffline())
        return;
    m_round.begin();
    m_pictures = 0;
    m_pool.start([this, folder = m_folder, budget, in = m_round.mark()] {
        const qint64 bytes = pictureBytes(folder);
        QMetaObject::invokeMethod(
            this,
            [this, bytes, budget, in] {
                if (in)
                    bytes > budget * evictedAbove ? evict(budget) : begin(bytes);
            },
            Qt::QueuedConnection);
    });
}

void OfflineCopies::evict(qint64 budget)
{
    m_store.read(
        m_round.asker(), [](const store::Reading &reading) { return reading.keptImages(); },
        [this, budget](const Result<QVector<store::KeptImage>> &kept) {
            if (!kept)
                return end();
            m_pool.start([this, kept = *kept, folder = m_folder, budget, in = m_round.mark()] {
                QVector<KeptPicture> pictures;
                pictures.reserve(kept.size());
                for (const store::KeptImage &image : kept)
                    pictures.append({image.url, article::imageKey(image.url), image.isStarred});
                const Eviction eviction = evictPictures(folder, pictures, qint64(budget * evictedTo));
                QMetaObject::invokeMethod(
                    this, [this, eviction, in] { noteEvicted(eviction, in); }, Qt::QueuedConnection);
            });
        });
}

/// Whether the round goes on or not: the files are gone.
void OfflineCopies::noteEvicted(const Eviction &eviction, const QPointer<QObject> &in)
{
    m_store.write(
        this, [gone = eviction.gone](store::Writing &writing) { return writing.noteEvictedImages(gone); },
        [this, bytes = eviction.bytes, in](const Result<void> &) {
            if (in)
                begin(bytes);
        },
        store::Store::Urgency::Background);
}

void OfflineCopies::begin(qint64 bytes)
{
    m_bytes = bytes;
    m_isFull = false;
    askMore();
}

/// The next picture has no room; it and those behind it are asked for again when there is some.
void OfflineCopies::endWhenWritten()
{
    m_isFull = true;
    m_fetcher.cancel(m_round.asker());
    m_waiting -= static_cast<int>(m_asked.size());
    m_tried -= std::exchange(m_asked, {});
    askMore();
}

void OfflineCopies::stop()
{
    m_fetcher.cancel(m_round.asker());
    m_tried -= std::exchange(m_asked, {});
    end();
}

void OfflineCopies::askMore()
{
    const qint64 budget = m_settings.value(settings::pictureBudgetMiB) * bounds::MiB;
    if (!m_round.isOn() || m_waiting > 0)
        return;
    if (m_isFull || m_bytes >= budget)
        return end();
    const int tried = static_cast<int>(m_tried.size()); // they may come first in the answer
    m_store.read(
        m_round.asker(),
        [tried, isRoomy = m_bytes < budget * roomy](const store::Reading &reading) {
            return reading.missingImages(askedAtOnce + tried, isRoomy);
        },
        [this](const Result<QVector<store::MissingImage>> &images) {
            for (const store::MissingImage &image : images ? *images : QVector<store::MissingImage>()) {
                if (m_waiting < askedAtOnce && !m_tried.contains(image.url))
                    ask(image.url, image.feed);
            }
            if (m_waiting == 0)
                end();
        });
}

void OfflineCopies::ask(const QUrl &url, const QUrl &feed)
{
    m_tried.insert(url);
    m_asked.insert(url);
    ++m_waiting;
    fetch::Request request;
    request.url = url;
    request.purpose = fetch::Purpose::Image;
    request.namedBy = feed;
    m_fetcher.fetch(request, m_round.asker(), [this, url](const fetch::Response &response) { answered(url, response); });
}

void OfflineCopies::answered(const QUrl &url, const fetch::Response &response)
{
    if (response.error && response.error->kind == Error::Kind::DiskFull)
        return stop();
    if (m_bytes + response.body.size() > m_settings.value(settings::pictureBudgetMiB) * bounds::MiB)
        return endWhenWritten();
    m_asked.remove(url);
    if (response.error && isPassing(*response.error)) {
        --m_waiting;
        return askMore();
    }
    if (response.error || pictureKind(response.body).isEmpty())
        return note(url, 0, true, m_round.mark());
    m_bytes += response.body.size();
    const QString key = article::imageKey(url);
    m_pool.start([this, url, key, folder = m_folder, bytes = response.body, in = m_round.mark()] {
        const bool isWritten = writePicture(folder, key, bytes).isOk();
        QMetaObject::invokeMethod(
            this,
            [this, url, key, isWritten, size = bytes.size(), in] {
                if (!isWritten) { // the disk is full or read-only: no use in going on
                    if (in)
                        end();
                    return;
                }
                m_pictures += in ? 1 : 0;
                Q_EMIT arrived(key);
                if (in)
                    Q_EMIT progressed(m_pictures);
                note(url, size, false, in);
            },
            Qt::QueuedConnection);
    });
}

void OfflineCopies::note(const QUrl &url, qint64 bytes, bool isMissing, const QPointer<QObject> &in)
{
    m_store.write(
        this,
        [url, bytes, isMissing, now = m_fetcher.now()](store::Writing &writing) {
            return writing.noteImage(url, bytes, isMissing, now);
        },
        [this, in](const Result<void> &) {
            if (!in)
                return; // stopped meanwhile
            --m_waiting;
            askMore();
        },
        store::Store::Urgency::Background);
}

void OfflineCopies::end()
{
    if (!m_round.isOn())
        return;
    m_round.end();
    m_waiting = 0;
    Q_EMIT finished(m_pictures);
}

} // namespace rendezvous::reader
