#include "window/profile.h"

using namespace rendezvous;

namespace {

constexpr int feeds = 200;

QVector<IncomingItem> itemsOf(int feed, int count, const QDateTime &now)
{
    const QVector<Tag> tags{{TagKind::Agency, QStringLiteral("esa")},
                            {TagKind::Station, QStringLiteral("iss")},
                            {TagKind::Country, QStringLiteral("FR")}};
    QVector<IncomingItem> items;
    for (int i = 0; i < count; ++i) {
        const int number = i * feeds + feed;
        items.append(StoreFixture::item(
            QStringLiteral("Report %1 on the work of two crews in orbit").arg(number),
            QStringLiteral("They met at noon and exchanged flags and seeds."),
            {tags.at(number % 3), tags.at((number + 1) % 3)}, now.addSecs(-60LL * number)));
    }
    return items;
}

} // namespace

void fillProfile(StoreFixture &fixture, int items)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int f = 0; f < feeds; ++f) {
        const FeedId feed = fixture.addFeed(QStringLiteral("https://%1.example/feed").arg(f),
                                            QStringLiteral("Source %1").arg(f));
        fixture.addItems(feed, itemsOf(f, items / feeds + (f < items % feeds ? 1 : 0), now), now);
    }
    reader::Settings settings(fixture.folder() + QStringLiteral("/settings.ini"));
    settings.setValue(reader::settings::offline, true);
    settings.setValue(reader::settings::markReadAfter, -1);
    settings.setValue(reader::settings::hasSeenWelcome, true);
}
