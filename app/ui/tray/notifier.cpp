#include "ui/tray/notifier.h"

#include "reader/settings.h"
#include "store/store.h"

namespace rendezvous::ui {

namespace {

/// What a notice is made of, read in one go.
struct News {
    QVector<ItemHeader> added;
    QVector<Feed> feeds;
    QVector<SearchFind> finds;
};

Result<News> readNews(const store::Reading &reading, const QVector<ItemId> &added)
{
    const auto headers = reading.headers(added);
    if (!headers)
        return headers.error();
    const auto feeds = reading.feeds();
    if (!feeds)
        return feeds.error();
    const auto finds = findInSearches(reading, added);
    if (!finds)
        return finds.error();
    return News{*headers, *feeds, *finds};
}

} // namespace

Notifier::Notifier(store::Store &store, const reader::Settings &settings, QObject *parent)
    : QObject(parent), m_store(store), m_settings(settings)
{
}

void Notifier::hear(const QVector<ItemId> &added)
{
    if (added.isEmpty() || !m_settings.value(reader::settings::notifications))
        return;
    m_store.read(
        this, [added](const store::Reading &reading) { return readNews(reading, added); },
        [this](const Result<News> &news) {
            if (!news)
                return;
            if (const auto notice = noticeFor(news->added, news->feeds, news->finds))
                Q_EMIT noticed(notice->title, notice->text);
        });
}

} // namespace rendezvous::ui
