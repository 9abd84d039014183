#pragma once

#include "core/ids.h"
#include "fetch/exchange.h"
#include "reader/iconrecord.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QThreadPool>

namespace rendezvous::fetch {
class Fetcher;
}
namespace rendezvous::store {
class Store;
}

namespace rendezvous::reader {

class Settings;

/// The icons of feeds: fetched after them through the same polite queue, kept as small PNG files of our own making, so that no
/// stranger's bytes are decoded again. An icon that is there or missing is asked for again after 30 days.
class FeedIcons : public QObject
{
    Q_OBJECT
public:
    /// `folder`: Profile::iconsFolder().
    FeedIcons(store::Store &store, fetch::Fetcher &fetcher, const Settings &settings, const QString &folder,
              QObject *parent = nullptr);
    ~FeedIcons() override;

    /// Shows what is kept and, unless offline or without a budget for pictures, asks for what is due.
    void update();

Q_SIGNALS:
    void changed(const QHash<rendezvous::FeedId, QImage> &icons);
    /// Nothing is asked for any more.
    void settled();

private:
    /// An address and the feeds that have it for an icon.
    struct Icon {
        QUrl url;
        QUrl namedBy;
        QVector<FeedId> feeds;
        IconRecord record;
        bool isWanted = false; ///< not tried in this run of the program
    };
    struct Found {
        Icon icon;
        QImage image;
    };

    void load(const QVector<Icon> &icons);
    void show(const QVector<Found> &found);
    void ask(const Found &found);
    void answered(const Icon &icon, const fetch::Response &response);
    void keep(const Icon &icon, const QImage &image, const Validators &validators);
    void note(const Icon &icon, const IconRecord &record);
    void endOne();
    QString file(const QUrl &url) const;

    store::Store &m_store;
    fetch::Fetcher &m_fetcher;
    const Settings &m_settings;
    QString m_folder;
    QThreadPool m_pool;
    QHash<FeedId, QImage> m_icons;
    QSet<QUrl> m_tried;
    int m_waiting = 0;
};

} // namespace rendezvous::reader
