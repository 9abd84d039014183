#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

namespace bench {

struct GeneratedItem {
    QByteArray guid;
    QByteArray title;
    QByteArray link;
    QByteArray date;
    QByteArray html;
    QByteArray text; ///< what the HTML says
};

struct GeneratedFeed {
    QByteArray title;
    QVector<GeneratedItem> items;
    QByteArray document; ///< RSS 2.0 of these items
};

constexpr int feeds = 500;
constexpr int itemsPerFeed = 50;
constexpr int hosts = 50;

/// The n-th feed: 50 items, about 150 kB, in one of five languages, with names that are tagged. The same in every process.
GeneratedFeed generateFeed(int n);

/// Where the n-th feed is served: one of 50 loopback addresses.
QString feedAddress(int n, int port);

} // namespace bench
