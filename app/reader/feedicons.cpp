#include "reader/feedicons.h"

#include "article/safepage.h"
#include "core/bounds.h"
#include "fetch/fetcher.h"
#include "reader/iconimage.h"
#include "reader/passing.h"
#include "reader/picturefolder.h"
#include "reader/settings.h"
#include "store/store.h"

#include <QBuffer>

namespace rendezvous::reader {

namespace {

QString recordKey(const QUrl &url)
{
    return QStringLiteral("icon/") + article::imageKey(url);
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

} // namespace

FeedIcons::FeedIcons(store::Store &store, fetch::Fetcher &fetcher, const Settings &settings, const QString &folder,
                     QObject *parent)
    : QObject(parent), m_store(store), m_fetcher(fetcher), m_settings(settings), m_folder(folder)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setStackSize(bounds::parserStack);
    m_pool.setThreadPriority(QThread::LowPriority);
}

FeedIcons::~FeedIcons()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QString FeedIcons::file(const QUrl &url) const
{
    return m_folder + u'/' + article::imageKey(url);
}

void FeedIcons::update()
{
    if (m_waiting > 0)
        return;
    ++m_waiting;
    m_store.read(
        this,
        [](const store::Reading &reading) -> Result<QVector<Icon>> {
            const Result<QVector<Feed>> feeds = reading.feeds();
            if (!feeds)
                return feeds.error();
            QVector<Icon> icons;
            QHash<QUrl, qsizetype> places;
            for (const Feed &feed : *feeds) {
                const QUrl url = iconAddress(feed);
                if (url.isEmpty())
                    continue;
                if (const auto place = places.constFind(url); place != places.constEnd()) {
                    icons[*place].feeds.append(feed.id);
                    continue;
                }
                const Result<QByteArray> record = reading.value(recordKey(url));
                if (!record)
                    return record.error();
                places.insert(url, icons.size());
                icons.append({url, feed.url, {feed.id}, iconRecordFromBytes(*record), false});
            }
            return icons;
        },
        [this](const Result<QVector<Icon>> &icons) {
            if (icons)
                load(*icons);
            else
                endOne();
        });
}

void FeedIcons::load(const QVector<Icon> &icons)
{
    QVector<Found> wanted;
    for (const Icon &icon : icons) {
        wanted.append({icon, m_icons.value(icon.feeds.first())});
        wanted.last().icon.isWanted = !m_tried.contains(icon.url);
    }
    m_pool.start([this, found = std::move(wanted)]() mutable {
        for (Found &each : found) {
            if (each.image.isNull())
                each.image.load(file(each.icon.url), "PNG");
        }
        QMetaObject::invokeMethod(
            this, [this, found = std::move(found)] { show(found); }, Qt::QueuedConnection);
    });
}

void FeedIcons::show(const QVector<Found> &found)
{
    QHash<FeedId, QImage> icons;
    for (const Found &each : found) {
        for (const FeedId feed : each.image.isNull() ? QVector<FeedId>() : each.icon.feeds)
            icons.insert(feed, each.image);
    }
    const bool isNew = icons != m_icons;
    m_icons = icons;
    if (isNew)
        Q_EMIT changed(m_icons);
    if (m_settings.value(settings::pictureBudgetMiB) > 0 && !m_fetcher.isOffline()) {
        for (const Found &each : found) {
            if (each.icon.isWanted && isIconDue(each.icon.record, m_fetcher.now()))
                ask(each);
        }
    }
    endOne();
}

void FeedIcons::ask(const Found &found)
{
    m_tried.insert(found.icon.url);
    ++m_waiting;
    fetch::Request request;
    request.url = found.icon.url;
    request.purpose = fetch::Purpose::Icon;
    request.namedBy = found.icon.namedBy;
    if (!found.image.isNull())
        request.validators = found.icon.record.validators;
    m_fetcher.fetch(request, this,
                    [this, icon = found.icon](const fetch::Response &response) { answered(icon, response); });
}

void FeedIcons::answered(const Icon &icon, const fetch::Response &response)
{
    if (response.error && isPassing(*response.error))
        return endOne();
    if (response.error)
        return note(icon, {m_fetcher.now(), {}, true});
    if (response.status == 304)
        return note(icon, {m_fetcher.now(), icon.record.validators, false});
    m_pool.start([this, icon, bytes = response.body, validators = response.validators] {
        QImage image = iconImage(bytes);
        if (!image.isNull() && !writePicture(m_folder, article::imageKey(icon.url), png(image)))
            image = QImage();
        QMetaObject::invokeMethod(
            this, [this, icon, image, validators] { keep(icon, image, validators); }, Qt::QueuedConnection);
    });
}

void FeedIcons::keep(const Icon &icon, const QImage &image, const Validators &validators)
{
    if (!image.isNull()) {
        for (const FeedId feed : icon.feeds)
            m_icons.insert(feed, image);
        Q_EMIT changed(m_icons);
    }
    note(icon, {m_fetcher.now(), image.isNull() ? Validators() : validators, image.isNull()});
}

void FeedIcons::note(const Icon &icon, const IconRecord &record)
{
    m_store.write(
        this,
        [key = recordKey(icon.url), record](store::Writing &writing) {
            return writing.setValue(key, toBytes(record));
        },
        [this](const Result<void> &) { endOne(); }, store::Store::Urgency::Background);
}

void FeedIcons::endOne()
{
    if (--m_waiting == 0)
        Q_EMIT settled();
}

} // namespace rendezvous::reader
